import type { Case } from "./case.ts";
import { majorUnits } from "./access/money.ts";
import { unreported } from "./movement.ts";
import type { Plan } from "./plan.ts";
import type { AssistanceReport, PeriodReport } from "./reports.ts";
import { lastServices, REPORTED_AS } from "./service-record.ts";

/**
 * What the forms of a reporting period begin with, so that only numbers and choices are left to be given: the services
 * of each case plan, the indicators, the lines of the budget and who pays, all as the plan approved last has them.
 * What the period before said stands above the form (process, Step 4.3).
 */

/** A case plan that is being carried out; one that ended without assistance has no services to report on. */
const servicesOf = (plan: Plan | undefined, pseudonym: string): { service: string }[] => {
  const casePlan = plan?.level1.cases.find((one) => one.pseudonym === pseudonym);
  if (casePlan?.state !== "assist") return [];
  const agreed = casePlan.services.filter(({ consent }) => consent !== "refused").map(({ service }) => service);
  return [...new Set(agreed)].map((service) => ({ service }));
};

/** A service with what was recorded of it last between reports, if anything was. */
const withRecord = ({ services }: Case, of: string, { service }: { service: string }): object => {
  const last = lastServices(services).find((one) => one.pseudonym === of && one.service === service);
  return last === undefined ? { service } : { service, state: REPORTED_AS[last.state] };
};

/** The coordinator's form: each person of the case by pseudonym, with each service of their plan. */
export const assistanceBeginning = (state: Case): object => ({
  report: {
    cases: state.victims.pseudonyms.map((pseudonym) => ({
      pseudonym,
      services: servicesOf(state.plan?.content, pseudonym).map((row) => withRecord(state, pseudonym, row)),
    })),
  },
});

/** An amendment begins with the version that was returned, else with the one approved last; found later: a row more. */
export const amendmentBeginning = ({ plan, amendment, victims }: Case): object => {
  const content = amendment?.content ?? plan?.content;
  if (content === undefined) return {};
  const known = content.level1.cases.map(({ pseudonym }) => pseudonym);
  const added = victims.pseudonyms.filter((pseudonym) => !known.includes(pseudonym));
  const cases = [...content.level1.cases, ...added.map((pseudonym) => ({ pseudonym }))];
  return { plan: { ...content, level1: { ...content.level1, cases } } };
};

const counted = (rows: AssistanceReport["cases"], holds: (row: AssistanceReport["cases"][number]) => boolean): number =>
  rows.filter(holds).length;

/** The numbers the facilitator would count together from the coordinator's report of the same period. */
const countsOf = ({ cases }: AssistanceReport): object => {
  const assisted = cases.filter(({ state }) => state === "assisted");
  return {
    victimsAssisted: assisted.length,
    victimsSafe: counted(assisted, ({ safe }) => safe === "yes"),
    medicallyScreened: counted(assisted, ({ medical }) => medical === "done"),
    psychologicallyScreened: counted(assisted, ({ psychological }) => psychological === "done"),
    legallyCounselled: counted(assisted, ({ legal }) => legal === "done"),
  };
};

const firstLevel = ({ plan, victims }: Case, assistance: AssistanceReport | undefined): object => {
  const services = victims.pseudonyms.flatMap((pseudonym) =>
    servicesOf(plan?.content, pseudonym).map(({ service }) => service),
  );
  return {
    ...(assistance === undefined ? {} : countsOf(assistance)),
    services: [...new Set(services)].map((service) => ({ service })),
  };
};

/** Who may have spent something: the payers of the plan, each once, in the order of their pledges. */
export const payersOf = ({ pledges }: Case): string[] => [
  ...new Set(pledges.filter(({ status }) => status === "confirmed").map(({ organisation }) => organisation)),
];

/** What was spent on urgent needs before the plan is charged in the first report (ours). */
const trancheOf = (state: Case, category: string, payer: string): number =>
  state.monitoring !== undefined && state.monitoring.reported.length > 0
    ? 0
    : state.pledges
        .filter(({ organisation, status }) => organisation === payer && status === "confirmed")
        .reduce((sum, { tranche }) => sum + (tranche?.category === category ? tranche.amountMinor : 0), 0);

const currencyOf = ({ plan }: Case): string => plan?.content.budget.currency ?? "USD";

/** What was paid out of a line by a payer since the last report. */
const paidOut = (state: Case, line: { readonly level: string; readonly category: string }, from: string): number =>
  unreported(state)
    .filter(
      ({ movement, payer, level, category }) =>
        movement === "paid-out" && payer === from && level === line.level && category === line.category,
    )
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0);

/** Nothing else was spent until somebody says so: the amount of each line and payer begins with zero (ours). */
const spendRows = (state: Case): PeriodReport["spend"] =>
  (state.plan?.content.budget.lines ?? []).flatMap((line) =>
    payersOf(state).map((payer) => {
      const { level, category } = line;
      const minor = (level === "1" ? trancheOf(state, category, payer) : 0) + paidOut(state, line, payer);
      return { level, category, payer, amount: minor === 0 ? "0" : majorUnits(minor, currencyOf(state)) };
    }),
  );

/** What was paid in since the last report, each payment by its day. */
const receivedOf = (state: Case): Partial<Pick<PeriodReport, "received">> => {
  const received = unreported(state)
    .filter(({ movement }) => movement === "received")
    .map(({ payer, amountMinor, on }) => ({ payer, amount: majorUnits(amountMinor, currencyOf(state)), on }));
  return received.length === 0 ? {} : { received };
};

/** The facilitator's form. `assistance`: the coordinator's report of the same period, if it came. */
export const periodBeginning = (state: Case, assistance: AssistanceReport | undefined): object => {
  const adopted = state.adopted ?? { level1: true, level2: true };
  const initiatives = state.plan?.content.level2.initiatives ?? [];
  return {
    report: {
      ...(adopted.level1 ? { level1: firstLevel(state, assistance) } : {}),
      ...(adopted.level2 ? { level2: { indicators: initiatives.map(({ title }) => ({ initiative: title })) } } : {}),
      spend: spendRows(state),
      ...receivedOf(state),
    },
  };
};
