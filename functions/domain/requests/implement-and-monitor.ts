import * as z from "zod";
import { adoptedOf } from "../case.ts";
import { choice, day, longText, onlyWith, wholeNumber } from "../fields.ts";
import { under } from "../findings.ts";
import { withAccounts, withFound, withVoices } from "../monitored.ts";
import { takenUp } from "../movement.ts";
import { payersOf } from "../report-beginning.ts";
import { assistanceReportSchema, type PeriodReport, periodReportSchema } from "../reports.ts";
import { extensionMonths, refusedExtensionProblems } from "../rules/extension.ts";
import { assistanceReportProblems, periodReportProblems } from "../rules/reports.ts";
import { unheardProblems, voiceProblems } from "../rules/voice.ts";
import { missing, request } from "./definition.ts";

/** The number in a period's subject: 3 in `p3`. */
const periodOf = (subject: string): number => Number(subject.replace(/^p/, ""));

/** The monitoring window counts from this day (Guidelines, Step 4: six to twelve months from the start). */
export const startImplementation = request({
  step: "implement-and-monitor",
  asks: "facilitator",
  answer: z.object({ decision: choice(["started"]), startedOn: day(), reasons: longText() }),
  routes: ["started"],
  due: { days: 14 },
  onSilence: "stall",
  highRisk: false,
  tells: ["audit", "smelter", "downstream"],
  records: (state, answer) => ({
    ...state,
    monitoring: {
      startedOn: answer.startedOn,
      windowMonths: state.plan?.content.monitoring.windowMonths ?? 12,
      intervalMonths: state.plan?.content.monitoring.intervalMonths ?? 1,
      extensions: [],
      returnedUntil: [],
      reported: [],
      closureProposed: false,
      planMustChange: false,
      received: [],
      spent: [],
      voices: [],
      foundLater: [],
    },
  }),
});

/** The coordinator's report per period, by pseudonym; no free text from notes (process, Step 4.3). */
export const reportAssistance = request({
  step: "implement-and-monitor",
  asks: "coordinator",
  answer: z.object({ decision: choice(["reported"]), report: assistanceReportSchema }),
  routes: ["reported"],
  due: { days: 10 },
  onSilence: "go-on",
  highRisk: false,
  safety: true,
  tells: ["facilitator"],
  check: (answer, state, { subject }) =>
    under("report", [
      ...assistanceReportProblems(answer.report, state.victims),
      ...voiceProblems(answer.report.cases, periodOf(subject), state.monitoring),
    ]),
  records: (state, answer, { subject }) =>
    state.monitoring === undefined
      ? state
      : { ...state, monitoring: withVoices(state.monitoring, answer.report, periodOf(subject)) },
});

const foundLater = (report: PeriodReport): number => report.level1?.foundLater ?? 0;

export const reportPeriod = request({
  step: "implement-and-monitor",
  asks: "facilitator",
  answer: z.object({ decision: choice(["reported"]), report: periodReportSchema }),
  routes: ["reported"],
  due: { days: 14 },
  onSilence: "go-on",
  highRisk: false,
  tells: ["smelter", "audit"],
  needsIds: ({ report }) => foundLater(report),
  records: (before, answer, { subject, ids }) => {
    const state = withFound(before, answer.report, ids);
    return state.monitoring === undefined
      ? state
      : {
          ...state,
          movements: takenUp(state, periodOf(subject)),
          monitoring: {
            ...withAccounts(state.monitoring, answer.report, {
              period: periodOf(subject),
              currency: state.plan?.content.budget.currency ?? "USD",
            }),
            reported: [...new Set([...state.monitoring.reported, periodOf(subject)])],
            closureProposed: answer.report.proposeClosure === "yes",
            planMustChange: answer.report.planMustChange === "yes",
          },
        };
  },
  check: (answer, state, { at }) =>
    state.monitoring === undefined
      ? []
      : under(
          "report",
          periodReportProblems(answer.report, {
            levels: adoptedOf(state),
            currency: state.plan?.content.budget.currency ?? "USD",
            startedOn: state.monitoring.startedOn,
            on: at.slice(0, 10),
            payers: payersOf(state),
            initiatives: state.plan?.content.level2.initiatives.map(({ title }) => title) ?? [],
          }),
        ),
});

export const forwardReport = request({
  step: "implement-and-monitor",
  asks: "smelter",
  answer: z.object({ decision: choice(["forwarded"]), note: longText().optional() }),
  routes: ["forwarded"],
  due: { days: 7 },
  onSilence: "go-on",
  highRisk: false,
  tells: ["audit"],
});

/** Audit is told and may query; a query goes back to the facilitator. */
export const reviewReport = request({
  step: "implement-and-monitor",
  asks: "audit",
  answer: z.object({
    decision: choice(["accepted", "query"]),
    query: onlyWith(["query"], longText().optional()),
    progress: choice(["on-track", "behind", "at-risk"]),
  }),
  routes: ["accepted", "query"],
  due: { days: 14 },
  onSilence: "go-on",
  highRisk: false,
  tells: ["facilitator"],
  check: (answer) => (answer.decision === "query" ? missing("query", answer.query) : []),
  records: (state, { progress }, { subject }) =>
    state.monitoring === undefined
      ? state
      : { ...state, monitoring: { ...state.monitoring, progress: { period: periodOf(subject), is: progress } } },
});

/** At the end of the window, or when closure is proposed, it must be decided: close or extend. */
export const decideWindow = request({
  step: "implement-and-monitor",
  asks: "facilitator",
  answer: z.object({
    decision: choice(["close", "extend"]),
    months: onlyWith(["extend"], wholeNumber(6).optional()),
    /** Why closure is right although somebody was not content or not heard (ours). */
    feedbackExplained: onlyWith(["close"], longText().optional(), { needed: [] }),
    reasons: longText(),
  }),
  routes: ["close", "extend"],
  due: { days: 14 },
  onSilence: "stall",
  highRisk: false,
  tells: ["audit", "smelter"],
  check: (answer, state, { at, subject }) =>
    answer.decision === "extend"
      ? [
          ...missing("months", answer.months === 0 ? undefined : answer.months, "step-4-extension"),
          ...refusedExtensionProblems(state, subject),
        ]
      : unheardProblems(state, at.slice(0, 10), answer.feedbackExplained),
});

/** Only audit extends the window, by one to six months (ours). */
export const approveExtension = request({
  step: "implement-and-monitor",
  asks: "audit",
  answer: z.object({
    decision: choice(["approved", "refused"]),
    months: onlyWith(["approved"], choice(["1", "2", "3", "4", "5", "6"]).optional()),
    reasons: longText(),
  }),
  routes: ["approved", "refused"],
  due: { days: 14 },
  onSilence: "stall",
  highRisk: false,
  tells: ["facilitator", "smelter", "downstream"],
  check: (answer) => (answer.decision === "approved" ? missing("months", answer.months, "step-4-extension") : []),
  records: (state, answer, { at }) => {
    if (answer.decision !== "approved" || state.monitoring === undefined || answer.months === undefined) return state;
    const months = extensionMonths(state.monitoring, Number(answer.months), at.slice(0, 10));
    return {
      ...state,
      monitoring: { ...state.monitoring, extensions: [...state.monitoring.extensions, months] },
    };
  },
});
