import { expect, test } from "vitest";
import {
  assessmentProblems,
  routeAssessment,
  type GroundAgainst,
} from "../../../../functions/domain/rules/assessment.ts";

test.for([
  ["yes", "yes", "yes", "refer", "credible and actionable"],
  ["yes", "yes", "no", "not-actionable", "credible, no link to a partner"],
  ["yes", "yes", undefined, "refer", "no case is closed by a missing answer"],
  ["no", "yes", "yes", "denied", "the source is not trustworthy"],
  ["yes", "no", "yes", "denied", "not enough information"],
  ["no", "no", undefined, "denied", "actionable need not be answered"],
  ["no", "yes", "no", "denied", "not credible comes before not actionable"],
] as const)("source %s, information %s, link %s: %s, because %s", (row) => {
  const [trustworthySource, enoughInformation, actionable, route] = row;
  const assessed = routeAssessment({ credible: { trustworthySource, enoughInformation }, actionable });
  expect(assessed.route).toBe(route);
  expect(assessed.reasons.length).toBeGreaterThan(0);
});

const credible = { trustworthySource: "yes", enoughInformation: "yes" } as const;
const notCredible = { trustworthySource: "no", enoughInformation: "yes" } as const;

test.for<readonly [readonly GroundAgainst[], readonly string[], string]>([
  [["anonymous"], ["anonymity-or-age-alone"], "anonymity alone is never a reason"],
  [["long-ago"], ["anonymity-or-age-alone"], "age alone is never a reason"],
  [["anonymous", "long-ago"], ["anonymity-or-age-alone"], "nor both together"],
  [["anonymous", "contradicted"], [], "with another ground"],
  [[], [], "grounds are given in words"],
])("not credible on grounds %o: %o, because %s", ([groundsAgainst, codes]) => {
  expect(assessmentProblems({ credible: notCredible, groundsAgainst }).map(({ code }) => code)).toEqual(codes);
});

test("a credible allegation's link must be judged", () => {
  expect(assessmentProblems({ credible }).map(({ code }) => code)).toEqual(["actionable-needed"]);
  expect(assessmentProblems({ credible, actionable: "no" })).toEqual([]);
});
