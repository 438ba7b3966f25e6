import type { CasePlan, PlannedService } from "../case-plan.ts";
import type { Problem } from "../findings.ts";
import type { Plan } from "../plan.ts";
import { when } from "./because.ts";
import { CLAUSE } from "./clauses.ts";
import { careProblems } from "./plan-care.ts";
import { childProblems, consentByProblems, isTreatedAsChild } from "./plan-child.ts";

interface Level1Context {
  readonly victims: number;
  readonly pseudonyms?: readonly string[];
  readonly withheld?: number;
  readonly noReferrals?: readonly string[];
  readonly children: "yes" | "no" | "unknown";
}

/** What the plan of every victim who is assisted holds, beside services. */
const CASE_FIELDS = [
  "language",
  "tookPart",
  "howTookPart",
  "reintegrationAssessedOn",
  "reintegrationAssessment",
  "riskAssessedOn",
  "goals",
  "selfReliance",
] as const satisfies (keyof CasePlan)[];

/** A refused service asks nothing more: refusing one costs no other (ours). */
function serviceProblems(service: PlannedService, field: string): Problem[] {
  if (service.consent === "refused") return [];
  const isBackwards = service.to !== undefined && service.to < service.from;
  const noDay = service.consent === "given" && service.consentOn === undefined;
  return [
    ...when(service.available === "no", `${field}.available`, "service-not-available", CLAUSE.services),
    ...when(service.reach === "not-reachable", `${field}.reach`, "service-not-reachable", CLAUSE.services),
    ...when(
      service.reach === "travel-met" && service.travel === undefined,
      `${field}.travel`,
      "needed",
      CLAUSE.services,
    ),
    ...when(isBackwards, `${field}.to`, "ends-before-it-begins", CLAUSE.services),
    ...when(service.consent === "not-yet-asked", `${field}.consent`, "consent-needed", CLAUSE.consent),
    ...when(noDay, `${field}.consentOn`, "needed", CLAUSE.consent),
  ];
}

function casePlanProblems(plan: CasePlan, field: string): Problem[] {
  if (plan.state !== "assist") {
    const noName = plan.state === "assisted-elsewhere" && plan.assistedBy === undefined;
    return [
      ...when(plan.evidence === undefined, `${field}.evidence`, "victim-evidence-needed", CLAUSE.ends),
      ...when(noName, `${field}.assistedBy`, "needed", CLAUSE.ends),
    ];
  }
  const repeats = plan.riskRepeatedEveryMonths ?? 0;
  return [
    ...CASE_FIELDS.flatMap((name) => when(plan[name] === undefined, `${field}.${name}`, "needed", CLAUSE.casePlans)),
    ...when(plan.wishesFollowed !== "yes", `${field}.wishesFollowed`, "wishes-not-followed", CLAUSE.casePlans),
    ...when(repeats < 1, `${field}.riskRepeatedEveryMonths`, "needed", CLAUSE.casePlans),
    ...when(plan.services.length === 0, `${field}.services`, "service-needed", CLAUSE.services),
    ...plan.services.flatMap((service, index) => serviceProblems(service, `${field}.services.${index}`)),
    ...careProblems(plan, field),
    ...consentByProblems(plan, field),
    ...(isTreatedAsChild(plan) ? childProblems(plan, field) : []),
  ];
}

/** Who took back consent to be referred is referred to nobody new: no service may count on it (process, Consent). */
const referralProblems = ({ level1 }: Plan, { noReferrals = [] }: Level1Context): Problem[] =>
  level1.cases.flatMap(({ pseudonym, services }, index) =>
    services.flatMap(({ consent }, at) =>
      when(
        consent === "given" && noReferrals.includes(pseudonym),
        `level1.cases.${index}.services.${at}.consent`,
        "consent-withdrawn",
        CLAUSE.consent,
      ),
    ),
  );

/** One case plan for each identified victim, none twice, none of somebody else. */
function countProblems(cases: readonly CasePlan[], { victims, pseudonyms, withheld = 0 }: Level1Context): Problem[] {
  const names = cases.map((plan) => plan.pseudonym);
  const isForeign = (name: string) => pseudonyms !== undefined && !pseudonyms.includes(name);
  const tooMany = names.length > victims && pseudonyms === undefined;
  return [
    ...when(new Set(names).size < victims - withheld, "level1.cases", "case-plan-missing", CLAUSE.casePlans),
    ...when(tooMany, "level1.cases", "case-plan-not-of-this-case", CLAUSE.casePlans),
    ...names.flatMap((name, index) => [
      ...when(isForeign(name), `level1.cases.${index}.pseudonym`, "case-plan-not-of-this-case", CLAUSE.casePlans),
      ...when(names.indexOf(name) < index, `level1.cases.${index}.pseudonym`, "case-plan-twice", CLAUSE.casePlans),
    ]),
  ];
}

/** With children, or where nobody knows: a specialised coordinator, or one that works closely with such. */
function specialistProblems(
  { cases, childSpecialist, childSpecialistName }: Plan["level1"],
  children: string,
): Problem[] {
  const isNeeded = children !== "no" || cases.some(isTreatedAsChild);
  const isNamed = childSpecialist !== "works-with-one" || childSpecialistName !== undefined;
  const isThere = childSpecialist !== undefined && childSpecialist !== "none";
  return [
    ...when(isNeeded && !isThere, "level1.childSpecialist", "child-specialist-needed", CLAUSE.child),
    ...when(isNeeded && !isNamed, "level1.childSpecialistName", "child-specialist-needed", CLAUSE.child),
  ];
}

/** What is missing in the Level 1 part of a plan. Source: Guidelines, Step 3, case management; process, Step 3.3. */
export function level1Problems(plan: Plan, context: Level1Context): Problem[] {
  const { level1 } = plan;
  const nobody = context.victims === 0 && level1.nobodyIdentified === undefined;
  return [
    ...when(nobody, "level1.nobodyIdentified", "nobody-identified-needed", CLAUSE.ends),
    ...countProblems(level1.cases, context),
    ...specialistProblems(level1, context.children),
    ...referralProblems(plan, context),
    ...level1.cases.flatMap((one, index) => casePlanProblems(one, `level1.cases.${index}`)),
  ];
}
