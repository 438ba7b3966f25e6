import type { IChainable } from "aws-cdk-lib/aws-stepfunctions";
import { again } from "./choose.ts";
import type { StepParts } from "./parts.ts";

/** Step 4, the money and the start; each reporting period is a run of its own (Guidelines, Step 4). */
export const implementAndMonitor = ({ begin, ask, askEach, apply, tell, advance }: StepParts): IChainable => {
  const raise = ask("raise-funds", "Ask the facilitator to raise the funds");
  const pledges = apply("pledges", "Which pledges are to be confirmed?");
  const confirm = askEach("confirm-pledge", { each: "Ask each payer", one: "Ask the payer to confirm the pledge" });
  const funding = apply("funding", "Do the confirmed pledges cover the budget?");
  const start = ask("start-implementation", "Ask the facilitator: implementation started?");
  const support = ask("support-funding", "Ask the company for leverage or support");
  const shortfall = ask("close-shortfall", "Ask the facilitator: raise again or re-scope?");

  raise.leadsOn("Pledges are recorded", pledges);
  pledges.leadsOn("The pledges are known", confirm);
  // A pledge that nobody confirms counts for nothing; the rule sees it.
  confirm.leadsOn("Every payer was asked", funding);
  funding.leads("Covered?", { covered: start, shortfall: support });
  start.leadsOn("Implementation has started", tell("implementation-started").next(advance("monitor-period")));
  support.leadsOn("The company was asked", shortfall);
  shortfall.leads("Raise again or re-scope?", {
    "raise-again": again(raise),
    "re-scope": advance("design-action-plan"),
    "covered-now": again(funding),
  });
  return begin(raise);
};
