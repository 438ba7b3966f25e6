import type { Case } from "../case.ts";
import { NotAllowedNow, RequestNotFound } from "../errors.ts";
import type { Actor } from "../events.ts";
import type { Decision, DecisionContext } from "./decision.ts";
import { NOTHING } from "./nothing.ts";

export interface Delegation {
  readonly key: string;
  /** The directory's id of another contact of the same party. */
  readonly to: string;
  readonly by: Actor;
}

/** To the hour: pressed twice, a colleague gets one mail. */
const hourOf = (at: string): string => at.slice(0, 13);

/**
 * A link of their own to another registered contact of the same party (hazards, EM-05). It is an event, so that a party
 * can look up who handed what to whom; nobody else is shown it.
 *
 * @throws RequestNotFound @throws NotAllowedNow no colleague, or nothing is asked of them any more.
 */
export function delegateRequest(
  state: Case,
  { key, to, by }: Delegation,
  { at, directory }: DecisionContext,
): Decision {
  const request = state.requests[key];
  if (request === undefined) throw new RequestNotFound(state.id, key);
  const { role, organisation, status, delegated = [] } = request;
  const isColleague = directory.get(organisation)?.contacts.some(({ id }) => id === to && id !== by.contact) ?? false;
  if (status !== "open" || by.organisation !== organisation || !isColleague)
    throw new NotAllowedNow(state.id, "not-a-colleague");
  if (delegated.some((known) => known.to === to && hourOf(known.at) === hourOf(at))) return NOTHING;
  const reason = `${key}/delegated/${to}/${hourOf(at)}`;
  return {
    facts: [{ type: "request-delegated", key, to, by }],
    mails: [{ template: "request-first", to: { kind: "contact", role, organisation, contact: to }, key, reason }],
    requests: [],
  };
}
