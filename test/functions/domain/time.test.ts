import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  addSpan,
  addWorkingDays,
  addYears,
  dayOf,
  earliest,
  latest,
} from "../../../functions/domain/time.ts";

const days = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2200-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.for([
  ["2021-08-31", 6, "2022-02-28", "February is shorter"],
  ["2023-08-31", 6, "2024-02-29", "a leap year's February"],
  ["2024-02-29", 12, "2025-02-28", "months clamp, also over a year"],
  ["2024-01-31", 1, "2024-02-29", "clamped"],
  ["2024-01-31", 2, "2024-03-31", "counted from the start, not from the clamped day"],
  ["2024-11-15", 3, "2025-02-15", "into the next year"],
  ["2024-03-31", -1, "2024-02-29", "backwards"],
] as const)("%s plus %i months is %s: %s", ([day, months, expected]) => {
  expect(addMonths(day, months)).toBe(expected);
});

test.for([
  ["2016-02-29", 1, "2017-03-01", "the anniversary of 29 February is 1 March"],
  ["2016-02-29", 4, "2020-02-29", "in a leap year it is 29 February"],
  ["2017-03-01", 1, "2018-03-01", "any other day keeps its date"],
  ["2015-02-28", 1, "2016-02-28", "28 February stays"],
] as const)("%s plus %i years is %s: %s", ([day, years, expected]) => {
  expect(addYears(day, years)).toBe(expected);
});

test.for([
  ["2024-03-01", 1, "2024-03-04", "from Friday to Monday"],
  ["2024-03-02", 1, "2024-03-04", "from Saturday to Monday"],
  ["2024-03-04", 10, "2024-03-18", "two weeks"],
  ["2024-03-04", 0, "2024-03-04", "none"],
  ["2024-03-01T16:30:00.000Z", 1, "2024-03-04T16:30:00.000Z", "an instant keeps its time of day"],
] as const)("%s plus %i working days is %s: %s", ([from, workingDays, expected]) => {
  expect(addWorkingDays(from, workingDays)).toBe(expected);
});

test.for([
  ["2016", "2016-01-01", "2016-12-31"],
  ["2016-02", "2016-02-01", "2016-02-29"],
  ["2015-02", "2015-02-01", "2015-02-28"],
  ["2016-12", "2016-12-01", "2016-12-31"],
  ["2016-05-07", "2016-05-07", "2016-05-07"],
  ["9999", "9999-01-01", "9999-12-31"],
] as const)("%s can be %s to %s", ([partial, first, last]) => {
  expect([earliest(partial), latest(partial)]).toEqual([first, last]);
});

test("days outside the four-digit years stop at their ends, so that they still compare", () => {
  expect(addDays("9999-12-31", 1)).toBe("9999-12-31");
  expect(addYears("9999-06-01", 1)).toBe("9999-12-31");
  expect(addDays("0000-01-01", -1)).toBe("0000-01-01");
});

test("a span is added to an instant in its own unit", () => {
  const at = "2024-03-01T16:30:00.000Z";
  expect(addSpan(at, { hours: 24 })).toBe("2024-03-02T16:30:00.000Z");
  expect(addSpan(at, { days: 14 })).toBe("2024-03-15T16:30:00.000Z");
  expect(addSpan(at, { workingDays: 2 })).toBe("2024-03-05T16:30:00.000Z");
  expect(dayOf("2024-03-01T23:30:00-02:00")).toBe("2024-03-02");
});

describe("for any day", () => {
  test("months keep their order, and a day never becomes later in its month", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 60 }), (day, months) => {
        const moved = addMonths(day, months);
        expect(moved <= addMonths(day, months + 1)).toBe(true);
        expect(Number(moved.slice(8)) <= Number(day.slice(8))).toBe(true);
      }),
    );
  });

  test("a year later is never earlier than the same month a year later", () => {
    fc.assert(fc.property(days, (day) => addYears(day, 1) >= addMonths(day, 12)));
  });

  test("working days never end on a weekend", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), (day, count) => {
        expect([1, 2, 3, 4, 5]).toContain(new Date(addWorkingDays(day, count)).getUTCDay());
      }),
    );
  });
});
