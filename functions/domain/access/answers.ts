import * as z from "zod";
import { isSameParty } from "../case.ts";
import type { Case } from "../case.ts";
import type { RequestId } from "../requests/table.ts";
import { definitionOf } from "../requests/table.ts";
import { extentOf } from "../access.ts";
import type { Viewer } from "../access.ts";
import type { Data, Extent } from "./table.ts";
import type { Role } from "../vocabulary.ts";
import {
  actions,
  assistanceReport,
  byDay,
  facts,
  finalReport,
  people,
  periodReport,
  plan,
  pledges,
  question,
} from "./parts.ts";
import { whole } from "./seeing.ts";
import type { Reduce, Seeing } from "./seeing.ts";
import { withoutWithheld } from "./withheld.ts";

const decision = whole("decisions");
const finding = whole("findings");
const safety = whole("safety");
const due = whole("corrective-actions");
const closing = whole("closure");
const shown = whole("progress", "status", "own-part");
const reviewed = whole("reports", "without-free-text", "without-case-plans", "progress-note");
const reported = whole("reports", "without-free-text", "without-case-plans");

/** What was written about somebody's voice or care: for facilitator and audit, not for companies (ours). */
const aboutPeople = whole("reports", "without-free-text");

const decided = { decision, reasons: decision };

/** Which kind of data each field of each answer is. A field that is not named is shown to nobody but who wrote it. */
export const ANSWER_DATA: Readonly<Record<RequestId, Readonly<Record<string, Reduce>>>> = {
  "assess-allegation": {
    ...decided,
    credible: decision,
    credibleReasons: decision,
    actionable: decision,
    partnerEvidence: finding,
    smelter: decision,
    audit: decision,
    question,
    askedParty: decision,
    lawEnforcement: decision,
  },
  "give-information": { decision, information: whole("allegation") },
  "investigate-allegation": {
    decision: whole("findings", "finding"),
    reference: finding,
    log: finding,
    question,
    missingEvidence: finding,
    facts,
    lawEnforcement: decision,
    reasons: finding,
  },
  cooperate: { ...decided, information: finding },
  "record-needs": { decision: safety, needs: safety, reportedTo: safety, reasons: safety },
  "approve-needs": { decision: safety, reasons: safety },
  "lift-hold": { decision: safety, victimsSafe: safety, reasons: safety },
  "answer-concern": { decision: safety, measures: safety, reasons: safety },
  "consent-to-withdrawal": decided,
  "investigate-linkage": { decision: finding, facts, reasons: finding },
  "plan-corrective-actions": { decision: due, actions, trading: due, riskForVictims: due, reasons: due },
  "follow-actions": { decision: due, actions, open: due, reasons: due },
  "consult-on-response": { decision, comment: decision },
  "confirm-response": { decision: whole("response"), reasons: decision },
  "adopt-levels": { decision: whole("response"), reasons: decision },
  "use-leverage": { ...decided, leverage: decision },
  "identify-facilitators": { ...decided, candidates: decision },
  "engage-facilitator": { ...decided, facilitator: decision },
  "secure-remediation": { ...decided, leverage: decision },
  "engage-instead": { ...decided, facilitator: decision },
  "accept-engagement": { ...decided, independent: decision, conflicts: decision },
  "name-coordinator": { ...decided, coordinator: decision, worksInTheArea: decision, childProtection: decision },
  "accept-coordination": decided,
  "refer-victims": { ...decided, people, referredOn: decision, more: byDay },
  "design-plan": { ...decided, plan },
  "forward-plan": decided,
  "approve-plan": { ...decided, principlesReviewed: decision, waiver: decision },
  "raise-funds": { ...decided, pledges },
  "confirm-pledge": decided,
  "support-funding": decided,
  "close-shortfall": decided,
  "start-implementation": { ...decided, startedOn: shown },
  "report-assistance": { decision: reported, report: assistanceReport },
  "report-period": { decision: reported, report: periodReport },
  "forward-report": { decision: reported, note: reported },
  "review-report": { decision: reviewed, query: reported, progress: reviewed },
  "amend-plan": { ...decided, plan },
  "forward-amendment": decided,
  "approve-amendment": { ...decided, principlesReviewed: decision, waiver: decision },
  "decide-window": { ...decided, months: decision, feedbackExplained: aboutPeople },
  "approve-extension": { ...decided, months: decision },
  "report-finally": { decision: whole("closure", "closure-report"), report: finalReport, reasons: closing },
  "document-closure": { decision: closing, referred: people, referredOn: closing, more: byDay, reasons: closing },
  "verify-completion": {
    decision: whole("closure", "closure-report"),
    assistanceVerified: closing,
    endsAccepted: closing,
    outcomesVerified: closing,
    financesVerified: closing,
    deviations: closing,
    until: closing,
    referralExplained: aboutPeople,
    ownMonitoring: aboutPeople,
    reasons: decision,
  },
  "close-incident": { decision: whole("closure", "closure-report"), reasons: decision },
  "share-lessons": { decision: closing, lessons: closing },
  "plan-prevention": { decision: closing, actions: closing, reasons: closing },
  "follow-prevention": { decision: closing, actions: closing },
  "release-lessons": { decision: closing, lessons: closing, noPersonalData: closing, reasons: closing },
};

