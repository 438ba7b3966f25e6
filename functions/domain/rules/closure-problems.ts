import type { Problem } from "../findings.ts";
import { isExact } from "../money.ts";
import { REMEDIES } from "../plan.ts";
import type { FinalReport } from "../reports.ts";
import { when } from "./because.ts";
import { CLAUSE } from "./clauses.ts";
import type { ClosureContext } from "./closure.ts";

const PARTS = ["assistance", "monitoring", "integrationAndSatisfaction"] as const;

function level1Problems({ level1 }: FinalReport, { victims }: ClosureContext): Problem[] {
  const ends = new Set(level1?.victims.map(({ pseudonym }) => pseudonym)).size;
  return [
    ...PARTS.flatMap((part) => when(level1?.[part] === undefined, `level1.${part}`, "needed", CLAUSE.closeLevel1)),
    ...when(ends < victims, "level1.victims", "end-state-missing", CLAUSE.closeLevel1),
  ];
}

function level2Problems({ level2 }: FinalReport): Problem[] {
  const outcomes = level2?.outcomes ?? [];
  return [
    ...when(outcomes.length === 0, "level2.outcomes", "needed", CLAUSE.closeLevel2),
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

function spendProblems({ spend }: FinalReport, { levels }: ClosureContext, currency: string | undefined): Problem[] {
  const lacks = (level: "1" | "2") => !spend.some((line) => line.level === level);
  return [
    ...when((levels.level1 && lacks("1")) || (levels.level2 && lacks("2")), "spend", "needed", CLAUSE.spend),
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
export function closureProblems(
  report: FinalReport,
  context: ClosureContext & { readonly currency?: string | undefined },
): Problem[] {
  const { levels, victims, areReferred } = context;
  const isUnreferred = levels.level1 && victims > 0 && !areReferred;
  const kinds = report.remedies.map(({ remedy }) => remedy);
  return [
    ...when(isUnreferred, "level1", "referral-needed", CLAUSE.closeLevel1),
    ...(levels.level1 ? level1Problems(report, context) : []),
    ...(levels.level2 ? level2Problems(report) : []),
    ...spendProblems(report, context, context.currency),
    ...when(!REMEDIES.every((kind) => kinds.includes(kind)), "remedies", "remedy-missing", CLAUSE.remedies),
    ...when(report.noPersonalData === "no", "noPersonalData", "personal-data", CLAUSE.closeLevel1),
  ];
}
