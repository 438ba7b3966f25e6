import { isMasked } from "../access.ts";
import { partyOf, type Case } from "../case.ts";
import type { RequestState } from "../request-state.ts";
import { NotAllowedNow } from "../errors.ts";
import type { Actor, Fact } from "../events.ts";
import { definitionOf } from "../requests/table.ts";
import type { Role } from "../vocabulary.ts";
import type { Decision, DecisionContext, OwedMail } from "./decision.ts";
import { foresee } from "./foresee.ts";
import { NOTHING } from "./nothing.ts";
import { owe, toLead, welcome, type Audience } from "./recipients.ts";
import { whomToAsk } from "./whom-to-ask.ts";

export interface PartyChange {
  readonly role: Role;
  readonly organisation: string;
  readonly change: "assigned" | "excluded" | "readmitted";
  readonly reasons: string;
  readonly by: Actor;
}

type Reassigned = Extract<Fact, { type: "request-reassigned" }>;

/** Open requests that somebody else is to answer from now on. */
const reassigned = (after: Case, requests: readonly RequestState[]): Reassigned[] =>
  requests.flatMap(({ key, request, subject, role, organisation }) => {
    const asked = whomToAsk(after, definitionOf(request), subject);
    return asked.role === role && asked.organisation === organisation
      ? []
      : [{ type: "request-reassigned" as const, key, ...asked, masked: isMasked(after, asked.role) }];
  });

const facilitatorOf = (state: Case): string | undefined => partyOf(state, "facilitator")?.organisation;

const isOfSafety = ({ request }: RequestState): boolean => definitionOf(request).safety;

/**
 * Whose requests move: those of the role that is held anew, or of the organisation that is left out. Matters of safety
 * go to whoever is nearest to the people now.
 */
const affected = (state: Case, { role, organisation, change }: PartyChange): RequestState[] =>
  Object.values(state.requests).filter(
    (request) =>
      request.status === "open" &&
      (change === "excluded" ? request.organisation === organisation : request.role === role || isOfSafety(request)),
  );

const firstMails = (audience: Audience, facts: readonly Reassigned[]): OwedMail[] =>
  facts.flatMap((fact) =>
    owe(
      { template: "request-first", key: fact.key, reason: `${fact.key}/first/${fact.organisation}` },
      toLead(audience, fact),
    ),
  );

const asRequests = (moved: readonly Reassigned[]): Decision["requests"] =>
  moved.map(({ key, role, organisation }) => ({ kind: "reassigned", key, role, organisation }));

/**
 * Matters of safety that were asked of somebody else before there was a facilitator, or of one who left: they go to who
 * is nearest to the people now, with a first mail (process, Safety first: audit only until there is one).
 */
export function handOverSafety(before: Case, after: Case, { at, directory }: DecisionContext): Decision {
  if (facilitatorOf(before) === facilitatorOf(after)) return NOTHING;
  const open = Object.values(after.requests).filter((request) => request.status === "open" && isOfSafety(request));
  const moved = reassigned(after, open);
  const audience = { state: foresee(after, moved, at), directory };
  return { facts: moved, mails: firstMails(audience, moved), requests: asRequests(moved) };
}

/** Whether an interested party asks for what only audit or downstream may decide (process, Safety first). */
const checkWho = (state: Case, { change, by }: PartyChange): void => {
  if (change === "excluded" && by.role !== "audit" && by.role !== "downstream")
    throw new NotAllowedNow(state.id, "exclusion-by-audit-or-downstream");
};

/**
 * Assigns a role, or excludes an organisation from the case's mail and views. Its open requests go to who takes over,
 * with a first mail of their own.
 *
 * @throws NotAllowedNow only audit or downstream exclude. @throws NoPartyToAsk nobody is there to take over.
 */
export function changeParty(state: Case, change: PartyChange, { at, directory }: DecisionContext): Decision {
  checkWho(state, change);
  const { role, organisation, reasons, by } = change;
  const fact = { type: "party-changed", role, organisation, change: change.change, reasons, by } as const;
  const after = foresee(state, [fact], at);
  const moved = reassigned(after, affected(state, change));
  const audience = { state: after, directory };
  return {
    facts: [fact, ...moved],
    mails: [...welcome(state, audience), ...firstMails(audience, moved)],
    requests: asRequests(moved),
  };
}
