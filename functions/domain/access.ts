import { ACCESS } from "./access/table.ts";
import type { Condition, Data, Extent } from "./access/table.ts";
import type { Case } from "./case.ts";
import type { Role } from "./vocabulary.ts";

/** Counts below it are suppressed where a role sees only counts (ours; the k of CTDC's public data). */
export const SMALL_COUNT = 11;

/** A number of people for a role that sees only counts; a zero says as much as a small number. */
export const countForOthers = (count: number): number | string =>
  count < SMALL_COUNT ? `< ${String(SMALL_COUNT)}` : count;

/** Who looks. For the reporter and operators the organisation does not matter. */
export interface Viewer {
  readonly role: Role;
  readonly organisation: string;
}

/** Nothing that others wrote or asked reaches the smelter while the hold is on (process, Safety first). */
export const isMasked = ({ safety }: Case, role: Role): boolean => role === "smelter" && safety.hold.on;

const held = (state: Case, then: Extent, until: Extent): Extent => (state.safety.hold.on ? until : then);

const EXTENT_NOW: Readonly<Record<Condition, (state: Case) => Extent>> = {
  "with-consent": (state) => (state.about.reporter?.consentsToBeNamed === true ? "all" : "none"),
  "after-hold": (state) => held(state, "all", "none"),
  "summary-after-hold": (state) => held(state, "summary", "none"),
  "own-trading-then-all": (state) => held(state, "all", "own-trading"),
  "without-case-plans-after-hold": (state) => held(state, "without-case-plans", "none"),
  "own-after-hold": (state) => held(state, "own", "none"),
  // How many people were found tells that they were found (ours).
  "counts-after-hold": (state) => held(state, "counts", "none"),
  "own-step-after-hold": (state) => held(state, "own-step", "own"),
  "one-total-if-few": (state) => (state.victims.pseudonyms.length < SMALL_COUNT ? "one-total" : "all"),
};

const isCondition = (rule: Extent | Condition): rule is Condition => Object.hasOwn(EXTENT_NOW, rule);

/**
 * Whether somebody is a party. An organisation that is excluded is none in any role. Whoever is asked to become one (a
 * facilitator who is invited) is none until they accept: they see that they are asked, and the level (ours).
 */
const standingOf = ({ role, organisation }: Viewer, state: Case): "party" | "invited" | "stranger" => {
  if (role === "reporter" || role === "operator") return "party";
  const mine = state.parties.filter((party) => party.organisation === organisation);
  if (mine.some((party) => party.excluded)) return "stranger";
  if (mine.some((party) => party.role === role)) return "party";
  return role === "facilitator" && state.facilitatorCandidates.includes(organisation) ? "invited" : "stranger";
};

const INVITED: Readonly<Partial<Record<Data, Extent>>> = { progress: "own-part", response: "all" };

/** How much of a kind of data somebody sees of a case now. Whoever is no party, or excluded, sees nothing. */
export function extentOf(data: Data, viewer: Viewer, state: Case): Extent {
  const standing = standingOf(viewer, state);
  if (standing === "stranger") return "none";
  if (standing === "invited") return INVITED[data] ?? "none";
  const rule: Extent | Condition = ACCESS[data][viewer.role];
  return isCondition(rule) ? EXTENT_NOW[rule](state) : rule;
}
