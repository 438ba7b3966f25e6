import * as z from "zod";
import type { Case } from "../case.ts";
import { choice, longText, onlyWith, yesNo } from "../fields.ts";
import { under } from "../findings.ts";
import { planSchema } from "../plan.ts";
import { amendmentProblems } from "../rules/amendment.ts";
import { approvalProblems, planContextOf } from "./design-action-plan.ts";
import { request } from "./definition.ts";

/**
 * Amendment during Step 4: a new version beside the monitoring, which goes on with the version approved last until
 * audit approves the new one (process, Step 3.4 and 4.3).
 */
export const amendPlan = request({
  step: "implement-and-monitor",
  asks: "facilitator",
  answer: z.object({ decision: choice(["submit"]), plan: planSchema, reasons: longText() }),
  routes: ["submit"],
  due: { days: 30 },
  onSilence: "go-on",
  highRisk: false,
  tells: ["smelter"],
  check: (answer, state) => under("plan", amendmentProblems(answer.plan, planContextOf(state), state)),
  records: (state, answer, { digest }) => ({
    ...state,
    amendment: {
      version: (state.plan?.version ?? 0) + 1,
      hash: digest,
      content: answer.plan,
      status: "submitted",
      returnsBySmelter: state.amendment?.returnsBySmelter ?? 0,
    },
  }),
  followUp: () => ({ request: "forward-amendment" }),
});

const withStatus = (state: Case, status: "forwarded" | "returned"): Case =>
  state.amendment === undefined ? state : { ...state, amendment: { ...state.amendment, status } };

/** As with the plan itself: after two returns the version goes to audit with the reasons (ours). */
export const forwardAmendment = request({
  step: "implement-and-monitor",
  asks: "smelter",
  answer: z.object({ decision: choice(["forwarded", "returned"]), reasons: longText() }),
  routes: ["forwarded", "returned"],
  due: { days: 14 },
  onSilence: "stall",
  highRisk: false,
  tells: ["facilitator", "audit"],
  records: (state, answer) => {
    const next = withStatus(state, answer.decision);
    return answer.decision === "forwarded" || next.amendment === undefined
      ? next
      : { ...next, amendment: { ...next.amendment, returnsBySmelter: next.amendment.returnsBySmelter + 1 } };
  },
  followUp: (answer, state) => ({
    request:
      answer.decision === "returned" && (state.amendment?.returnsBySmelter ?? 0) < 2
        ? "amend-plan"
        : "approve-amendment",
  }),
});

const approved = (state: Case): Case => {
  const { amendment, plan, ...rest } = state;
  if (amendment === undefined || plan === undefined) return state;
  const { version, hash, content } = amendment;
  return { ...rest, plan: { ...plan, version, hash, content, status: "approved", approvedVersion: version } };
};

/** Only now the new version takes the place of the one before. */
export const approveAmendment = request({
  step: "implement-and-monitor",
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
  tells: ["facilitator", "smelter", "downstream", "coordinator"],
  check: approvalProblems,
  records: (state, answer) => (answer.decision === "approved" ? approved(state) : withStatus(state, "returned")),
  followUp: (answer) => (answer.decision === "returned" ? { request: "amend-plan" } : undefined),
});
