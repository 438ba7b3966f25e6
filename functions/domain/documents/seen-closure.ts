import { countForOthers, extentOf, SMALL_COUNT } from "../access.ts";
import type { Viewer } from "../access.ts";
import type { Data, Extent } from "../access/table.ts";
import type { Case } from "../case.ts";
import type { Reason } from "../findings.ts";
import { STEPS } from "../vocabulary.ts";
import type { Outcome as CaseOutcome, Step } from "../vocabulary.ts";
import type { Closure } from "./closure-report.ts";
import type { Contribution, FinancialLine, FinancialReport, Sums } from "./financial-report.ts";

/** A closure report as one role has it: what is not there the role does not see. */
export interface ClosureReport {
  readonly reference: string;
  readonly number: number;
  readonly outcome: CaseOutcome | undefined;
  readonly openedAt: string;
  readonly closedAt: string;
  readonly event: Closure["event"];
  readonly verifiedBy?: Closure["verifiedBy"];
  readonly closedBy?: Closure["closedBy"];
  readonly steps?: readonly { readonly step: Step; readonly enteredAt: string; readonly leftAt?: string | undefined }[];
  readonly level?: {
    readonly level1: string;
    readonly level2: string;
    readonly adopted?: Case["adopted"];
    readonly reasons: readonly Reason[];
  };
  readonly remedies?: Closure["remedies"];
  readonly people?: {
    readonly identified: number | string;
    readonly referredOn?: string;
    /** Only where they are so many that nobody can be recognised. */
    readonly endStates: readonly { readonly state: string; readonly people: number | string }[];
  };
  readonly outcomes?: Closure["outcomes"];
  readonly finances?: SeenFinances;
  readonly dueDiligence?: { readonly open: number; readonly dueOn: readonly string[] };
  readonly checklist?: Closure["checklist"];
}

export interface SeenFinances {
  readonly currency: string;
  readonly lines: readonly FinancialLine[];
  readonly contributions: readonly Contribution[];
  readonly total?: FinancialReport["total"];
}

interface Look {
  readonly closure: Closure;
  readonly viewer: Viewer;
  /** The case as it is now: who sees what is decided by today, whatever was true then. */
  readonly now: Case;
}

const sees = ({ viewer, now }: Look, data: Data, ...extents: readonly Extent[]): boolean =>
  extents.includes(extentOf(data, viewer, now));

const add = (one: Sums, { budget, spent, difference }: Sums): Sums => ({
  budget: one.budget + budget,
  spent: one.spent + spent,
  difference: one.difference + difference,
});

const NOTHING: Sums = { budget: 0, spent: 0, difference: 0 };

const linesSeen = (lines: readonly FinancialLine[], look: Look): FinancialLine[] => {
  const first = lines.filter(({ level }) => level === "1");
  const second = lines.filter(({ level }) => level === "2");
  const inOne = first.length === 0 ? [] : [{ level: "1", ...first.reduce<Sums>(add, NOTHING) } as const];
  return [
    ...(sees(look, "budget-level-1", "all") ? first : []),
    ...(sees(look, "budget-level-1", "one-total") ? inOne : []),
    ...(sees(look, "budget", "all") ? second : []),
  ];
};

const isOwn = ({ payer }: Contribution, { organisation }: Viewer): boolean =>
  "organisation" in payer && payer.organisation === organisation;

const financesSeen = (report: FinancialReport, look: Look): SeenFinances => {
  const own = report.contributions.filter((contribution) => isOwn(contribution, look.viewer));
  return {
    currency: report.currency,
    lines: linesSeen(report.lines, look),
    contributions: sees(look, "budget", "all") ? report.contributions : own,
    ...(sees(look, "budget", "all", "totals") ? { total: report.total } : {}),
  };
};

/** The report is made to be passed on: small numbers are left out for everybody (ours). */
const peopleSeen = ({ state, endStates }: Closure): NonNullable<ClosureReport["people"]> => {
  const { pseudonyms, referredOn } = state.victims;
  return {
    identified: countForOthers(pseudonyms.length),
    ...(referredOn === undefined ? {} : { referredOn }),
    endStates:
      pseudonyms.length < SMALL_COUNT
        ? []
        : endStates.map(({ state: end, people }) => ({ state: end, people: countForOthers(people) })),
  };
};

const stepsOf = ({ state }: Closure): NonNullable<ClosureReport["steps"]> =>
  STEPS.flatMap((step) => {
    const dates = state.steps[step];
    return dates === undefined ? [] : [{ step, ...dates }];
  });

const levelSeen = ({ closure: { state, level } }: Look, withReasons: boolean): Pick<ClosureReport, "level"> => {
  const levels = state.levels ?? state.response;
  if (levels === undefined) return {};
  const { level1, level2 } = levels;
  const adopted = state.adopted === undefined ? {} : { adopted: state.adopted };
  return { level: { level1, level2, ...adopted, reasons: withReasons ? level.reasons : [] } };
};

const dueDiligenceSeen = (look: Look): Pick<ClosureReport, "dueDiligence"> => {
  const { state } = look.closure;
  const open = state.correctiveActions.filter(({ done }) => !done);
  const all = sees(look, "corrective-actions", "all");
  if (!all && !sees(look, "corrective-actions", "own")) return {};
  const mine = all ? open : open.filter(({ owner }) => owner === look.viewer.role);
  return { dueDiligence: { open: mine.length, dueOn: mine.map(({ dueOn }) => dueOn).sort() } };
};

const partsSeen = (look: Look): Partial<ClosureReport> => {
  const { closure } = look;
  const seesPlan = sees(look, "plan", "all");
  const seesLevel = sees(look, "response", "all", "level");
  return {
    ...(sees(look, "progress", "all") ? { steps: stepsOf(closure) } : {}),
    ...(seesLevel ? levelSeen(look, sees(look, "response", "all")) : {}),
    ...(seesPlan ? { remedies: closure.remedies, outcomes: closure.outcomes } : {}),
    ...(sees(look, "case-plans", "none") ? {} : { people: peopleSeen(closure) }),
    ...(closure.finances === undefined || sees(look, "budget", "none")
      ? {}
      : { finances: financesSeen(closure.finances, look) }),
    ...dueDiligenceSeen(look),
    ...(sees(look, "closure", "all") ? { checklist: closure.checklist } : {}),
  };
};

/** Whether somebody has a closure report at all. */
export const mayHaveClosureReport = (viewer: Viewer, now: Case): boolean =>
  ["all", "closure-report"].includes(extentOf("closure", viewer, now));

/** The closure report of one role (process, Who is told what); `undefined` for a role that has none. */
export function seenClosure(closure: Closure, viewer: Viewer, now: Case): ClosureReport | undefined {
  if (!mayHaveClosureReport(viewer, now)) return undefined;
  const { state, number, closedAt, event, verifiedBy, closedBy } = closure;
  return {
    reference: state.id,
    number,
    outcome: state.outcome,
    openedAt: state.openedAt,
    closedAt,
    event,
    ...(verifiedBy === undefined ? {} : { verifiedBy }),
    ...(closedBy === undefined ? {} : { closedBy }),
    ...partsSeen({ closure, viewer, now }),
  };
}
