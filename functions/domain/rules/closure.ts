import type { Problem, Reason } from "../findings.ts";
import { sumMinorUnits } from "../money.ts";
import type { Budget } from "../plan.ts";
import type { FinalReport } from "../reports.ts";
import type { Adopted } from "./adoption.ts";
import { because, when } from "./because.ts";
import { CLAUSE } from "./clauses.ts";
import type { ClosureItemCode } from "./reason-codes.ts";

export interface ClosureContext {
  readonly levels: Adopted;
  /** Pseudonyms of the victims that are identified. */
  readonly victims: readonly string[];
  /** Whether each of them was referred to the coordinator, with a day the facilitator confirmed. */
  readonly areReferred: boolean;
}

export interface ClosureFacts extends ClosureContext {
  readonly report: FinalReport;
  /** The budget of the approved plan. */
  readonly budget: Budget;
  /** Titles of initiatives whose missed target audit approved as a deviation (ours). */
  readonly approvedDeviations: readonly string[];
}

export interface ClosureItem {
  readonly code: ClosureItemCode;
  readonly done: boolean;
  readonly clause: string;
}

const item = (code: ClosureItemCode, done: boolean, clause: string): ClosureItem => ({ code, done, clause });

function level1Items({ report, victims, areReferred }: ClosureFacts): ClosureItem[] {
  const { level1 } = report;
  const has = (part: "assistance" | "monitoring" | "integrationAndSatisfaction") => level1?.[part] !== undefined;
  const ended = new Set(level1?.victims.map(({ pseudonym }) => pseudonym));
  return [
    item("referral-dated", victims.length === 0 || areReferred, CLAUSE.closeLevel1),
    item("assistance-summarised", has("assistance"), CLAUSE.closeLevel1),
    item("monitoring-summarised", has("monitoring"), CLAUSE.closeLevel1),
    item("integration-and-satisfaction", has("integrationAndSatisfaction"), CLAUSE.closeLevel1),
    item(
      "end-state-of-each-victim",
      victims.every((pseudonym) => ended.has(pseudonym)),
      CLAUSE.closeLevel1,
    ),
    item("no-personal-data", report.noPersonalData === "yes", CLAUSE.closeLevel1),
  ];
}

function level2Items({ report, approvedDeviations }: ClosureFacts): ClosureItem[] {
  const outcomes = report.level2?.outcomes ?? [];
  const isMet = ({ objective, initiative }: (typeof outcomes)[number]) =>
    objective === "met" || approvedDeviations.includes(initiative);
  const every = (holds: (outcome: (typeof outcomes)[number]) => boolean) =>
    outcomes.length > 0 && outcomes.every(holds);
  return [
    item(
      "outcomes-verified",
      every(({ verified }) => verified === "yes"),
      CLAUSE.closeLevel2,
    ),
    item(
      "outcomes-on-time",
      every(({ onTime, initiative }) => onTime === "yes" || approvedDeviations.includes(initiative)),
      CLAUSE.closeLevel2,
    ),
    item("objectives-met", every(isMet), CLAUSE.closeLevel2),
    item("initiatives-monitored", report.level2?.monitoring !== undefined, CLAUSE.closeLevel2),
  ];
}

/** Every level that was remediated has its financial report, and stayed within what the plan gave it. */
function spendItems({ report, budget, levels }: ClosureFacts): ClosureItem[] {
  const sum = (lines: readonly { level: string; amount: string }[], level: string) =>
    sumMinorUnits(
      lines.filter((line) => line.level === level).map((line) => line.amount),
      budget.currency,
    );
  const wanted = [...(levels.level1 ? ["1"] : []), ...(levels.level2 ? ["2"] : [])];
  const isReported = wanted.every((level) => report.spend.some((line) => line.level === level));
  const isWithin = ["1", "2"].every((level) => sum(report.spend, level) <= sum(budget.lines, level));
  return [item("financial-report", isReported, CLAUSE.spend), item("within-budget", isWithin, CLAUSE.spend)];
}

/** What audit may approve as a deviation: a target missed, late or beyond the budget. All else goes back (ours). */
const MAY_DEVIATE: readonly ClosureItemCode[] = ["objectives-met", "outcomes-on-time", "within-budget"];

export const mayDeviate = (code: ClosureItemCode): boolean => MAY_DEVIATE.includes(code);

/**
 * What keeps audit from finding the completion satisfactory: a point of the list that is open, and no approved
 * deviation.
 *
 * Source: Guidelines, Step 5; process, Step 5.1 (ours: a target missed is an approved deviation, or goes back).
 */
export function verificationProblems(
  items: readonly { readonly code: ClosureItemCode; readonly done: boolean }[],
  deviationsApproved: boolean,
): Problem[] {
  const open = items.filter(({ done }) => !done);
  return [
    ...when(
      open.some(({ code }) => !mayDeviate(code)),
      "decision",
      "closure-list-open",
      CLAUSE.closeLevel1,
    ),
    ...when(
      !deviationsApproved && open.some(({ code }) => mayDeviate(code)),
      "deviations",
      "deviation-not-approved",
      CLAUSE.closeLevel2,
    ),
  ];
}

/**
 * The list by which the audit programme verifies completion; nothing closes while an item is open. A missed or late
 * objective counts as done only as an approved deviation; else it goes back to monitoring (ours).
 *
 * @throws AmountNotExact when an amount has more decimals than the budget's currency; closureProblems refuses those.
 *
 * Source: Guidelines, Step 5; process, Step 5.1.
 */
export function closureChecklist(facts: ClosureFacts): { complete: boolean; items: ClosureItem[]; reasons: Reason[] } {
  const remedies = new Set(facts.report.remedies.map(({ remedy }) => remedy)).size;
  const items = [
    ...(facts.levels.level1 ? level1Items(facts) : []),
    ...(facts.levels.level2 ? level2Items(facts) : []),
    ...spendItems(facts),
    item("remedies-accounted-for", remedies === 5, CLAUSE.remedies),
  ];
  const open = items.filter(({ done }) => !done).length;
  const complete = open === 0;
  const reason = complete
    ? because("checklist-complete", CLAUSE.closeLevel1)
    : because("checklist-open", CLAUSE.closeLevel1, { open });
  return { complete, items, reasons: [reason] };
}
