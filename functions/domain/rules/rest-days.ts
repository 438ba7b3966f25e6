import table from "./holidays.json" with { type: "json" };
import { addDays, type Day, type Instant } from "../time.ts";

/** Whom a date is for: ISO 3166-1 alpha-2 and IANA. */
export interface Whereabouts {
  readonly country: string;
  readonly timeZone: string;
}

const COUNTRIES: Readonly<Record<string, string>> = table.countries;

/** Where a country is not known: Saturday and Sunday, no holidays. */
const UNKNOWN = "60";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** The parts of a country's row: weekdays off, then a year each (infra/holidays.ts). */
const rowOf = (country: string): readonly string[] => (COUNTRIES[country] ?? UNKNOWN).split(" ");

const isHoliday = (day: Day, country: string): boolean => {
  const year = Number(day.slice(0, 4));
  const days = rowOf(country)[1 + year - table.first] ?? "";
  const number = (Date.parse(day) - Date.UTC(year, 0, 1)) / DAY_MS + 1;
  const code = number.toString(36).padStart(2, "0");
  return days.match(/../g)?.includes(code) ?? false;
};

/**
 * Whether people of a country rest on a day: their weekend and the public holidays of the whole country. Beyond the
 * years of the table only weekends are known.
 */
export const isRestDay = (day: Day, country: string): boolean =>
  (rowOf(country)[0] ?? "").includes(String(new Date(`${day}T00:00:00Z`).getUTCDay())) || isHoliday(day, country);

/** Mail that can wait comes between eight and eight (ours). */
const MORNING = 8;
const EVENING = 20;

/** A formatter takes long to make and depends on the zone alone. */
const clocks = new Map<string, Intl.DateTimeFormat>();

const clockOf = (timeZone: string): Intl.DateTimeFormat => {
  const options = { timeZone, hourCycle: "h23", dateStyle: "short", timeStyle: "short" } as const;
  const known = clocks.get(timeZone) ?? new Intl.DateTimeFormat("sv-SE", options);
  clocks.set(timeZone, known);
  return known;
};

/** Day and hour where somebody is. */
export const localTime = (instant: Instant, timeZone: string): { readonly day: Day; readonly hour: number } => {
  const written = clockOf(timeZone).format(new Date(instant));
  return { day: written.slice(0, 10), hour: Number(written.slice(11, 13)) };
};

const isDisturbing = (instant: Instant, { country, timeZone }: Whereabouts): boolean => {
  const { day, hour } = localTime(instant, timeZone);
  return hour < MORNING || hour >= EVENING || isRestDay(day, country);
};

/** The longest rest there is: two weeks of holidays with the weekends around them. */
const LONGEST_REST_HOURS = 24 * 21;

/**
 * The instant itself, or the next full hour at which it disturbs nobody: not at night, not on a rest day of the reader.
 * Ours: Anti-fatigue.
 */
export function atWorkingHours(instant: Instant, reader: Whereabouts): Instant {
  if (!isDisturbing(instant, reader)) return instant;
  const hour = Math.ceil(Date.parse(instant) / HOUR_MS) * HOUR_MS;
  for (let later = 0; later < LONGEST_REST_HOURS; later += 1) {
    const at = new Date(hour + later * HOUR_MS).toISOString();
    if (!isDisturbing(at, reader)) return at;
  }
  return instant;
}

/** The instant itself, or the same time on the next day that is no rest day where the reader is (ours). */
export function onWorkingDay(instant: Instant, { country, timeZone }: Whereabouts): Instant {
  for (let hours = 0; hours < LONGEST_REST_HOURS; hours += 24) {
    const at = new Date(Date.parse(instant) + hours * HOUR_MS).toISOString();
    if (!isRestDay(localTime(at, timeZone).day, country)) return at;
  }
  return instant;
}

/** The n-th working day of a country after a day or an instant; an instant keeps its time of day. */
export function addWorkingDaysIn(country: string, from: string, workingDays: number): string {
  let day = from.slice(0, 10);
  for (let left = workingDays; left > 0;) {
    day = addDays(day, 1);
    if (!isRestDay(day, country)) left -= 1;
  }
  return `${day}${from.slice(10)}`;
}
