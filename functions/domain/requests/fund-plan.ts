import * as z from "zod";
import type { Case } from "../case.ts";
import { choice, list, longText } from "../fields.ts";
import { isFunded } from "../rules/funding.ts";
import type { Role } from "../vocabulary.ts";
import { missing, request } from "./definition.ts";
import { pledgeProblems, pledgeShape, withPledges } from "./pledges.ts";

/** Facilitator and smelter mobilise the money; each pledge is then confirmed by its payer (Guidelines, Step 4). */
export const raiseFunds = request({
  step: "implement-and-monitor",
  asks: "facilitator",
  answer: z.object({
    decision: choice(["pledges-recorded"]),
    pledges: list(pledgeShape),
    reasons: longText(),
  }),
  routes: ["pledges-recorded"],
  due: { days: 30 },
  onSilence: "stall",
  highRisk: false,
  tells: ["smelter"],
  check: (answer, state, { at }) => [
    ...missing("pledges", answer.pledges, "step-4-funding"),
    ...answer.pledges.flatMap((pledge, index) => pledgeProblems(pledge, index, state, at.slice(0, 10))),
  ],
  needsIds: (answer) => answer.pledges.length,
  records: (state, answer, { ids }) => withPledges(state, answer.pledges, ids),
});

const payerOf = (state: Case, subject: string): { role: Role; organisation?: string } => {
  const pledge = state.pledges.find(({ id }) => id === subject);
  return pledge === undefined ? { role: "smelter" } : { role: pledge.role, organisation: pledge.organisation };
};

/** High risk: who confirms a pledge commits money. */
export const confirmPledge = request({
  step: "implement-and-monitor",
  asks: payerOf,
  answer: z.object({ decision: choice(["confirmed", "declined"]), reasons: longText() }),
  routes: ["confirmed", "declined"],
  due: { days: 14 },
  onSilence: "go-on",
  highRisk: true,
  tells: ["facilitator", "audit"],
  records: (state, answer, { subject }) => ({
    ...state,
    pledges: state.pledges.map((pledge) => (pledge.id === subject ? { ...pledge, status: answer.decision } : pledge)),
  }),
});

/** Shortfall: downstream is asked for leverage or support (process, Step 4.1). */
export const supportFunding = request({
  step: "implement-and-monitor",
  asks: "downstream",
  answer: z.object({ decision: choice(["leverage-used", "will-contribute", "cannot-help"]), reasons: longText() }),
  routes: ["leverage-used", "will-contribute", "cannot-help"],
  due: { days: 14 },
  onSilence: "go-on",
  highRisk: false,
  tells: ["facilitator", "audit"],
});

/**
 * After downstream was asked, the facilitator tries again or re-scopes the plan (process, Step 4.1). Where a payer
 * confirmed late and the budget is covered meanwhile, neither is needed.
 */
export const closeShortfall = request({
  step: "implement-and-monitor",
  asks: "facilitator",
  answer: z.object({ decision: choice(["raise-again", "re-scope", "covered-now"]), reasons: longText() }),
  routes: ["raise-again", "re-scope", "covered-now"],
  due: { days: 14 },
  onSilence: "stall",
  highRisk: false,
  tells: ["audit", "smelter"],
  check: (answer, state) =>
    answer.decision === "covered-now" && !isFunded(state)
      ? [{ field: "decision", code: "not-covered-yet", clause: "step-4-funding" }]
      : [],
});
