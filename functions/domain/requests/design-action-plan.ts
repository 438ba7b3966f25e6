import * as z from "zod";
import { adoptedOf, type Case } from "../case.ts";
import { choice, longText, onlyWith, yesNo } from "../fields.ts";
import { type Problem, under } from "../findings.ts";
import { planSchema } from "../plan.ts";
import { currencyProblems } from "../rules/amendment.ts";
import { isWithheld, referralsWithheld } from "../rules/consent.ts";
import { planProblems, type PlanContext } from "../rules/plan.ts";
import { missing, request } from "./definition.ts";

/** What of the case a plan is checked against. */
export const planContextOf = (state: Case): PlanContext => ({
  levels: adoptedOf(state),
  victims: state.victims.pseudonyms.length,
  pseudonyms: state.victims.pseudonyms,
  withheld: state.victims.pseudonyms.filter((pseudonym) =>
    isWithheld(state, { pseudonym, purpose: "case-plan", recipient: "facilitator" }),
  ).length,
  noReferrals: state.victims.pseudonyms.filter((pseudonym) => referralsWithheld(state, pseudonym)),
  children: state.facts?.people.children ?? "unknown",
  holdActive: state.safety.hold.on,
});

/** The facilitator designs and submits the plan; what is missing is listed and nothing half-done is submitted. */
export const designPlan = request({
  step: "design-action-plan",
  asks: "facilitator",
  answer: z.object({
    decision: choice(["submit"]),
    plan: planSchema,
    reasons: longText(),
  }),
  routes: ["submit"],
  due: { days: 60 },
  onSilence: "stall",
  highRisk: false,
  tells: ["smelter"],
  check: (answer, state) =>
    under("plan", [...planProblems(answer.plan, planContextOf(state)), ...currencyProblems(answer.plan, state)]),
  records: (state, answer, { digest }) => ({
    ...state,
    plan: {
      version: (state.plan?.version ?? 0) + 1,
      hash: digest,
      content: answer.plan,
      status: "submitted",
      returnsBySmelter: state.plan?.returnsBySmelter ?? 0,
    },
  }),
});

const planStatus = (state: Case, status: "forwarded" | "returned" | "approved"): Case =>
  state.plan === undefined ? state : { ...state, plan: { ...state.plan, status } };

/** The smelter forwards that exact version or returns it; after two returns the version goes on (ours). */
export const forwardPlan = request({
  step: "design-action-plan",
  asks: "smelter",
  answer: z.object({ decision: choice(["forwarded", "returned"]), reasons: longText() }),
  routes: ["forwarded", "returned"],
  due: { days: 14 },
  onSilence: "stall",
  highRisk: false,
  tells: ["facilitator", "audit"],
  records: (state, answer) => {
    const next = planStatus(state, answer.decision);
    return answer.decision === "forwarded" || next.plan === undefined
      ? next
      : { ...next, plan: { ...next.plan, returnsBySmelter: next.plan.returnsBySmelter + 1 } };
  },
});

interface Approval {
  readonly decision: "approved" | "returned";
  readonly principlesReviewed?: "yes" | "no" | undefined;
  readonly waiver?: "yes" | "no" | undefined;
}

/** What an approval of a plan, or of an amendment, must say. */
export const approvalProblems = ({ decision, principlesReviewed, waiver }: Approval): Problem[] =>
  decision === "approved"
    ? [
        ...missing("principlesReviewed", principlesReviewed, "chapter-2-principles"),
        ...(waiver === "no" ? [] : [{ field: "waiver", code: "waiver-refused", clause: "chapter-2-note-16" }]),
      ]
    : [];

/** An approval is of one exact version: the form carries its hash (Guidelines, Step 3; hazards, EM-27). */
export const approvePlan = request({
  step: "design-action-plan",
  asks: "audit",
  answer: z.object({
    decision: choice(["approved", "returned"]),
    principlesReviewed: onlyWith(["approved"], yesNo().optional()),
    waiver: onlyWith(["approved"], yesNo().optional()),
    reasons: longText(),
  }),
  routes: ["approved", "returned"],
  due: { days: 14 },
  onSilence: "stall",
  highRisk: true,
  tells: ["facilitator", "smelter", "downstream"],
  check: approvalProblems,
  records: (state, answer) => {
    const next = planStatus(state, answer.decision);
    return answer.decision === "approved" && next.plan !== undefined
      ? { ...next, plan: { ...next.plan, approvedVersion: next.plan.version } }
      : next;
  },
});
