/**
 * The words of the field, each written once.
 *
 * Sources: Guidelines, Chapter 3 (steps, parties); HTCDS 2.0 by IOM, CC BY 4.0 (exploitation, methods of control);
 * ILO indicators of forced labour (2012).
 */

/** The six steps, in their order (Guidelines, Chapter 3). */
export const STEPS = [
  "verify-allegation",
  "determine-response",
  "design-action-plan",
  "implement-and-monitor",
  "close-incident",
  "capture-lessons",
] as const;
export type Step = (typeof STEPS)[number];

/** Everybody who can hold a link; `operator` repairs delivery and time and decides nothing of the process. */
export const ROLES = [
  "downstream",
  "audit",
  "smelter",
  "facilitator",
  "coordinator",
  "funder",
  "reporter",
  "operator",
] as const;
export type Role = (typeof ROLES)[number];

/** The roles of a case's parties: whoever reported owes nothing, the operator decides nothing. */
export const PARTY_ROLES: readonly Role[] = ROLES.filter((role) => role !== "reporter" && role !== "operator");

/** How a case ends (ours). */
export const OUTCOMES = [
  "denied",
  "not-actionable",
  "unsubstantiated",
  "no-remediation",
  "remediated",
  "withdrawn",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** HTCDS 2.0, vic_TypeOfExploitation. */
export const EXPLOITATION_TYPES = [
  "ForcedLabour",
  "SexualExploitation",
  "ChildLabour",
  "ForcedMarriage",
  "Servitude",
  "ForcedMilitaryByNonStateActors",
  "OrganRemoval",
  "ForcedBegging",
  "ForcedAdoption",
  "Surrogacy",
  "Other",
] as const;
export type ExploitationType = (typeof EXPLOITATION_TYPES)[number];

/** HTCDS 2.0, vic_MethodsOfControl. */
export const METHODS_OF_CONTROL = [
  "PhysicalThreats",
  "ThreatsLawEnforcement",
  "ThreatensChildrenFamily",
  "DebtBondage",
  "FalsePromises",
  "PhysicalAbuse",
  "SexualAbuse",
  "TakesEarnings",
  "RestrictsFinancialAccess",
  "RestrictsMedicalCare",
  "WithholdsNecessities",
  "PsychologicalAbuse",
  "PsychoactiveSubstance",
  "ExcessiveWorkingHours",
  "WithholdsDocuments",
  "Other",
] as const;

/** The eleven ILO indicators of forced labour. */
export const FORCED_LABOUR_INDICATORS = [
  "abuse-of-vulnerability",
  "deception",
  "restriction-of-movement",
  "isolation",
  "physical-and-sexual-violence",
  "intimidation-and-threats",
  "retention-of-identity-documents",
  "withholding-of-wages",
  "debt-bondage",
  "abusive-working-and-living-conditions",
  "excessive-overtime",
] as const;

/** The seven kinds of direct assistance (Guidelines, Chapter 2; Step 3, case management planning). */
export const SERVICES = [
  "shelter",
  "medical",
  "psychosocial",
  "legal",
  "financial",
  "return",
  "reintegration",
] as const;
export type Service = (typeof SERVICES)[number];

/** The eleven principles of assistance (Guidelines, Chapter 2). */
export const PRINCIPLES = [
  "do-no-harm",
  "rights-based-approach",
  "non-discrimination",
  "self-determination-and-participation",
  "individualized-assistance",
  "gender-sensitivity",
  "child-centred-assistance",
  "continuum-of-care",
  "informed-consent",
  "confidentiality-and-data-protection",
  "accountability",
] as const;

/** What a victim said, through the coordinator; `not-given`: they were asked and said nothing, or could not be asked. */
export const FEEDBACK = ["positive", "mixed", "negative", "not-given"] as const;
export type Feedback = (typeof FEEDBACK)[number];
