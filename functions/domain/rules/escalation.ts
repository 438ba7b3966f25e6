import type { Role } from "../vocabulary.ts";

/** The chain along which reports run and silence is escalated (process, Parties and Deadlines). */
export const CHAIN = ["coordinator", "facilitator", "smelter", "audit", "downstream", "operator"] as const;

export interface Escalation {
  /** Matters of safety, hold, child or victim skip the smelter. */
  readonly safety: boolean;
  /** The roles that are on the case and not excluded from its mail; the operator always is. */
  readonly present: readonly Role[];
}

/** Payers answer to who leads the funding; a reporter's silence is told to who asked. */
const BESIDE_THE_CHAIN: Partial<Record<Role, Role>> = { funder: "facilitator", reporter: "downstream" };

/**
 * Who is told that nobody answered: the next party up the chain that is on the case, at the end the operator.
 *
 * Source: process, Safety first and Deadlines (ours).
 */
export function nextUp(role: Role, { safety, present }: Escalation): Role {
  const isTold = (other: Role) => present.includes(other) && !(safety && other === "smelter");
  const beside = BESIDE_THE_CHAIN[role];
  const start = CHAIN.findIndex((link) => link === (beside ?? role)) + (beside === undefined ? 1 : 0);
  return CHAIN.slice(start).find(isTold) ?? "operator";
}
