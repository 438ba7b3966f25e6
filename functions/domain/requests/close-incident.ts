import * as z from "zod";
import { adoptedOf, type Case } from "../case.ts";
import { choice, day, list, longText, neededWith, onlyWith, wholeNumber, yesNo } from "../fields.ts";
import { type Problem, under } from "../findings.ts";
import { payersOf } from "../report-beginning.ts";
import { ENDS_WITHOUT_ASSISTANCE, finalReportSchema } from "../reports.ts";
import type { FinalReport } from "../reports.ts";
import { when } from "../rules/because.ts";
import { ownMonitoringProblems } from "../rules/calendar.ts";
import { CLAUSE } from "../rules/clauses.ts";
import { closureChecklist, verificationProblems } from "../rules/closure.ts";
import { closureProblems } from "../rules/closure-problems.ts";
import { isWithheld } from "../rules/consent.ts";
import {
  isEachReferred,
  referralDayProblems,
  referralProblems,
  statedBy,
  statementProblems,
} from "../rules/referral.ts";
import { addMonths } from "../time.ts";
import { missing, request } from "./definition.ts";

const level1 = (state: Case): boolean => state.adopted?.level1 ?? true;

/** The closure list as a report leaves it; what may deviate is for audit to say. */
const closingOf = (report: FinalReport, { plan, victims, ...state }: Case): Case["closing"] => {
  if (plan === undefined) return undefined;
  const levels = adoptedOf({ ...state, plan, victims });
  const people = { victims: victims.pseudonyms, areReferred: isEachReferred(victims) };
  const context = { levels, ...people, budget: plan.content.budget };
  const { items } = closureChecklist({ ...context, report, approvedDeviations: [] });
  const endsToAccept = report.level1?.victims.some(({ endState }) => ENDS_WITHOUT_ASSISTANCE.includes(endState));
  return {
    items: items.map(({ code, done }) => ({ code, done })),
    ...(endsToAccept === true ? { endsToAccept } : {}),
  };
};

/** An end state is left out only of somebody who does not share it with the facilitator (ours). */
const withheldProblems = ({ level1 }: FinalReport, state: Case): Problem[] =>
  (level1?.victims ?? []).flatMap(({ pseudonym, endState }, index) =>
    when(
      endState === "withheld" && !isWithheld(state, { pseudonym, purpose: "monitoring", recipient: "facilitator" }),
      `level1.victims.${String(index)}.endState`,
      "end-state-missing",
      CLAUSE.closeLevel1,
    ),
  );

/** The final report, checked against the closure lists of both levels (Guidelines, Step 5). */
export const reportFinally = request({
  step: "close-incident",
  asks: "facilitator",
  answer: z.object({ decision: choice(["reported"]), report: finalReportSchema, reasons: longText() }),
  routes: ["reported"],
  due: { days: 30 },
  onSilence: "stall",
  highRisk: false,
  tells: ["smelter"],
  check: (answer, state) =>
    under("report", [
      ...closureProblems(answer.report, {
        levels: adoptedOf(state),
        victims: state.victims.pseudonyms,
        areReferred: isEachReferred(state.victims),
        currency: state.plan?.content.budget.currency,
        initiatives: state.plan?.content.level2.initiatives.map(({ title }) => title) ?? [],
        payers: payersOf(state),
      }),
      ...withheldProblems(answer.report, state),
    ]),
  records: (state, answer) => ({ ...state, closing: closingOf(answer.report, state) }),
});

/** The smelter documents the referral, on the facilitator's confirmation, and shares the report (Guidelines, Step 5). */
export const documentClosure = request({
  step: "close-incident",
  asks: "smelter",
  answer: z.object({
    decision: choice(["documented"]),
    referred: wholeNumber(500).optional(),
    referredOn: day().optional(),
    more: list({ people: wholeNumber(500), referredOn: day() }, { rows: 0 }),
    reasons: longText(),
  }),
  routes: ["documented"],
  due: { days: 14 },
  onSilence: "stall",
  highRisk: false,
  tells: ["audit"],
  // A smelter that states that nobody was referred has not stated the referral.
  check: ({ referred: people, ...answer }, state, { at }) =>
    level1(state) && state.victims.pseudonyms.length > 0
      ? referralProblems({ ...answer, people }, "referred", at.slice(0, 10))
      : referralDayProblems(answer.referredOn, at.slice(0, 10)),
  records: (state, { referred: people, ...answer }) => ({
    ...state,
    victims: { ...state.victims, statedBySmelter: true, stated: statedBy({ ...answer, people }) },
  }),
});

