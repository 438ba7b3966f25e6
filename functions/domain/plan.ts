import * as z from "zod";
import { amount, choice, currency, day, group, list, longText, shortText, wholeNumber, yesNo } from "./fields.ts";
import { caseShape } from "./case-plan.ts";

/**
 * The remediation action plan (Guidelines, Step 3; process, Step 3.3): what the facilitator submits. The schema holds
 * the shape; what must be there is in rules/plan.ts, so that the form can say what is missing and why.
 */

/** Who is consulted (Guidelines, Step 3); the last one for Level 2. */
export const CONSULTED = [
  "mine-operator",
  "affected-people",
  "government",
  "non-government",
  "upstream-programmes",
  "local-experts",
  "international-organisations",
] as const;
export type Consulted = (typeof CONSULTED)[number];

/** The remedies of the UN Guiding Principles (Guidelines, Chapter 2). */
export const REMEDIES = [
  "restitution",
  "compensation",
  "rehabilitation",
  "satisfaction",
  "guaranteesOfNonRepetition",
] as const;
export type Remedy = (typeof REMEDIES)[number];

export const BUDGET_CATEGORIES = [
  "shelter",
  "medical",
  "psychosocial",
  "legal",
  "financial",
  "return",
  "reintegration",
  "child",
  "coordination",
  "initiatives",
  "facilitation",
  "monitoring",
  "other",
] as const;

const remedy = () =>
  group({
    provided: yesNo(),
    what: longText().optional(),
    byWhom: shortText().optional(),
    whyNot: longText().optional(),
  });

const consultationShape = {
  who: choice(CONSULTED),
  consulted: yesNo(),
  on: day().optional(),
  outcome: longText().optional(),
  whyNot: longText().optional(),
};

const initiativeShape = {
  title: shortText(),
  kind: choice(["strengthens-services", "addresses-context"]),
  /** The gap in services or the condition it answers. */
  gap: longText(),
  measure: choice(["quantitative", "qualitative"]),
  indicator: shortText(),
  baseline: shortText(),
  target: shortText(),
  /** The unit of a number; of a qualitative result the steps of its scale. */
  unit: shortText(),
  dueOn: day(),
  measuredBy: shortText(),
};

const principle = longText;

export const planSchema = z.object({
  consultations: list(consultationShape, { rows: CONSULTED.length, max: 60 }),
  analysis: longText(),
  risks: list({ harm: shortText(), mitigation: longText() }, { rows: 2 }),
  /** Which existing mechanisms are used, or how they are reinforced where they do not fit. */
  mechanisms: longText(),
  remedies: group({
    restitution: remedy(),
    compensation: remedy(),
    rehabilitation: remedy(),
    satisfaction: remedy(),
    guaranteesOfNonRepetition: remedy(),
    /** How they are adequate, and proportional to the gravity of the harm. */
    adequacy: longText().optional(),
  }),
  level1: group({
    cases: list(caseShape, { rows: 1, max: 100 }),
    /** Only where no victim is identified: what was done to find them. */
    nobodyIdentified: longText().optional(),
    childSpecialist: choice(["coordinator-is-one", "works-with-one", "none"]).optional(),
    childSpecialistName: shortText().optional(),
  }),
  level2: group({ initiatives: list(initiativeShape, { rows: 1, max: 40 }) }),
  budget: group({
    currency: currency(),
    lines: list({ level: choice(["1", "2"]), category: choice(BUDGET_CATEGORIES), amount: amount() }, { rows: 4 }),
  }),
  monitoring: group({
    plannedStart: day(),
    windowMonths: wholeNumber(1_000),
    intervalMonths: wholeNumber(1_000),
    means: longText(),
  }),
  /** One line for each of the eleven principles of assistance (Guidelines, Chapter 2). */
  principles: group({
    "do-no-harm": principle(),
    "rights-based-approach": principle(),
    "non-discrimination": principle(),
    "self-determination-and-participation": principle(),
    "individualized-assistance": principle(),
    "gender-sensitivity": principle(),
    "child-centred-assistance": principle(),
    "continuum-of-care": principle(),
    "informed-consent": principle(),
    "confidentiality-and-data-protection": principle(),
    accountability: principle(),
  }),
  /** When the coordinator reviewed the plan against the principles; audit does so when it approves. */
  coordinatorReview: group({ on: day().optional(), outcome: longText().optional() }).optional().meta({ kind: "group" }),
  /** That no agreement of the plan waives a right: courts, other mechanisms and unions stay open (note 16). */
  noWaiver: yesNo(),
});
export type Plan = z.infer<typeof planSchema>;
export type Budget = Plan["budget"];
export type Consultation = Plan["consultations"][number];
export type Initiative = Plan["level2"]["initiatives"][number];
