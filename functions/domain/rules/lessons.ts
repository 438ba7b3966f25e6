import type { Reason } from "../findings.ts";
import type { Outcome, Role } from "../vocabulary.ts";
import { because } from "./because.ts";
import { CLAUSE } from "./clauses.ts";

/** Who holds lessons: every party; victims' and communities' view comes through coordinator and facilitator. */
const ASKED: readonly Role[] = ["downstream", "audit", "smelter", "facilitator", "coordinator", "funder"];

/** Who brings what victims and communities say of it (process, Step 6.1). */
export const speaksForPeople = (role: Role): boolean => role === "coordinator" || role === "facilitator";

/** Outcomes after which lessons are asked; after others a note is voluntary. */
const ASKED_AFTER: readonly Outcome[] = ["remediated", "no-remediation"];

/** Which parties of a case are asked for lessons, each once. Source: Guidelines, Step 6; process, Step 6.1. */
export const lessonParties = (present: readonly Role[]): Role[] => ASKED.filter((role) => present.includes(role));

/** Whether lessons are asked for after this outcome, or only taken (ours). */
export function lessonsAreAsked(outcome: Outcome): { asked: boolean; reasons: Reason[] } {
  const asked = ASKED_AFTER.includes(outcome);
  return { asked, reasons: [because(asked ? "lessons-asked" : "lessons-voluntary", CLAUSE.lessonsAsked, { outcome })] };
}

/** A missing answer is noted; it holds nothing up, the outcome stands (process, Step 6). */
export const missingLessons = (asked: readonly Role[], answered: readonly Role[]): Reason[] =>
  asked
    .filter((role) => !answered.includes(role))
    .map((role) => because("lesson-missing", CLAUSE.lessonsAsked, { role }));
