import { CARE_POINTS, REINTEGRATION_CONDITIONS } from "../../../../functions/domain/care.ts";
import { CHILD_ITEMS } from "../../../../functions/domain/case-plan.ts";
import { CONSULTED } from "../../../../functions/domain/plan.ts";
import { PRINCIPLES } from "../../../../functions/domain/vocabulary.ts";
import type { Answer } from "../fill.ts";
import { later, REASONS, type Situation } from "./situation.ts";

const PROVIDER = "Victim service coordinator";

const service = (kind: string, today: string): Answer => ({
  service: kind,
  provider: PROVIDER,
  available: "yes",
  reach: "easy",
  from: later(today, 30),
  to: later(today, 180),
  consent: "given",
  consentOn: today,
});

const childItems = (today: string): Answer[] =>
  CHILD_ITEMS.map((item) => ({ item, state: "done", on: today, byWhom: PROVIDER }));

/** Everything was looked at; who is trained chose it. */
const care = (today: string): Answer => ({
  ...CARE_POINTS,
  legalToldOn: today,
  legalToldIn: "por",
  reintegration: ["vocational-training", ...REINTEGRATION_CONDITIONS["vocational-training"]],
});

const casePlan = (pseudonym: string, index: number, { today, children }: Situation): Answer => {
  const child = children && index === 0;
  return {
    pseudonym,
    state: "assist",
    age: child ? "child" : "adult",
    language: "por",
    wishesFollowed: "yes",
    tookPart: "yes",
    howTookPart: "In three talks, in the person's own language.",
    reintegrationAssessedOn: today,
    reintegrationAssessment: "Knows repair work; workshops near the family look for people.",
    riskAssessedOn: today,
    riskRepeatedEveryMonths: 3,
    goals: child ? "Back at school, living with family." : "Work of their own choice in the home region.",
    selfReliance: "Support is reduced step by step after month six.",
    services: ["shelter", "medical", "psychosocial", "legal", "financial", "reintegration"].map((kind) =>
      service(kind, today),
    ),
    care: care(today),
    consentBy: child ? "guardian" : "own",
    ...(child ? { guardianImplicated: "no", childItems: childItems(today) } : {}),
  };
};

const remedy = (what: string): Answer => ({ provided: "yes", what, byWhom: "Facilitator and smelter" });

const initiative = (dueOn: string): Answer => ({
  title: "Advice on recruitment debts",
  kind: "addresses-context",
  gap: "Diggers know of no way out of debt.",
  measure: "quantitative",
  indicator: "People advised",
  baseline: "0",
  target: "200",
  unit: "people",
  dueOn,
  measuredBy: "Register of the advice office",
});

const BUDGET: Answer = {
  currency: "USD",
  lines: [
    { level: "1", category: "shelter", amount: "12000" },
    { level: "1", category: "reintegration", amount: "9000" },
    { level: "2", category: "initiatives", amount: "15000" },
    { level: "2", category: "monitoring", amount: "4000" },
  ],
};

/** A plan of both levels that can be submitted. */
export const plan = (situation: Situation): Answer => {
  const { today, windowMonths, pseudonyms } = situation;
  const start = later(today, 30);
  return {
    consultations: CONSULTED.map((who) =>
      who === "mine-operator"
        ? { who, consulted: "no", whyNot: "Not before all victims are safe." }
        : { who, consulted: "yes", on: today, outcome: "Needs and offers were gathered." },
    ),
    analysis: "Debt to recruiters keeps diggers at the site; services exist in the district town.",
    risks: [{ harm: "Stigma on return", mitigation: "Families are prepared with the victims' consent." }],
    mechanisms: "The district's referral system is used and reinforced with one case worker.",
    remedies: {
      restitution: remedy("Documents and wages are returned."),
      compensation: remedy("Paid per person by the responsible party."),
      rehabilitation: remedy("Medical and psychosocial care."),
      satisfaction: remedy("Written acknowledgement."),
      guaranteesOfNonRepetition: remedy("Recruitment fees are banned and checked."),
      adequacy: "Each person's loss was counted with them; the gravest harm is met first.",
    },
    level1: {
      cases: pseudonyms.map((pseudonym, index) => casePlan(pseudonym, index, situation)),
      ...(pseudonyms.length === 0 ? { nobodyIdentified: "Searched with local organisations." } : {}),
      childSpecialist: "coordinator-is-one",
    },
    level2: { initiatives: [initiative(later(start, windowMonths * 30 - 30))] },
    budget: BUDGET,
    monitoring: { plannedStart: start, windowMonths, intervalMonths: 1, means: "Visits, registers, calls." },
    principles: Object.fromEntries(PRINCIPLES.map((principle) => [principle, "Reviewed with the coordinator."])),
    coordinatorReview: { on: today, outcome: "The plan keeps all principles." },
    noWaiver: "yes",
  };
};

/** Steps 2 and 3. */
export const design: Record<string, (situation: Situation) => Answer> = {
  "consult-on-response": () => ({ decision: "agrees" }),
  "confirm-response": () => ({ decision: "confirm", reasons: REASONS }),
  "adopt-levels": () => ({ decision: "adopt-both", reasons: REASONS }),
  "use-leverage": ({ today }) => ({
    decision: "ask-again",
    leverage: { what: "Sourcing depends on it", onWhom: "smelter", by: later(today, 14) },
    reasons: REASONS,
  }),
  "secure-remediation": ({ today }) => ({
    decision: "leverage-used",
    leverage: { what: "Sourcing depends on it", onWhom: "smelter", by: later(today, 14) },
    reasons: REASONS,
  }),
  "engage-instead": () => ({ decision: "engaged", facilitator: "facilitator-a", reasons: REASONS }),
  "identify-facilitators": ({ turn }) => ({
    decision: "identified",
    candidates: [
      {
        organisation: turn === 0 ? "facilitator-a" : "facilitator-b",
        presentInCountry: "yes",
        expertise: "Assistance to victims of trafficking since 2004.",
      },
    ],
    reasons: REASONS,
  }),
  "engage-facilitator": ({ turn }) => ({
    decision: "engaged",
    facilitator: turn === 0 ? "facilitator-a" : "facilitator-b",
    reasons: REASONS,
  }),
  "accept-engagement": () => ({ decision: "accepted", independent: "yes", conflicts: "None.", reasons: REASONS }),
  "name-coordinator": () => ({
    decision: "named",
    coordinator: "coordinator-a",
    worksInTheArea: "yes",
    childProtection: "specialised",
    reasons: REASONS,
  }),
  "accept-coordination": () => ({ decision: "accepted", reasons: REASONS }),
  "refer-victims": ({ today }) => ({ decision: "referred", people: 2, referredOn: today, reasons: REASONS }),
  "design-plan": (situation) => ({ decision: "submit", plan: plan(situation), reasons: REASONS }),
  "forward-plan": () => ({ decision: "forwarded", reasons: REASONS }),
  "approve-plan": () => ({ decision: "approved", principlesReviewed: "yes", waiver: "no", reasons: REASONS }),
};
