import * as z from "zod";
import { countForOthers, isMasked } from "../access.ts";
import type { CasePlan } from "../case-plan.ts";
import { factsSchema } from "../facts.ts";
import { planSchema } from "../plan.ts";
import type { Plan } from "../plan.ts";
import { finalReportSchema, periodReportSchema } from "../reports.ts";
import type { FinalReport, PeriodReport } from "../reports.ts";
import { currencyOf, moneyLines } from "./money.ts";
import { sees } from "./seeing.ts";
import type { Reduce, Seeing } from "./seeing.ts";

/** The facts: during the hold a smelter sees its own trading and nothing of the incident. */
export const facts: Reduce = (value, seeing) => {
  if (sees(seeing, "findings", "all")) return value;
  const read = factsSchema.safeParse(value);
  if (!read.success || !sees(seeing, "findings", "own-trading")) return undefined;
  return { links: read.data.links.filter(({ partner }) => partner === seeing.viewer.organisation) };
};

const without = (value: object, ...keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));

const said = z.string().optional();
const rowsSchema = z.array(z.looseObject({ owner: said, payer: said, funder: said, smelter: said }));

/** Whoever is asked sees the question; a smelter not while the hold is on: what cannot be asked masked waits. */
const askedParty = ({ answer, viewer, state }: Seeing): boolean =>
  (answer["askedParty"] ?? "smelter") === viewer.role && !isMasked(state, viewer.role);

export const question: Reduce = (value, seeing) =>
  sees(seeing, "decisions", "all") || (askedParty(seeing) && !sees(seeing, "progress", "none")) ? value : undefined;

/** Corrective actions: a smelter sees its own. */
export const actions: Reduce = (value, seeing) => {
  if (sees(seeing, "corrective-actions", "all")) return value;
  const rows = rowsSchema.safeParse(value);
  if (!rows.success || !sees(seeing, "corrective-actions", "own")) return undefined;
  return rows.data.filter(({ owner }) => owner === seeing.viewer.role);
};

type PledgeRow = z.infer<typeof rowsSchema>[number];

const isOwnPledge = ({ funder, smelter, payer }: PledgeRow, { viewer: { role, organisation } }: Seeing): boolean =>
  [funder, smelter].includes(organisation) || (role !== "funder" && payer === role);

/**
 * A pledge without what tells of few people or of the hold: what was spent on urgent needs is money of Level 1, and its
 * line tells what somebody needed; during the hold the smelter learns neither of it nor what somebody typed (ours).
 */
const pledge = (row: PledgeRow, seeing: Seeing): object => {
  const masked = isMasked(seeing.state, seeing.viewer.role);
  if (masked) return without(row, "spentOnNeeds", "chargedTo", "rateSource");
  if (sees(seeing, "budget-level-1", "all")) return row;
  return isOwnPledge(row, seeing) ? without(row, "chargedTo") : without(row, "spentOnNeeds", "chargedTo");
};

/** Pledges: a funder sees its own. */
export const pledges: Reduce = (value, seeing) => {
  const rows = rowsSchema.safeParse(value);
  if (!rows.success || !sees(seeing, "budget", "all", "totals")) return undefined;
  const seen = sees(seeing, "budget", "all") ? rows.data : rows.data.filter((row) => isOwnPledge(row, seeing));
  return seen.map((row) => pledge(row, seeing));
};

/** A number of people; suppressed where it is small and the role sees only counts. */
export const people: Reduce = (value, seeing) => {
  if (sees(seeing, "case-plans", "all", "without-free-text")) return value;
  return sees(seeing, "case-plans", "counts") && typeof value === "number" ? countForOthers(value) : undefined;
};

/** Numbers of people by day: of few people a day tells as much as a name, so only whoever sees case plans. */
export const byDay: Reduce = (value, seeing) =>
  sees(seeing, "case-plans", "all", "without-free-text") ? value : undefined;

