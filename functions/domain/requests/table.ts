import { amendPlan, approveAmendment, forwardAmendment } from "./amend-plan.ts";
import { followPrevention, planPrevention, releaseLessons, shareLessons } from "./capture-lessons.ts";
import { closeIncident, documentClosure, reportFinally, verifyCompletion } from "./close-incident.ts";
import type { RequestDefinition } from "./definition.ts";
import { approvePlan, designPlan, forwardPlan } from "./design-action-plan.ts";
import { followActions, planCorrectiveActions } from "./corrective-actions.ts";
import {
  adoptLevels,
  confirmResponse,
  consultOnResponse,
  engageInstead,
  secureRemediation,
  useLeverage,
} from "./determine-response.ts";
import {
  acceptCoordination,
  acceptEngagement,
  engageFacilitator,
  identifyFacilitators,
  nameCoordinator,
  referVictims,
} from "./engage-parties.ts";
import { closeShortfall, confirmPledge, raiseFunds, supportFunding } from "./fund-plan.ts";
import {
  approveExtension,
  decideWindow,
  forwardReport,
  reportAssistance,
  reportPeriod,
  reviewReport,
  startImplementation,
} from "./implement-and-monitor.ts";
import { answerConcern, approveNeeds, consentToWithdrawal, liftHold, recordNeeds } from "./safety.ts";
import { cooperate, investigateAllegation, investigateLinkage } from "./investigate.ts";
import { assessAllegation, giveInformation } from "./verify-allegation.ts";

/**
 * Every human decision of the process, once. Adding one: a row here, its schema and rules in the file of its step, its
 * words in the text catalogue, and the state that asks it in the step's machine.
 */
export const REQUESTS = {
  "assess-allegation": assessAllegation,
  "give-information": giveInformation,
  "investigate-allegation": investigateAllegation,
  cooperate,
  "record-needs": recordNeeds,
  "approve-needs": approveNeeds,
  "lift-hold": liftHold,
  "answer-concern": answerConcern,
  "consent-to-withdrawal": consentToWithdrawal,
  "investigate-linkage": investigateLinkage,
  "plan-corrective-actions": planCorrectiveActions,
  "follow-actions": followActions,
  "consult-on-response": consultOnResponse,
  "confirm-response": confirmResponse,
  "adopt-levels": adoptLevels,
  "use-leverage": useLeverage,
  "identify-facilitators": identifyFacilitators,
  "engage-facilitator": engageFacilitator,
  "secure-remediation": secureRemediation,
  "engage-instead": engageInstead,
  "accept-engagement": acceptEngagement,
  "name-coordinator": nameCoordinator,
  "accept-coordination": acceptCoordination,
  "refer-victims": referVictims,
  "design-plan": designPlan,
  "forward-plan": forwardPlan,
  "approve-plan": approvePlan,
  "raise-funds": raiseFunds,
  "confirm-pledge": confirmPledge,
  "support-funding": supportFunding,
  "close-shortfall": closeShortfall,
  "start-implementation": startImplementation,
  "report-assistance": reportAssistance,
  "report-period": reportPeriod,
  "forward-report": forwardReport,
  "review-report": reviewReport,
  "amend-plan": amendPlan,
  "forward-amendment": forwardAmendment,
  "approve-amendment": approveAmendment,
  "decide-window": decideWindow,
  "approve-extension": approveExtension,
  "report-finally": reportFinally,
  "document-closure": documentClosure,
  "verify-completion": verifyCompletion,
  "close-incident": closeIncident,
  "share-lessons": shareLessons,
  "plan-prevention": planPrevention,
  "follow-prevention": followPrevention,
  "release-lessons": releaseLessons,
} as const satisfies Record<string, RequestDefinition>;

export type RequestId = keyof typeof REQUESTS;

export const isRequestId = (id: string): id is RequestId => Object.hasOwn(REQUESTS, id);

/** The row of a request; an id that is not in the table is an error of the program. */
export const definitionOf = (id: string): RequestDefinition => {
  if (!isRequestId(id)) throw new RangeError(`no request ${id}`);
  return REQUESTS[id];
};
