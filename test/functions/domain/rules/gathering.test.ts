import * as fc from "fast-check";
import { expect, test } from "vitest";
import { gatheredUntil } from "../../../../functions/domain/rules/gathering.ts";
import { isRestDay, localTime } from "../../../../functions/domain/rules/rest-days.ts";

const berlin = { country: "DE", timeZone: "Europe/Berlin" };

test.for([
  ["daily", "2026-03-10T10:30:00.000Z", "2026-03-11T07:00:00.000Z", "the next morning at eight"],
  ["daily", "2026-03-10T05:30:00.000Z", "2026-03-10T07:00:00.000Z", "early in the day, the same morning"],
  ["daily", "2026-03-06T10:30:00.000Z", "2026-03-09T07:00:00.000Z", "after the weekend"],
  ["daily", "2026-04-02T10:30:00.000Z", "2026-04-07T06:00:00.000Z", "after Easter, in summer time"],
  ["weekly", "2026-03-10T10:30:00.000Z", "2026-03-16T07:00:00.000Z", "the next Monday"],
  ["weekly", "2026-04-02T10:30:00.000Z", "2026-04-07T06:00:00.000Z", "Easter Monday is a rest day: the Tuesday"],
] as const)("reminders gathered %s from %s are mailed at %s: %s", ([every, from, at]) => {
  expect(gatheredUntil(from, every, berlin)).toBe(at);
});

test("wherever the reader is, they come later, at eight on a working day", () => {
  const zones = ["UTC", "Asia/Kathmandu", "Africa/Lubumbashi", "America/Lima", "Pacific/Kiritimati"];
  fc.assert(
    fc.property(
      fc.constantFrom("daily", "weekly"),
      fc.constantFrom("CD", "DE", "CN", "EG", "ZZ"),
      fc.constantFrom(...zones),
      fc.date({ min: new Date("2024-01-01"), max: new Date("2033-01-01"), noInvalidDate: true }),
      (every, country, timeZone, date) => {
        const from = date.toISOString();
        const at = gatheredUntil(from, every, { country, timeZone });
        const { day, hour } = localTime(at, timeZone);
        expect(at > from).toBe(true);
        expect([hour, isRestDay(day, country)]).toEqual([8, false]);
      },
    ),
    { numRuns: 100 },
  );
});
