import * as z from "zod";
import type { Problem, Reason } from "../findings.ts";
import { because, when } from "./because.ts";
import { CLAUSE } from "./clauses.ts";
import { REQUIREMENTS, type Requirement } from "./response.ts";

export const levelsSchema = z.object({ level1: z.enum(REQUIREMENTS), level2: z.enum(REQUIREMENTS) });
export type Levels = z.infer<typeof levelsSchema>;

/** What the audit programme raises from recommended to mandatory. There is no way to say the opposite. */
export interface Raised {
  readonly level1?: "mandatory" | undefined;
  readonly level2?: "mandatory" | undefined;
}

const higher = (one: Requirement, other: Requirement | undefined): Requirement =>
  one === "mandatory" || other === "mandatory" ? "mandatory" : "recommended";

/**
 * The levels as the audit programme confirms them: it may raise a recommended level; a mandatory one is never
 * lowered (ours).
 *
 * Source: process, Step 2.3.
 */
export function confirmLevels(computed: Levels, raised: Raised): { levels: Levels; reasons: Reason[] } {
  const isRaised = (level: keyof Levels) => raised[level] === "mandatory" && computed[level] === "recommended";
  const reasons = [
    ...(isRaised("level1") ? [because("level-1-raised", CLAUSE.confirm)] : []),
    ...(isRaised("level2") ? [because("level-2-raised", CLAUSE.confirm)] : []),
  ];
  const levels = {
    level1: higher(computed.level1, raised.level1),
    level2: higher(computed.level2, raised.level2),
  };
  return { levels, reasons: reasons.length > 0 ? reasons : [because("level-confirmed", CLAUSE.confirm)] };
}

/** Raising a level needs reasons; a mandatory level cannot be raised. */
export function confirmationProblems(computed: Levels, raised: Raised & { readonly reasons?: string | undefined }) {
  const raises = raised.level1 === "mandatory" || raised.level2 === "mandatory";
  const again = (level: keyof Levels) => raised[level] === "mandatory" && computed[level] === "mandatory";
  const problems: Problem[] = [
    ...when(again("level1"), "level1", "already-mandatory", CLAUSE.confirm),
    ...when(again("level2"), "level2", "already-mandatory", CLAUSE.confirm),
    ...when(raises && (raised.reasons ?? "").trim() === "", "reasons", "reasons-needed", CLAUSE.confirm),
  ];
  return problems;
}

/**
 * The levels after facts changed behind a confirmation: they only rise, and the plan is amended (ours).
 *
 * Source: process, Step 2.2, unknown or partial facts.
 */
export function levelsAfterChange(confirmed: Levels, computed: Levels): { levels: Levels; reasons: Reason[] } {
  const levels = {
    level1: higher(confirmed.level1, computed.level1),
    level2: higher(confirmed.level2, computed.level2),
  };
  return { levels, reasons: [because("level-only-rises", CLAUSE.rises)] };
}
