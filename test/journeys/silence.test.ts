import { expect, test } from "vitest";
import { operate } from "../../infra/local/rehearse/setup.ts";
import { expectInvariants } from "./invariants.ts";
import { goOn, journey, type Journey, lookAgain, routesOf } from "./journey.ts";

const notices = ({ facts }: Journey) =>
  facts.flatMap((fact) =>
    fact.type === "request-noticed" && fact.key.includes("assess-allegation") ? [fact.notice] : [],
  );

const silences = ({ facts }: Journey) => facts.flatMap((fact) => (fact.type === "silence-noted" ? [fact.led] : []));

const nobody = () => journey({ answers: { "assess-allegation": "silent", "record-needs": "silent" } });

test("nobody answers: reminded, escalated, stalled; nothing is closed; a late answer goes on", async () => {
  const stalled = await nobody();
  expect(notices(stalled)).toContain("reminder");
  expect(notices(stalled)).toContain("escalation");
  expect(silences(stalled)).toContain("stalled");
  expect(stalled.outcome).toBeUndefined();

  const late = await goOn(stalled, { until: "design-action-plan" });
  expect(late.step).toBe("design-action-plan");
  expect(routesOf(late, "assess-allegation")).toEqual(["refer"]);
  expect(late.facts.some((fact) => fact.type === "step-restarted" && fact.because === "late-answer")).toBe(true);
  await expectInvariants(late);
});

test("an operator resumes a stalled case: the request is mailed again and answered", async () => {
  const stalled = await nobody();
  await operate(stalled.host, { verb: "resume", caseId: stalled.caseId });
  await stalled.host.settle();
  const resumed = await lookAgain(stalled);
  expect(resumed.facts.some((fact) => fact.type === "step-restarted" && fact.because === "resumed")).toBe(true);
  const run = await goOn(resumed, { until: "determine-response" });
  expect(routesOf(run, "assess-allegation")).toEqual(["refer"]);
});

test("a duplicate is withdrawn with downstream's consent", async () => {
  const open = await nobody();
  await operate(open.host, { verb: "withdraw", caseId: open.caseId, because: "test" });
  const run = await goOn(open, { answers: { "assess-allegation": "silent", "record-needs": "silent" } });
  expect(run.outcome).toBe("withdrawn");
  await expectInvariants(run);
});
