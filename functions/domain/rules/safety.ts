import type { Problem, Reason } from "../findings.ts";
import type { Role } from "../vocabulary.ts";
import { because, when } from "./because.ts";
import { CLAUSE } from "./clauses.ts";

/** What is started at once, before plan and money, and approved afterwards (ours). */
export const URGENT_NEEDS = ["removal", "shelter", "meals", "clothes", "medical", "counselling", "other"] as const;

/**
 * Whether the safety hold is on: while exploitation goes on, or may go on. Then nothing that names site, victim or
 * reporter reaches smelter or mine (ours).
 */
export const holdNeeded = ({ ongoing }: { readonly ongoing: "yes" | "no" | "unknown" }): boolean => ongoing !== "no";

/** Why the hold is on or off, for the page that shows it. */
export function holdReasons({ ongoing }: { readonly ongoing: "yes" | "no" | "unknown" }): Reason[] {
  if (ongoing === "yes") return [because("hold-exploitation-goes-on", CLAUSE.hold)];
  return [because(ongoing === "unknown" ? "hold-exploitation-unknown" : "hold-not-needed", CLAUSE.hold)];
}

export interface HoldLift {
  readonly by: Role;
  readonly facilitatorExists: boolean;
  readonly victimsSafe: "yes" | "no" | "unknown";
  readonly reasons: string;
}

/**
 * Whether the hold may be lifted: by the facilitator once victims are safe; by the audit programme with reasons, and
 * only until there is a facilitator (ours).
 *
 * Source: process, Safety first, hold.
 */
export function mayLiftHold(lift: HoldLift): { allowed: boolean; reasons: Reason[] } {
  const isTheirs = lift.by === "facilitator" || lift.by === "audit";
  const mustWrite = lift.by === "audit" && lift.reasons.trim() === "";
  const against = [
    ...(isTheirs ? [] : [because("hold-not-yours", CLAUSE.hold)]),
    ...(lift.by === "audit" && lift.facilitatorExists ? [because("hold-facilitator-decides", CLAUSE.hold)] : []),
    ...(lift.victimsSafe === "yes"
      ? []
      : [because("hold-victims-not-safe", CLAUSE.hold, { victimsSafe: lift.victimsSafe })]),
    ...(mustWrite ? [because("written-reasons-missing", CLAUSE.hold)] : []),
  ];
  if (against.length > 0) return { allowed: false, reasons: against };
  const code = lift.by === "audit" ? "hold-lifted-by-audit" : "hold-lifted-by-facilitator";
  return { allowed: true, reasons: [because(code, CLAUSE.hold)] };
}

/** An urgent need of a known victim; referred is enough where the case ends without assistance of its own. */
export interface UrgentNeed {
  readonly met: boolean;
  readonly referred?: boolean;
}

/** Ours: a fortnight is long enough for one party alone. */
const HOLD_LEVEL_DAYS = 14;

/**
 * How far up the chain it is told that a hold lasts: to the next party, after a fortnight to the one above it too, and so
 * on to the operators, so that no hold is kept for weeks between two parties (hazards, DH-01; ours).
 */
export const holdLevels = (lastedDays: number): number => 1 + Math.max(0, Math.floor(lastedDays / HOLD_LEVEL_DAYS));

/** How many urgent needs are neither met nor referred: they wait for neither plan nor money, and hold a closure. */
export function urgentNeeds(needs: readonly UrgentNeed[]): { open: number; reasons: Reason[] } {
  const open = needs.filter(({ met, referred = false }) => !met && !referred).length;
  const code = open > 0 ? "need-open" : "needs-met-or-referred";
  return { open, reasons: [because(code, CLAUSE.safety, { open })] };
}

/** Who may appoint an interim facilitator once an allegation is credible: audit, else downstream (ours). */
export const appointsInterimFacilitator = (roles: readonly Role[]): Role =>
  roles.includes("audit") ? "audit" : "downstream";

/** What keeps an organisation from being appointed: it is left out of the case, or not independent (ours). */
export const interimProblems = (of: { readonly excluded: boolean; readonly independent: "yes" | "no" }): Problem[] => [
  ...when(of.excluded, "facilitator", "excluded-here", CLAUSE.hold),
  ...when(of.independent === "no", "independent", "interim-not-independent", CLAUSE.hold),
];
