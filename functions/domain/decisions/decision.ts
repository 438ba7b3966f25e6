import type { Fact } from "../events.ts";
import type { Organisation } from "../directory.ts";
import type { Role } from "../vocabulary.ts";

/** Whom a mail goes to: a registered contact of a party, or the reporter at the safe contact they gave. */
export type Recipient =
  | { readonly kind: "contact"; readonly role: Role; readonly organisation: string; readonly contact: string }
  | { readonly kind: "reporter" };

/** The mails there are; `functions/mails` holds the words of each. */
export const MAIL_TEMPLATES = [
  /** A request, to who may answer: link to the request. */
  "request-first",
  "request-reminder",
  "request-escalation",
  /** Its date was moved by somebody else than who is asked: link to the request. */
  "date-moved",
  /** The next party up, after an escalation: told only, link to the case. */
  "request-unanswered",
  /** Nobody acted after the last escalation: to the operators. */
  "request-stalled",
  /** What was decided on a high-risk request: to every contact of the party that decided. */
  "decision-receipt",
  /** A request was decided: to the parties its row tells. */
  "decision-told",
  /** A transition of the case; `subject` names it. */
  "transition",
  "case-opened",
  "case-closed",
  "case-reopened",
  "concern-raised",
  /** A party recorded something; `subject` names the note. */
  "noted",
  /** An answer is said not to be the party's: to all its contacts and the operators. Then: what came of it. */
  "answer-disputed",
  "dispute-settled",
  /** To the party an answer is for: `subject` names the note that answers, below the link to the case. */
  "more-time-asked",
  "question-asked",
  /** To the party that asked: link to the request. */
  "more-time-answered",
  "question-answered",
  /** To the operators. */
  "interrupted",
  /** To the operators: a mail reached nobody. */
  "mail-returned",
  /** To the reporter: link to the status page. */
  "reporter-acknowledged",
  "reporter-progress",
  "reporter-outcome",
  /** What everybody gets who asked for a fresh link: link to the request or the case. */
  "fresh-link",
] as const;
export type MailTemplate = (typeof MAIL_TEMPLATES)[number];

/**
 * A mail that is owed because of a change. `reason` makes it the same mail when the change is tried again; recipient,
 * case and reason give its id.
 */
export interface OwedMail {
  readonly template: MailTemplate;
  readonly to: Recipient;
  readonly reason: string;
  /** The request it is about. */
  readonly key?: string;
  /** The transition, the outcome or the concern it tells of: a code, never free text. */
  readonly subject?: string;
}

/** What becomes of a request's own item (live run and token) with a change; see adapters/request-store.ts. */
export type RequestChange =
  | { readonly kind: "opened"; readonly key: string; readonly role: Role; readonly organisation: string }
  /** Conditional on the item being open: the arbiter of who decided first. */
  | { readonly kind: "decided"; readonly key: string; readonly route: string }
  | { readonly kind: "reassigned"; readonly key: string; readonly role: Role; readonly organisation: string }
  /** Another run of `ask` waits for it from now on, by the new date; the one before ends when it comes to act. */
  | { readonly kind: "extended"; readonly key: string; readonly execution: string }
  | { readonly kind: "withdrawn"; readonly key: string };

/** What a decision leads to; the store records it as one transaction. */
export interface Decision {
  readonly facts: readonly Fact[];
  readonly mails: readonly OwedMail[];
  readonly requests: readonly RequestChange[];
}

/** The organisations of a case by id, read beforehand. */
export type Directory = ReadonlyMap<string, Organisation>;

/** What every decision is taken with besides the case. `at`: now, RFC 3339 in UTC. */
export interface DecisionContext {
  readonly at: string;
  readonly directory: Directory;
}
