import * as z from "zod";
import type { Case } from "../case.ts";
import { amount, choice, currency, day, organisation, shortText } from "../fields.ts";
import type { Problem } from "../findings.ts";
import type { Movement } from "../movement.ts";
import { BUDGET_CATEGORIES } from "../plan.ts";
import { currencyOf } from "../requests/pledges.ts";
import { when } from "../rules/because.ts";
import { CLAUSE } from "../rules/clauses.ts";
import { contributionProblems, inPlanCurrency, RATE } from "../rules/conversion.ts";
import { note } from "./definition.ts";
import { partyOfSubject, partySubject } from "./parties.ts";

/** Money moves from the approval of the plan to closure (process, Step 4). */
const isFunding = ({ status, position, plan }: Case): boolean =>
  status === "open" && position.step === "implement-and-monitor" && plan?.approvedVersion !== undefined;

/** An amount, and where it is not in the plan's currency the rate it is converted by. */
const amountShape = {
  amount: amount(),
  currency: currency().optional(),
  rate: z.string().regex(RATE).meta({ kind: "short-text" }).optional(),
  rateOn: day().optional(),
  rateSource: shortText().optional(),
};

const movementContent = z.object({
  movement: choice(["received", "paid-out"]),
  ...amountShape,
  on: day(),
  level: choice(["1", "2"]).optional(),
  category: choice(BUDGET_CATEGORIES).optional(),
  /** Tells two equal payments of one day apart; the same words twice are one note. */
  receipt: z
    .string()
    .regex(/^[A-Za-z0-9/-]{1,40}$/)
    .meta({ kind: "short-text" })
    .optional(),
});
type MovementContent = z.infer<typeof movementContent>;

/** Payers that confirmed a contribution, as parties. */
const payingParties = ({ parties, pledges }: Case): string[] =>
  parties
    .filter(({ role, organisation: id }) =>
      pledges.some((pledge) => pledge.status === "confirmed" && pledge.role === role && pledge.organisation === id),
    )
    .map(partySubject);

const lineProblems = ({ movement, level, category }: MovementContent, { plan }: Case): Problem[] => {
  if (movement === "received") return [];
  const isLine = plan?.content.budget.lines.some((line) => line.level === level && line.category === category) === true;
  return [
    ...when(level === undefined, "level", "needed", CLAUSE.spend),
    ...when(category === undefined, "category", "needed", CLAUSE.spend),
    ...when(level !== undefined && category !== undefined && !isLine, "category", "not-a-budget-line", CLAUSE.spend),
  ];
};

const movementOf = (content: MovementContent, payer: string, state: Case): Movement => ({
  payer,
  movement: content.movement,
  ...inPlanCurrency(content, currencyOf(state)),
  on: content.on,
  ...(content.movement === "paid-out" && content.level !== undefined && content.category !== undefined
    ? { level: content.level, category: content.category }
    : {}),
});

/**
 * What a payer paid in, or what was paid out of a contribution: recorded when it happens, so that a year's money is not
 * remembered once a month. The next report begins with the sums (Guidelines, Step 5: every contribution).
 */
export const recordContribution = note({
  from: ["facilitator"],
  content: movementContent,
  subjects: (state) => (isFunding(state) ? payingParties(state) : []),
  highRisk: false,
  tells: [],
  data: "reports",
  check: (content, state, { at }) => [
    ...contributionProblems(content, currencyOf(state), at.slice(0, 10)),
    ...when(content.on > at.slice(0, 10), "on", "in-the-future", CLAUSE.funding),
    ...lineProblems(content, state),
  ],
  records: (state, content, { subject }) => ({
    ...state,
    movements: [
      ...state.movements,
      movementOf(content, partyOfSubject(state, subject)?.organisation ?? subject, state),
    ],
  }),
});

const PAYING = ["smelter", "downstream", "audit", "funder"] as const;

/**
 * A payer promises a contribution, or more than before, at any time of Step 4. It is its own word, given with a code:
 * nobody else has to confirm it (process, Step 4.1).
 */
export const pledgeMore = note({
  from: PAYING,
  content: z.object(amountShape),
  subjects: (state) => (isFunding(state) ? [""] : []),
  highRisk: true,
  lastCounts: true,
  tells: ["facilitator", "audit", "smelter"],
  data: "budget",
  check: (content, state, { at }) => contributionProblems(content, currencyOf(state), at.slice(0, 10)),
  records: (state, content, { by }) => ({
    ...state,
    pledges: [
      ...state.pledges,
      {
        // Notes are never taken away, so the count is given to one pledge only.
        id: `note-${String(state.notes.length)}`,
        role: by.role,
        organisation: by.organisation,
        ...inPlanCurrency(content, currencyOf(state)),
        status: "confirmed",
      },
    ],
  }),
});

/** A smelter that is asked in this case pays by its own link; one that only pays joins as a funder (ours). */
const isPayer = ({ parties }: Case, id: string): boolean =>
  parties.some(({ role, organisation: known }) => (role === "funder" || role === "smelter") && known === id);

const invitedProblems = (field: string, id: string | undefined, state: Case): Problem[] =>
  id === undefined
    ? []
    : [
        ...when(isPayer(state, id), field, "already-a-payer", CLAUSE.funding),
        ...when(
          state.parties.some(({ organisation: known, excluded }) => excluded && known === id),
          field,
          "excluded-here",
          CLAUSE.funding,
        ),
      ];

/**
 * A further payer joins the case, a funder or another smelter (process, Links: other smelters pay): it gets its own link,
 * by which it sees totals and promises what it gives.
 */
export const invitePayer = note({
  from: ["facilitator", "smelter", "downstream"],
  content: z.object({ funder: organisation("funder").optional(), smelter: organisation("smelter").optional() }),
  subjects: (state) => (isFunding(state) ? [""] : []),
  highRisk: false,
  lastCounts: true,
  tells: ["facilitator", "audit", "smelter"],
  data: "budget",
  check: ({ funder, smelter }, state) => [
    ...when(funder === undefined && smelter === undefined, "funder", "needed", CLAUSE.funding),
    ...invitedProblems("funder", funder, state),
    ...invitedProblems("smelter", smelter, state),
  ],
  records: (state, { funder, smelter }) => ({
    ...state,
    parties: [
      ...state.parties,
      ...[funder, smelter].flatMap((id) =>
        id === undefined ? [] : [{ role: "funder" as const, organisation: id, lead: true, excluded: false }],
      ),
    ],
  }),
});
