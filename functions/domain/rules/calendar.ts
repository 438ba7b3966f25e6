import type { Problem, Reason } from "../findings.ts";
import { addMonths, type Day } from "../time.ts";
import { because, when } from "./because.ts";
import { CLAUSE } from "./clauses.ts";

export interface Monitoring {
  /** The recorded start of implementation. */
  readonly startedOn: Day;
  readonly windowMonths: number;
  readonly intervalMonths: number;
  /** Months of each approved extension, in their order. */
  readonly extensions: readonly number[];
}

/** One reporting period: from `from` up to, not with, `to`, the day the next begins and the report is asked for. */
export interface ReportingPeriod {
  readonly number: number;
  readonly from: Day;
  readonly to: Day;
  /** Whether the window, with the extensions so far, ends with it. */
  readonly last: boolean;
}

/** The months from the start at which periods end; each extension begins anew, so that past periods stay. */
function boundaries({ windowMonths, intervalMonths, extensions }: Omit<Monitoring, "startedOn">): number[] {
  const ends: number[] = [];
  let reached = 0;
  for (const months of [windowMonths, ...extensions]) {
    const end = reached + months;
    for (let next = reached + intervalMonths; next < end; next += intervalMonths) ends.push(next);
    ends.push(end);
    reached = end;
  }
  return ends;
}

/**
 * The reporting periods of a monitoring window. Calendar months are counted from the start, so that a clamped month
 * end never shifts the later ones; the last period of a window ends with it and may be shorter.
 *
 * Source: Guidelines, Step 4, six to twelve months; process, Step 4.2 and 4.3.
 */
export function reportingPeriods(monitoring: Monitoring): ReportingPeriod[] {
  const ends = boundaries({ ...monitoring, intervalMonths: Math.max(1, monitoring.intervalMonths) });
  return ends.map((months, index) => ({
    number: index + 1,
    from: addMonths(monitoring.startedOn, ends[index - 1] ?? 0),
    to: addMonths(monitoring.startedOn, months),
    last: index === ends.length - 1,
  }));
}

/** The day the window ends, with its extensions; then closing or extending must be decided (process, Step 4.5). */
export const windowEnd = ({ startedOn, windowMonths, extensions }: Omit<Monitoring, "intervalMonths">): Day =>
  addMonths(
    startedOn,
    extensions.reduce((sum, months) => sum + months, windowMonths),
  );

/** Until when a victim found later is monitored: six months of their own (ours; process, Step 4.5). */
export const ownMonitoringUntil = (referredOn: Day): Day => addMonths(referredOn, 6);

/**
 * Closure is held while the own six months of somebody found later are not over, unless audit says why not (ours;
 * process, Step 4.5).
 */
export const ownMonitoringProblems = (
  foundLater: readonly { readonly referredOn: Day }[],
  on: Day,
  whyNot: string | undefined,
): Problem[] =>
  when(
    whyNot === undefined && foundLater.some(({ referredOn }) => ownMonitoringUntil(referredOn) > on),
    "ownMonitoring",
    "own-monitoring-unfinished",
    CLAUSE.foundLater,
  );

/**
 * Whether the facilitator may propose closure: from month six after the start, once the plan is implemented.
 *
 * Source: Guidelines, Step 4; process, Step 4.5.
 */
export function mayProposeClosure({
  startedOn,
  on,
  implemented = true,
}: {
  startedOn: Day;
  on: Day;
  implemented?: boolean;
}): { allowed: boolean; from: Day; reasons: Reason[] } {
  const from = addMonths(startedOn, 6);
  const isEarly = on < from;
  const against = [
    ...(isEarly ? [because("closure-before-month-six", CLAUSE.monthSix, { from })] : []),
    ...(implemented ? [] : [because("closure-not-implemented", CLAUSE.monthSix)]),
  ];
  const allowed = against.length === 0;
  return { allowed, from, reasons: allowed ? [because("closure-from-month-six", CLAUSE.monthSix, { from })] : against };
}
