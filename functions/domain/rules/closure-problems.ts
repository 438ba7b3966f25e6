import type { Problem } from "../findings.ts";
import { isExact } from "../money.ts";
import { REMEDIES } from "../plan.ts";
import { ENDS_WITHOUT_ASSISTANCE, type FinalReport } from "../reports.ts";
import { when } from "./because.ts";
import { CLAUSE } from "./clauses.ts";
import type { ClosureContext } from "./closure.ts";

const PARTS = ["assistance", "monitoring", "integrationAndSatisfaction"] as const;

/** What a final report has to account for beside what the list asks. */
export interface FinalContext extends ClosureContext {
  readonly currency?: string | undefined;
  /** Titles of the plan's initiatives. */
  readonly initiatives: readonly string[];
  /** The organisations whose contributions were confirmed. */
  readonly payers: readonly string[];
}

/** Each person of the case once, and nobody else. */
function level1Problems({ level1 }: FinalReport, { victims }: ClosureContext): Problem[] {
  const named = level1?.victims.map(({ pseudonym }) => pseudonym) ?? [];
  const isMissing = victims.some((pseudonym) => !named.includes(pseudonym));
  return [
    ...PARTS.flatMap((part) => when(level1?.[part] === undefined, `level1.${part}`, "needed", CLAUSE.closeLevel1)),
    ...when(isMissing, "level1.victims", "end-state-missing", CLAUSE.closeLevel1),
    ...named.flatMap((name, index) => {
      const field = `level1.victims.${index}.pseudonym`;
      return [
        ...when(!victims.includes(name), field, "case-plan-not-of-this-case", CLAUSE.closeLevel1),
        ...when(named.indexOf(name) < index, field, "end-state-twice", CLAUSE.closeLevel1),
      ];
    }),
    ...(level1?.victims ?? []).flatMap(({ endState, evidence }, index) =>
      when(
        ENDS_WITHOUT_ASSISTANCE.includes(endState) && evidence === undefined,
        `level1.victims.${index}.evidence`,
        "victim-evidence-needed",
        CLAUSE.ends,
      ),
    ),
  ];
}

function level2Problems({ level2 }: FinalReport, { initiatives }: FinalContext): Problem[] {
  const outcomes = level2?.outcomes ?? [];
  const isMissing = initiatives.some((title) => outcomes.every(({ initiative }) => initiative !== title));
  return [
    ...when(outcomes.length === 0 || isMissing, "level2.outcomes", "outcome-missing", CLAUSE.closeLevel2),
    ...when(level2?.monitoring === undefined, "level2.monitoring", "needed", CLAUSE.closeLevel2),
    ...outcomes.flatMap(({ objective, whyMissed }, index) =>
      when(
        objective === "missed" && whyMissed === undefined,
        `level2.outcomes.${index}.whyMissed`,
        "reasons-needed",
        CLAUSE.closeLevel2,
      ),
    ),
  ];
}

function spendProblems({ spend }: FinalReport, { levels, payers, currency }: FinalContext): Problem[] {
  const isUnaccounted = payers.some((payer) => spend.every((line) => line.payer !== payer));
  const lacks = (level: "1" | "2") => !spend.some((line) => line.level === level);
  return [
    ...when((levels.level1 && lacks("1")) || (levels.level2 && lacks("2")), "spend", "needed", CLAUSE.spend),
    ...when(spend.length > 0 && isUnaccounted, "spend", "contribution-unaccounted", CLAUSE.spend),
    ...spend.flatMap(({ amount }, index) =>
      when(
        currency !== undefined && !isExact(amount, currency),
        `spend.${index}.amount`,
        "amount-not-exact",
        CLAUSE.spend,
      ),
    ),
  ];
}

/**
 * What is missing in a final report. A missed target or an unverified outcome is reported as it is and judged by the
 * checklist; only what the report leaves out keeps it from being sent.
 *
 * Source: Guidelines, Step 5; process, Step 5.1.
 */
export function closureProblems(report: FinalReport, context: FinalContext): Problem[] {
  const { levels, victims, areReferred } = context;
  const isUnreferred = levels.level1 && victims.length > 0 && !areReferred;
  const kinds = report.remedies.map(({ remedy }) => remedy);
  return [
    ...when(isUnreferred, "level1", "referral-needed", CLAUSE.closeLevel1),
    ...(levels.level1 ? level1Problems(report, context) : []),
    ...(levels.level2 ? level2Problems(report, context) : []),
    ...spendProblems(report, context),
    ...when(!REMEDIES.every((kind) => kinds.includes(kind)), "remedies", "remedy-missing", CLAUSE.remedies),
    ...when(report.noPersonalData === "no", "noPersonalData", "personal-data", CLAUSE.closeLevel1),
  ];
}
