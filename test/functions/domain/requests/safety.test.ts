import { describe, expect, test } from "vitest";
import type { Case } from "../../../../functions/domain/case.ts";
import { REQUESTS } from "../../../../functions/domain/requests/table.ts";

const state = (over: Partial<Case["safety"]> = {}, status: Case["status"] = "open"): Case =>
  ({
    status,
    safety: { hold: { on: false }, needs: [], needsApproved: false, concerns: 0, ...over },
  }) as unknown as Case;

const facilitator = { role: "facilitator", organisation: "f" } as const;
const context = { at: "2026-03-02T10:00:00.000Z", subject: "", digest: "", ids: [], ...facilitator };
const need = (met: "yes" | "referred" | "no") => ({ kind: "shelter", provider: "p", startedOn: "2026-03-01", met });
const recorded = (...needs: ReturnType<typeof need>[]) => ({
  ...{ decision: "needs-recorded", needs, reportedTo: "law-enforcement", reasons: "r" },
});

describe("the safety lane", () => {
  test.for([
    ["not-known-yet", "open", "record-needs", "what nobody knows yet is asked again"],
    ["not-known-yet", "closed", undefined, "a closed case is not asked for ever"],
    ["no-urgent-needs", "open", undefined, "there is nothing to follow"],
    ["needs-recorded", "closed", "approve-needs", "help that was started is approved afterwards, also then"],
  ] as const)("%s while the case is %s leads to %s, because %s", ([decision, status, next]) => {
    const answer = { ...recorded(need("yes")), decision };
    expect(REQUESTS["record-needs"].followUp?.(answer, state({}, status))?.request).toBe(next);
  });

  test.for([
    ["approved", "yes", undefined, "it is met"],
    ["approved", "referred", undefined, "somebody else has taken it on"],
    ["approved", "no", "record-needs", "an open need waits for nothing"],
    ["record-again", "yes", "record-needs", "the record is not complete"],
  ] as const)("%s with a need that is met: %s leads to %s, because %s", ([decision, met, next]) => {
    const after = REQUESTS["record-needs"].records(state(), recorded(need(met)), context);
    expect(REQUESTS["approve-needs"].followUp?.({ decision, reasons: "r" }, after)?.request).toBe(next);
  });
});

describe("the safety hold", () => {
  const answer = { decision: "protect-again", measures: "Moved.", reasons: "r" };
  const row = REQUESTS["answer-concern"];

  test("comes back with a concern, and a track of its own asks when it may end", () => {
    const after = row.records(state(), answer, context);
    expect(after.safety.hold).toEqual({ on: true, since: context.at });
    expect(row.followUp?.(answer, after)).toEqual({ request: "lift-hold" });
  });

  test("that is on already keeps the day since when", () => {
    const hold = { on: true, since: "2026-01-01T00:00:00.000Z" };
    expect(row.records(state({ hold }), answer, context).safety.hold).toEqual(hold);
  });

  test("is not put on without saying what was done", () => {
    const without = { decision: "protect-again", reasons: "r" };
    expect(row.check(without, state(), context).map(({ field }) => field)).toEqual(["measures"]);
  });

  test("is asked for again where it is kept, by the code of whoever is nearest to the people", () => {
    const lift = REQUESTS["lift-hold"];
    expect(lift.highRisk).toBe(true);
    expect(lift.followUp?.({ decision: "keep", victimsSafe: "no", reasons: "r" }, state())?.request).toBe("lift-hold");
    expect(lift.tells).toEqual(["facilitator", "audit", "downstream"]);
  });
});
