import type { IChainable } from "aws-cdk-lib/aws-stepfunctions";
import { again } from "./choose.ts";
import type { Question } from "./question.ts";
import type { StepParts } from "./parts.ts";

/** Step 3, the remediation action plan: who designs it, who cares for victims, then the plan itself (Guidelines, Step 3). */
export const designActionPlan = (parts: StepParts): IChainable => {
  const { begin, entered, ask } = parts;
  const design = ask("design-plan", "Ask the facilitator for the plan");
  approvePlan(parts, design);
  const people = careForVictims(parts, design);
  const identify = engageFacilitator(parts, people);
  // Re-scoped for want of money: facilitator and coordinator stand, the plan is designed again (process, Step 4.1).
  return begin(entered("Was the plan sent back to be re-scoped?", { first: identify, again: design }));
};

/** The facilitator is named, engaged and accepts; on refusal leverage, then audit engages one itself (process, Step 2.5). */
const engageFacilitator = ({ ask, apply }: StepParts, engaged: IChainable): IChainable => {
  const identify = ask("identify-facilitators", "Ask the audit programme to identify facilitators");
  const engage = ask("engage-facilitator", "Ask the smelter to engage a facilitator");
  const refused = apply("engagement", "Was it refused before?");
  const secure = ask("secure-remediation", "Ask the company to secure the remediation");
  const instead = ask("engage-instead", "Ask the audit programme to engage a facilitator itself");
  const accept = ask("accept-engagement", "Ask the facilitator to accept");

  identify.leadsOn("Facilitators are identified", engage);
  engage.leads("Engaged?", { engaged: accept, refused, silent: refused });
  refused.leads("Leverage, or somebody else?", { leverage: secure, instead });
  secure.leadsOn("Leverage was used", again(engage));
  instead.leadsOn("Engaged instead", accept);
  accept.leads("Does the facilitator accept?", { accepted: engaged, declined: again(identify) });
  return identify;
};

/** Level 1: a coordinator, and each identified victim referred to them (process, Step 3.2). */
const careForVictims = ({ ask, apply }: StepParts, planned: IChainable): IChainable => {
  const levels = apply("plan-levels", "Which levels are planned?");
  const name = ask("name-coordinator", "Ask the facilitator to name a coordinator");
  const accept = ask("accept-coordination", "Ask the coordinator to accept");
  const refer = ask("refer-victims", "Ask the facilitator to refer the victims");

  levels.leads("Level 1?", { "level-1": name, "level-2-only": planned });
  name.leads("Named, or appointed by law?", { named: accept, "appointed-by-law": refer });
  accept.leads("Does the coordinator accept?", { accepted: refer, declined: again(name) });
  refer.leadsOn("The victims are referred", planned);
  return levels;
};

/** The smelter forwards the version, audit approves it; what is returned is designed again (process, Step 3.4). */
const approvePlan = ({ ask, apply, tell, advance }: StepParts, design: Question): void => {
  const forward = ask("forward-plan", "Ask the smelter to forward the plan");
  const returned = apply("plan-returned", "How often was it returned?");
  const approve = ask("approve-plan", "Ask the audit programme to approve the plan");

  design.leadsOn("The plan is submitted", forward);
  forward.leads("Forwarded?", { forwarded: approve, returned });
  returned.leads("Once more, or to the audit programme?", { again: again(design), "to-audit": approve });
  approve.leads("Approved?", {
    approved: tell("plan-approved").next(advance("implement-and-monitor")),
    returned: again(design),
  });
};
