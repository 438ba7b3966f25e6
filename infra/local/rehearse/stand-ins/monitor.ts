import type { Answer } from "../fill.ts";
import { begunRows, later, REASONS, type Situation } from "./situation.ts";

const period = (subject: string): number => Number(subject.replace(/^p/, ""));

/** Shelter is paid by the smelter, the initiatives by the company, as they pledged. */
const SPEND_PER_PERIOD = [
  { level: "1", category: "shelter", payer: "smelter-a", amount: "1000" },
  { level: "2", category: "initiatives", payer: "downstream-a", amount: "1250" },
];

/** The form has a row for each line and payer: what was spent is typed into its own. */
const spent = (situation: Situation): Answer[] => {
  const rows = begunRows(situation, "report.spend");
  const isRow = ({ category, payer }: Readonly<Record<string, string>>) =>
    SPEND_PER_PERIOD.find((line) => line.category === category && line.payer === payer);
  return rows.length === 0 ? SPEND_PER_PERIOD : rows.map((row) => ({ ...row, ...isRow(row) }));
};

const servicesOf = (situation: Situation, index: number): Answer[] => {
  const begun = begunRows(situation, `report.cases.${String(index)}.services`);
  return (begun.length === 0 ? [{ service: "shelter" }] : begun).map((row) => ({
    ...row,
    state: "on-track",
    effectiveness: "4",
    quality: "4",
  }));
};

const assistance = (situation: Situation): Answer => ({
  decision: "reported",
  report: {
    cases: situation.pseudonyms.map((pseudonym, index) => ({
      pseudonym,
      state: "assisted",
      safe: "yes",
      medical: "done",
      psychological: "done",
      legal: "done",
      integration: "4",
      satisfaction: "4",
      feedback: "positive",
      referralsFollowedUp: "yes",
      consentWithdrawn: "no",
      services: servicesOf(situation, index),
    })),
    fileKept: "yes",
  },
});

const planned = (situation: Situation): Answer[] => {
  const begun = begunRows(situation, "report.level1.services");
  return (begun.length === 0 ? [{ service: "shelter" }] : begun).map((row) => ({ ...row, state: "on-track" }));
};

const report = (situation: Situation): Answer => ({
  decision: "reported",
  report: {
    level1: {
      victimsAssisted: 2,
      victimsSafe: 2,
      medicallyScreened: 2,
      psychologicallyScreened: 2,
      legallyCounselled: 2,
      integration: "4",
      satisfaction: "4",
      referralsFollowedUp: "yes",
      services: planned(situation),
    },
    level2: {
      indicators: [{ initiative: "Advice on recruitment debts", value: String(period(situation.subject) * 18) }],
      checkedBy: "site-visit",
      interviewed: [{ who: "beneficiaries", on: situation.today }],
    },
    spend: spent(situation),
    planMustChange: "no",
    implemented: period(situation.subject) >= situation.windowMonths ? "yes" : "no",
    proposeClosure: period(situation.subject) >= situation.windowMonths ? "yes" : "no",
  },
});

/** What the periods reported is counted together already; where nothing was, as much as each would have reported. */
const finalSpend = (situation: Situation): Answer =>
  begunRows(situation, "report.spend").length > 0
    ? {}
    : {
        spend: SPEND_PER_PERIOD.map((line) => ({
          ...line,
          amount: String(Number(line.amount) * situation.windowMonths),
        })),
      };

const finalReport = (situation: Situation): Answer => ({
  decision: "reported",
  report: {
    level1: {
      assistance: "Shelter, care, advice and a start of their own.",
      monitoring: "Monthly, by the coordinator.",
      integrationAndSatisfaction: "Both live on their own means and are content with the help.",
      victims: situation.pseudonyms.map((pseudonym) => ({ pseudonym, endState: "self-reliant" })),
    },
    level2: {
      outcomes: [
        {
          initiative: "Advice on recruitment debts",
          result: "216 people were advised.",
          verified: "yes",
          onTime: "yes",
          objective: "met",
        },
      ],
      monitoring: "Register of the advice office, visited each month.",
    },
    ...finalSpend(situation),
    remedies: ["restitution", "compensation", "rehabilitation", "satisfaction", "guaranteesOfNonRepetition"].map(
      (remedy) => ({ remedy, provided: "yes", note: "As planned." }),
    ),
    noPersonalData: "yes",
  },
  reasons: REASONS,
});

const verdict = { verdict: "yes", why: "As the reports show." };

/** Steps 4 to 6. */
export const monitor: Record<string, (situation: Situation) => Answer> = {
  "raise-funds": () => ({
    decision: "pledges-recorded",
    pledges: [
      { payer: "smelter", amount: "25000" },
      { payer: "downstream", amount: "15000" },
    ],
    reasons: REASONS,
  }),
  "confirm-pledge": () => ({ decision: "confirmed", reasons: REASONS }),
  "support-funding": () => ({ decision: "leverage-used", reasons: REASONS }),
  "close-shortfall": () => ({ decision: "raise-again", reasons: REASONS }),
  "start-implementation": ({ today }) => ({ decision: "started", startedOn: today, reasons: REASONS }),
  "report-assistance": assistance,
  "report-period": report,
  "forward-report": () => ({ decision: "forwarded" }),
  "review-report": () => ({ decision: "accepted", progress: "on-track" }),
  // The form begins with the version in force: the stand-in leaves it as it is and submits it.
  "amend-plan": () => ({ decision: "submit", reasons: REASONS }),
  "forward-amendment": () => ({ decision: "forwarded", reasons: REASONS }),
  "approve-amendment": () => ({ decision: "approved", principlesReviewed: "yes", waiver: "no", reasons: REASONS }),
  "decide-window": () => ({ decision: "close", reasons: REASONS }),
  "approve-extension": () => ({ decision: "approved", months: "2", reasons: REASONS }),
  "report-finally": finalReport,
  "document-closure": ({ today, begun }) => ({
    decision: "documented",
    referred: 2,
    referredOn: begun.get("referredOn") ?? today,
    reasons: REASONS,
  }),
  "verify-completion": () => ({
    decision: "satisfactory",
    assistanceVerified: "yes",
    outcomesVerified: "yes",
    financesVerified: "yes",
    reasons: REASONS,
  }),
  "close-incident": () => ({ decision: "close", reasons: REASONS }),
  "share-lessons": () => ({
    decision: "shared",
    lessons: {
      objectivesMet: verdict,
      victimsSatisfied: verdict,
      communitiesBenefited: verdict,
      budgetSufficient: verdict,
      challenges: "Money came late.",
      risks: "Recruiters return; the advice office stays.",
      monitoringTools: "Monthly calls beside visits.",
      communicationChannels: "One contact per party.",
      recommendations: "Start the search for a facilitator during the investigation.",
    },
  }),
  "plan-prevention": ({ today }) => ({
    decision: "actions-planned",
    actions: [{ what: "Ask for recruitment terms in each audit", owner: "Audit programme", dueOn: today }],
    reasons: REASONS,
  }),
  // Each change as it was planned, and done; a story that leaves one open has a new day for it.
  "follow-prevention": (situation) => ({
    decision: "all-done",
    actions: begunRows(situation, "actions").map((row) => ({
      ...row,
      ...((row["dueOn"] ?? "") > situation.today ? {} : { dueOn: later(situation.today, 90) }),
      state: "done",
      evidence: "The new audit manual.",
    })),
  }),
  // The form begins with what the parties wrote.
  "release-lessons": () => ({ decision: "released", noPersonalData: "yes" }),
};
