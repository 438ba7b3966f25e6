import type { IChainable } from "aws-cdk-lib/aws-stepfunctions";
import { NEEDS_FOUND } from "../functions/domain/case-rules/response.ts";
import { again } from "./choose.ts";
import type { StepParts } from "./parts.ts";
import type { Question } from "./question.ts";

/** What the investigation found urgent waits for no response. */
const careFirst = ({ apply, trackAbout }: StepParts, then: Question): Question => {
  const needs = apply("needs-found", "Were urgent needs found?");
  const found = { request: "record-needs", subject: NEEDS_FOUND } as const;
  needs.leads("Urgent?", {
    urgent: trackAbout(found, "Start recording what was found urgent", then),
    settled: then,
  });
  return needs;
};

/** Step 2, type and level of response: the matrix gives it, audit confirms, the smelter adopts (Guidelines, Step 2). */
export const determineResponse = (parts: StepParts): IChainable => {
  const { begin, ask, apply, track, tell, close, advance } = parts;
  const response = apply("response-level", "Which response does the matrix give?");
  const linkage = ask("investigate-linkage", "Ask the audit programme: linked after all?");
  const hold = apply("safety-hold", "Is the safety hold on?");
  const consult = ask("consult-on-response", "Consult the smelter");
  const confirm = ask("confirm-response", "Ask the audit programme to confirm the response");
  const recommended = apply("levels-to-adopt", "Is a level only recommended?");
  const adopt = ask("adopt-levels", "Ask the smelter: adopt what is recommended?");
  const adopted = apply("adoption", "Is anything to be remediated?");
  const leverage = ask("use-leverage", "Ask the company to use its leverage");

  response.leads("Linked?", {
    linked: hold,
    unlinked: linkage,
    "unlinked-again": close("not-actionable"),
  });
  linkage.leadsOn("Linkage was investigated again", again(response));
  // The facts as found may have put the hold on; its track is started once, here or in Step 1.
  const actions = track("plan-corrective-actions", "Start the corrective actions", consult);
  hold.leads("On hold?", {
    on: track("lift-hold", "Start asking when the hold may be lifted", actions),
    off: actions,
  });
  consult.leadsOn("The smelter was consulted", confirm);
  confirm.leadsOn("Confirmed", recommended);
  recommended.leads("Recommended only?", { ask: adopt, settled: adopted });
  adopt.leadsOn("The smelter has chosen", adopted);
  adopted.leads("Remediate?", {
    plan: tell("response-determined").next(advance("design-action-plan")),
    leverage,
  });
  leverage.leads("Ask the smelter again?", {
    "ask-again": again(adopt),
    "end-without-remediation": close("no-remediation").next(advance("capture-lessons")),
  });
  return begin(careFirst(parts, response));
};
