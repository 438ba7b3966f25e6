import { CHILD_ITEMS, type CasePlan, type ChildItem } from "../case-plan.ts";
import type { Problem } from "../findings.ts";
import { when } from "./because.ts";
import { CLAUSE } from "./clauses.ts";

type ChildEntry = CasePlan["childItems"][number];

/** Items that begin with the plan and may be planned for a day; all others are done before it is submitted. */
const MAY_BE_PLANNED: readonly ChildItem[] = [
  "school-training-or-stipend",
  "livelihood-for-family",
  "social-protection-for-family",
  "accommodation",
  "agreement-signed",
];

/** Items that fall away at 18, when the person's own consent replaces the guardian's. */
const OF_GUARDIANS: readonly ChildItem[] = [
  "explained-to-guardian",
  "guardian-counselled",
  "guardian-consulted-in-design",
  "guardian-consented",
];

/** Items of which the plan says who did them. */
const BY_WHOM: readonly ChildItem[] = ["explained-to-child", "explained-to-guardian"];

/** Under 18 at the incident or now, or age in doubt until assessed (ours). */
export const isTreatedAsChild = ({ state, age }: CasePlan) => state === "assist" && age !== "adult";

/** Under 18 now, for all that is known: others consent for the child. */
export const isMinorNow = ({ age }: Pick<CasePlan, "age">) => age === "child" || age === "in-doubt";

/** Who consents: a guardian not implicated in the harm for a child (ours), the person from 18 on. */
export function consentByProblems(plan: CasePlan, field: string): Problem[] {
  const { consentBy, guardianImplicated } = plan;
  const path = `${field}.consentBy`;
  if (consentBy === undefined) return when(true, path, "consent-by-needed", CLAUSE.consent);
  if (isMinorNow(plan)) {
    const isImplicated = consentBy === "guardian" && guardianImplicated !== "no";
    return [
      ...when(consentBy === "own", path, "guardian-consent-needed", CLAUSE.child),
      ...when(isImplicated, `${field}.guardianImplicated`, "guardian-implicated", CLAUSE.child),
    ];
  }
  return when(consentBy === "guardian", path, "own-consent-at-18", CLAUSE.consent);
}

function entryProblems({ item, state, on, byWhom, why }: ChildEntry, field: string): Problem[] {
  if (state === "not-needed") {
    return when(why === undefined, `${field}.why`, "child-item-reason-needed", CLAUSE.child);
  }
  const tooLate = state === "planned" && !MAY_BE_PLANNED.includes(item);
  const byNobody = BY_WHOM.includes(item) && byWhom === undefined;
  return [
    ...when(tooLate, `${field}.state`, "child-item-not-done", CLAUSE.child),
    ...when(on === undefined, `${field}.on`, "child-item-date-needed", CLAUSE.child),
    ...when(byNobody, `${field}.byWhom`, "needed", CLAUSE.child),
  ];
}

/**
 * What is missing for a child: each item done (or, where it begins with the plan, planned for a day), or not needed
 * with reasons.
 *
 * Source: Guidelines, Chapter 2, child victims; process, Step 3.3, Child.
 */
export function childProblems(plan: CasePlan, field: string): Problem[] {
  const expected = CHILD_ITEMS.filter((item) => isMinorNow(plan) || !OF_GUARDIANS.includes(item));
  const isMissing = expected.some((item) => !plan.childItems.some((entry) => entry.item === item));
  return [
    ...when(isMissing, `${field}.childItems`, "child-item-missing", CLAUSE.child),
    ...plan.childItems.flatMap((entry, index) => entryProblems(entry, `${field}.childItems.${index}`)),
  ];
}
