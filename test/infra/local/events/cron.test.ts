import { describe, expect, test } from "vitest";
import { BadSchedule, timetableOf } from "../../../../infra/local/events/cron.ts";

const next = (expression: string, after: string) => {
  const at = timetableOf(expression).nextAfter(Date.parse(after));
  return at === undefined ? "never" : new Date(at).toISOString();
};

describe("the next time of a schedule", () => {
  test.for([
    ["rate(5 minutes)", "2026-01-01T00:00:10Z", "2026-01-01T00:05:10.000Z", "a rate counts from the last time"],
    ["rate(1 day)", "2026-02-28T06:00:00Z", "2026-03-01T06:00:00.000Z", "a day is 24 hours"],
    ["cron(0 6 * * ? *)", "2026-01-01T05:59:59Z", "2026-01-01T06:00:00.000Z", "later today"],
    ["cron(0 6 * * ? *)", "2026-01-01T06:00:00Z", "2026-01-02T06:00:00.000Z", "after means after"],
    ["cron(0 6 ? * MON-FRI *)", "2026-01-02T07:00:00Z", "2026-01-05T06:00:00.000Z", "over a weekend"],
    ["cron(0/15 8-9 * * ? *)", "2026-01-01T09:45:00Z", "2026-01-02T08:00:00.000Z", "steps and ranges"],
    ["cron(30 12 1 * ? *)", "2026-01-31T00:00:00Z", "2026-02-01T12:30:00.000Z", "first of the month"],
    ["cron(0 0 L * ? *)", "2028-02-01T00:00:00Z", "2028-02-29T00:00:00.000Z", "the last day, in a leap year"],
    ["cron(0 0 29 2 ? *)", "2026-01-01T00:00:00Z", "2028-02-29T00:00:00.000Z", "years away"],
    ["cron(0 0 ? JAN,JUL 3#2 *)", "2026-01-20T00:00:00Z", "2026-07-14T00:00:00.000Z", "second Tuesday of July"],
    ["cron(0 0 ? * 6L *)", "2026-01-01T00:00:00Z", "2026-01-30T00:00:00.000Z", "last Friday"],
    ["cron(0 0 1 1 ? 2020)", "2026-01-01T00:00:00Z", "never", "a year that has passed"],
    ["at(2026-05-01T10:00:00)", "2026-01-01T00:00:00Z", "2026-05-01T10:00:00.000Z", "once"],
    ["at(2026-05-01T10:00:00)", "2026-05-01T10:00:00Z", "never", "and not again"],
  ] as const)("%s after %s is %s: %s", ([expression, after, expected]) => {
    expect(next(expression, after)).toBe(expected);
  });

  test.for([
    "cron(* * * *)",
    "cron(60 * * * ? *)",
    "cron(0 0 1W * ? *)",
    "rate(x days)",
    "rate(0 days)",
    "at(noon)",
    "daily",
  ])("%s is refused", (expression) => {
    expect(() => timetableOf(expression)).toThrow(BadSchedule);
  });
});
