import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dueAt, isUrgent, noticeTimes, shortened } from "../../../../functions/domain/rules/deadlines.ts";
import { daysBetween, shiftDays } from "../../../../functions/domain/time.ts";

const openedAt = "2024-03-01T09:00:00.000Z";
const plain = {
  openedAt,
  due: { days: 14 },
  remindBeforeDays: [3],
  remindAfterDays: [1, 4],
  escalateAfterDays: 7,
  stallAfterDays: 21,
};
const inDays = (notices: ReturnType<typeof noticeTimes>) =>
  notices.map(({ kind, at }) => `${kind} ${daysBetween(openedAt, at)}`);

describe("notices", () => {
  test.for([
    [
      plain,
      ["reminder 11", "reminder 15", "reminder 18", "escalation 21", "stall 35"],
      "before, after, escalation, stall",
    ],
    [
      { ...plain, remindBeforeDays: [5, 2, 1], remindAfterDays: [] },
      ["reminder 9", "reminder 12", "reminder 13", "escalation 21", "stall 35"],
      "within three days before it is due they may be closer",
    ],
    [
      { ...plain, remindBeforeDays: [], remindAfterDays: [1, 2, 3, 4] },
      ["reminder 15", "reminder 18", "escalation 21", "stall 35"],
      "after it, at most one in three days",
    ],
    [
      { ...plain, due: { days: 2 } },
      ["reminder 3", "reminder 6", "escalation 9", "stall 23"],
      "a reminder before the request is none",
    ],
    [
      { ...plain, shorten: true },
      ["reminder 5.5", "reminder 9", "escalation 10.5", "stall 17.5"],
      "halved; the first reminder after it would be too close",
    ],
    [
      {
        ...plain,
        due: { hours: 24 },
        remindBeforeDays: [0.5],
        remindAfterDays: [],
        escalateAfterDays: 0,
        stallAfterDays: 7,
      },
      ["reminder 0.5", "escalation 1", "stall 8"],
      "safety: hours count",
    ],
    [
      { ...plain, remindAfterDays: [21, 30] },
      ["reminder 11", "escalation 21", "stall 35"],
      "nobody is reminded at or after the stall",
    ],
    [
      { ...plain, remindBeforeDays: [3, 3] },
      ["reminder 11", "reminder 15", "reminder 18", "escalation 21", "stall 35"],
      "once",
    ],
  ] as const)("%#: %o: %o, because %s", ([deadline, expected]) => {
    expect(inDays(noticeTimes(deadline))).toEqual(expected);
  });

  test("for any deadline they are in order, after the opening, one escalation, one stall, and reminders are paced", () => {
    const someDays = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 6 });
    const deadline = fc.record({
      openedAt: fc.constant(openedAt),
      due: fc.oneof(
        fc.record({ days: fc.integer({ min: 1, max: 60 }) }),
        fc.record({ workingDays: fc.integer({ min: 1, max: 20 }) }),
        fc.record({ hours: fc.integer({ min: 1, max: 72 }) }),
      ),
      remindBeforeDays: someDays,
      remindAfterDays: someDays,
      escalateAfterDays: fc.integer({ min: 0, max: 10 }),
      stallAfterDays: fc.integer({ min: 10, max: 30 }),
      shorten: fc.boolean(),
    });
    fc.assert(
      fc.property(deadline, (given) => {
        const notices = noticeTimes(given);
        const times = notices.map(({ at }) => at);
        expect(times).toEqual([...times].sort());
        expect(times.every((at) => at > openedAt)).toBe(true);
        expect(notices.filter(({ kind }) => kind === "escalation")).toHaveLength(1);
        expect(notices.at(-1)?.kind).toBe("stall");
        const reminders = notices.filter(({ kind }) => kind === "reminder").map(({ at }) => at);
        reminders.slice(1).forEach((at, index) => {
          const untilDue = daysBetween(at, dueAt(given));
          const isDueSoon = untilDue >= 0 && untilDue <= 3;
          expect(isDueSoon || daysBetween(reminders[index]!, at) >= 3).toBe(true);
        });
      }),
    );
  });
});

test.for([
  [{ workingDays: 10 }, { workingDays: 5 }],
  [{ days: 60 }, { days: 30 }],
  [{ days: 7 }, { days: 4 }],
  [{ days: 1 }, { days: 1 }],
  [{ hours: 24 }, { hours: 12 }],
] as const)("%o shortened is %o", ([span, half]) => {
  expect(shortened(span)).toEqual(half);
});

test.for([
  ["yes", "no", true],
  ["no", "yes", true],
  ["unknown", "unknown", false],
  ["no", "no", false],
] as const)("ongoing %s, children %s: urgent %s", ([ongoing, children, urgent]) => {
  expect(isUrgent({ ongoing, children })).toBe(urgent);
});

test("the default of an assessment: ten working days", () => {
  expect(dueAt({ openedAt, due: { workingDays: 10 } })).toBe("2024-03-15T09:00:00.000Z");
  expect(shiftDays(openedAt, -1)).toBe("2024-02-29T09:00:00.000Z");
});
