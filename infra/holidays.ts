import { writeFileSync } from "node:fs";
import Holidays from "date-holidays";
import * as z from "zod";

/**
 * Writes functions/domain/rules/holidays.json: the public holidays and weekends of every country that date-holidays
 * knows (its data are CC BY 3.0), as values, since the package itself is 1.45 MB in a bundle.
 * Run it once a year: `npm run holidays`. Per country: weekdays off (0 is Sunday), then for each year the days of the
 * year, two letters in base 36 each.
 */
const FIRST = 2024;
const YEARS = 8;

const DAY_MS = 86_400_000;

const weekSchema = z.object({ getWeekInfo: z.custom<() => unknown>((value) => typeof value === "function") });
const weekendSchema = z.object({ weekend: z.array(z.number()) });

/** ISO weekdays (7 is Sunday) as JavaScript counts them. */
const weekendOf = (country: string): string => {
  const locale = new Intl.Locale(`und-${country}`);
  const { getWeekInfo } = weekSchema.parse(locale);
  const { weekend } = weekendSchema.parse(getWeekInfo.call(locale));
  return weekend.map((day) => String(day % 7)).join("");
};

/** Public holidays of the whole country, each of their days; those of a region or by custom are working days here. */
const daysOf = (country: string, year: number): string => {
  const all = new Holidays(country).getHolidays(year).filter(({ type }) => type === "public");
  const numbers = all.flatMap(({ date, start, end }) => {
    const first = (Date.parse(date.slice(0, 10)) - Date.UTC(year, 0, 1)) / DAY_MS + 1;
    const length = Math.round((end.getTime() - start.getTime()) / DAY_MS);
    return Array.from({ length }, (_, index) => first + index);
  });
  return [...new Set(numbers)]
    .filter((number) => number >= 1 && number <= 366)
    .sort((one, other) => one - other)
    .map((number) => number.toString(36).padStart(2, "0"))
    .join("");
};

/** A country's row of the table. */
export const holidaysOf = (country: string): string => {
  const years = Array.from({ length: YEARS }, (_, index) => FIRST + index);
  return [weekendOf(country), ...years.map((year) => daysOf(country, year))].join(" ");
};

const holidayTable = () => {
  const countries = Object.keys(new Holidays().getCountries()).sort();
  const rows = new Map(countries.map((country) => [country, holidaysOf(country)]));
  return { first: FIRST, years: YEARS, countries: Object.fromEntries<string>(rows) };
};

if (process.argv[1] === import.meta.filename)
  writeFileSync("functions/domain/rules/holidays.json", `${JSON.stringify(holidayTable(), undefined, 2)}\n`);
