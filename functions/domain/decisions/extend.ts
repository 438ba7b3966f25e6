import type { Case } from "../case.ts";
import type { RequestState } from "../request-state.ts";
import { NotAllowedNow, RequestNotFound } from "../errors.ts";
import type { Actor } from "../events.ts";
import { definitionOf } from "../requests/table.ts";
import { isTrack } from "../requests/tracks.ts";
import { toldOfDate } from "./date-moved.ts";
import { dueOf, whereabouts } from "./deadlines.ts";
import type { Decision, DecisionContext, RequestChange } from "./decision.ts";
import { restartStep } from "./restart-step.ts";
import { trackRun } from "./runs.ts";

export interface Extension {
  readonly key: string;
  /** RFC 3339. */
  readonly dueAt: string;
  readonly by: Actor;
}

/** Whether a request belongs to the step the case is in, and is asked by its run. */
export const isOfCurrentStep = ({ position }: Case, { step, round, request }: RequestState): boolean =>
  !isTrack(request) && position.step === step && position.round === round;

/** The version makes the name new: a date may be moved forth and back. At most 80 characters. */
const runAsOf = ({ id, version }: Case, { step, round, request, revision, subject }: RequestState): string =>
  `${trackRun(id, { step, round, request, revision, subject }).name}-x${String(version)}`;

/** A track waits in a run of its own, which counted by the old date: another one counts by the new one. */
export const waitedForAnew = (state: Case, request: RequestState): RequestChange[] =>
  isTrack(request.request) ? [{ kind: "extended", key: request.key, execution: runAsOf(state, request) }] : [];

/**
 * Gives a request more time. Reminders, escalation and stall are counted from the new date: the step runs again, or the
 * track of the request does (the caller starts either).
 *
 * @throws RequestNotFound, NotAllowedNow
 */
export function extendRequest(
  state: Case,
  { key, dueAt, by }: Extension,
  { at, directory }: DecisionContext,
): Decision {
  const request = state.requests[key];
  if (request === undefined) throw new RequestNotFound(state.id, key);
  if (request.status !== "open") throw new NotAllowedNow(state.id, "request-not-open");
  if (dueAt <= at) throw new NotAllowedNow(state.id, "due-in-the-past");
  const fact = { type: "request-extended", key, dueAt, by } as const;
  const restarted = isOfCurrentStep(state, request) ? restartStep(state, "resumed").facts : [];
  const mails = toldOfDate({ state, directory }, request, dueAt);
  return { facts: [fact, ...restarted], mails, requests: waitedForAnew(state, request) };
}

/** Starts the step again after a stall or a repair; requests that stalled get their time anew, where their party is. */
export function resumeCase(state: Case, by: Actor, { at, directory }: DecisionContext): Decision {
  const extended = Object.values(state.requests)
    .filter((request) => request.status === "open" && request.silence === "stalled" && isOfCurrentStep(state, request))
    .map((asked) => {
      const { request, subject, organisation } = asked;
      const party = whereabouts(directory.get(organisation));
      return { asked, dueAt: dueOf(state, definitionOf(request), at, { subject, party }) };
    });
  const facts = extended.map(({ asked: { key }, dueAt }) => ({ type: "request-extended", key, dueAt, by }) as const);
  const mails = extended.flatMap(({ asked, dueAt }) => toldOfDate({ state, directory }, asked, dueAt));
  return { facts: [...facts, ...restartStep(state, "resumed").facts], mails, requests: [] };
}
