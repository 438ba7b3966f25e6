import type { Reason } from "../findings.ts";
import { because } from "./because.ts";
import { CLAUSE } from "./clauses.ts";
import type { Levels } from "./confirmation.ts";

/** The levels the smelter adopts of those that are only recommended. */
export interface Adoption {
  readonly level1: boolean;
  readonly level2: boolean;
}

/** The levels that are remediated: the mandatory ones and those adopted. */
export type Adopted = Adoption;

const LEVELS = ["level1", "level2"] as const;

/** The levels the smelter is asked about: a mandatory level is no question. */
export const levelsToAsk = (levels: Levels): (keyof Levels)[] =>
  LEVELS.filter((level) => levels[level] === "recommended");

/** A mandatory level is adopted whatever the answer says; silence adopts nothing. Source: process, Step 2.4. */
export function adoptedLevels(levels: Levels, adoption: Adoption): Adopted {
  const isAdopted = (level: keyof Levels) => levels[level] === "mandatory" || adoption[level];
  return { level1: isAdopted("level1"), level2: isAdopted("level2") };
}

/** On to the plan if anything is remediated; else the downstream company is asked for leverage (process, Step 2.4). */
export function routeAdoption(
  levels: Levels,
  adoption: Adoption,
): { route: "plan" | "leverage"; adopted: Adopted; reasons: Reason[] } {
  const adopted = adoptedLevels(levels, adoption);
  if (!adopted.level1 && !adopted.level2) {
    return { route: "leverage", adopted, reasons: [because("nothing-adopted", CLAUSE.mustFollow)] };
  }
  const reasons = LEVELS.map((level) => {
    const facts = { level: level === "level1" ? 1 : 2 };
    if (levels[level] === "mandatory") return because("mandatory-never-declined", CLAUSE.adopt, facts);
    return because(adopted[level] ? "adopted" : "declined", CLAUSE.adopt, facts);
  });
  return { route: "plan", adopted, reasons };
}

export interface EndWithoutRemediation {
  readonly levels: Levels;
  readonly adopted: Adopted;
  readonly ongoing: "yes" | "no" | "unknown";
  /** Whether a known victim has an urgent need that is neither met nor referred. */
  readonly urgentNeedsOpen: boolean;
  /** The downstream company's written reasons, against "remediation must follow". */
  readonly reasons: string;
}

/**
 * Whether a case may close without remediation: only where nothing is mandatory or adopted, with written reasons of
 * the downstream company, and never while exploitation goes on (or may, ours) or an urgent need is open.
 *
 * Source: process, Step 2.4.
 */
export function mayEndWithoutRemediation(end: EndWithoutRemediation): { allowed: boolean; reasons: Reason[] } {
  const isMandatory = LEVELS.some((level) => end.levels[level] === "mandatory");
  const isAdopted = end.adopted.level1 || end.adopted.level2;
  const unwritten = end.reasons.trim() === "";
  const against = [
    ...(isMandatory ? [because("mandatory-level-open", CLAUSE.mustFollow)] : []),
    ...(isAdopted && !isMandatory ? [because("adopted-level-open", CLAUSE.mustFollow)] : []),
    ...(end.ongoing !== "no" ? [because("exploitation-goes-on", CLAUSE.mustFollow, { ongoing: end.ongoing })] : []),
    ...(end.urgentNeedsOpen ? [because("urgent-need-open", CLAUSE.mustFollow)] : []),
    ...(unwritten ? [because("written-reasons-missing", CLAUSE.mustFollow)] : []),
  ];
  const allowed = against.length === 0;
  return { allowed, reasons: allowed ? [because("may-end-with-reasons", CLAUSE.mustFollow)] : against };
}
