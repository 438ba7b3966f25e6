import * as z from "zod";
import { partyOf } from "../case.ts";
import type { Case } from "../case.ts";
import { amount, choice, currency, day, organisation, shortText } from "../fields.ts";
import { type Problem, under } from "../findings.ts";
import { isExact, minorUnits } from "../money.ts";
import { BUDGET_CATEGORIES } from "../plan.ts";
import { contributionProblems, inPlanCurrency, RATE } from "../rules/conversion.ts";
import type { Role } from "../vocabulary.ts";
import { missing } from "./definition.ts";

const PAYERS = ["smelter", "downstream", "audit", "other-smelter", "funder"] as const;

/** One contribution as the facilitator records it; its payer is asked to confirm it. */
export const pledgeShape = {
  payer: choice(PAYERS),
  funder: organisation("funder").optional(),
  /** Another smelter that pays takes part as a funder does: it sees totals and its own pledge (ours). */
  smelter: organisation("smelter").optional(),
  amount: amount(),
  /** Where it differs from the plan's: then rate, day and source are recorded (rules/conversion.ts). */
  currency: currency().optional(),
  rate: z.string().regex(RATE).meta({ kind: "short-text" }).optional(),
  rateOn: day().optional(),
  rateSource: shortText().optional(),
  /** The emergency tranche: how much of it was spent on approved urgent needs before the plan, and on which line. */
  spentOnNeeds: amount().optional(),
  chargedTo: choice(BUDGET_CATEGORIES).optional(),
};
type PledgeRow = z.infer<z.ZodObject<typeof pledgeShape>>;

export const currencyOf = (state: Case): string => state.plan?.content.budget.currency ?? "USD";

const isOutside = (payer: PledgeRow["payer"]): payer is "funder" | "other-smelter" =>
  payer === "funder" || payer === "other-smelter";

const payerProblems = (pledge: PledgeRow, state: Case): Problem[] => {
  if (pledge.payer === "funder") return missing("funder", pledge.funder, "step-4-funding");
  if (pledge.payer === "other-smelter") return missing("smelter", pledge.smelter, "step-4-funding");
  return partyOf(state, pledge.payer) === undefined ? [{ field: "payer", code: "not-a-party" }] : [];
};

const trancheProblem = (holds: boolean, field: string, code: string): Problem[] =>
  holds ? [{ field, code, clause: "safety-lane" }] : [];

/** Urgent needs wait for neither plan nor money; what they cost is charged to a line of Level 1 afterwards (ours). */
function trancheProblems({ spentOnNeeds, chargedTo, ...pledge }: PledgeRow, state: Case): Problem[] {
  if (spentOnNeeds === undefined) return [];
  const plan = currencyOf(state);
  if (!isExact(spentOnNeeds, plan)) return trancheProblem(true, "spentOnNeeds", "amount-not-exact");
  const lines = state.plan?.content.budget.lines ?? [];
  const isLine = lines.some(({ level, category }) => level === "1" && category === chargedTo);
  const isMore = minorUnits(spentOnNeeds, plan) > inPlanCurrency(pledge, plan).amountMinor;
  return [
    ...trancheProblem(!state.safety.needsApproved, "spentOnNeeds", "needs-not-approved"),
    ...trancheProblem(isMore, "spentOnNeeds", "tranche-over-pledge"),
    ...trancheProblem(!isLine, "chargedTo", "tranche-needs-line"),
  ];
}

/** What keeps a pledge from being recorded. `on`: today. */
export const pledgeProblems = (pledge: PledgeRow, index: number, state: Case, on: string): Problem[] => {
  const amounts = contributionProblems(pledge, currencyOf(state), on);
  const problems = [
    ...payerProblems(pledge, state),
    ...amounts,
    ...(amounts.length === 0 ? trancheProblems(pledge, state) : []),
  ];
  return under(`pledges.${String(index)}`, problems);
};

const roleOf = (payer: PledgeRow["payer"]): Role => (isOutside(payer) ? "funder" : payer);

const made = (pledge: PledgeRow, id: string, state: Case): Case["pledges"][number] => {
  const { payer, funder, smelter, spentOnNeeds, chargedTo } = pledge;
  const plan = currencyOf(state);
  const outside = payer === "funder" ? funder : smelter;
  const party = isOutside(payer) ? outside : partyOf(state, payer)?.organisation;
  return {
    id,
    role: roleOf(payer),
    organisation: party ?? "",
    ...inPlanCurrency(pledge, plan),
    status: "pledged",
    ...(spentOnNeeds === undefined || chargedTo === undefined
      ? {}
      : { tranche: { amountMinor: minorUnits(spentOnNeeds, plan), category: chargedTo } }),
  };
};

/**
 * Adds pledges to those that are confirmed or wait for their payer: what was declined falls away. One that nobody
 * answered stands and is asked again, so that a confirmation counts whenever it comes (ours).
 */
export const withPledges = (state: Case, pledges: readonly PledgeRow[], ids: readonly string[]): Case => {
  const added = pledges.map((pledge, index) => made(pledge, ids[index] ?? String(index), state));
  const funders = added.filter(
    ({ role, organisation }) =>
      role === "funder" &&
      !state.parties.some((party) => party.role === "funder" && party.organisation === organisation),
  );
  const ofFunders = [...new Set(funders.map((pledge) => pledge.organisation))];
  return {
    ...state,
    pledges: [...state.pledges.filter(({ status }) => status !== "declined"), ...added],
    parties: [
      ...state.parties,
      ...ofFunders.map((id) => ({ role: "funder" as const, organisation: id, lead: true, excluded: false })),
    ],
  };
};
