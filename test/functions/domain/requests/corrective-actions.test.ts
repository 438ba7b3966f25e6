import { describe, expect, test } from "vitest";
import type { Case } from "../../../../functions/domain/case.ts";
import { dueOf } from "../../../../functions/domain/decisions/deadlines.ts";
import { definitionOf } from "../../../../functions/domain/requests/table.ts";
import { exampleCase } from "../access/cases.ts";

const AT = "2026-06-01T10:00:00.000Z";
const follow = definitionOf("follow-actions");
const tracked = (...dueOn: string[]): Case =>
  exampleCase({ correctiveActions: dueOn.map((day) => ({ owner: "mine", dueOn: day, done: false })) });
const row = (state: "done" | "open", changes: object = {}) => ({
  what: "Cease",
  owner: "mine",
  dueOn: "2026-09-01",
  state,
  ...changes,
});
const done = row("done", { evidence: "Report of a visit." });

describe("the follow-up of corrective actions", () => {
  test.for([
    ["all-done", [done], [], "shown by evidence"],
    ["all-done", [row("done")], ["actions.0.evidence: missing"], "done, and nothing shows it"],
    ["all-done", [row("open")], ["decision: actions-open-or-not"], "one is open"],
    ["still-open", [row("open")], [], "dated anew"],
    ["still-open", [row("open", { dueOn: "2026-06-01" })], ["actions.0.dueOn: in-the-past"], "its day has come"],
    ["still-open", [done], ["decision: actions-open-or-not"], "none is open"],
    ["all-done", [], ["actions: actions-left-out"], "what was planned cannot be left out"],
  ] as const)("%s, %o: %o, because %s", ([decision, actions, expected]) => {
    const answer = { decision, actions, reasons: "r" };
    const problems = follow.check(answer, tracked("2026-07-01"), { at: AT, subject: "" });
    expect(problems.map(({ field, code }) => `${field}: ${code}`)).toEqual(expected);
  });

  test("goes on until nothing is open, and keeps what was done", () => {
    const context = { at: AT, subject: "", role: "audit" as const, organisation: "audit-1", digest: "d", ids: [] };
    const answer = { decision: "still-open", actions: [done, row("open")], reasons: "r" };
    const first = follow.records(tracked("2026-07-01", "2026-08-01"), answer, context);
    expect(first.correctiveActions.map((action) => action.done)).toEqual([true, false]);
    expect(follow.followUp?.(answer, first)).toEqual({ request: "follow-actions" });
    const last = { decision: "all-done", actions: [done], reasons: "r" };
    expect(follow.records(first, last, context).correctiveActions.every((action) => action.done)).toBe(true);
    expect(follow.followUp?.(last, first)).toBeUndefined();
  });

  test.for([
    [["2026-08-01", "2026-07-01"], "2026-07-01T00:00:00.000Z", "the first that is due"],
    [["2027-08-01"], "2026-08-30T10:00:00.000Z", "at the latest after three months"],
    [["2026-05-01"], "2026-06-04T10:00:00.000Z", "a day that has passed leaves three days to answer"],
    [[], "2026-08-30T10:00:00.000Z", "nothing planned"],
  ] as const)("due %o: asked by %s, because %s", ([days, due]) =>
    expect(
      dueOf(
        { ...tracked(...days), facts: undefined, about: { ...exampleCase().about, ongoing: false, children: 0 } },
        follow,
        AT,
        { subject: "" },
      ),
    ).toBe(due),
  );
});
