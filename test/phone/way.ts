import type { RequestId } from "../../functions/domain/requests/table.ts";
import type { Step } from "../../functions/domain/vocabulary.ts";

/** One thing on the way of a case: time passes, a step or a rule of its machines, or a request that is asked. */
export type Stop =
  | { readonly days: number }
  | { readonly to: Step | "monitor-period" }
  | { readonly rule: string }
  | { readonly concern: string }
  | {
      readonly ask: RequestId;
      /** `pledge-0`: the id of the first pledge. */
      readonly subject?: string;
      /** The case goes on without an answer: another way would lead here. */
      readonly aside?: true;
    };

/** From an allegation to its lessons past every request of the table, so that each is asked of a case it fits. */
export const WAY: readonly Stop[] = [
  { ask: "consent-to-withdrawal", aside: true },
  { ask: "give-information", subject: "reporter" },
  { ask: "record-needs" },
  { ask: "approve-needs" },
  { ask: "assess-allegation" },
  { ask: "cooperate" },
  { ask: "investigate-allegation" },
  { concern: "C1" },
  { ask: "answer-concern", subject: "C1" },
  { ask: "lift-hold" },
  { to: "determine-response" },
  { rule: "response-level" },
  { ask: "investigate-linkage", aside: true },
  { ask: "plan-corrective-actions" },
  { days: 20 },
  { ask: "follow-actions" },
  { ask: "consult-on-response" },
  { ask: "confirm-response" },
  { ask: "use-leverage", aside: true },
  { ask: "adopt-levels" },
  { to: "design-action-plan" },
  { ask: "secure-remediation", aside: true },
  { ask: "engage-instead", aside: true },
  { ask: "identify-facilitators" },
  { ask: "engage-facilitator" },
  { ask: "accept-engagement" },
  { ask: "name-coordinator" },
  { ask: "accept-coordination" },
  { ask: "refer-victims" },
  { ask: "design-plan" },
  { ask: "forward-plan" },
  { ask: "approve-plan" },
  { to: "implement-and-monitor" },
  { ask: "raise-funds" },
  { ask: "confirm-pledge", subject: "pledge-0" },
  { ask: "confirm-pledge", subject: "pledge-1" },
  { ask: "support-funding", aside: true },
  { ask: "close-shortfall", aside: true },
  { ask: "start-implementation" },
  { to: "monitor-period" },
  { days: 35 },
  { ask: "report-assistance", subject: "p1" },
  { ask: "report-period", subject: "p1" },
  { ask: "forward-report", subject: "p1" },
  { ask: "review-report", subject: "p1" },
  { ask: "amend-plan" },
  { ask: "forward-amendment" },
  { ask: "approve-amendment" },
  { ask: "decide-window", subject: "p1" },
  { ask: "approve-extension", subject: "p1", aside: true },
  { to: "close-incident" },
  { ask: "report-finally" },
  { ask: "document-closure" },
  { ask: "verify-completion" },
  { ask: "close-incident" },
  { to: "capture-lessons" },
  { ask: "share-lessons", subject: "coordinator" },
  { ask: "plan-prevention", subject: "audit" },
  { ask: "follow-prevention", subject: "audit" },
  { ask: "release-lessons" },
];
