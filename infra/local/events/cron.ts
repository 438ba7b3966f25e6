/** A schedule expression is not one of EventBridge's, or uses what the local host does not know. */
export class BadSchedule extends Error {
  override readonly name = "BadSchedule";
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNITS: Readonly<Record<string, number>> = { minute: MINUTE, hour: HOUR, day: DAY };

/** When a schedule fires. */
export interface Timetable {
  /** The first instant after the given one, or undefined if there is none. Epoch milliseconds, UTC. */
  nextAfter(epochMs: number): number | undefined;
}

/**
 * Reads `rate(5 minutes)`, `cron(0 6 ? * MON-FRI *)` (six fields, UTC) and `at(2030-01-01T00:00:00)`.
 *
 * @throws BadSchedule
 */
export function timetableOf(expression: string): Timetable {
  const [, kind, inside = ""] = /^(rate|cron|at)\((.*)\)$/.exec(expression.trim()) ?? [];
  if (kind === "rate") return rate(inside);
  if (kind === "cron") return cron(inside);
  const once = kind === "at" ? Date.parse(`${inside}Z`) : NaN;
  if (Number.isNaN(once)) throw new BadSchedule(`no schedule: ${expression}`);
  return { nextAfter: (epochMs) => (epochMs < once ? once : undefined) };
}

function rate(inside: string): Timetable {
  const [count, unit = ""] = inside.trim().split(/\s+/);
  const period = Number(count) * (UNITS[unit.replace(/s$/, "")] ?? NaN);
  if (!(period > 0)) throw new BadSchedule(`no rate: ${inside}`);
  return { nextAfter: (epochMs) => epochMs + period };
}

const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const WEEKDAYS = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

/** A cron that never fires is given up after this many days; leap days are eight years apart at most. */
const SEARCHED_DAYS = 8 * 366 + 1;

function cron(inside: string): Timetable {
  const fields = inside.trim().split(/\s+/);
  if (fields.length !== 6) throw new BadSchedule(`cron has six fields: ${inside}`);
  const [minute = "", hour = "", dayOfMonth = "", month = "", dayOfWeek = "", year = ""] = fields;
  const minutes = numbers(minute, 0, 59);
  const hours = numbers(hour, 0, 23);
  const months = numbers(withNumbers(month, MONTHS, 1), 1, 12);
  const years = numbers(year, 1970, 2199);
  const onDate = dates(dayOfMonth);
  const onWeekday = weekdays(withNumbers(dayOfWeek, WEEKDAYS, 1));
  const fitsDay = (day: Date) =>
    years.has(day.getUTCFullYear()) && months.has(day.getUTCMonth() + 1) && onDate(day) && onWeekday(day);
  return {
    nextAfter(epochMs) {
      const first = Math.floor(epochMs / DAY) * DAY;
      for (let days = 0; days < SEARCHED_DAYS; days += 1) {
        const day = first + days * DAY;
        const found = fitsDay(new Date(day)) ? timeOfDay(day, epochMs, { hours, minutes }) : undefined;
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}

interface Times {
  readonly hours: ReadonlySet<number>;
  readonly minutes: ReadonlySet<number>;
}

function timeOfDay(day: number, after: number, { hours, minutes }: Times): number | undefined {
  for (const hour of hours)
    for (const minute of minutes) {
      const instant = day + hour * HOUR + minute * MINUTE;
      if (instant > after) return instant;
    }
  return undefined;
}

function withNumbers(field: string, names: readonly string[], first: number): string {
  return names.reduce((text, name, index) => text.replaceAll(name, String(index + first)), field.toUpperCase());
}

/** `*`, `?`, lists, ranges and steps as the set of numbers they mean, ascending. */
function numbers(field: string, least: number, most: number): ReadonlySet<number> {
  const all = field.split(",").flatMap((part) => {
    const [range = "", step] = part.split("/");
    const [from = "", to] = range.split("-");
    const any = range === "*" || range === "?";
    const low = any ? least : Number(from);
    const high = any || (step !== undefined && to === undefined) ? most : Number(to ?? from);
    const by = Number(step ?? 1);
    if (!(low >= least && high <= most && low <= high && by >= 1)) throw new BadSchedule(`no cron field: ${field}`);
    return Array.from({ length: Math.floor((high - low) / by) + 1 }, (_, index) => low + index * by);
  });
  return new Set(all.sort((a, b) => a - b));
}

/** Day of the month; `L` is the last one. */
function dates(field: string): (day: Date) => boolean {
  if (field === "L") return (day) => new Date(day.getTime() + DAY).getUTCDate() === 1;
  const allowed = numbers(field, 1, 31);
  return (day) => allowed.has(day.getUTCDate());
}

/** Day of the week, 1 (Sunday) to 7; `3#2` is the second Tuesday, `6L` the last Friday. */
function weekdays(field: string): (day: Date) => boolean {
  const [, weekday, nth] = /^([1-7])(?:#([1-5])|L)$/.exec(field) ?? [];
  if (weekday === undefined) {
    const allowed = numbers(field, 1, 7);
    return (day) => allowed.has(day.getUTCDay() + 1);
  }
  const isNth = (day: Date) =>
    nth === undefined
      ? new Date(day.getTime() + 7 * DAY).getUTCMonth() !== day.getUTCMonth()
      : Math.ceil(day.getUTCDate() / 7) === Number(nth);
  return (day) => day.getUTCDay() + 1 === Number(weekday) && isNth(day);
}
