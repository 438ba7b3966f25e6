import { isMasked } from "../domain/access.ts";
import { isSameParty } from "../domain/case.ts";
import type { Case } from "../domain/case.ts";
import type { RequestState } from "../domain/request-state.ts";
import { mayHaveClosureReport } from "../domain/documents/seen-closure.ts";
import { isRequestId } from "../domain/requests/table.ts";
import { transitionOf } from "../domain/transitions.ts";
import { OUTCOMES } from "../domain/vocabulary.ts";
import type { MailFacts } from "../mails/compose.ts";
import type { MailRow } from "./mail-store.ts";

/** What the facts of a mail are taken from. */
export interface MailSource {
  readonly row: MailRow;
  readonly state: Case;
  readonly reader: MailFacts["reader"];
  readonly url: string;
  readonly at: string;
}

/** Mails that tell what was decided, not what is asked. */
const tellsDecision = ({ template, key }: Pick<MailRow, "template" | "key">): boolean =>
  key !== undefined &&
  (template === "decision-told" || template === "decision-receipt" || template === "reporter-progress");

const openRequests = (state: Case): RequestState[] =>
  Object.values(state.requests).filter(({ status }) => status === "open");

/** When the next thing is to be expected: the earliest due date of what is open. */
const nextAt = (state: Case): string | undefined =>
  openRequests(state)
    .map(({ dueAt }) => dueAt)
    .sort()[0];

const requestFacts = (request: RequestState | undefined): Pick<MailFacts, "request"> =>
  request === undefined || !isRequestId(request.request)
    ? {}
    : { request: { id: request.request, role: request.role, dueAt: request.dueAt } };

const decidedFacts = ({ row }: MailSource, request: RequestState | undefined): Pick<MailFacts, "decided"> =>
  request?.decidedAt === undefined || request.digest === undefined || !tellsDecision(row)
    ? {}
    : { decided: { at: request.decidedAt, digest: request.digest } };

const ASKS: readonly MailRow["template"][] = ["request-first", "request-reminder", "request-escalation"];

/** Reporters hear when to expect news, unless they are asked themselves; operators what went wrong, by name. */
const extras = ({ row, state }: MailSource): Pick<MailFacts, "nextAt" | "error"> => {
  const next = row.to.kind === "reporter" && !ASKS.includes(row.template) ? nextAt(state) : undefined;
  return {
    ...(next === undefined ? {} : { nextAt: next }),
    ...(row.template === "interrupted" && row.subject !== undefined ? { error: row.subject } : {}),
  };
};

/** What is asked of the reader's organisation, next due first; only what is theirs is known to them by a mail. */
const waitingFor = ({ row: { to }, state }: MailSource): NonNullable<MailFacts["waiting"]> =>
  openRequests(state)
    .filter((request) => to.kind === "contact" && isSameParty(request, to))
    .sort((one, other) => one.dueAt.localeCompare(other.dueAt))
    .flatMap(({ request, dueAt }) => (isRequestId(request) ? [{ id: request, dueAt }] : []));

/** A smelter learns from mails no more than reference and step while the safety hold is on (process, Safety first). */
const isHeldBack = ({ row: { to }, state }: MailSource): boolean => to.kind === "contact" && isMasked(state, to.role);

/** Whether the reader finds a report of this closure behind the link (process, Step 5.2). */
const isReported = ({ row: { template, to }, state }: MailSource): boolean =>
  template === "case-closed" && to.kind === "contact" && state.status === "closed" && mayHaveClosureReport(to, state);

/** What has happened, with what is asked of the reader besides. */
const happened = (
  source: MailSource,
): Pick<MailFacts, "transition" | "outcome" | "waiting" | "progress" | "closureReport"> => {
  const { row, state } = source;
  const { template, subject } = row;
  if (template !== "transition" && template !== "case-closed") return {};
  const waiting = waitingFor(source);
  if (isHeldBack(source)) return { waiting };
  const transition = template === "transition" ? transitionOf(subject) : undefined;
  const outcome = template === "case-closed" ? OUTCOMES.find((known) => known === subject) : undefined;
  const noted = state.monitoring?.progress;
  const isNoted = transition === "progress-noted" && noted?.period === state.position.period;
  return {
    waiting,
    ...(isNoted ? { progress: noted.is } : {}),
    ...(transition === undefined ? {} : { transition }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(isReported(source) ? { closureReport: true } : {}),
  };
};

/** What a mail says: ids, roles, dates. The reporter is not told what others are asked. */
export const factsOf = (source: MailSource): MailFacts => {
  const { row, state, reader, url, at } = source;
  const request = row.key === undefined ? undefined : state.requests[row.key];
  const isOwnRequest = row.to.kind === "contact" || request?.role === "reporter";
  return {
    reader,
    reference: state.id,
    url,
    step: request?.step ?? state.position.step,
    ...(isOwnRequest ? requestFacts(request) : {}),
    ...(isOwnRequest ? decidedFacts(source, request) : {}),
    ...happened(source),
    ...extras(source),
    at,
  };
};
