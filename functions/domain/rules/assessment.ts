import type { Problem, Reason } from "../findings.ts";
import { because, when } from "./because.ts";
import { CLAUSE } from "./clauses.ts";

type YesNo = "yes" | "no";

export interface Assessment {
  readonly credible: { readonly trustworthySource: YesNo; readonly enoughInformation: YesNo };
  /** Need not be answered where the allegation is not credible. */
  readonly actionable?: YesNo | undefined;
}

export type AssessmentRoute = "refer" | "not-actionable" | "denied";

/** Grounds that are never enough on their own to find an allegation not credible (ours). */
export const GROUNDS_AGAINST = [
  "anonymous",
  "long-ago",
  "source-known-as-unreliable",
  "contradicted",
  "too-little-information",
  "other",
] as const;
export type GroundAgainst = (typeof GROUNDS_AGAINST)[number];

const NEVER_ALONE: readonly GroundAgainst[] = ["anonymous", "long-ago"];

export const isCredible = ({ credible }: Assessment) =>
  credible.trustworthySource === "yes" && credible.enoughInformation === "yes";

/**
 * Where an allegation goes: to the audit programme if it is credible and actionable, else it is closed.
 *
 * Credible takes a trustworthy source and enough information; it does not mean true. A credible allegation whose
 * link was not judged is referred, so that no case is closed by a missing answer (ours; the form asks for it).
 *
 * Source: Guidelines, Step 1.
 */
export function routeAssessment(assessment: Assessment): { route: AssessmentRoute; reasons: Reason[] } {
  const { credible, actionable } = assessment;
  if (!isCredible(assessment)) {
    const source = credible.trustworthySource === "no" ? [because("source-not-trustworthy", CLAUSE.credible)] : [];
    const information = credible.enoughInformation === "no" ? [because("not-enough-information", CLAUSE.credible)] : [];
    return { route: "denied", reasons: [...source, ...information] };
  }
  if (actionable === "no") {
    return { route: "not-actionable", reasons: [because("credible-not-actionable", CLAUSE.actionable)] };
  }
  const code = actionable === "yes" ? "credible-and-actionable" : "actionable-not-answered";
  return { route: "refer", reasons: [because(code, CLAUSE.actionable)] };
}

/**
 * What an assessment may not leave open: the link of a credible allegation, and a ground beside anonymity or age.
 *
 * Source: process, Step 1.2 (ours).
 */
export function assessmentProblems(
  assessment: Assessment & { readonly groundsAgainst?: readonly GroundAgainst[] | undefined },
): Problem[] {
  const grounds = assessment.groundsAgainst ?? [];
  const alone = grounds.length > 0 && grounds.every((ground) => NEVER_ALONE.includes(ground));
  const credible = isCredible(assessment);
  return [
    ...when(credible && assessment.actionable === undefined, "actionable", "actionable-needed", CLAUSE.actionable),
    ...when(!credible && alone, "groundsAgainst", "anonymity-or-age-alone", CLAUSE.anonymity),
  ];
}
