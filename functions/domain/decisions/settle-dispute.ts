import type { Case } from "../case.ts";
import { NotAllowedNow, RequestNotFound } from "../errors.ts";
import type { Actor, DISPUTE_ENDS, Fact } from "../events.ts";
import type { RequestState } from "../request-state.ts";
import { isTrack } from "../requests/tracks.ts";
import { STEPS } from "../vocabulary.ts";
import { afterDispute } from "./beside-request.ts";
import type { Decision, DecisionContext } from "./decision.ts";
import { firstRevision, nextRun, runName } from "./runs.ts";

export interface Settlement {
  readonly key: string;
  /** The party said so by another way than its mail; or its answer is taken for nobody's and the step walked anew. */
  readonly it: (typeof DISPUTE_ENDS)[number];
  readonly by: Actor;
}

/** Reports of periods and tracks beside the steps are mended by the next one; what is closed is opened again first. */
const canBeAskedAgain = ({ status, position }: Case, { request, step, round }: RequestState): boolean =>
  status === "open" && round === position.round && step !== "implement-and-monitor" && !isTrack(request);

/**
 * The step of the disputed answer is entered anew, with a new revision: each decision and rule in it is taken again, so
 * that nothing is left that rested on that answer. To ask one request again would leave the rules that had heard of it.
 * Mails of what was asked since then lead to requests that are withdrawn.
 */
function enteredAnew(state: Case, { step, round }: RequestState): Pick<Decision, "facts" | "requests"> {
  const at = { round, period: 0 };
  const to = {
    ...{ step, ...at, machine: step, run: nextRun(state, step, at) },
    revision: firstRevision(state, step, round),
  };
  const back = STEPS.indexOf(step) < STEPS.indexOf(state.position.step);
  const open = Object.values(state.requests).filter(
    (request) => request.status === "open" && request.round === round && !isTrack(request.request),
  );
  const withdrawn = open.map(({ key }): Fact => ({ type: "request-withdrawn", key, because: "superseded" }));
  return {
    facts: [
      ...withdrawn,
      { type: "case-advanced", from: state.position.execution, back, ...to, execution: runName(state.id, to) },
    ],
    requests: open.map(({ key }) => ({ kind: "withdrawn", key })),
  };
}

/**
 * Ends a dispute where the party cannot do so itself: the operators have spoken with it. Either the answer stands, or
 * its step is walked anew; the disputed answer stays in the chain in both cases (hazards, EM-35; ours).
 *
 * @throws RequestNotFound @throws NotAllowedNow not disputed; or a track, a report or a closed case is not asked again.
 */
export function settleDispute(state: Case, { key, it, by }: Settlement, context: DecisionContext): Decision {
  const request = state.requests[key];
  if (request === undefined) throw new RequestNotFound(state.id, key);
  if (request.disputed === undefined) throw new NotAllowedNow(state.id, "not-disputed");
  if (it === "ask-again" && !canBeAskedAgain(state, request)) throw new NotAllowedNow(state.id, "not-asked-again");
  const settled: Fact = { type: "dispute-settled", key, it, by };
  const after = afterDispute(state, request, by, { ...context, reason: `${key}/settled/${request.disputed.at}` });
  if (it === "was-theirs") return { ...after, facts: [settled, ...after.facts] };
  const { facts, requests } = enteredAnew(state, request);
  return { facts: [settled, ...facts], mails: after.mails, requests };
}
