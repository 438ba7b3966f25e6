import type { Answer } from "../fill.ts";
import { REASONS, type Situation } from "./situation.ts";

const period = (subject: string): number => Number(subject.replace(/^p/, ""));

const SPEND_PER_PERIOD = [
  { level: "1", category: "shelter", payer: "Smelter", amount: "1000" },
  { level: "2", category: "initiatives", payer: "Smelter", amount: "1250" },
];

const assistance = ({ pseudonyms }: Situation): Answer => ({
  decision: "reported",
  report: {
    cases: pseudonyms.map((pseudonym) => ({
      pseudonym,
      state: "assisted",
      safe: "yes",
      medical: "done",
      psychological: "done",
      legal: "done",
      integration: "4",
      satisfaction: "4",
      referralsFollowedUp: "yes",
      consentWithdrawn: "no",
      services: [{ service: "shelter", state: "on-track", effectiveness: "4", quality: "4" }],
    })),
    fileKept: "yes",
  },
});

const report = ({ subject, windowMonths, today }: Situation): Answer => ({
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
      services: [{ service: "shelter", state: "on-track" }],
    },
    level2: {
      indicators: [{ initiative: "Advice on recruitment debts", value: String(period(subject) * 18) }],
      checkedBy: "site-visit",
      interviewed: [{ who: "beneficiaries", on: today }],
    },
    spend: SPEND_PER_PERIOD,
    planMustChange: "no",
    implemented: period(subject) >= windowMonths ? "yes" : "no",
    proposeClosure: period(subject) >= windowMonths ? "yes" : "no",
  },
});

const finalReport = ({ pseudonyms, windowMonths }: Situation): Answer => ({
  decision: "reported",
  report: {
    level1: {
      assistance: "Shelter, care, advice and a start of their own.",
      monitoring: "Monthly, by the coordinator.",
      integrationAndSatisfaction: "Both live on their own means and are content with the help.",
      victims: pseudonyms.map((pseudonym) => ({ pseudonym, endState: "self-reliant" })),
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
    spend: SPEND_PER_PERIOD.map((line) => ({ ...line, amount: String(Number(line.amount) * windowMonths) })),
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
  "decide-window": () => ({ decision: "close", reasons: REASONS }),
  "approve-extension": () => ({ decision: "approved", months: "2", reasons: REASONS }),
  "report-finally": finalReport,
  "document-closure": ({ today }) => ({ decision: "documented", referred: 2, referredOn: today, reasons: REASONS }),
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
};
