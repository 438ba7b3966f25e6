import type { Problem } from "../findings.ts";
import { isExact } from "../money.ts";
import type { AssistanceReport, PeriodReport } from "../reports.ts";
import type { Day } from "../time.ts";
import type { Adopted } from "./adoption.ts";
import { when } from "./because.ts";
import { mayProposeClosure } from "./calendar.ts";
import { CLAUSE } from "./clauses.ts";

export interface PeriodContext {
  readonly levels: Adopted;
  readonly startedOn: Day;
  /** The day the report is given. */
  readonly on: Day;
  readonly currency: string;
  /** The organisations whose contributions were confirmed; where they are not given, any payer is taken. */
  readonly payers?: readonly string[];
  /** Titles of the plan's initiatives; each has an indicator. */
  readonly initiatives?: readonly string[];
}

const COUNTS = [
  "victimsSafe",
  "medicallyScreened",
  "psychologicallyScreened",
  "legallyCounselled",
] as const satisfies (keyof NonNullable<PeriodReport["level1"]>)[];

const REST = ["victimsAssisted", "integration", "satisfaction", "referralsFollowedUp"] as const;

/** What the Guidelines ask of Level 1 monitoring; no count is above the number assisted. */
function level1Problems({ level1 }: PeriodReport): Problem[] {
  const assisted = level1?.victimsAssisted ?? 0;
  return [
    ...[...REST, ...COUNTS].flatMap((name) =>
      when(level1?.[name] === undefined, `level1.${name}`, "needed", CLAUSE.monitoring),
    ),
    ...when(
      (level1?.foundLater ?? 0) > 0 && level1?.foundLaterReferredOn === undefined,
      "level1.foundLaterReferredOn",
      "needed",
      CLAUSE.foundLater,
    ),
    ...COUNTS.flatMap((name) =>
      when((level1?.[name] ?? 0) > assisted, `level1.${name}`, "victim-count-over-assisted", CLAUSE.monitoring),
    ),
  ];
}

const isMeasured = ({ level2 }: PeriodReport, initiatives: readonly string[]): boolean => {
  const given = (level2?.indicators ?? []).map(({ initiative }) => initiative);
  return given.length > 0 && initiatives.every((title) => given.includes(title));
};

const level2Problems = (report: PeriodReport, { initiatives = [] }: PeriodContext): Problem[] => [
  ...when(!isMeasured(report, initiatives), "level2.indicators", "indicator-missing", CLAUSE.level2),
  ...when(report.level2?.checkedBy === undefined, "level2.checkedBy", "needed", CLAUSE.level2),
];

/** Exact amounts, of payers there are. */
const moneyProblems = ({ spend, received }: PeriodReport, { currency, payers }: PeriodContext): Problem[] =>
  [
    ...spend.map((row, index) => ({ row, path: `spend.${index}` })),
    ...received.map((row, index) => ({ row, path: `received.${index}` })),
  ].flatMap(({ row, path }) => [
    ...when(!isExact(row.amount, currency), `${path}.amount`, "amount-not-exact", CLAUSE.spend),
    ...when(payers !== undefined && !payers.includes(row.payer), `${path}.payer`, "payer-not-known", CLAUSE.spend),
  ]);

/** Somebody found later has no case plan yet: an amendment gives them one. */
const amendmentProblems = ({ level1, planMustChange }: PeriodReport): Problem[] =>
  when(
    (level1?.foundLater ?? 0) > 0 && planMustChange === "no",
    "planMustChange",
    "new-person-needs-plan",
    CLAUSE.foundLater,
  );

function closureProblems({ proposeClosure, implemented }: PeriodReport, { startedOn, on }: PeriodContext): Problem[] {
  if (proposeClosure === "no") return [];
  const { allowed } = mayProposeClosure({ startedOn, on });
  return [
    ...when(!allowed, "proposeClosure", "closure-too-early", CLAUSE.monthSix),
    ...when(implemented === "no", "proposeClosure", "closure-before-implemented", CLAUSE.monthSix),
  ];
}

/**
 * What is missing in a period's report: the levels of the case, exact amounts, and a proposal to close not before
 * month six and not before the plan is implemented.
 *
 * Source: Guidelines, Step 4; process, Step 4.3 and 4.5.
 */
export const periodReportProblems = (report: PeriodReport, context: PeriodContext): Problem[] => [
  ...(context.levels.level1 ? level1Problems(report) : []),
  ...(context.levels.level2 ? level2Problems(report, context) : []),
  ...moneyProblems(report, context),
  ...amendmentProblems(report),
  ...closureProblems(report, context),
];

/** The coordinator reports on every victim of the case, each once, and on nobody else. */
export const assistanceReportProblems = (
  { cases }: AssistanceReport,
  { pseudonyms }: { readonly pseudonyms: readonly string[] },
): Problem[] => {
  const names = cases.map(({ pseudonym }) => pseudonym);
  const isMissing = pseudonyms.some((pseudonym) => !names.includes(pseudonym));
  return [
    ...when(isMissing, "cases", "case-plan-missing", CLAUSE.monitoring),
    ...names.flatMap((name, index) => [
      ...when(!pseudonyms.includes(name), `cases.${index}.pseudonym`, "case-plan-not-of-this-case", CLAUSE.monitoring),
      ...when(names.indexOf(name) < index, `cases.${index}.pseudonym`, "case-plan-twice", CLAUSE.monitoring),
    ]),
  ];
};
