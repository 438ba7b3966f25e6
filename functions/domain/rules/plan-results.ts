import type { Problem } from "../findings.ts";
import { isCurrency, isExact, minorUnits } from "../money.ts";
import type { Initiative, Plan } from "../plan.ts";
import { addMonths, type Day } from "../time.ts";
import type { Adopted } from "./adoption.ts";
import { when } from "./because.ts";
import { CLAUSE } from "./clauses.ts";

/** The monitoring window in months: recommended by the Guidelines, a rule here. */
export const WINDOW_MONTHS = { least: 6, most: 12 } as const;

/** A number as people write one: `1,200`, `35 %`, `-2.5`. */
const asNumber = (text: string) => {
  const digits = text.replaceAll(/[\s,%]/g, "");
  return digits === "" ? Number.NaN : Number(digits);
};

function measureProblems({ measure, baseline, target }: Initiative, field: string): Problem[] {
  const isSame = baseline === target;
  if (measure === "qualitative") return when(isSame, `${field}.target`, "initiative-target-is-baseline", CLAUSE.level2);
  const from = asNumber(baseline);
  const to = asNumber(target);
  return [
    ...when(Number.isNaN(from), `${field}.baseline`, "initiative-not-measurable", CLAUSE.level2),
    ...when(Number.isNaN(to), `${field}.target`, "initiative-not-measurable", CLAUSE.level2),
    ...when(from === to, `${field}.target`, "initiative-target-is-baseline", CLAUSE.level2),
  ];
}

/** Level 2 results are realistic, time-bound and measurable: each has its numbers or scale, and a day in the window. */
export function initiativeProblems({ level2, monitoring }: Plan, implementationBy?: Day): Problem[] {
  const start = implementationBy ?? monitoring.plannedStart;
  const end = addMonths(start, monitoring.windowMonths);
  return [
    ...when(level2.initiatives.length === 0, "level2.initiatives", "initiative-needed", CLAUSE.level2),
    ...level2.initiatives.flatMap((initiative, index) => {
      const field = `level2.initiatives.${index}`;
      const isOutside = initiative.dueOn < start || initiative.dueOn > end;
      return [
        ...measureProblems(initiative, field),
        ...when(isOutside, `${field}.dueOn`, "initiative-outside-window", CLAUSE.level2),
      ];
    }),
  ];
}

/** The plan is costed: every line can be counted exactly and is more than nothing, and every level has one. */
export function budgetProblems({ budget }: Plan, levels: Adopted): Problem[] {
  const { currency, lines } = budget;
  const inexact = lines.map(({ amount }) => !isExact(amount, currency));
  const sum = lines.reduce(
    (total, { amount }, index) => total + (inexact[index] === true ? 0 : minorUnits(amount, currency)),
    0,
  );
  const lacks = (level: "1" | "2") => !lines.some((line) => line.level === level);
  return [
    ...when(!isCurrency(currency), "budget.currency", "currency-unknown", CLAUSE.costed),
    ...when(lines.length === 0, "budget.lines", "budget-needed", CLAUSE.costed),
    ...when(lines.length > 0 && levels.level1 && lacks("1"), "budget.lines", "budget-level-1-missing", CLAUSE.costed),
    ...when(lines.length > 0 && levels.level2 && lacks("2"), "budget.lines", "budget-level-2-missing", CLAUSE.costed),
    ...when(!Number.isSafeInteger(sum), "budget.lines", "amount-not-exact", CLAUSE.costed),
    ...lines.flatMap(({ amount }, index) => [
      ...when(inexact[index] === true, `budget.lines.${index}.amount`, "amount-not-exact", CLAUSE.costed),
      ...when(Number(amount) === 0, `budget.lines.${index}.amount`, "amount-not-positive", CLAUSE.costed),
    ]),
  ];
}

/** Ours: two reports in the longest window at least; and no execution may wait for more than 330 days. */
const LONGEST_INTERVAL_MONTHS = 6;

/** Six to twelve months, with reports at least once in them. */
export function monitoringProblems({ monitoring }: Plan): Problem[] {
  const { windowMonths, intervalMonths } = monitoring;
  const isWindow = windowMonths >= WINDOW_MONTHS.least && windowMonths <= WINDOW_MONTHS.most;
  const isInterval = intervalMonths >= 1 && intervalMonths <= Math.min(windowMonths, LONGEST_INTERVAL_MONTHS);
  return [
    ...when(!isWindow, "monitoring.windowMonths", "window-outside-6-to-12", CLAUSE.window),
    ...when(!isInterval, "monitoring.intervalMonths", "interval-outside-window", CLAUSE.interval),
  ];
}
