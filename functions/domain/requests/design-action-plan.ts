import * as z from "zod";
import type { Case } from "../case.ts";
import { choice, day, list, longText, organisation, wholeNumber, yesNo } from "../fields.ts";
import { planSchema } from "../plan.ts";
import { planProblems } from "../rules/plan.ts";
import { missing, request } from "./definition.ts";
import { assign } from "./verify-allegation.ts";

/** The audit programme identifies one or more facilitators (Guidelines, Chapter 3, audit programme). */
export const identifyFacilitators = request({
  step: "design-action-plan",
  asks: "audit",
  answer: z.object({
    decision: choice(["identified"]),
    candidates: list({ organisation: organisation("facilitator"), presentInCountry: yesNo(), expertise: longText() }),
    reasons: longText(),
  }),
  routes: ["identified"],
  due: { days: 14 },
  onSilence: "stall",
  highRisk: false,
  tells: ["smelter"],
  check: (answer) => missing("candidates", answer.candidates, "step-3-facilitator"),
  records: (state, answer) => ({
    ...state,
    facilitatorCandidates: answer.candidates.map((candidate) => candidate.organisation),
  }),
});

/** The smelter engages one of them. Silence counts as a refusal here: a mandatory level may not wait (ours). */
export const engageFacilitator = request({
  step: "design-action-plan",
  asks: "smelter",
  answer: z.object({
    decision: choice(["engaged", "refused"]),
    facilitator: organisation("facilitator").optional(),
    reasons: longText(),
  }),
  routes: ["engaged", "refused"],
  due: { days: 14 },
  onSilence: "go-on",
  highRisk: false,
  tells: ["audit"],
  check: (answer, state) =>
    answer.decision === "refused"
      ? []
      : [
          ...missing("facilitator", answer.facilitator, "step-3-facilitator"),
          ...(answer.facilitator !== undefined && !state.facilitatorCandidates.includes(answer.facilitator)
            ? [{ field: "facilitator", code: "not-a-candidate", clause: "step-3-facilitator" }]
            : []),
        ],
  records: (state, answer) =>
    answer.decision === "engaged" && answer.facilitator !== undefined
      ? { ...state, facilitatorCandidates: [answer.facilitator] }
      : { ...state, refusals: state.refusals + 1 },
});

/** Accepting holds the declaration of independence and of conflicts; declined: choose again. */
export const acceptEngagement = request({
  step: "design-action-plan",
  asks: (state) => ({ role: "facilitator", organisation: state.facilitatorCandidates[0] ?? "" }),
  answer: z.object({
    decision: choice(["accepted", "declined"]),
    independent: yesNo().optional(),
    conflicts: longText().optional(),
    reasons: longText(),
  }),
  routes: ["accepted", "declined"],
  due: { days: 14 },
  onSilence: "stall",
  highRisk: false,
  tells: ["audit", "smelter"],
  check: (answer) =>
    answer.decision === "accepted"
      ? [
          ...missing("independent", answer.independent, "step-3-independence"),
          ...(answer.independent === "no"
            ? [{ field: "independent", code: "not-independent", clause: "step-3-independence" }]
            : []),
        ]
      : [],
  records: (state, answer) => {
    const invited = state.facilitatorCandidates[0];
    return answer.decision === "accepted" && invited !== undefined ? assign(state, "facilitator", invited) : state;
  },
});

/** Level 1: a coordinator already working with victims in the area; where the law appoints one, nothing is accepted. */
export const nameCoordinator = request({
  step: "design-action-plan",
  asks: "facilitator",
  answer: z.object({
    decision: choice(["named", "appointed-by-law"]),
    coordinator: organisation("coordinator"),
    worksInTheArea: yesNo(),
    childProtection: choice(["specialised", "works-with-specialised", "no-children"]),
    reasons: longText(),
  }),
  routes: ["named", "appointed-by-law"],
  due: { days: 14 },
  onSilence: "stall",
  highRisk: false,
  safety: true,
  tells: ["audit"],
  check: (answer, state) =>
    answer.childProtection === "no-children" && state.facts?.people.children !== "no"
      ? [{ field: "childProtection", code: "children-need-specialists", clause: "step-3-child" }]
      : [],
  records: (state, answer) => assign(state, "coordinator", answer.coordinator),
});

export const acceptCoordination = request({
  step: "design-action-plan",
  asks: "coordinator",
  answer: z.object({ decision: choice(["accepted", "declined"]), reasons: longText() }),
  routes: ["accepted", "declined"],
  due: { days: 14 },
  onSilence: "stall",
  highRisk: false,
  safety: true,
  tells: ["facilitator"],
  records: (state, answer) =>
    answer.decision === "accepted"
      ? state
      : { ...state, parties: state.parties.filter((party) => party.role !== "coordinator") },
});

/** Each identified victim is referred to the coordinator: a date, confirmed by the facilitator (Guidelines, Step 5). */
export const referVictims = request({
  step: "design-action-plan",
  asks: "facilitator",
  answer: z.object({
    decision: choice(["referred", "nobody-identified"]),
    people: wholeNumber(500).optional(),
    referredOn: day().optional(),
    reasons: longText(),
  }),
  routes: ["referred", "nobody-identified"],
  due: { days: 14 },
  onSilence: "stall",
  highRisk: false,
  safety: true,
  tells: ["coordinator", "audit"],
  check: (answer) =>
    answer.decision === "referred"
      ? [
          ...missing("people", answer.people === 0 ? undefined : answer.people, "step-5-referral"),
          ...missing("referredOn", answer.referredOn, "step-5-referral"),
        ]
      : [],
  needsIds: (answer) => (answer.decision === "referred" ? (answer.people ?? 0) : 0),
  records: (state, answer, { ids }) => ({
    ...state,
    victims: {
      ...state.victims,
      pseudonyms: ids.map((id) => `V-${id}`),
      ...(answer.referredOn === undefined ? {} : { referredOn: answer.referredOn }),
    },
  }),
});

const adopted = (state: Case) => state.adopted ?? { level1: true, level2: false };

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
    planProblems(answer.plan, {
      levels: adopted(state),
      victims: state.victims.pseudonyms.length,
      children: state.facts?.people.children ?? "unknown",
      holdActive: state.safety.hold.on,
    }).map((problem) => ({ ...problem, field: `plan.${problem.field}` })),
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

/** An approval is of one exact version: the form carries its hash (Guidelines, Step 3; hazards, EM-27). */
export const approvePlan = request({
  step: "design-action-plan",
  asks: "audit",
  answer: z.object({
    decision: choice(["approved", "returned"]),
    principlesReviewed: yesNo().optional(),
    waiver: yesNo().optional(),
    reasons: longText(),
  }),
  routes: ["approved", "returned"],
  due: { days: 14 },
  onSilence: "stall",
  highRisk: true,
  tells: ["facilitator", "smelter", "downstream"],
  check: (answer) =>
    answer.decision === "approved"
      ? [
          ...missing("principlesReviewed", answer.principlesReviewed, "chapter-2-principles"),
          ...(answer.waiver === "no" ? [] : [{ field: "waiver", code: "waiver-refused", clause: "chapter-2-note-16" }]),
        ]
      : [],
  records: (state, answer) => {
    const next = planStatus(state, answer.decision);
    return answer.decision === "approved" && next.plan !== undefined
      ? { ...next, plan: { ...next.plan, approvedVersion: next.plan.version } }
      : next;
  },
});
