import type { IChainable } from "aws-cdk-lib/aws-stepfunctions";
import { again } from "./choose.ts";
import { quoted } from "./expressions.ts";
import type { StepParts } from "./parts.ts";

/** Step 1, verify the allegation: the company judges it, the audit programme investigates (Guidelines, Step 1). */
export const verifyAllegation = ({ begin, ask, apply, track, tell, close, advance }: StepParts): IChainable => {
  const danger = apply("safety-lane", "Does the exploitation go on?");
  const assess = ask("assess-allegation", "Ask the company: credible and actionable?");
  const hold = apply("safety-hold", "Is the safety hold on?");
  const investigate = ask("investigate-allegation", "Ask the audit programme: substantiated?");
  const cooperate = ask("cooperate", "Ask the smelter to cooperate");
  const information = {
    reporter: ask("give-information", "Ask the reporter for information", quoted("reporter")),
    audit: ask("give-information", "Ask the audit programme for information", quoted("audit")),
    smelter: ask("give-information", "Ask the smelter for information", quoted("smelter")),
  };

  danger.leads("Urgent?", {
    urgent: track("record-needs", "Start recording urgent needs", assess),
    "not-urgent": assess,
  });
  assess.leads("Credible and actionable?", {
    refer: tell("referred").next(hold),
    "not-actionable": close("not-actionable"),
    denied: close("denied"),
    "ask-reporter": information.reporter,
    "ask-audit": information.audit,
    "ask-smelter": information.smelter,
  });
  // Silence is no answer: the company decides on what there is.
  information.reporter.leadsOn("The reporter was asked", again(assess));
  information.audit.leadsOn("The audit programme was asked", again(assess));
  information.smelter.leadsOn("The smelter was asked", again(assess));
  hold.leads("On hold?", {
    on: track("lift-hold", "Start asking when the hold may be lifted", investigate),
    off: investigate,
  });
  investigate.leads("Substantiated?", {
    substantiated: tell("verified").next(advance("determine-response")),
    unsubstantiated: tell("unsubstantiated").next(close("unsubstantiated")),
    "ask-smelter": cooperate,
  });
  cooperate.leadsOn("The smelter was asked to cooperate", again(investigate));
  return begin(danger);
};
