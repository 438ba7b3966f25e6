import type { Case } from "../case.ts";
import type { RequestState } from "../request-state.ts";
import { NotAllowedNow, RequestNotFound } from "../errors.ts";
import { waits } from "../frozen.ts";
import { definitionOf } from "../requests/table.ts";
import type { Decision, DecisionContext } from "./decision.ts";
import { noticesToCome } from "./deadlines.ts";
import { noteSilence } from "./note-silence.ts";
import { NOTHING } from "./nothing.ts";
import { SILENT, STALLED, WITHDRAWN } from "./open-request.ts";

export type End = "answered" | "silent" | "stalled";

/** Given more time while the run waited: another run waits for the new date. */
const isExtended = (request: RequestState, at: string): boolean =>
  noticesToCome(request, definitionOf(request.request), at).some(({ kind, at: when }) => kind === "stall" && when > at);

/** Records how a run's wait ended, unless the request was answered, withdrawn or extended meanwhile. */
export function settleRequest(
  state: Case,
  { key, end }: { key: string; end: End },
  context: DecisionContext,
): Decision {
  const request = state.requests[key];
  if (request === undefined) throw new RequestNotFound(state.id, key);
  if (request.status !== "open" || end === "answered" || isExtended(request, context.at)) return NOTHING;
  // Nobody could answer: that is no silence. The run is interrupted, and goes on when the dispute is settled.
  if (waits(state, request)) throw new NotAllowedNow(state.id, "disputed");
  return noteSilence(state, { key, led: end === "silent" ? "went-on" : "stalled" }, context);
}

/** The way on, once `settleRequest` is recorded. A run that was overtaken ends as withdrawn. */
export function settledRoute(state: Case, key: string): string {
  const request = state.requests[key];
  if (request?.status === "decided") return request.route ?? WITHDRAWN;
  if (request?.status !== "open") return WITHDRAWN;
  if (request.silence === "went-on") return SILENT;
  return request.silence === "stalled" ? STALLED : WITHDRAWN;
}

export interface FollowUpAsk {
  readonly request: string;
  readonly revision: number;
  readonly subject: string;
}

/** No request follows. */
export const NO_FOLLOW_UP: FollowUpAsk = { request: "", revision: 0, subject: "" };

const sameTurn = (state: Case, of: RequestState, { request, subject }: { request: string; subject: string }) =>
  Object.values(state.requests).find(
    (other) =>
      other.request === request &&
      other.subject === subject &&
      other.step === of.step &&
      other.round === of.round &&
      other.revision === of.revision,
  );

/** Requests stand in the order in which they were opened. */
const isOlder = ({ requests }: Case, one: RequestState, other: RequestState): boolean => {
  const order = Object.keys(requests);
  return order.indexOf(one.key) < order.indexOf(other.key);
};

/**
 * The request a track asks next. It gets the same revision, or the next one where that turn was asked before this
 * decision: looked up again, it is the same request.
 */
export function followUpOf(state: Case, key: string, answer: unknown): FollowUpAsk {
  const decided = state.requests[key];
  if (decided?.status !== "decided") return NO_FOLLOW_UP;
  const next = definitionOf(decided.request).followUp?.(answer, state);
  if (next === undefined) return NO_FOLLOW_UP;
  const { request, subject = decided.subject } = next;
  const asked = sameTurn(state, decided, { request, subject });
  const isNextTurn = request === decided.request || (asked !== undefined && isOlder(state, asked, decided));
  return { request, revision: decided.revision + (isNextTurn ? 1 : 0), subject };
}
