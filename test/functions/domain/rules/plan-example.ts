import { CARE_POINTS, type Care } from "../../../../functions/domain/care.ts";
import { CHILD_ITEMS, type CasePlan } from "../../../../functions/domain/case-plan.ts";
import { CONSULTED, planSchema, type Plan } from "../../../../functions/domain/plan.ts";
import type { PlanContext } from "../../../../functions/domain/rules/plan.ts";
import { PRINCIPLES } from "../../../../functions/domain/vocabulary.ts";

/** Everything was looked at. */
export const care = (changes: Partial<Care> = {}): Care => ({
  shelter: [...CARE_POINTS.shelter],
  medical: [...CARE_POINTS.medical],
  psychosocial: [...CARE_POINTS.psychosocial],
  legal: [...CARE_POINTS.legal],
  legalToldOn: "2024-02-01",
  legalToldIn: "por",
  financial: [...CARE_POINTS.financial],
  return: [...CARE_POINTS.return],
  reintegration: ["livelihood"],
  ...changes,
});

export const adultPlan = (changes: Partial<CasePlan> = {}): CasePlan => ({
  pseudonym: "V-AAAA",
  state: "assist",
  age: "adult",
  language: "por",
  wishesFollowed: "yes",
  tookPart: "yes",
  howTookPart: "In talks.",
  reintegrationAssessedOn: "2024-02-01",
  reintegrationAssessment: "Skills are there.",
  riskAssessedOn: "2024-02-01",
  riskRepeatedEveryMonths: 3,
  goals: "Work in the home region.",
  selfReliance: "Support is reduced step by step.",
  services: [
    {
      service: "medical",
      provider: "District hospital",
      available: "yes",
      reach: "easy",
      from: "2024-03-01",
      to: "2024-09-01",
      consent: "given",
      consentOn: "2024-02-01",
    },
  ],
  care: care(),
  consentBy: "own",
  childItems: [],
  ...changes,
});

export const childPlan = (changes: Partial<CasePlan> = {}): CasePlan =>
  adultPlan({
    age: "child",
    consentBy: "guardian",
    guardianImplicated: "no",
    childItems: CHILD_ITEMS.map((item) => ({ item, state: "done", on: "2024-02-01", byWhom: "Coordinator" })),
    ...changes,
  });

const remedy = { provided: "yes", what: "What is planned.", byWhom: "Facilitator" } as const;

/** A plan of both levels for one adult that keeps every rule; as the form's parser gives it. */
export const goodPlan = (changes: Partial<Plan> = {}): Plan =>
  planSchema.parse({
    consultations: CONSULTED.map((who) => ({ who, consulted: "yes", on: "2024-01-15", outcome: "Heard." })),
    analysis: "What the situation is.",
    risks: [{ harm: "Stigma", mitigation: "Families are prepared." }],
    mechanisms: "The district's referral system.",
    remedies: {
      restitution: remedy,
      compensation: remedy,
      rehabilitation: remedy,
      satisfaction: { provided: "no", whyNot: "Nobody wished for it." },
      guaranteesOfNonRepetition: remedy,
      adequacy: "Each loss was counted.",
    },
    level1: { cases: [adultPlan()] },
    level2: {
      initiatives: [
        {
          title: "Advice on debts",
          kind: "addresses-context",
          gap: "No way out of debt.",
          measure: "quantitative",
          indicator: "People advised",
          baseline: "0",
          target: "1,200",
          unit: "people",
          dueOn: "2024-09-01",
          measuredBy: "Register",
        },
      ],
    },
    budget: {
      currency: "USD",
      lines: [
        { level: "1", category: "medical", amount: "1200.50" },
        { level: "2", category: "initiatives", amount: "9000" },
      ],
    },
    monitoring: { plannedStart: "2024-03-01", windowMonths: 6, intervalMonths: 1, means: "Visits." },
    principles: Object.fromEntries(PRINCIPLES.map((principle) => [principle, "How it is kept."])),
    coordinatorReview: { on: "2024-02-01", outcome: "It keeps them." },
    noWaiver: "yes",
    ...changes,
  });

export const PLAN_CONTEXT: PlanContext = {
  levels: { level1: true, level2: true },
  victims: 1,
  children: "no",
  holdActive: false,
};
