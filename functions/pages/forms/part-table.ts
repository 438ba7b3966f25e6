import type { RequestId } from "../../domain/requests/table.ts";

/**
 * What is filled in one go. Long forms are asked in parts, so that each page is light enough for a phone on a slow line
 * (ours: 30 KB) and a list of people makes more pages, not longer ones.
 */
export interface PartDefinition {
  readonly id: PartId;
  /** One part for each row of this list; `fields` and `list` are then below the row. */
  readonly each?: string;
  readonly fields: readonly string[];
  /** A list that is continued on further pages: so many rows on each. */
  readonly list?: { readonly path: string; readonly rows: number };
}

export const PART_IDS = [
  "consultations",
  "situation",
  "remedies",
  "people",
  "case",
  "case-services",
  "case-care",
  "case-child",
  "initiatives",
  "budget",
  "pledges",
  "monitoring",
  "principles",
  "assistance",
  "level-1",
  "level-2",
  "interviews",
  "spend",
  "victims",
  "outcomes",
  "labour",
  "indicators-found",
  "links",
  "incident",
  "people-found",
] as const;
export type PartId = (typeof PART_IDS)[number];

const CASES = "plan.level1.cases";

const CASE_FIELDS = [
  "pseudonym",
  "state",
  "evidence",
  "assistedBy",
  "age",
  "language",
  "wishesFollowed",
  "tookPart",
  "howTookPart",
  "reintegrationAssessedOn",
  "reintegrationAssessment",
  "riskAssessedOn",
  "riskRepeatedEveryMonths",
  "goals",
  "selfReliance",
  "consentBy",
  "guardianImplicated",
];

const FACTS: readonly PartDefinition[] = [
  { id: "labour", fields: ["facts.types", "facts.methodsOfControl", "facts.debtBondage"] },
  { id: "indicators-found", fields: ["facts.indicators"] },
  { id: "links", fields: [], list: { path: "facts.links", rows: 2 } },
  { id: "incident", fields: ["facts.wasPublic", "facts.publicOn", "facts.incident"] },
  { id: "people-found", fields: ["facts.people"] },
];

const PLAN: readonly PartDefinition[] = [
  { id: "consultations", fields: [], list: { path: "plan.consultations", rows: 7 } },
  { id: "situation", fields: ["plan.analysis", "plan.mechanisms"], list: { path: "plan.risks", rows: 8 } },
  { id: "remedies", fields: ["plan.remedies"] },
  {
    id: "people",
    fields: ["plan.level1.nobodyIdentified", "plan.level1.childSpecialist", "plan.level1.childSpecialistName"],
  },
  { id: "case", each: CASES, fields: CASE_FIELDS },
  { id: "case-services", each: CASES, fields: [], list: { path: "services", rows: 4 } },
  { id: "case-care", each: CASES, fields: ["care"] },
  { id: "case-child", each: CASES, fields: [], list: { path: "childItems", rows: 5 } },
  { id: "initiatives", fields: [], list: { path: "plan.level2.initiatives", rows: 4 } },
  { id: "budget", fields: ["plan.budget.currency"], list: { path: "plan.budget.lines", rows: 8 } },
  { id: "monitoring", fields: ["plan.monitoring", "plan.noWaiver"] },
  { id: "principles", fields: ["plan.principles", "plan.coordinatorReview"] },
];

/**
 * Reports begin with what is known already. While all of one makes a light page it is asked at once, which spares a slow
 * line a page for each part; a long one, or one that was begun in parts, is asked in parts (ours).
 */
export const AT_ONCE_WHILE_LIGHT: ReadonlySet<RequestId> = new Set([
  "report-assistance",
  "report-period",
  "report-finally",
]);

/** The forms that are asked in parts; what no part names is asked on the page with the decision. */
export const PARTS: Readonly<Partial<Record<RequestId, readonly PartDefinition[]>>> = {
  "investigate-allegation": FACTS,
  "investigate-linkage": FACTS,
  "design-plan": PLAN,
  "amend-plan": PLAN,
  "raise-funds": [{ id: "pledges", fields: [], list: { path: "pledges", rows: 4 } }],
  "report-assistance": [
    {
      id: "assistance",
      each: "report.cases",
      fields: [
        "pseudonym",
        "state",
        "safe",
        "medical",
        "psychological",
        "legal",
        "integration",
        "satisfaction",
        "feedback",
        "referralsFollowedUp",
        "consentWithdrawn",
      ],
      list: { path: "services", rows: 8 },
    },
  ],
  "report-period": [
    {
      id: "level-1",
      fields: [
        "report.level1.victimsAssisted",
        "report.level1.victimsSafe",
        "report.level1.medicallyScreened",
        "report.level1.psychologicallyScreened",
        "report.level1.legallyCounselled",
        "report.level1.integration",
        "report.level1.satisfaction",
        "report.level1.referralsFollowedUp",
        "report.level1.foundLater",
        "report.level1.foundLaterReferredOn",
      ],
      list: { path: "report.level1.services", rows: 10 },
    },
    { id: "level-2", fields: ["report.level2.checkedBy"], list: { path: "report.level2.indicators", rows: 20 } },
    { id: "interviews", fields: [], list: { path: "report.level2.interviewed", rows: 12 } },
    { id: "spend", fields: [], list: { path: "report.spend", rows: 8 } },
  ],
  "report-finally": [
    {
      id: "victims",
      fields: ["report.level1.assistance", "report.level1.monitoring", "report.level1.integrationAndSatisfaction"],
      list: { path: "report.level1.victims", rows: 8 },
    },
    { id: "outcomes", fields: ["report.level2.monitoring"], list: { path: "report.level2.outcomes", rows: 6 } },
    { id: "spend", fields: [], list: { path: "report.spend", rows: 8 } },
    { id: "remedies", fields: [], list: { path: "report.remedies", rows: 10 } },
  ],
};
