/**
 * Days and instants as the process counts them: in UTC, by the calendar, from values passed in.
 * A day is `YYYY-MM-DD`, an instant RFC 3339 in UTC; both compare as strings.
 */
export type Day = string;
export type Instant = string;
/** A date as precise as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDay = string;

/** How long a request may take; working days are Monday to Friday, holidays are not known here. */
export type Span = { readonly workingDays: number } | { readonly days: number } | { readonly hours: number };

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const FIRST_DAY = "0000-01-01";
const LAST_DAY = "9999-12-31";

const at = (day: Day) => new Date(`${day}T00:00:00.000Z`);

/** Days outside the four-digit years stop at their ends, so that days always compare as strings. */
const written = (date: Date): Day => {
  const year = date.getUTCFullYear();
  if (year < 0) return FIRST_DAY;
  return year > 9999 ? LAST_DAY : date.toISOString().slice(0, 10);
};

export const addDays = (day: Day, days: number): Day => written(new Date(at(day).getTime() + days * DAY_MS));

/** Calendar months; the end of a shorter month is kept: 31 August + 6 months is 28 or 29 February (process, Step 4.2). */
export function addMonths(day: Day, months: number): Day {
  const from = at(day);
  const moved = new Date(from);
  moved.setUTCDate(1);
  moved.setUTCMonth(from.getUTCMonth() + months);
  const lastOfMonth = new Date(moved);
  lastOfMonth.setUTCMonth(moved.getUTCMonth() + 1, 0);
  moved.setUTCDate(Math.min(from.getUTCDate(), lastOfMonth.getUTCDate()));
  return written(moved);
}

/** Calendar years; the anniversary of 29 February is 1 March, so that no mandatory level is lost (process, Step 2.2). */
export function addYears(day: Day, years: number): Day {
  const moved = at(day);
  moved.setUTCFullYear(moved.getUTCFullYear() + years);
  return written(moved);
}

const isWeekend = (date: Date) => date.getUTCDay() === 0 || date.getUTCDay() === 6;

/** The n-th working day after a day or an instant; an instant keeps its time of day. */
export function addWorkingDays(from: string, workingDays: number): string {
  const day = at(from.slice(0, 10));
  for (let left = workingDays; left > 0;) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (!isWeekend(day)) left -= 1;
  }
  return `${written(day)}${from.slice(10)}`;
}

/** An instant some days (also parts of a day) later or, if negative, earlier. */
export const shiftDays = (instant: Instant, days: number): Instant =>
  new Date(new Date(instant).getTime() + days * DAY_MS).toISOString();

export function addSpan(instant: Instant, span: Span): Instant {
  if ("workingDays" in span) return new Date(addWorkingDays(instant, span.workingDays)).toISOString();
  return shiftDays(instant, "days" in span ? span.days : (span.hours * HOUR_MS) / DAY_MS);
}

/** Days from one instant to another, with fractions. */
export const daysBetween = (from: Instant, to: Instant) => (new Date(to).getTime() - new Date(from).getTime()) / DAY_MS;

export const dayOf = (instant: Instant): Day => new Date(instant).toISOString().slice(0, 10);

/** The first day a partial date can mean. */
export const earliest = (partial: PartialDay): Day => `${partial}-01-01`.slice(0, 10);

/** The last day a partial date can mean. */
export function latest(partial: PartialDay): Day {
  if (partial.length === 10) return partial;
  const month = partial.length === 7 ? partial : `${partial}-12`;
  return addDays(addMonths(`${month}-01`, 1), month === "9999-12" ? 0 : -1);
}

export const isPartial = (partial: PartialDay) => partial.length < 10;

/** The later of two days or instants written alike. */
export const later = (one: string, other: string) => (one > other ? one : other);

/** The earlier of two days or instants written alike. */
export const earlier = (one: string, other: string) => (one < other ? one : other);
