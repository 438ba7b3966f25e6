import { isRequestId } from "../../domain/requests/table.ts";
import type { RequestId } from "../../domain/requests/table.ts";

/** What a page can show besides the answers to earlier requests. */
export const FIXED_SOURCES = [
  "allegation",
  "related",
  "levels",
  "people",
  "consents",
  "services",
  "referrals",
  "money",
  "monitoring",
  "pledge",
  "open-actions",
  "concern",
  "checklist",
  "plan-difference",
] as const;
export type FixedSource = (typeof FIXED_SOURCES)[number];
export type Source = FixedSource | RequestId;

/**
 * What each decision rests on, in the order in which it is read. The access table then says how much of it the role
 * sees; a source of which it sees nothing does not appear.
 */
export const RESTS_ON: Readonly<Record<RequestId, readonly Source[]>> = {
  "assess-allegation": ["allegation", "related", "give-information", "record-needs"],
  "give-information": ["allegation", "assess-allegation"],
  "investigate-allegation": ["allegation", "related", "assess-allegation", "give-information", "cooperate"],
  cooperate: ["allegation", "investigate-allegation"],
  "record-needs": ["allegation", "record-needs", "approve-needs"],
  "approve-needs": ["record-needs", "allegation"],
  "lift-hold": ["allegation", "record-needs", "answer-concern", "lift-hold", "investigate-allegation"],
  "answer-concern": ["concern", "allegation", "record-needs"],
  "consent-to-withdrawal": ["allegation", "assess-allegation"],
  "investigate-linkage": ["investigate-allegation", "levels"],
  "plan-corrective-actions": ["investigate-allegation", "levels", "cooperate"],
  "follow-actions": ["plan-corrective-actions", "follow-actions"],
  "consult-on-response": ["levels", "investigate-allegation"],
  "confirm-response": ["levels", "investigate-allegation", "consult-on-response"],
  "adopt-levels": ["levels", "confirm-response", "investigate-allegation"],
  "use-leverage": ["levels", "adopt-levels", "confirm-response", "record-needs"],
  "identify-facilitators": ["levels", "allegation", "accept-engagement"],
  "engage-facilitator": ["identify-facilitators", "levels", "accept-engagement"],
  "secure-remediation": ["levels", "engage-facilitator", "identify-facilitators"],
  "engage-instead": ["identify-facilitators", "engage-facilitator", "secure-remediation"],
  "accept-engagement": ["levels"],
  "name-coordinator": ["levels", "allegation", "investigate-allegation", "accept-coordination"],
  "accept-coordination": ["levels"],
  "refer-victims": ["investigate-allegation", "record-needs", "name-coordinator"],
  "design-plan": [
    "approve-plan",
    "forward-plan",
    "close-shortfall",
    "levels",
    "people",
    "allegation",
    "investigate-allegation",
    "record-needs",
    "design-plan",
  ],
  "forward-plan": ["plan-difference", "design-plan", "levels", "people"],
  "approve-plan": ["plan-difference", "design-plan", "forward-plan", "levels", "people", "investigate-allegation"],
  "raise-funds": ["money", "design-plan", "support-funding", "raise-funds"],
  "confirm-pledge": ["pledge", "raise-funds", "money"],
  "support-funding": ["money", "raise-funds", "design-plan"],
  "close-shortfall": ["money", "support-funding", "raise-funds"],
  "start-implementation": ["money", "design-plan"],
  "report-assistance": ["people", "services", "design-plan", "report-assistance"],
  "report-period": ["report-assistance", "review-report", "money", "design-plan"],
  "forward-report": ["report-period"],
  "review-report": ["report-period", "forward-report", "report-assistance", "money"],
  "amend-plan": ["approve-amendment", "forward-amendment", "report-period", "report-assistance", "people", "money"],
  "forward-amendment": ["plan-difference", "amend-plan", "design-plan", "people"],
  "approve-amendment": ["plan-difference", "amend-plan", "forward-amendment", "design-plan", "people", "money"],
  "decide-window": ["monitoring", "approve-extension", "report-period", "review-report", "verify-completion", "money"],
  "approve-extension": ["decide-window", "monitoring", "report-period", "review-report"],
  "report-finally": ["verify-completion", "close-incident", "design-plan", "people", "money", "report-period"],
  "document-closure": ["report-finally", "people"],
  "verify-completion": [
    "checklist",
    "referrals",
    "report-finally",
    "decide-window",
    "document-closure",
    "refer-victims",
    "people",
    "money",
    "design-plan",
  ],
  "close-incident": [
    "open-actions",
    "verify-completion",
    "checklist",
    "report-finally",
    "document-closure",
    "levels",
    "plan-corrective-actions",
  ],
  "share-lessons": ["close-incident", "report-finally"],
  "plan-prevention": ["share-lessons", "report-finally"],
  "follow-prevention": ["plan-prevention", "follow-prevention"],
  "release-lessons": ["share-lessons", "release-lessons"],
};

const isAnswer = (source: Source): source is RequestId => isRequestId(source);

/**
 * The requests whose answers the page of a request is made from: those it rests on, and its own former ones. What the
 * form begins with is taken from these too (starting-point.ts), so that a page of a year's case reads a few events.
 */
export const requestsBehind = (request: RequestId): RequestId[] => [
  ...new Set([request, ...RESTS_ON[request].filter(isAnswer)]),
];
