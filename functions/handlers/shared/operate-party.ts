import type { OperateAnswer } from "../../contracts/operate.ts";
import { isSameParty, type Case } from "../../domain/case.ts";
import { changeParty, type PartyChange } from "../../domain/decisions/change-party.ts";
import type { Directory } from "../../domain/decisions/decision.ts";
import { withRestart } from "../../domain/decisions/with-restart.ts";
import { NotAllowedNow } from "../../domain/errors.ts";
import type { Actor } from "../../domain/events.ts";
import { decided, done, OPERATOR } from "./operate-deciding.ts";
import type { OperateParts } from "./operate-parts.ts";
import { startCurrentRun } from "./start-run.ts";

type Change = Omit<PartyChange, "by"> & { readonly decidedBy?: "audit" | "downstream" };

/** What audit or downstream decided is recorded as theirs, entered by an operator. */
const actorFor = (state: Case, role: "audit" | "downstream" | undefined): Actor => {
  const holder = state.parties.find((held) => held.role === role);
  return role === undefined || holder === undefined
    ? OPERATOR
    : { role, organisation: holder.organisation, contact: "by-operator" };
};

/**
 * Why a change would change nothing, or not what its words say. To exclude once more is possible: links that were left
 * over when the first call broke off are revoked then.
 */
const whyRefused = (state: Case, change: Change, directory: Directory): string | undefined => {
  const { role, organisation } = change;
  const known = directory.get(organisation);
  if (known === undefined) return "organisation-not-in-directory";
  const isExcluded = state.parties.some((party) => party.organisation === organisation && party.excluded);
  if (change.change === "assigned") {
    if (!known.roles.includes(role)) return "organisation-without-role";
    return isExcluded ? "organisation-excluded" : undefined;
  }
  const party = state.parties.find((held) => isSameParty(held, change));
  if (party === undefined) return "not-a-party";
  return change.change === "readmitted" && !party.excluded ? "not-excluded" : undefined;
};

/** Assigns, excludes or readmits a party; open requests go to who takes over. */
export async function party(parts: OperateParts, caseId: string, change: Change): Promise<OperateAnswer> {
  const state = await decided(parts, caseId, (before, context) => {
    const refused = whyRefused(before, change, context.directory);
    if (refused !== undefined) throw new NotAllowedNow(caseId, refused);
    return withRestart(before, changeParty(before, { ...change, by: actorFor(before, change.decidedBy) }, context));
  });
  if (change.change === "excluded") await parts.links.revoke(caseId, { organisation: change.organisation });
  await startCurrentRun(parts.workflow, state);
  return done(`${change.organisation} is ${change.change} as ${change.role}.`, state);
}
