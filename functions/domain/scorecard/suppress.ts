import { SMALL_COUNT } from "../access.ts";

/**
 * A number that may be shown. `few`: fewer than eleven people stand behind it, or behind what it would leave over (ours);
 * `none`: there is nothing to count yet.
 */
export type Shown = number | "few" | "none";

/** A number of people, of a total that is known: one part tells the other, so neither may be small. */
export const shownPart = (part: number, all: number): Shown =>
  part < SMALL_COUNT || all - part < SMALL_COUNT ? "few" : part;

/**
 * Parts of a total that is shown beside them: small ones are left out, and with them as many others, smallest first, as
 * it takes so that what is left out can not be worked out from the rest: at least two, together at least eleven.
 */
export function shownParts(counts: readonly number[]): Shown[] {
  const bySize = counts.map((value, index) => ({ value, index })).sort((one, other) => one.value - other.value);
  const hidden = new Set(bySize.filter(({ value }) => value < SMALL_COUNT).map(({ index }) => index));
  const hiddenSum = () => counts.reduce((sum, value, index) => sum + (hidden.has(index) ? value : 0), 0);
  for (const { index } of bySize) {
    const isSafe = hidden.size === 0 || (hidden.size >= 2 && hiddenSum() >= SMALL_COUNT);
    if (isSafe) break;
    hidden.add(index);
  }
  return counts.map((value, index) => (hidden.has(index) ? "few" : value));
}

const percentOf = (part: number, all: number): number => Math.round((100 * part) / all);

/** A share of people in whole percent, where neither the part nor the rest is small. */
export const shownShare = (part: number, all: number): Shown =>
  shownPart(part, all) === "few" ? "few" : percentOf(part, all);

/** A share of what is no person (cases, answers, days, mails), in whole percent. */
export const share = (part: number, all: number): Shown => (all === 0 ? "none" : percentOf(part, all));

/** The value in the middle, to the tenth: of days, which are the mechanism's own. */
export function median(values: readonly number[]): Shown {
  if (values.length === 0) return "none";
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? 0;
  const high = sorted[Math.floor(middle)] ?? low;
  return Math.round(((low + high) / 2) * 10) / 10;
}
