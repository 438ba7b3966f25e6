import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { RequestState } from "../../../../functions/domain/request-state.ts";
import { dueOf, noticesToCome, whereabouts } from "../../../../functions/domain/decisions/deadlines.ts";
import type { Directory } from "../../../../functions/domain/decisions/decision.ts";
import { resumeCase } from "../../../../functions/domain/decisions/extend.ts";
import { definitionOf, REQUESTS } from "../../../../functions/domain/requests/table.ts";
import { atWorkingHours, isRestDay, localTime } from "../../../../functions/domain/rules/rest-days.ts";
import { daysBetween, shiftDays } from "../../../../functions/domain/time.ts";
import { exampleCase } from "../access/cases.ts";

const ROWS = Object.keys(REQUESTS).map((id) => ({ id, row: definitionOf(id) }));
const state = exampleCase({});

const party = fc.record({
  country: fc.constantFrom("CD", "DE", "CN", "EG", "MZ", "PE", "ZZ"),
  timeZone: fc.constantFrom("UTC", "Africa/Lubumbashi", "Asia/Shanghai", "America/Lima", "Pacific/Kiritimati"),
});
const instant = fc
  .date({ min: new Date("2025-01-01"), max: new Date("2032-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());

const asked = (id: string, openedAt: string, dueAt: string): RequestState => ({
  ...{ key: "k", request: id, step: definitionOf(id).step, round: 0, revision: 0, subject: "" },
  ...{ role: "audit", organisation: "audit-1", status: "open", silence: "none", masked: false, escalated: false },
  ...{ openedAt, dueAt },
});

test("whatever is asked of whoever, wherever: an answer due in days or working days is due on a day they work, and later than asked", () => {
  const inDays = ROWS.filter(({ row }) => !("hours" in row.due) && !row.safety);
  expect(inDays.length).toBeGreaterThan(5);
  fc.assert(
    fc.property(fc.constantFrom(...inDays), party, instant, ({ row }, where, openedAt) => {
      const due = dueOf(state, row, openedAt, { subject: "", party: where });
      expect(due > openedAt).toBe(true);
      if (row.dueBy(state, "") === undefined)
        expect(isRestDay(localTime(due, where.timeZone).day, where.country)).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test("what is a matter of safety, or due in hours, is due no later because of a holiday", () => {
  const atOnce = ROWS.filter(({ row }) => "hours" in row.due || (row.safety && "days" in row.due));
  expect(atOnce.length).toBeGreaterThan(0);
  fc.assert(
    fc.property(fc.constantFrom(...atOnce), party, instant, ({ row }, where, openedAt) => {
      const known = dueOf(state, row, openedAt, { subject: "", party: where });
      expect(known).toBe(dueOf(state, row, openedAt, { subject: "" }));
    }),
  );
});

test("no reminder of any request comes at night or on a rest day, nor within three days of the one before", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ROWS.filter(({ row }) => !row.safety)),
      party,
      instant,
      fc.integer({ min: 1, max: 90 }),
      ({ id, row }, where, openedAt, days) => {
        // The day that the row set, or one that an operator set since.
        const dueAt = shiftDays(openedAt, days);
        const reminders = noticesToCome(asked(id, openedAt, dueAt), row, openedAt, where)
          .filter(({ kind }) => kind === "reminder")
          .map(({ at }) => at);
        for (const at of reminders) expect(atWorkingHours(at, where)).toBe(at);
        for (const [index, at] of reminders.slice(1).entries()) {
          const untilDue = daysBetween(at, dueAt);
          const isDueSoon = untilDue >= 0 && untilDue <= 3;
          expect(isDueSoon || daysBetween(reminders[index] ?? at, at) >= 3).toBe(true);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("reminders of matters of safety wait for no morning: they come as they would to who is nowhere known", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ROWS.filter(({ row }) => row.safety)),
      party,
      instant,
      ({ id, row }, where, openedAt) => {
        const request = asked(id, openedAt, shiftDays(openedAt, 5));
        expect(noticesToCome(request, row, openedAt, where)).toEqual(noticesToCome(request, row, openedAt));
      },
    ),
  );
});

test.for([
  [[{ timeZone: "Africa/Lubumbashi" }, { timeZone: "UTC" }], "Africa/Lubumbashi", "the first contact is who is asked"],
  [[], undefined, "without a contact nobody knows where they are"],
] as const)("an organisation with %j is in %s: %s", ([contacts, timeZone]) => {
  const organisation = { country: "CD", contacts } as unknown as Parameters<typeof whereabouts>[0];
  expect(whereabouts(organisation)?.timeZone).toBe(timeZone);
});

test("what stalled over the holidays of who is asked gets its time anew by their calendar", () => {
  const id = "assess-allegation";
  const stalled = { ...asked(id, "2026-11-01T09:00:00.000Z", "2026-11-16T09:00:00.000Z"), silence: "stalled" } as const;
  const contacts = [{ timeZone: "Europe/Berlin" }];
  const directory = new Map([["audit-1", { country: "DE", contacts }]]) as unknown as Directory;
  const before = exampleCase({
    position: { ...state.position, step: stalled.step, round: 0 },
    requests: { k: stalled },
  });
  const by = { role: "operator", organisation: "operator", contact: "operator" } as const;
  const at = "2026-12-20T09:00:00.000Z";
  const party = { country: "DE", timeZone: "Europe/Berlin" };
  const dueAt = dueOf(before, definitionOf(id), at, { subject: "", party });
  expect(dueAt).not.toBe(dueOf(before, definitionOf(id), at, { subject: "" }));
  expect(resumeCase(before, by, { at, directory }).facts[0]).toMatchObject({ type: "request-extended", dueAt });
});

test("given more time, the next reminder is three days after the last one, or due within three days", () => {
  const inDays = ROWS.filter(({ row }) => !("hours" in row.due) && !row.safety);
  const days = fc.integer({ min: 0, max: 60 });
  const passing = fc.tuple(days, days);
  fc.assert(
    fc.property(
      fc.constantFrom(...inDays),
      party,
      fc.tuple(instant, passing),
      ({ id, row }, where, [openedAt, [sent, more]]) => {
        const at = shiftDays(openedAt, sent);
        const dueAt = shiftDays(at, more + 1);
        const noticed = { notice: "reminder", on: at.slice(0, 10) };
        const left = noticesToCome({ ...asked(id, openedAt, dueAt), noticed }, row, at, where);
        for (const reminder of left.filter(({ kind }) => kind === "reminder")) {
          const untilDue = daysBetween(reminder.at, dueAt);
          const isDueSoon = untilDue >= 0 && untilDue <= 3;
          expect(isDueSoon || daysBetween(`${noticed.on}T00:00:00.000Z`, reminder.at) >= 3).toBe(true);
        }
        expect(left.filter(({ kind }) => kind !== "reminder").map(({ kind }) => kind)).toEqual(["escalation", "stall"]);
      },
    ),
    { numRuns: 300 },
  );
});
