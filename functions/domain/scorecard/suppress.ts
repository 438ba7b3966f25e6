import { SMALL_COUNT } from "../access.ts";

/** A number that may be shown, or none: fewer than eleven cases or people stand behind it (ours). */
export type Shown = number | undefined;

export const shownCount = (value: number): Shown => (value < SMALL_COUNT ? undefined : value);

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
  return counts.map((value, index) => (hidden.has(index) ? undefined : value));
}

/** A share in whole percent, where neither the part nor the rest is small. */
export const shownShare = (part: number, all: number): Shown =>
  part < SMALL_COUNT || all - part < SMALL_COUNT ? undefined : Math.round((100 * part) / all);

/** The value in the middle, where enough cases stand behind it; in days, to the tenth. */
export function shownMedian(values: readonly number[], cases = values.length): Shown {
  if (cases < SMALL_COUNT || values.length < SMALL_COUNT) return undefined;
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? 0;
  const high = sorted[Math.floor(middle)] ?? low;
  return Math.round(((low + high) / 2) * 10) / 10;
}
