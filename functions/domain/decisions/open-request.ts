import { isMasked } from "../access.ts";
import type { Case } from "../case.ts";
import type { RequestState } from "../request-state.ts";
import { NotAllowedNow } from "../errors.ts";
import { waits } from "../frozen.ts";
import type { RequestDefinition } from "../requests/definition.ts";
import { requestKey, type RequestIdentity } from "../requests/key.ts";
import { definitionOf } from "../requests/table.ts";
import { isTrack, outlivesTheCase } from "../requests/tracks.ts";
import type { Notice } from "../rules/deadlines.ts";
import { asItLasts, dueOf, noticesToCome, whereabouts } from "./deadlines.ts";
import type { Decision, Directory } from "./decision.ts";
import { NOTHING } from "./nothing.ts";
import { whomToAsk } from "./whom-to-ask.ts";

/** How a request stands when a machine comes to ask it. */
export interface Opened {
  readonly key: string;
  /** `decided`: the machine goes on by `route` at once. */
  readonly state: "open" | "decided";
  readonly route: string;
  readonly notices: readonly Notice[];
  readonly onSilence: "stall" | "go-on";
}

/** The route of a request that can not be answered any more. */
export const WITHDRAWN = "withdrawn";
/** The route of a run that went on without an answer. */
export const SILENT = "silent";
/** The route of a run that ends because nobody acted; a late answer or an operator starts the step again. */
export const STALLED = "stalled";

const settledRoute = ({ status, route, silence }: RequestState): string | undefined => {
  if (status === "decided") return route;
  if (status === "withdrawn") return WITHDRAWN;
  return silence === "went-on" ? SILENT : undefined;
};

/** A redriven or restarted run of a step the case has left asks nothing (hazards, SF-19). */
const isPast = (state: Case, { step, round, request }: RequestIdentity): boolean => {
  if (state.status === "closed" && !outlivesTheCase(request)) return true;
  return !isTrack(request) && (state.position.step !== step || state.position.round !== round);
};

/** The same question of an earlier turn that nobody answered: asked anew, it is replaced. */
const replaced = (state: Case, identity: RequestIdentity): RequestState[] =>
  Object.values(state.requests).filter(
    (other) =>
      other.status === "open" &&
      other.request === identity.request &&
      other.step === identity.step &&
      other.round === identity.round &&
      other.subject === identity.subject &&
      other.revision < identity.revision,
  );

const ask = (state: Case, identity: RequestIdentity, at: string, directory?: Directory): Decision => {
  const row = definitionOf(identity.request);
  const key = requestKey(identity);
  const { role, organisation } = whomToAsk(state, row, identity.subject);
  const { step, round, request, revision, subject } = identity;
  const dueAt = dueOf(state, row, at, { subject, party: whereabouts(directory?.get(organisation)) });
  const older = replaced(state, identity);
  return {
    facts: [
      ...older.map((other) => ({ type: "request-withdrawn", key: other.key, because: "superseded" }) as const),
      {
        type: "request-opened",
        key,
        request,
        step,
        round,
        revision,
        subject,
        role,
        organisation,
        masked: isMasked(state, role),
        dueAt,
      },
    ],
    mails: [],
    requests: [
      ...older.map((other) => ({ kind: "withdrawn", key: other.key }) as const),
      { kind: "opened", key, role, organisation },
    ],
  };
};

const standing = (key: string, row: RequestDefinition, route: string): Opened => ({
  key,
  state: "decided",
  route,
  notices: [],
  onSilence: row.onSilence,
});

/**
 * Opens a request, or finds it. What was decided, went on in silence, was withdrawn or belongs to a step the case has
 * left answers at once. The caller records the decision, then asks `opened` how the request stands.
 *
 * @throws NoPartyToAsk nobody holds the role. @throws NotAllowedNow an answer is disputed.
 */
export function openRequest(state: Case, identity: RequestIdentity, at: string, directory?: Directory): Decision {
  const isKnown = state.requests[requestKey(identity)] !== undefined;
  if (isKnown || isPast(state, identity)) return NOTHING;
  if (waits(state, identity)) throw new NotAllowedNow(state.id, "disputed");
  return ask(state, identity, at, directory);
}

/** How the request stands once `openRequest` is recorded. */
export function opened(state: Case, identity: RequestIdentity, at: string, directory?: Directory): Opened {
  const key = requestKey(identity);
  const row = definitionOf(identity.request);
  const request = state.requests[key];
  if (request === undefined) return standing(key, row, WITHDRAWN);
  const route = settledRoute(request) ?? (isPast(state, identity) ? WITHDRAWN : undefined);
  if (route !== undefined) return standing(key, row, route);
  return {
    key,
    state: "open",
    route: "",
    notices: noticesToCome(
      request,
      asItLasts(row, state, request),
      at,
      whereabouts(directory?.get(request.organisation)),
    ),
    onSilence: row.onSilence,
  };
}