/** An answer with who gave it, as its event holds it. */
export interface Given {
  readonly request: RequestId;
  readonly by: { readonly role: Role; readonly organisation: string };
  readonly answer: unknown;
}

const fieldsSchema = z.record(z.string(), z.unknown()).catch({});

const wroteIt = ({ role, organisation }: Viewer, { by }: Given): boolean =>
  by.role === role && by.organisation === organisation;

/** A role's own step (ours): the decisions it took, and those that the requests table tells it. */
const ofThisDecision = (extent: Extent, { request }: Given, { role }: Viewer): Extent =>
  extent === "own-step" && definitionOf(request).tells.includes(role) ? "all" : extent;

const seeingOf = (given: Given, viewer: Viewer, state: Case): Seeing => ({
  viewer,
  state,
  answer: fieldsSchema.parse(given.answer),
  extent: (data: Data) => {
    const extent = extentOf(data, viewer, state);
    return data === "decisions" ? ofThisDecision(extent, given, viewer) : extent;
  },
});

/**
 * What somebody may see of an answer, in its own shape; empty where it is nothing. Whoever wrote it sees all of it, as
 * long as they are a party, but for people who took their consent back.
 */
export function visibleAnswer(given: Given, viewer: Viewer, state: Case): Readonly<Record<string, unknown>> {
  const fields = fieldsSchema.parse(given.answer);
  const shared = (seen: Readonly<Record<string, unknown>>) => withoutWithheld(seen, given.request, viewer, state);
  if (wroteIt(viewer, given) && extentOf("progress", viewer, state) !== "none") return shared(fields);
  const seeing = seeingOf(given, viewer, state);
  const reduced = Object.entries(fields).map(([key, value]) => {
    const reduce: Reduce | undefined = ANSWER_DATA[given.request][key];
    return [key, reduce?.(value, seeing)] as const;
  });
  return shared(Object.fromEntries(reduced.filter(([, value]) => value !== undefined)));
}

/** Requests about safety and hold, whose mere existence is a matter of the row `safety`. */
const ABOUT_SAFETY: readonly RequestId[] = ["record-needs", "approve-needs", "lift-hold", "answer-concern"];

/** Whether somebody may see that a request is open or was decided, and by whom. */
export function isListed(
  request: { readonly request: RequestId; readonly role: Role; readonly organisation: string },
  viewer: Viewer,
  state: Case,
): boolean {
  if (isSameParty(request, viewer)) return extentOf("progress", viewer, state) !== "none";
  if (ABOUT_SAFETY.includes(request.request) && extentOf("safety", viewer, state) === "none") return false;
  return extentOf("progress", viewer, state) === "all";
}