/** Who provides shelter tells where somebody is: that it is there and within reach is enough for an approval (ours). */
const withoutFreeText = (casePlan: CasePlan): object => ({
  ...without(casePlan, "evidence", "assistedBy", "howTookPart", "reintegrationAssessment", "goals", "selfReliance"),
  services: casePlan.services.map((service) => without(service, "provider", "travel")),
  ...(casePlan.care === undefined ? {} : { care: without(casePlan.care, "feesRepaidBy") }),
  childItems: casePlan.childItems.map((item) => without(item, "why", "byWhom")),
});

const levelOne = (level1: Plan["level1"], seeing: Seeing): object => {
  if (sees(seeing, "case-plans", "all")) return { level1 };
  if (!sees(seeing, "case-plans", "without-free-text")) return {};
  return { level1: { ...level1, cases: level1.cases.map(withoutFreeText) } };
};

const ownPart = ({ monitoring, principles, coordinatorReview }: Plan): object => ({
  ...{ monitoring, principles },
  ...(coordinatorReview === undefined ? {} : { coordinatorReview }),
});

/** The plan without its case plans and its money, which have rows of their own in the table. */
const body = (plan: Plan, seeing: Seeing): object => {
  if (sees(seeing, "plan", "all")) return without(plan, "level1", "budget");
  return sees(seeing, "plan", "own-part") ? ownPart(plan) : {};
};

export const plan: Reduce = (value, seeing) => {
  const read = planSchema.safeParse(value);
  if (!read.success || sees(seeing, "plan", "none")) return undefined;
  const { currency, lines } = read.data.budget;
  const seen = moneyLines(lines, currency, seeing);
  return {
    ...body(read.data, seeing),
    ...levelOne(read.data.level1, seeing),
    ...(seen.length === 0 ? {} : { budget: { currency, lines: seen } }),
  };
};

const suppressed = (level1: NonNullable<PeriodReport["level1"]>): object =>
  Object.fromEntries(
    Object.entries(level1).flatMap(([key, value]) => (typeof value === "number" ? [[key, countForOthers(value)]] : [])),
  );

/** A period's report: a smelter forwards it without what belongs to a case plan; downstream gets a note instead. */
export const periodReport: Reduce = (value, seeing) => {
  const read = periodReportSchema.safeParse(value);
  if (!read.success || !sees(seeing, "reports", "all", "without-free-text", "without-case-plans")) return undefined;
  const { level1, spend, ...rest } = read.data;
  const limited = sees(seeing, "reports", "without-case-plans");
  const seen = level1 === undefined ? {} : { level1: limited ? suppressed(level1) : level1 };
  return { ...rest, ...seen, spend: moneyLines(spend, currencyOf(seeing), seeing) };
};

/** The coordinator's report by pseudonym. */
export const assistanceReport: Reduce = (value, seeing) =>
  sees(seeing, "case-plans", "all", "without-free-text") && sees(seeing, "reports", "all", "without-free-text")
    ? value
    : undefined;

const endsOf = (level1: NonNullable<FinalReport["level1"]>, seeing: Seeing): object => {
  if (sees(seeing, "case-plans", "all")) return level1;
  if (!sees(seeing, "case-plans", "without-free-text")) return without(level1, "victims");
  return { ...level1, victims: level1.victims.map((victim) => without(victim, "evidence")) };
};

/**
 * The final report: the end of each victim by pseudonym only for whoever sees case plans. A funder has the closure report
 * and of this its money: what was written about people and plan is for those who see them (ours).
 */
export const finalReport: Reduce = (value, seeing) => {
  const read = finalReportSchema.safeParse(value);
  if (!read.success || !sees(seeing, "closure", "all", "closure-report")) return undefined;
  const { level1, spend, ...rest } = read.data;
  const money = moneyLines(spend, currencyOf(seeing), seeing);
  if (!sees(seeing, "closure", "all")) return { spend: money, noPersonalData: rest.noPersonalData };
  const seen = level1 === undefined ? {} : { level1: endsOf(level1, seeing) };
  return { ...rest, ...seen, spend: money };
};
