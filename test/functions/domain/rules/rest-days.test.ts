import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addWorkingDaysIn, atWorkingHours, isRestDay } from "../../../../functions/domain/rules/rest-days.ts";
import { dueAt, noticeTimes } from "../../../../functions/domain/rules/deadlines.ts";
import { holidaysOf } from "../../../../infra/holidays.ts";
import table from "../../../../functions/domain/rules/holidays.json" with { type: "json" };

test.for([
  ["2026-10-03", "DE", true, "the day of German unity, a Saturday anyway"],
  ["2026-12-25", "DE", true, "Christmas, a Friday"],
  ["2026-12-25", "CN", false, "no holiday in China"],
  ["2026-02-17", "CN", true, "the Spring Festival, by the moon"],
  ["2026-06-25", "MZ", true, "independence of Mozambique"],
  ["2026-07-03", "EG", true, "Friday is the weekend in Egypt"],
  ["2026-07-05", "EG", false, "Sunday is not"],
  ["2026-07-05", "DE", true, "Sunday is in Germany"],
  ["2026-12-25", "ZZ", false, "of a country that is not known only the weekend is"],
  ["2060-12-25", "DE", true, "beyond the table only weekends are known; this is a Saturday"],
] as const)("%s in %s: %s, because %s", ([day, country, rest]) => {
  expect(isRestDay(day, country)).toBe(rest);
});

test.for([
  ["DE", "2026-12-23T09:00:00.000Z", 2, "2026-12-28T09:00:00.000Z", "Christmas is passed over"],
  ["CN", "2026-12-23T09:00:00.000Z", 2, "2026-12-25T09:00:00.000Z", "there it is a working day"],
  ["EG", "2026-07-02T09:00:00.000Z", 1, "2026-07-05T09:00:00.000Z", "Friday and Saturday are passed over"],
] as const)("in %s, from %s, %i working days end on %s: %s", ([country, from, days, end]) => {
  expect(addWorkingDaysIn(country, from, days)).toBe(end);
});

const berlin = { country: "DE", timeZone: "Europe/Berlin" };
test.for([
  ["2026-03-10T10:30:00.000Z", "2026-03-10T10:30:00.000Z", "in the day it stays as it is"],
  ["2026-03-10T20:15:00.000Z", "2026-03-11T07:00:00.000Z", "of an evening it waits for eight the next morning"],
  ["2026-03-10T03:00:00.000Z", "2026-03-10T07:00:00.000Z", "at night, for the morning of that day"],
  ["2026-03-07T10:00:00.000Z", "2026-03-09T07:00:00.000Z", "on a Saturday, for Monday"],
  [
    "2026-04-03T10:00:00.000Z",
    "2026-04-07T06:00:00.000Z",
    "on Good Friday, for the Tuesday after Easter, in summer time",
  ],
] as const)("a reminder of %s comes at %s: %s", ([wanted, at]) => {
  expect(atWorkingHours(wanted, berlin)).toBe(at);
});

test.for([
  [{ days: 14 }, {}, "2026-04-07T09:00:00.000Z", "Good Friday to Easter Monday are passed over"],
  [{ days: 14 }, { anyHour: true }, "2026-04-03T09:00:00.000Z", "people's safety does not wait for a holiday"],
  [{ hours: 336 }, {}, "2026-04-03T09:00:00.000Z", "hours are hours"],
  [{ days: 13 }, {}, "2026-04-02T09:00:00.000Z", "a working day stays"],
] as const)("an answer within %o (%o) is due on %s: %s", ([due, changes, at]) => {
  expect(dueAt({ openedAt: "2026-03-20T09:00:00.000Z", due, party: berlin, ...changes })).toBe(at);
});

const deadline = {
  openedAt: "2026-03-01T22:00:00.000Z",
  due: { days: 14 },
  ...{ remindBeforeDays: [7, 3], remindAfterDays: [1, 4], escalateAfterDays: 7, stallAfterDays: 21 },
};
const reminders = (changes: object) =>
  noticeTimes({ ...deadline, party: berlin, ...changes }).filter(({ kind }) => kind === "reminder");

test("no reminder comes at night or on a rest day, but where safety is at stake it comes at any hour", () => {
  for (const { at } of reminders({})) expect(atWorkingHours(at, berlin)).toBe(at);
  expect(reminders({ anyHour: true }).every(({ at }) => at.endsWith("T22:00:00.000Z"))).toBe(true);
});

test("wherever somebody is, a reminder is put off by three weeks at most, never forward, and then disturbs nobody", () => {
  const zones = ["UTC", "Asia/Shanghai", "Africa/Maputo", "America/Lima", "Pacific/Kiritimati", "Asia/Kathmandu"];
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(table.countries)),
      fc.constantFrom(...zones),
      fc.date({ min: new Date("2024-01-01"), max: new Date("2033-01-01"), noInvalidDate: true }),
      (country, timeZone, date) => {
        const wanted = date.toISOString();
        const at = atWorkingHours(wanted, { country, timeZone });
        expect(at >= wanted).toBe(true);
        expect(Date.parse(at) - Date.parse(wanted)).toBeLessThan(22 * 86_400_000);
        expect(atWorkingHours(at, { country, timeZone })).toBe(at);
      },
    ),
    { numRuns: 200 },
  );
});

test("the table is what the package says, and has the coming year (else: npm run holidays)", () => {
  expect(table.countries.CN).toBe(holidaysOf("CN"));
  expect(table.countries.MZ).toBe(holidaysOf("MZ"));
  expect(table.first + table.years - 1).toBeGreaterThan(new Date().getUTCFullYear());
});
