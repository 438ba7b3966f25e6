import { expect, test } from "vitest";
import { visibleAnswer } from "../../../../functions/domain/access/answers.ts";
import { definitionOf } from "../../../../functions/domain/requests/table.ts";
import { finalReportSchema } from "../../../../functions/domain/reports.ts";
import { ROLES } from "../../../../functions/domain/vocabulary.ts";
import type { Role } from "../../../../functions/domain/vocabulary.ts";
import { exampleCase } from "../access/cases.ts";
import { goodPlan } from "../rules/plan-example.ts";

const viewer = (role: Role) => ({ role, organisation: `${role}-1` });
const plan = { version: 1, hash: "", content: goodPlan(), status: "approved", returnsBySmelter: 0 } as const;
const planned = () => exampleCase({ plan });
const AT = "2026-06-01T10:00:00.000Z";
const reportOf = (endState: string) =>
  finalReportSchema.parse({
    level1: { victims: [{ pseudonym: "V-AAAA", endState, evidence: "SIGNED" }] },
    spend: [],
    remedies: [],
    noPersonalData: "yes",
  });
const answer = (endState: string) => ({ decision: "reported", report: reportOf(endState), reasons: "r" });
const context = { at: AT, subject: "", role: "facilitator", organisation: "f", digest: "", ids: [] } as const;

test.for([
  ["died", undefined, true, "audit has to accept it"],
  ["declined", "no", true, "and has not"],
  ["assisted-elsewhere", "yes", false, "and has"],
  ["self-reliant", undefined, false, "nothing to accept: the plan assisted them"],
  ["withheld", undefined, false, "nobody but the coordinator knows it"],
] as const)("completion with %s, accepted: %s, is held: %s, because %s", ([endState, endsAccepted, isHeld]) => {
  const state = definitionOf("report-finally").records(planned(), answer(endState), context);
  const found = definitionOf("verify-completion").check(
    { decision: "satisfactory", reasons: "r", endsAccepted },
    state,
    { at: AT, subject: "" },
  );
  expect(found.some(({ field }) => field === "endsAccepted")).toBe(isHeld);
});

test.for(ROLES)("what shows an end is read by the facilitator and the coordinator alone, not by %s", (role) => {
  const report = { request: "report-finally", by: viewer("facilitator"), answer: answer("died") } as const;
  const seen = JSON.stringify(visibleAnswer(report, viewer(role), exampleCase()));
  expect(seen.includes("SIGNED")).toBe(["facilitator", "coordinator"].includes(role));
});
