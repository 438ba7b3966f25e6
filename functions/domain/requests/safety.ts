import * as z from "zod";
import { choice, day, list, longText, onlyWith, shortText, wholeNumber } from "../fields.ts";
import { partyOf } from "../case.ts";
import type { Case } from "../case.ts";
import { holdLevels, mayLiftHold, urgentNeeds } from "../rules/safety.ts";
import { daysBetween } from "../time.ts";
import type { Role } from "../vocabulary.ts";
import { missing, request, URGENT_NUDGES } from "./definition.ts";

/** Ours: nearest to the people first, and never the smelter (process, Safety first). */
const nearestToThePeople = (state: Case): { role: Role } => {
  const order: Role[] = ["facilitator", "audit", "downstream"];
  return { role: order.find((role) => partyOf(state, role) !== undefined) ?? "downstream" };
};

/** What was started at once: removal, shelter, meals, clothes, medical care, counselling; approved afterwards. */
export const recordNeeds = request({
  step: "verify-allegation",
  asks: nearestToThePeople,
  answer: z.object({
    decision: choice(["needs-recorded", "no-urgent-needs", "not-known-yet"]),
    needs: onlyWith(
      ["needs-recorded"],
      list({
        kind: choice(["removal", "shelter", "meals", "clothes", "medical", "counselling", "other"]),
        people: wholeNumber(100_000).optional(),
        provider: shortText(),
        startedOn: day(),
        /** Referred is enough where the case itself brings no assistance (process, Safety first). */
        met: choice(["yes", "referred", "no"]),
      }),
    ),
    reportedTo: choice(["law-enforcement", "other-authority", "un-body", "nobody-yet"]),
    reasons: longText(),
  }),
  routes: ["needs-recorded", "no-urgent-needs", "not-known-yet"],
  due: { hours: 24 },
  nudges: URGENT_NUDGES,
  onSilence: "go-on",
  highRisk: false,
  safety: true,
  tells: ["facilitator", "audit"],
  check: (answer) => (answer.decision === "needs-recorded" ? missing("needs", answer.needs, "safety-lane") : []),
  records: (state, answer) => ({
    ...state,
    safety: {
      ...state.safety,
      needs: answer.needs.map(({ kind, startedOn, met }) => ({
        kind,
        startedOn,
        met: met === "yes",
        referred: met === "referred",
      })),
      needsApproved: false,
    },
  }),
  followUp: (answer, state) => {
    if (answer.decision === "needs-recorded") return { request: "approve-needs" };
    // What nobody knows yet is asked again, each day, as long as the case is open (ours).
    return answer.decision === "not-known-yet" && state.status === "open" ? { request: "record-needs" } : undefined;
  },
});

/**
 * Immediate needs wait for neither plan nor money; they are approved afterwards. Approved or not, what is neither met
 * nor referred is asked after until it is, also after a closure (ours).
 */
export const approveNeeds = request({
  step: "verify-allegation",
  asks: (state) => ({ role: partyOf(state, "audit") === undefined ? "downstream" : "audit" }),
  answer: z.object({ decision: choice(["approved", "record-again"]), reasons: longText() }),
  routes: ["approved", "record-again"],
  due: { days: 14 },
  onSilence: "go-on",
  highRisk: false,
  safety: true,
  tells: ["facilitator"],
  records: (state, answer) => ({
    ...state,
    safety: { ...state.safety, needsApproved: answer.decision === "approved" },
  }),
  followUp: (answer, state) =>
    answer.decision === "record-again" || urgentNeeds(state.safety.needs).open > 0
      ? { request: "record-needs" }
      : undefined,
});

/**
 * Silence about a hold is escalated when it has lasted for 72 hours (hazards, DH-01): 48 until the answer is due, and a
 * day. They count from when the hold began, at intake where it began there, or from when it was last kept. That it is
 * kept is told to those up the chain each time, never to the smelter.
 */
const HOLD_NUDGES = { ...URGENT_NUDGES, remindBeforeDays: [1], remindAfterDays: [] } as const;

const heldSince = ({ safety, requests }: Case): string | undefined => {
  const { since } = safety.hold;
  const kept = Object.values(requests).flatMap(({ request: id, decidedAt }) => (id === "lift-hold" ? [decidedAt] : []));
  return since && [since, ...kept.filter((at) => at !== undefined)].sort().at(-1);
};

/** Ours: the facilitator lifts the hold once victims are safe; until there is one, audit may, with reasons. */
export const liftHold = request({
  step: "verify-allegation",
  asks: nearestToThePeople,
  answer: z.object({
    decision: choice(["lift", "keep"]),
    victimsSafe: choice(["yes", "no", "unknown"]),
    reasons: longText(),
  }),
  routes: ["lift", "keep"],
  // Hours are not shortened: 72 hours are 72 hours, whatever else is known of the case.
  due: { hours: 48 },
  since: heldSince,
  levelsUp: ({ safety: { hold } }, at) => holdLevels(hold.since === undefined ? 0 : daysBetween(hold.since, at)),
  nudges: HOLD_NUDGES,
  onSilence: "go-on",
  highRisk: true,
  safety: true,
  tells: ["facilitator", "audit", "downstream"],
  check: (answer, state) =>
    answer.decision === "lift" &&
    !mayLiftHold({
      by: nearestToThePeople(state).role,
      facilitatorExists: partyOf(state, "facilitator") !== undefined,
      victimsSafe: answer.victimsSafe,
      reasons: answer.reasons,
    }).allowed
      ? [{ field: "decision", code: "hold-not-yet", clause: "safety-hold" }]
      : [],
  records: (state, answer, { at }) =>
    answer.decision === "lift"
      ? { ...state, safety: { ...state.safety, hold: { ...state.safety.hold, on: false, liftedAt: at } } }
      : state,
  followUp: (answer) => (answer.decision === "keep" ? { request: "lift-hold" } : undefined),
});

/**
 * Every party may raise a concern at any time; it reaches facilitator and audit at once. Whoever answers it can put the
 * case under protection again: then a track of its own asks when that may end (ours).
 */
export const answerConcern = request({
  step: "verify-allegation",
  asks: nearestToThePeople,
  answer: z.object({
    decision: choice(["people-are-safe", "measures-taken", "protect-again"]),
    measures: onlyWith(["measures-taken", "protect-again"], longText().optional()),
    reasons: longText(),
  }),
  routes: ["people-are-safe", "measures-taken", "protect-again"],
  due: { hours: 24 },
  nudges: URGENT_NUDGES,
  onSilence: "go-on",
  highRisk: false,
  safety: true,
  tells: ["audit", "facilitator"],
  check: (answer) => (answer.decision === "people-are-safe" ? [] : missing("measures", answer.measures)),
  records: (state, answer, { at }) =>
    answer.decision === "protect-again" && !state.safety.hold.on
      ? { ...state, safety: { ...state.safety, hold: { on: true, since: at } } }
      : state,
  // By the subject of the concern: earlier questions about protection were answered and stay so.
  followUp: (answer, state) =>
    answer.decision === "protect-again" && state.status === "open" ? { request: "lift-hold" } : undefined,
});

/** Only before a finding, or a duplicate or test, and never because the reporter withdraws (ours). */
export const consentToWithdrawal = request({
  step: "verify-allegation",
  asks: "downstream",
  answer: z.object({ decision: choice(["consent", "refuse"]), reasons: longText() }),
  routes: ["consent", "refuse"],
  due: { days: 14 },
  onSilence: "go-on",
  highRisk: true,
  tells: ["operator", "audit"],
});