/** Ours: as long as an extension at the most, and no execution may wait for more than 330 days. */
const LONGEST_RETURN_MONTHS = 6;

const returnProblems = (until: string | undefined, today: string) =>
  until === undefined
    ? missing("until", until, "step-5-verification")
    : until > today && until <= addMonths(today, LONGEST_RETURN_MONTHS)
      ? []
      : [{ field: "until", code: "return-day-out-of-range", clause: "step-5-verification" }];

/** Audit verifies by checklist; not satisfactory goes back to monitoring with reasons and a day. */
export const verifyCompletion = request({
  step: "close-incident",
  asks: "audit",
  answer: z.object({
    decision: choice(["satisfactory", "back-to-monitoring"]),
    assistanceVerified: onlyWith(["satisfactory"], yesNo().optional(), { needed: [] }),
    /** That it is shown how it ended for whoever was not assisted to the end (process, Step 3.3). */
    endsAccepted: onlyWith(["satisfactory"], yesNo().optional(), { needed: [] }),
    outcomesVerified: onlyWith(["satisfactory"], yesNo().optional(), { needed: [] }),
    financesVerified: onlyWith(["satisfactory"], yesNo().optional()),
    /** That what was missed, late or beyond the budget is an approved deviation (ours). */
    deviations: onlyWith(["satisfactory"], yesNo().optional(), { needed: [] }),
    /** Why completion is right although the smelter states other referrals than the facilitator (ours). */
    referralExplained: onlyWith(["satisfactory"], longText().optional(), { needed: [] }),
    until: neededWith(["back-to-monitoring"], day().optional()),
    /** Why somebody found later needs no six months of their own monitoring (ours). */
    ownMonitoring: onlyWith(["satisfactory"], longText().optional(), { needed: [] }),
    reasons: longText(),
  }),
  routes: ["satisfactory", "back-to-monitoring"],
  due: { days: 14 },
  onSilence: "stall",
  highRisk: true,
  tells: ["downstream", "facilitator", "smelter"],
  check: (answer, state, { at }) => {
    if (answer.decision === "back-to-monitoring") return returnProblems(answer.until, at.slice(0, 10));
    const items = [
      ...(level1(state) ? ([["assistanceVerified", answer.assistanceVerified]] as const) : []),
      ...(state.closing?.endsToAccept === true ? ([["endsAccepted", answer.endsAccepted]] as const) : []),
      ...(state.adopted?.level2 === true ? ([["outcomesVerified", answer.outcomesVerified]] as const) : []),
      ["financesVerified", answer.financesVerified] as const,
    ];
    return [
      ...items.flatMap(([field, value]) =>
        value === "yes" ? [] : [{ field, code: "must-be-verified", clause: "step-5-verification" }],
      ),
      ...verificationProblems(state.closing?.items ?? [], answer.deviations === "yes"),
      ...(level1(state) ? statementProblems(state.victims, answer.referralExplained) : []),
      ...ownMonitoringProblems(state.monitoring?.foundLater ?? [], at.slice(0, 10), answer.ownMonitoring),
    ];
  },
  records: (state, answer) =>
    answer.decision === "back-to-monitoring" && answer.until !== undefined && state.monitoring !== undefined
      ? {
          ...state,
          monitoring: {
            ...state.monitoring,
            closureProposed: false,
            returnedUntil: [...state.monitoring.returnedUntil, answer.until],
          },
        }
      : state,
});

/** Downstream closes, or returns with reasons; nothing closes by timeout (hazards, DH-07). */
export const closeIncident = request({
  step: "close-incident",
  asks: "downstream",
  answer: z.object({ decision: choice(["close", "return"]), reasons: longText() }),
  routes: ["close", "return"],
  due: { days: 14 },
  onSilence: "stall",
  highRisk: true,
  tells: ["audit", "smelter", "facilitator", "coordinator", "funder"],
});
