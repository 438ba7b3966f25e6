import { partyOf, type Case } from "../case.ts";
import { NoPartyToAsk } from "../errors.ts";
import type { RequestDefinition } from "../requests/definition.ts";
import { nextUp } from "../rules/escalation.ts";
import type { Role } from "../vocabulary.ts";

export interface Asked {
  readonly role: Role;
  readonly organisation: string;
}

const present = (state: Case): Role[] => state.parties.filter(({ excluded }) => !excluded).map(({ role }) => role);

/** Requests of an excluded party go to the next party up; the operator decides nothing of the process. */
const instead = (state: Case, role: Role, safety: boolean): Asked => {
  const next = nextUp(role, { safety, present: present(state) });
  const party = partyOf(state, next);
  if (party === undefined) throw new NoPartyToAsk(state.id, role);
  return { role: next, organisation: party.organisation };
};

const isExcluded = (state: Case, organisation: string): boolean =>
  state.parties.some((party) => party.organisation === organisation && party.excluded);

/**
 * Who is asked: the organisation the row names, else the party that holds the role, else (excluded) the next one up.
 *
 * @throws NoPartyToAsk nobody holds the role; an operator assigns an organisation.
 */
export function whomToAsk(state: Case, row: RequestDefinition, subject: string): Asked {
  const { role, organisation } = typeof row.asks === "string" ? { role: row.asks } : row.asks(state, subject);
  if (role === "reporter") {
    if (state.about.reporter?.reachable !== true) throw new NoPartyToAsk(state.id, role);
    return { role, organisation: "reporter" };
  }
  if (organisation === "") throw new NoPartyToAsk(state.id, role);
  if (organisation !== undefined)
    return isExcluded(state, organisation) ? instead(state, role, row.safety) : { role, organisation };
  const party = partyOf(state, role);
  if (party !== undefined) return { role, organisation: party.organisation };
  if (state.parties.some((other) => other.role === role)) return instead(state, role, row.safety);
  throw new NoPartyToAsk(state.id, role);
}

/** Who is told that nobody answered: the next party up, and those above it where the row says so. */
export function partiesUp(state: Case, row: RequestDefinition, role: Role, at: string): Role[] {
  const up: Role[] = [];
  for (let level = 0; level < row.levelsUp(state, at) && up.at(-1) !== "operator"; level += 1)
    up.push(nextUp(up.at(-1) ?? role, { safety: row.safety, present: present(state) }));
  return up;
}
