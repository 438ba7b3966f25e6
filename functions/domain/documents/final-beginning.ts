import * as z from "zod";
import { adoptedOf, type Case } from "../case.ts";
import type { CaseEvent } from "../events.ts";
import { majorUnits } from "../access/money.ts";
import { isExact, minorUnits } from "../money.ts";
import { unreported } from "../movement.ts";
import { REMEDIES } from "../plan.ts";
import type { Plan } from "../plan.ts";
import { payersOf } from "../report-beginning.ts";
import { periodReportSchema } from "../reports.ts";
import type { FinalReport, PeriodReport } from "../reports.ts";
import { firstLevelSummary, secondLevelSummary } from "./final-summary.ts";
import type { SummaryWords } from "./final-summary.ts";

/**
 * What the final report begins with: what the periods reported, counted together, so that nobody adds up twelve months
 * by hand. The summaries are drafts in the reporter's language, to be changed; judgements are left to whoever reports
 * (process, Step 5.1).
 */

const answerSchema = z.object({ report: periodReportSchema });

/** Periods are named `p1`, `p2`: a late report of an earlier one is not taken for the last. */
const inOrder = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  Number(one.slice(1)) - Number(other.slice(1));

/** The report of each period of this round; one that was corrected counts once, as it is now. */
const reportsOf = (history: readonly CaseEvent[], round: number): PeriodReport[] => {
  const bySubject = new Map<string, PeriodReport>();
  for (const { fact } of history) {
    if (fact.type !== "request-answered" || fact.request !== "report-period") continue;
    const read = answerSchema.safeParse(fact.answer);
    if (read.success && Number(fact.key.split("#")[1]) === round) bySubject.set(fact.subject, read.data.report);
  }
  return [...bySubject].sort(inOrder).map(([, report]) => report);
};

type Spend = FinalReport["spend"][number];
const lineOf = ({ level, category, payer }: Spend): string => [level, category, payer].join("\n");

/** What was paid out after the last report. */
const paidSince = (state: Pick<Case, "movements">, currency: string): Spend[] =>
  unreported(state).flatMap(({ level, category, payer, amountMinor }) =>
    level === undefined || category === undefined
      ? []
      : [{ level, category, payer, amount: majorUnits(amountMinor, currency) }],
  );

/** Every line of the budget and every payer once, with the sum of what the periods reported and what came since. */
const spendOf = ({ plan, ...state }: Case, reports: readonly PeriodReport[]): Spend[] => {
  if (plan === undefined) return [];
  const { currency, lines } = plan.content.budget;
  const planned = lines.flatMap(({ level, category }) =>
    payersOf({ ...state, plan }).map((payer) => ({ level, category, payer, amount: "0" })),
  );
  const sums = new Map<string, { readonly row: Spend; readonly minor: number }>();
  for (const row of [...planned, ...reports.flatMap(({ spend }) => spend), ...paidSince(state, currency)]) {
    const before = sums.get(lineOf(row))?.minor ?? 0;
    const minor = isExact(row.amount, currency) ? minorUnits(row.amount, currency) : 0;
    sums.set(lineOf(row), { row, minor: before + minor });
  }
  return [...sums.values()].map(({ row, minor }) => ({ ...row, amount: majorUnits(minor, currency) }));
};

/** The five remedies as the plan has them; whether they were provided is asked (Guidelines, Chapter 2). */
const remediesOf = ({ remedies }: Plan): object[] =>
  REMEDIES.map((remedy) => {
    const note = remedies[remedy].what ?? remedies[remedy].whyNot;
    return { remedy, ...(note === undefined ? {} : { note }) };
  });

/** The last value that was reported for an initiative, with its unit. */
const lastValue = (title: string, reports: readonly PeriodReport[]): string | undefined =>
  reports.flatMap(({ level2 }) => level2?.indicators ?? []).findLast(({ initiative }) => initiative === title)?.value;

const outcomesOf = ({ level2 }: Plan, reports: readonly PeriodReport[]): object[] =>
  level2.initiatives.map(({ title, indicator, target, unit }) => {
    const value = lastValue(title, reports);
    return {
      initiative: title,
      ...(value === undefined ? {} : { result: `${indicator}: ${value} / ${target} (${unit})` }),
    };
  });

/** How a victim's plan ended, where it ended other than by assistance. */
const victimsOf = ({ victims, plan }: Case): object[] =>
  victims.pseudonyms.map((pseudonym) => {
    const planned = plan?.content.level1.cases.find((one) => one.pseudonym === pseudonym);
    if (planned === undefined || planned.state === "assist") return { pseudonym };
    const { state: endState, evidence } = planned;
    return { pseudonym, endState, ...(evidence === undefined ? {} : { evidence }) };
  });

const firstLevel = (state: Case, reports: readonly PeriodReport[], words: SummaryWords): object => {
  const summary = firstLevelSummary(state, reports);
  const { assistance, monitoring, integrationAndSatisfaction } = words;
  const drafted =
    summary === undefined
      ? {}
      : {
          assistance: assistance(summary),
          monitoring: monitoring(summary),
          integrationAndSatisfaction: integrationAndSatisfaction(summary),
        };
  return { ...drafted, victims: victimsOf(state) };
};

const secondLevel = (state: Case, reports: readonly PeriodReport[], words: SummaryWords): object => {
  const plan = state.plan?.content;
  const summary = secondLevelSummary(state, reports);
  return {
    ...(plan === undefined ? {} : { outcomes: outcomesOf(plan, reports) }),
    ...(summary === undefined ? {} : { monitoring: words.level2(summary) }),
  };
};

/**
 * The form of the final report. `history`: the events of the case, or as many as hold its period reports; `words`: the
 * sentences of the drafts.
 */
export function finalBeginning(state: Case, history: readonly CaseEvent[], words: SummaryWords): object {
  const reports = reportsOf(history, state.position.round);
  const adopted = adoptedOf(state);
  const plan = state.plan?.content;
  return {
    report: {
      ...(adopted.level1 ? { level1: firstLevel(state, reports, words) } : {}),
      ...(adopted.level2 ? { level2: secondLevel(state, reports, words) } : {}),
      spend: spendOf(state, reports),
      ...(plan === undefined ? {} : { remedies: remediesOf(plan) }),
    },
  };
}
