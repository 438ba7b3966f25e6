import * as z from "zod";
import { partyOf } from "../case.ts";
import type { Case } from "../case.ts";
import { amount, choice, list, longText, organisation } from "../fields.ts";
import { minorUnits } from "../money.ts";
import type { Role } from "../vocabulary.ts";
import { missing, request } from "./definition.ts";

const PAYERS = ["smelter", "downstream", "funder", "audit"] as const;

const currencyOf = (state: Case): string => state.plan?.content.budget.currency ?? "USD";

/** Facilitator and smelter mobilise the money; each pledge is then confirmed by its payer (Guidelines, Step 4). */
export const raiseFunds = request({
  step: "implement-and-monitor",
  asks: "facilitator",
  answer: z.object({
    decision: choice(["pledges-recorded"]),
    pledges: list({
      payer: choice(PAYERS),
      funder: organisation("funder").optional(),
      amount: amount(),
    }),
    reasons: longText(),
  }),
  routes: ["pledges-recorded"],
  due: { days: 30 },
  onSilence: "stall",
  highRisk: false,
  tells: ["smelter"],
  check: (answer, state) => [
    ...missing("pledges", answer.pledges, "step-4-funding"),
    ...answer.pledges.flatMap((pledge, index) => [
      ...(pledge.payer === "funder" ? missing(`pledges.${String(index)}.funder`, pledge.funder, "step-4-funding") : []),
      ...(pledge.payer !== "funder" && partyOf(state, pledge.payer) === undefined
        ? [{ field: `pledges.${String(index)}.payer`, code: "not-a-party" }]
        : []),
    ]),
  ],
  needsIds: (answer) => answer.pledges.length,
  records: (state, answer, { ids }) => {
    const made = answer.pledges.map((pledge, index) => ({
      id: ids[index] ?? String(index),
      role: pledge.payer,
      organisation: pledge.funder ?? partyOf(state, pledge.payer)?.organisation ?? "",
      amountMinor: minorUnits(pledge.amount, currencyOf(state)),
      status: "pledged" as const,
    }));
    const funders = made.filter(
      (pledge) =>
        pledge.role === "funder" && !state.parties.some((party) => party.organisation === pledge.organisation),
    );
    return {
      ...state,
      pledges: [...state.pledges.filter((pledge) => pledge.status === "confirmed"), ...made],
      parties: [
        ...state.parties,
        ...funders.map(({ organisation: id }) => ({
          role: "funder" as const,
          organisation: id,
          lead: true,
          excluded: false,
        })),
      ],
    };
  },
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

/** After downstream was asked, the facilitator tries again or re-scopes the plan (process, Step 4.1). */
export const closeShortfall = request({
  step: "implement-and-monitor",
  asks: "facilitator",
  answer: z.object({ decision: choice(["raise-again", "re-scope"]), reasons: longText() }),
  routes: ["raise-again", "re-scope"],
  due: { days: 14 },
  onSilence: "stall",
  highRisk: false,
  tells: ["audit", "smelter"],
});
