import * as z from "zod";
import { amount, choice, day, group, list, longText, shortText, wholeNumber, yesNo } from "./fields.ts";
import { pseudonym } from "./case-plan.ts";
import { BUDGET_CATEGORIES, REMEDIES } from "./plan.ts";
import { SERVICES, FEEDBACK } from "./vocabulary.ts";

/**
 * The reports of Steps 4 to 6. A group of one level is optional; rules/reports.ts and rules/closure.ts say what a case
 * of that level needs, so that the form can name what is missing.
 */

/** One to five: how well (ours); `none` where nothing can be said yet. */
const rating = () => choice(["1", "2", "3", "4", "5", "none"]);
export const SERVICE_STATES = ["not-started", "on-track", "delayed", "interrupted", "completed", "refused"] as const;
export const SCREENING = ["done", "planned", "refused", "not-needed"] as const;

/** Spend of one contribution in one budget line (Guidelines, Step 5: every contribution). */
const spendShape = {
  level: choice(["1", "2"]),
  category: choice(BUDGET_CATEGORIES),
  payer: shortText(),
  amount: amount(),
};

/** One reporting period, by the facilitator: counts and states, no person (process, Step 4.3). */
export const periodReportSchema = z.object({
  level1: group({
    victimsAssisted: wholeNumber().optional(),
    victimsSafe: wholeNumber().optional(),
    medicallyScreened: wholeNumber().optional(),
    psychologicallyScreened: wholeNumber().optional(),
    legallyCounselled: wholeNumber().optional(),
    integration: rating().optional(),
    satisfaction: rating().optional(),
    referralsFollowedUp: yesNo().optional(),
    /** Found and referred to the coordinator since the last report; each gets a pseudonym of their own. */
    foundLater: wholeNumber(100).optional(),
    foundLaterReferredOn: day().optional(),
    services: list({ service: choice(SERVICES), state: choice(SERVICE_STATES) }, { rows: 2 }),
  }).optional(),
  level2: group({
    indicators: list({ initiative: shortText(), value: shortText() }, { rows: 1 }),
    checkedBy: choice(["site-visit", "independent-evaluation", "not-this-period"]).optional(),
    interviewed: list({ who: choice(["beneficiaries", "community-leaders", "local-government"]), on: day() }),
  }).optional(),
  spend: list(spendShape, { rows: 2 }),
  /** What payers have paid in since the last report, in the plan's currency. */
  received: list({ payer: shortText(), amount: amount(), on: day() }),
  problems: longText().optional(),
  /** A change of the plan is an amendment: a new version that is approved. */
  planMustChange: yesNo(),
  implemented: yesNo(),
  proposeClosure: yesNo(),
});
export type PeriodReport = z.infer<typeof periodReportSchema>;

/** The coordinator's report to the facilitator: by pseudonym, in codes, nothing from notes (process, Step 4.3). */
export const assistanceReportSchema = z.object({
  cases: list({
    pseudonym: pseudonym(),
    state: choice(["assisted", "completed", "declined", "not-found", "assisted-elsewhere", "died"]),
    safe: choice(["yes", "no", "not-known"]),
    medical: choice(SCREENING),
    psychological: choice(SCREENING),
    legal: choice(SCREENING),
    integration: rating(),
    satisfaction: rating(),
    /** The victim's own word, in the set months needed (rules/voice.ts); a choice, nothing from notes. */
    feedback: choice(FEEDBACK).optional(),
    referralsFollowedUp: yesNo(),
    consentWithdrawn: yesNo(),
    /** The provider is the one of the plan's entry for this service. */
    services: list({
      service: choice(SERVICES),
      state: choice(SERVICE_STATES),
      effectiveness: rating(),
      quality: rating(),
    }),
  }),
  /** That the coordinator's file is timely, accurate and secure. */
  fileKept: yesNo(),
});
export type AssistanceReport = z.infer<typeof assistanceReportSchema>;

export const END_STATES = [
  "self-reliant",
  "assisted-further",
  "declined",
  "not-found",
  "assisted-elsewhere",
  "died",
  /** The person shares it no more: then nobody but the coordinator knows it (process, Consent and records). */
  "withheld",
] as const;

/** Ends other than by this case's assistance: they need evidence, and audit's acceptance (process, Step 3.3; ours). */
export const ENDS_WITHOUT_ASSISTANCE: readonly string[] = [
  "declined",
  "not-found",
  "assisted-elsewhere",
  "died",
] satisfies (typeof END_STATES)[number][];

/** The final report (Guidelines, Step 5; process, Step 5.1). */
export const finalReportSchema = z.object({
  level1: group({
    assistance: longText().optional(),
    monitoring: longText().optional(),
    integrationAndSatisfaction: longText().optional(),
    /** `evidence`: what shows an end without assistance, and who assists instead. */
    victims: list({ pseudonym: pseudonym(), endState: choice(END_STATES), evidence: longText().optional() }),
  }).optional(),
  level2: group({
    outcomes: list({
      initiative: shortText(),
      result: longText(),
      verified: yesNo(),
      onTime: yesNo(),
      objective: choice(["met", "missed"]),
      whyMissed: longText().optional(),
    }),
    monitoring: longText().optional(),
  }).optional(),
  spend: list(spendShape, { rows: 4, max: 300 }),
  remedies: list(
    {
      remedy: choice(REMEDIES),
      provided: yesNo(),
      note: longText(),
    },
    { rows: 5 },
  ),
  noPersonalData: yesNo(),
});
export type FinalReport = z.infer<typeof finalReportSchema>;

const verdict = () => group({ verdict: choice(["yes", "partly", "no", "cannot-say"]), why: longText().optional() });

/** The nine reviews of Step 6 (Guidelines, Step 6), answered by each party. */
export const lessonsSchema = z.object({
  objectivesMet: verdict(),
  /** Of the people themselves, through coordinator and facilitator; the other parties may leave these two. */
  victimsSatisfied: verdict().optional(),
  communitiesBenefited: verdict().optional(),
  budgetSufficient: verdict(),
  challenges: longText(),
  risks: longText(),
  monitoringTools: longText(),
  communicationChannels: longText(),
  recommendations: longText(),
});
export type Lessons = z.infer<typeof lessonsSchema>;
