import { describe, expect, test } from "vitest";
import { CARE_POINTS } from "../../../../functions/domain/care.ts";
import type { CasePlan, PlannedService } from "../../../../functions/domain/case-plan.ts";
import type { Plan } from "../../../../functions/domain/plan.ts";
import { planProblems, type PlanContext } from "../../../../functions/domain/rules/plan.ts";
import type { Service } from "../../../../functions/domain/vocabulary.ts";
import { adultPlan, care, goodPlan, PLAN_CONTEXT } from "./plan-example.ts";

const CASE = "level1.cases.0";

const found = (plan: Plan, context: Partial<PlanContext> = {}): string[] =>
  planProblems(plan, { ...PLAN_CONTEXT, ...context }).map(({ field, code }) => `${field}: ${code}`);

const of = (changes: Partial<CasePlan>): string[] => found(goodPlan({ level1: { cases: [adultPlan(changes)] } }));

const [medical] = adultPlan().services;
const service = (kind: Service, changes: Partial<PlannedService> = {}): PlannedService => ({
  ...medical!,
  service: kind,
  ...changes,
});

describe("what is looked at for a service", () => {
  test.for(Object.keys(CARE_POINTS) as (keyof typeof CARE_POINTS)[])("%s: every point, or it is named", (kind) => {
    expect(of({ services: [service(kind)] })).toEqual([]);
    for (const point of CARE_POINTS[kind]) {
      const looked = CARE_POINTS[kind].filter((one) => one !== point);
      const problems = of({ services: [service(kind)], care: care({ [kind]: looked }) });
      expect(problems, point).toEqual([`${CASE}.care.${kind}: care-points-missing`]);
    }
  });

  test.for<readonly [Partial<CasePlan>, string[], string]>([
    [
      { services: [service("shelter", { consent: "refused" })], care: undefined },
      [],
      "a refused one asks nothing more",
    ],
    [{ services: [service("medical")], care: care({ shelter: [] }) }, [], "shelter is not planned"],
    [{ services: [service("shelter")], care: undefined }, ["care.shelter: care-points-missing"], "nothing looked at"],
    [{ services: [service("legal")], care: care({ legalToldOn: undefined }) }, ["care.legalToldOn: needed"], "when"],
    [
      { services: [service("legal")], care: care({ legalToldIn: undefined }) },
      ["care.legalToldIn: needed"],
      "in which language",
    ],
    [{ care: care({ feesRepaid: "120.00" }) }, ["care.feesRepaidBy: needed"], "who repaid the fees"],
    [{ care: care({ feesRepaid: "120.00", feesRepaidBy: "Recruiter" }) }, [], "that is said"],
    [
      { services: [service("reintegration")], care: care({ reintegration: ["market-checked"] }) },
      ["care.reintegration: care-way-needed"],
      "no way was chosen",
    ],
    [
      { services: [service("reintegration")], care: care({ reintegration: ["vocational-training"] }) },
      ["care.reintegration: care-points-missing"],
      "training is voluntary, after the assessment, for skills that employers look for",
    ],
    [
      { services: [service("reintegration")], care: care({ reintegration: ["micro-enterprise", "in-kind-grant"] }) },
      ["care.reintegration: care-points-missing"],
      "an enterprise has a plan, support beside it and a market",
    ],
    [
      {
        services: [service("reintegration")],
        care: care({
          reintegration: [
            ...["micro-enterprise", "business-plan-and-training", "in-kind-grant"],
            ...["support-beside-it", "market-checked"],
          ] as NonNullable<CasePlan["care"]>["reintegration"],
        }),
      },
      [],
      "it has all four",
    ],
    [{ services: [service("medical", { reach: "travel-met" })] }, ["services.0.travel: needed"], "how travel is met"],
    [{ services: [service("medical", { reach: "travel-met", travel: "Bus fare" })] }, [], "it is said"],
    [{ howTookPart: undefined }, ["howTookPart: needed"], "how the person took part"],
    [{ reintegrationAssessment: undefined }, ["reintegrationAssessment: needed"], "what the assessment found"],
    [{ state: "assisted-elsewhere", evidence: "A letter." }, ["assistedBy: needed"], "who assists the person"],
    [{ state: "assisted-elsewhere", evidence: "A letter.", assistedBy: "Others" }, [], "it is said"],
  ])("%#: %j: because %s", ([changes, problems]) => {
    expect(of(changes)).toEqual(problems.map((one) => `${CASE}.${one}`));
  });
});

describe("remedies and principles", () => {
  const { remedies } = goodPlan();
  const level2Only = { levels: { level1: false, level2: true } };

  test.for<readonly [Partial<Plan>, Partial<PlanContext>, string[], string]>([
    [
      { remedies: { ...remedies, adequacy: undefined } },
      {},
      ["remedies.adequacy: needed"],
      "adequate and proportional to gravity",
    ],
    [
      { coordinatorReview: undefined },
      {},
      ["coordinatorReview.on: principles-review-needed", "coordinatorReview.outcome: needed"],
      "the coordinator reviews the principles at submission",
    ],
    [{ coordinatorReview: undefined }, level2Only, [], "Level 2 alone has no coordinator"],
  ])("%#: because %s", ([changes, context, problems]) => {
    expect(found(goodPlan(changes), context)).toEqual(problems);
  });
});
