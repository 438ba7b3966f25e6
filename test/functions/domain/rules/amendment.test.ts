import { expect, test } from "vitest";
import type { Case } from "../../../../functions/domain/case.ts";
import type { Plan } from "../../../../functions/domain/plan.ts";
import { amendmentProblems } from "../../../../functions/domain/rules/amendment.ts";
import { goodPlan, PLAN_CONTEXT } from "./plan-example.ts";

const current = goodPlan();
const inForce: Pick<Case, "plan" | "pledges"> = {
  plan: { version: 1, hash: "h", content: current, status: "approved", returnsBySmelter: 0, approvedVersion: 1 },
  pledges: [{ id: "P", role: "smelter", organisation: "smelter-1", amountMinor: 1020050, status: "confirmed" }],
};
const lines = (amount: string): Plan["budget"] => ({
  ...current.budget,
  lines: current.budget.lines.map((line) => (line.level === "2" ? { ...line, amount } : line)),
});

test.for<readonly [Partial<Plan>, readonly string[], string]>([
  [{}, [], "nothing changed is allowed: a form is corrected in steps"],
  [{ budget: lines("9000.01") }, ["budget.lines: budget-over-confirmed"], "a cent more than was confirmed"],
  [{ budget: lines("8999.99") }, [], "less is covered"],
  [
    { budget: { ...current.budget, currency: "EUR" } },
    ["budget.currency: currency-stays"],
    "contributions were confirmed in the other",
  ],
  [
    { monitoring: { ...current.monitoring, windowMonths: 9 } },
    ["monitoring.windowMonths: window-by-extension-only"],
    "only an extension makes it longer",
  ],
  [{ risks: [] }, ["risks: risk-needed"], "whatever keeps a plan keeps an amendment"],
])("%o: %o, because %s", ([changes, expected]) => {
  const problems = amendmentProblems({ ...current, ...changes }, PLAN_CONTEXT, inForce);
  expect(problems.map(({ field, code }) => `${field}: ${code}`)).toEqual(expected);
});
