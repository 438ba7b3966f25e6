import { isSameParty } from "../case.ts";
import type { Case, Party } from "../case.ts";
import type { RequestState } from "../request-state.ts";
import { definitionOf } from "../requests/table.ts";
import type { Author } from "./definition.ts";

/** A request as the subject of a note: its key without what an address would have to escape. */
export const requestSubject = ({ key }: Pick<RequestState, "key">): string => key.replaceAll("#", ".");

/** The request a subject names. */
export const requestOfSubject = (state: Case, subject: string): RequestState | undefined =>
  Object.values(state.requests).find((request) => requestSubject(request) === subject);

/** The subjects of the requests of a case for which something holds. */
export const requestsWhere = (state: Case, holds: (request: RequestState) => boolean): string[] =>
  Object.values(state.requests).filter(holds).map(requestSubject);

/** The request with one field changed. */
export function changed(state: Case, subject: string, change: (request: RequestState) => RequestState): Case {
  const request = requestOfSubject(state, subject);
  if (request === undefined) return state;
  return { ...state, requests: { ...state.requests, [request.key]: change(request) } };
}

/**
 * The party an answer is for, which may give it more time and is asked what is unclear: the first that its row tells,
 * else who carries the case: facilitator, downstream, audit. Never the smelter (it may be implicated), never the party
 * itself; `undefined` where there is nobody else yet: then time is for the operators (ours).
 *
 * Source: process, Who is told what.
 */
export function askingParty(state: Case, request: RequestState): Party | undefined {
  const { tells } = definitionOf(request.request);
  const order = [...tells, "facilitator", "downstream", "audit"] as const;
  const others = state.parties.filter(
    ({ excluded, organisation, role }) => !excluded && organisation !== request.organisation && role !== "smelter",
  );
  return order.flatMap((role) => others.filter((party) => party.role === role))[0];
}

/** Whether this party is the one an answer is for. */
export const isAsking = (state: Case, request: RequestState, author: Author): boolean => {
  const party = askingParty(state, request);
  return party !== undefined && isSameParty(party, author);
};
