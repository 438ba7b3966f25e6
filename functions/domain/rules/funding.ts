import type { Reason } from "../findings.ts";
import { sumMinorUnits } from "../money.ts";
import type { Budget, Plan } from "../plan.ts";
import { because } from "./because.ts";
import { CLAUSE } from "./clauses.ts";

/** What a payer promises, in minor units of the budget's currency; it counts once that payer has confirmed it. */
export interface Pledge {
  readonly amountMinor: number;
  readonly status: "pledged" | "confirmed" | "declined";
}

export interface Coverage {
  readonly covered: boolean;
  readonly currency: string;
  readonly budgetMinor: number;
  readonly confirmedMinor: number;
  readonly shortfallMinor: number;
  readonly reasons: Reason[];
}

/** Whether what was confirmed until now covers the budget of the plan. */
export const isFunded = ({
  plan,
  pledges,
}: {
  plan?: { readonly content: Pick<Plan, "budget"> } | undefined;
  pledges: readonly Pledge[];
}): boolean => plan !== undefined && fundingCoverage({ budget: plan.content.budget, pledges }).covered;

/**
 * Whether the plan is funded: its confirmed pledges cover its budget. Pledges are in the budget's currency; one that
 * was made in another was converted when it was recorded (rules/conversion.ts). All sums in minor units of the budget's currency.
 *
 * @throws AmountNotExact when a line of the budget has more decimals than its currency; rules/plan.ts refuses those.
 *
 * Source: Guidelines, Step 4, funding secured; process, Step 4.1.
 */
export function fundingCoverage({ budget, pledges }: { budget: Budget; pledges: readonly Pledge[] }): Coverage {
  const { currency, lines } = budget;
  const budgetMinor = sumMinorUnits(
    lines.map((line) => line.amount),
    currency,
  );
  const confirmedMinor = pledges
    .filter(({ status }) => status === "confirmed")
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const shortfallMinor = Math.max(0, budgetMinor - confirmedMinor);
  const covered = budgetMinor > 0 && shortfallMinor === 0;
  const open = pledges.filter(({ status }) => status === "pledged").length;
  const reasons = [
    ...(covered ? [because("funded", CLAUSE.funding)] : []),
    ...(budgetMinor === 0 ? [because("no-budget", CLAUSE.costed)] : []),
    ...(shortfallMinor > 0 ? [because("shortfall", CLAUSE.funding, { shortfallMinor, currency })] : []),
    ...(!covered && open > 0 ? [because("pledge-unconfirmed", CLAUSE.funding, { pledges: open })] : []),
  ];
  return { covered, currency, budgetMinor, confirmedMinor, shortfallMinor, reasons };
}
