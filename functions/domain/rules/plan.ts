import type { Problem } from "../findings.ts";
import { CONSULTED, REMEDIES, type Consultation, type Plan } from "../plan.ts";
import type { Day } from "../time.ts";
import type { Adopted } from "./adoption.ts";
import { when } from "./because.ts";
import { CLAUSE } from "./clauses.ts";
import { level1Problems } from "./plan-level-1.ts";
import { budgetProblems, initiativeProblems, monitoringProblems } from "./plan-results.ts";

export interface PlanContext {
  readonly levels: Adopted;
  /** How many victims of the case are identified; each has a case plan. */
  readonly victims: number;
  /** Their pseudonyms, where the caller knows them: then a plan of somebody else is refused too. */
  readonly pseudonyms?: readonly string[];
  /** How many of them share their plan with nobody any more: nothing is planned for them here (ours). */
  readonly withheld?: number;
  /** Who took back consent to be referred to those who give services. */
  readonly noReferrals?: readonly string[];
  readonly children: "yes" | "no" | "unknown";
  /** The day implementation starts, if it has been recorded; else the plan's own planned start counts. */
  readonly implementationBy?: Day;
  readonly holdActive: boolean;
}

const required = (value: unknown, field: string, clause: string) =>
  when(value === undefined, field, "consultation-incomplete", clause);

function consultationProblems(consultation: Consultation, field: string, holdActive: boolean): Problem[] {
  const { who, consulted, on, outcome, whyNot } = consultation;
  if (consulted === "no") {
    return when(whyNot === undefined, `${field}.whyNot`, "consultation-reason-needed", CLAUSE.consultations);
  }
  return [
    ...when(who === "mine-operator" && holdActive, `${field}.consulted`, "mine-not-before-hold-lifted", CLAUSE.hold),
    ...required(on, `${field}.on`, CLAUSE.consultations),
    ...required(outcome, `${field}.outcome`, CLAUSE.consultations),
  ];
}

/** Everybody is consulted, or the plan says why not; international organisations for Level 2 only. */
function analysisProblems(plan: Plan, { levels, holdActive }: PlanContext): Problem[] {
  const expected = CONSULTED.filter((who) => levels.level2 || who !== "international-organisations");
  const isMissing = expected.some((who) => !plan.consultations.some((consultation) => consultation.who === who));
  return [
    ...when(isMissing, "consultations", "not-consulted", CLAUSE.consultations),
    ...plan.consultations.flatMap((consultation, index) =>
      consultationProblems(consultation, `consultations.${index}`, holdActive),
    ),
    ...when(plan.risks.length === 0, "risks", "risk-needed", CLAUSE.risks),
  ];
}

/** For each of the five remedies what is done and by whom, or why it is not. */
const remedyProblems = ({ remedies }: Plan): Problem[] => [
  ...when(remedies.adequacy === undefined, "remedies.adequacy", "needed", CLAUSE.remedies),
  ...REMEDIES.flatMap((kind) => {
    const { provided, what, byWhom, whyNot } = remedies[kind];
    const field = `remedies.${kind}`;
    if (provided === "no") {
      return when(whyNot === undefined, `${field}.whyNot`, "remedy-reason-needed", CLAUSE.remedies);
    }
    return [
      ...when(what === undefined, `${field}.what`, "remedy-incomplete", CLAUSE.remedies),
      ...when(byWhom === undefined, `${field}.byWhom`, "remedy-incomplete", CLAUSE.remedies),
    ];
  }),
];

/** Level 1 has a coordinator, who reviews the plan against the principles before it is submitted. */
const reviewProblems = ({ coordinatorReview: review }: Plan): Problem[] => [
  ...when(review?.on === undefined, "coordinatorReview.on", "principles-review-needed", CLAUSE.principles),
  ...when(review?.outcome === undefined, "coordinatorReview.outcome", "needed", CLAUSE.principles),
];

/**
 * What keeps a plan from being submitted, with the field, the code and the clause of each: so that the form says what
 * is missing and why. An empty list: the plan keeps every rule that its schema can hold.
 *
 * Source: Guidelines, Step 3; process, Step 3.3.
 */
export const planProblems = (plan: Plan, context: PlanContext): Problem[] => [
  ...analysisProblems(plan, context),
  ...remedyProblems(plan),
  ...(context.levels.level1 ? [...level1Problems(plan, context), ...reviewProblems(plan)] : []),
  ...(context.levels.level2 ? initiativeProblems(plan, context.implementationBy) : []),
  ...budgetProblems(plan, context.levels),
  ...monitoringProblems(plan),
  ...when(plan.noWaiver === "no", "noWaiver", "waiver-refused", CLAUSE.waiver),
];
