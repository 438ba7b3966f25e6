import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  mayProposeClosure,
  ownMonitoringUntil,
  reportingPeriods,
  windowEnd,
} from "../../../../functions/domain/rules/calendar.ts";
import { extensionMonths, extensionProblems } from "../../../../functions/domain/rules/extension.ts";
import { addDays } from "../../../../functions/domain/time.ts";

test.for([
  ["2021-08-31", 6, [], "2022-02-28", "clamped"],
  ["2023-08-31", 6, [], "2024-02-29", "clamped in a leap year"],
  ["2023-08-31", 6, [1], "2024-03-31", "an extension counts from the start too"],
  ["2024-03-01", 12, [6, 2], "2025-11-01", "extensions add up"],
] as const)("from %s, %i months and %o: until %s, because %s", ([startedOn, windowMonths, extensions, end]) => {
  expect(windowEnd({ startedOn, windowMonths, extensions })).toBe(end);
});

test("months are counted from the start, so that a clamped end shifts nothing", () => {
  const periods = reportingPeriods({ startedOn: "2024-01-31", windowMonths: 6, intervalMonths: 1, extensions: [] });
  expect(periods.map(({ to }) => to)).toEqual([
    "2024-02-29",
    "2024-03-31",
    "2024-04-30",
    "2024-05-31",
    "2024-06-30",
    "2024-07-31",
  ]);
});

test("the last period of a window is shorter where the interval does not fit, and an extension begins anew", () => {
  const periods = reportingPeriods({ startedOn: "2024-01-01", windowMonths: 7, intervalMonths: 3, extensions: [4] });
  expect(periods.map(({ number, to, last }) => [number, to, last])).toEqual([
    [1, "2024-04-01", false],
    [2, "2024-07-01", false],
    [3, "2024-08-01", false],
    [4, "2024-11-01", false],
    [5, "2024-12-01", true],
  ]);
});

describe("for any window", () => {
  const monitoring = fc.record({
    startedOn: fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2020-01-01", days)),
    windowMonths: fc.integer({ min: 6, max: 12 }),
    intervalMonths: fc.integer({ min: 1, max: 12 }),
    extensions: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 4 }),
  });

  test("periods follow each other without a gap, from the start to the window's end", () => {
    fc.assert(
      fc.property(monitoring, (given) => {
        const periods = reportingPeriods(given);
        expect(periods[0]?.from).toBe(given.startedOn);
        expect(periods.at(-1)?.to).toBe(windowEnd(given));
        periods.forEach((period, index) => {
          expect(period.number).toBe(index + 1);
          expect(period.from < period.to).toBe(true);
          expect(period.last).toBe(index === periods.length - 1);
          expect(periods[index + 1]?.from ?? period.to).toBe(period.to);
        });
      }),
    );
  });

  test("an extension leaves the periods before it as they are", () => {
    fc.assert(
      fc.property(monitoring, (given) => {
        const days = (extensions: readonly number[]) =>
          reportingPeriods({ ...given, extensions }).map(({ number, from, to }) => ({ number, from, to }));
        const before = days(given.extensions.slice(0, -1));
        expect(days(given.extensions).slice(0, before.length)).toEqual(before);
      }),
    );
  });
});

test.for([
  ["2023-08-31", "2024-02-28", true, false, "a day before month six"],
  ["2023-08-31", "2024-02-29", true, true, "month six, clamped"],
  ["2023-08-31", "2024-03-01", true, true, "after it"],
  ["2023-08-31", "2024-03-01", false, false, "the plan is not implemented"],
] as const)("started %s, on %s, implemented %s: %s, because %s", ([startedOn, on, implemented, allowed]) => {
  expect(mayProposeClosure({ startedOn, on, implemented })).toMatchObject({ allowed, from: "2024-02-29" });
});

test("a victim found later is monitored for six months", () => {
  expect(ownMonitoringUntil("2024-08-31")).toBe("2025-02-28");
});

test.for([
  [1, "Late start.", []],
  [6, "Late start.", []],
  [0, "Late start.", ["extension-outside-1-to-6"]],
  [7, "Late start.", ["extension-outside-1-to-6"]],
  [1.5, "Late start.", ["extension-outside-1-to-6"]],
  [2, " ", ["reasons-needed"]],
] as const)("an extension of %d months because of %j: %o", ([months, reasons, codes]) => {
  expect(extensionProblems({ months, reasons }).map(({ code }) => code)).toEqual(codes);
});

describe("an extension that is approved late", () => {
  const ended = { startedOn: "2026-01-31", windowMonths: 6, intervalMonths: 1, extensions: [] };

  test.for([
    ["2026-07-20", 2, "2026-09-30", "approved in time, it counts from the end of the window"],
    ["2026-08-31", 2, "2026-09-30", "a month late, it still counts from that end: no time is left out"],
    ["2026-09-29", 2, "2026-09-30", "it ends tomorrow, as it was approved"],
    ["2026-09-30", 2, "2026-11-30", "it would be over today: it counts from today"],
    ["2027-02-10", 3, "2027-05-31", "half a year late: three months from then"],
    ["2027-02-10", 6, "2027-08-31", "the longest one would have ended in the past too"],
  ] as const)("approved on %s for %i months: until %s, because %s", ([on, months, end]) => {
    const extensions = [extensionMonths(ended, months, on)];
    expect(windowEnd({ ...ended, extensions })).toBe(end);
  });

  test("it never ends in the past, is never shorter than approved, and keeps all periods before it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 6 }), (days, months) => {
        const on = addDays("2026-06-01", days);
        const extended = { ...ended, extensions: [extensionMonths(ended, months, on)] };
        expect(windowEnd(extended) > on).toBe(true);
        expect(extended.extensions[0]).toBeGreaterThanOrEqual(months);
        expect(
          reportingPeriods(extended)
            .slice(0, 6)
            .map(({ to }) => to),
        ).toEqual(reportingPeriods(ended).map(({ to }) => to));
      }),
    );
  });
});
