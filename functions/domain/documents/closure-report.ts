import * as z from "zod";
import type { Case } from "../case.ts";
import type { CaseEvent, Fact } from "../events.ts";
import { replay } from "../evolve.ts";
import type { Reason } from "../findings.ts";
import { finalReportSchema } from "../reports.ts";
import type { FinalReport } from "../reports.ts";
import type { RequestId } from "../requests/table.ts";
import { closureChecklist, mayDeviate } from "../rules/closure.ts";
import type { ClosureItem } from "../rules/closure.ts";
import { isEachReferred } from "../rules/referral.ts";
import { adoptedOf } from "../case.ts";
import type { Role } from "../vocabulary.ts";
import { financialReport } from "./financial-report.ts";
import type { FinancialReport } from "./financial-report.ts";

/**
 * What was true when a case closed, in codes, counts, days and sums: no name, no place, no word that somebody typed.
 * Who may see which part is decided by seen-closure.ts.
 */
export interface Closure {
  /** 1 for the first closure of a case; a case that was reopened keeps the report of each. */
  readonly number: number;
  /** The case as it was then. */
  readonly state: Case;
  readonly closedAt: string;
  /** The closing event: the report belongs to the chain up to here. */
  readonly event: { readonly number: number; readonly hash: string };
  readonly verifiedBy?: { readonly role: Role; readonly at: string };
  readonly closedBy?: { readonly role: Role; readonly at: string };
  readonly level: { readonly reasons: readonly Reason[] };
  readonly remedies: readonly {
    readonly remedy: FinalReport["remedies"][number]["remedy"];
    readonly provided: boolean;
  }[];
  readonly endStates: readonly { readonly state: EndState; readonly people: number }[];
  readonly outcomes: readonly Outcome[];
  readonly finances?: FinancialReport;
  readonly checklist: readonly (ClosureItem & { readonly deviates: boolean })[];
}

type EndState = NonNullable<FinalReport["level1"]>["victims"][number]["endState"];

export interface Outcome {
  readonly kind?: NonNullable<Case["plan"]>["content"]["level2"]["initiatives"][number]["kind"];
  readonly verified: boolean;
  readonly onTime: boolean;
  readonly met: boolean;
}

type Answered = Extract<Fact, { type: "request-answered" }>;

/** The last answer of this round: what an earlier closure rested on does not count again. */
const answerTo = (request: RequestId, events: readonly CaseEvent[], round: number) =>
  events
    .flatMap(({ fact, at }) => (fact.type === "request-answered" ? [{ fact, at }] : []))
    .findLast(({ fact }) => fact.request === request && roundOf(fact) === round);

const roundOf = ({ key }: Answered): number => Number(key.split("#")[1]);

const reportSchema = z.object({ report: finalReportSchema });

const finalReportIn = (events: readonly CaseEvent[], round: number): FinalReport | undefined => {
  const read = reportSchema.safeParse(answerTo("report-finally", events, round)?.fact.answer);
  return read.success ? read.data.report : undefined;
};

const decidedBy = (request: RequestId, events: readonly CaseEvent[], round: number) => {
  const answer = answerTo(request, events, round);
  return answer === undefined ? undefined : { role: answer.fact.by.role, at: answer.at };
};

const endStatesOf = (report: FinalReport | undefined): Closure["endStates"] => {
  const victims = report?.level1?.victims ?? [];
  return [...new Set(victims.map(({ endState }) => endState))].map((state) => ({
    state,
    people: new Set(victims.filter(({ endState }) => endState === state).map(({ pseudonym }) => pseudonym)).size,
  }));
};

const outcomesOf = (report: FinalReport | undefined, state: Case): Outcome[] =>
  (report?.level2?.outcomes ?? []).map(({ initiative, verified, onTime, objective }) => {
    const kind = state.plan?.content.level2.initiatives.find(({ title }) => title === initiative)?.kind;
    return {
      ...(kind === undefined ? {} : { kind }),
      verified: verified === "yes",
      onTime: onTime === "yes",
      met: objective === "met",
    };
  });

const deviationSchema = z.object({ deviations: z.literal("yes") });

/** Audit may approve what was missed, late or beyond the budget. */
const deviationsApproved = (events: readonly CaseEvent[], round: number): boolean =>
  deviationSchema.safeParse(answerTo("verify-completion", events, round)?.fact.answer).success;

const accountsOf = (
  report: FinalReport,
  state: Case,
  approved: boolean,
): Partial<Pick<Closure, "finances" | "checklist">> => {
  const budget = state.plan?.content.budget;
  if (budget === undefined) return {};
  const people = { victims: state.victims.pseudonyms, areReferred: isEachReferred(state.victims) };
  const context = { levels: adoptedOf(state), ...people, approvedDeviations: [] };
  return {
    finances: financialReport({ budget, pledges: state.pledges, spend: report.spend }),
    checklist: closureChecklist({ ...context, report, budget }).items.map((item) => ({
      ...item,
      deviates: approved && !item.done && mayDeviate(item.code),
    })),
  };
};

const closureAt = (history: readonly CaseEvent[], index: number, number: number): Closure | undefined => {
  const events = history.slice(0, index + 1);
  const event = events.at(-1);
  const state = replay(events);
  if (event === undefined || state === undefined) return undefined;
  const { round } = state.position;
  const report = finalReportIn(events, round);
  const verifiedBy = decidedBy("verify-completion", events, round);
  const closedBy = decidedBy("close-incident", events, round);
  return {
    number,
    state,
    closedAt: event.at,
    event: { number: event.number, hash: event.hash },
    ...(verifiedBy === undefined ? {} : { verifiedBy }),
    ...(closedBy === undefined ? {} : { closedBy }),
    level: { reasons: state.response?.reasons ?? [] },
    remedies: (report?.remedies ?? []).map(({ remedy, provided }) => ({ remedy, provided: provided === "yes" })),
    endStates: endStatesOf(report),
    outcomes: outcomesOf(report, state),
    checklist: [],
    ...(report === undefined ? {} : accountsOf(report, state, deviationsApproved(events, round))),
  };
};

/** How often a case was closed: once per round, and the round it is in once it is closed again. */
export const closuresOf = ({ position, status }: Case): number => position.round + (status === "closed" ? 1 : 0);

/**
 * A closure of the case, from its events up to then: it stays what it was, whatever happens later.
 *
 * @param history all events of the case, in their order
 * @param number from 1; `undefined` is the latest
 */
export function closureIn(history: readonly CaseEvent[], number?: number): Closure | undefined {
  const closings = history.flatMap(({ fact }, index) => (fact.type === "case-closed" ? [index] : []));
  const wanted = number ?? closings.length;
  const index = closings[wanted - 1];
  return index === undefined ? undefined : closureAt(history, index, wanted);
}
