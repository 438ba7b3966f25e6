import type { Case } from "../case.ts";
import type { Problem } from "../findings.ts";
import type { Plan } from "../plan.ts";
import { when } from "./because.ts";
import { CLAUSE } from "./clauses.ts";
import { fundingCoverage } from "./funding.ts";
import { planProblems, type PlanContext } from "./plan.ts";

const isCosted = (problems: readonly Problem[]): boolean => !problems.some(({ field }) => field.startsWith("budget"));

/** Once somebody confirmed a contribution, a plan that is designed again keeps its currency (ours). */
export const currencyProblems = (content: Plan, { plan, pledges }: Pick<Case, "plan" | "pledges">): Problem[] =>
  when(
    plan !== undefined &&
      pledges.some(({ status }) => status === "confirmed") &&
      content.budget.currency !== plan.content.budget.currency,
    "budget.currency",
    "currency-stays",
    CLAUSE.amendment,
  );

/**
 * What keeps an amendment from being submitted: everything that keeps a plan, and besides (ours) the window and its
 * interval, which only an extension changes; the currency, in which contributions were confirmed; and a budget beyond
 * the confirmed contributions, for which money is found first.
 *
 * Source: process, Step 3.4, 4.1 and 4.3.
 */
export function amendmentProblems(
  content: Plan,
  context: PlanContext,
  { plan, pledges }: Pick<Case, "plan" | "pledges">,
): Problem[] {
  const problems = planProblems(content, context);
  if (plan === undefined) return problems;
  const { monitoring, budget } = plan.content;
  const isSameCurrency = content.budget.currency === budget.currency;
  const isCovered =
    !isSameCurrency || !isCosted(problems) || fundingCoverage({ budget: content.budget, pledges }).shortfallMinor === 0;
  return [
    ...problems,
    ...when(
      content.monitoring.windowMonths !== monitoring.windowMonths,
      "monitoring.windowMonths",
      "window-by-extension-only",
      CLAUSE.extension,
    ),
    ...when(
      content.monitoring.intervalMonths !== monitoring.intervalMonths,
      "monitoring.intervalMonths",
      "window-by-extension-only",
      CLAUSE.extension,
    ),
    ...when(!isSameCurrency, "budget.currency", "currency-stays", CLAUSE.amendment),
    ...when(!isCovered, "budget.lines", "budget-over-confirmed", CLAUSE.amendment),
  ];
}
