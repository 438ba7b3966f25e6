import { describe, expect, test } from "vitest";
import type { CasePlan } from "../../../../functions/domain/case-plan.ts";
import { planProblems, type PlanContext } from "../../../../functions/domain/rules/plan.ts";
import { PRINCIPLES } from "../../../../functions/domain/vocabulary.ts";
import { planSchema, type Plan } from "../../../../functions/domain/plan.ts";
import { adultPlan, childPlan, goodPlan, PLAN_CONTEXT } from "./plan-example.ts";

type Row = readonly [Partial<Plan>, Partial<PlanContext>, string, string, string];

const found = (plan: Plan, context: Partial<PlanContext> = {}) =>
  planProblems(plan, { ...PLAN_CONTEXT, ...context }).map(({ field, code }) => `${field}: ${code}`);

const good = goodPlan();
const initiative = good.level2.initiatives[0]!;
const withInitiative = (changes: Partial<typeof initiative>): Partial<Plan> => ({
  level2: { initiatives: [{ ...initiative, ...changes }] },
});
const withLine = (amount: string, currency = "USD"): Partial<Plan> => ({
  budget: { currency, lines: [{ level: "1", category: "medical", amount }, good.budget.lines[1]!] },
});
const consulted = (changes: Partial<Plan["consultations"][number]>): Partial<Plan> => ({
  consultations: good.consultations.map((each, index) => (index === 0 ? { ...each, ...changes } : each)),
});
const withMonitoring = (changes: Partial<Plan["monitoring"]>): Partial<Plan> => ({
  monitoring: { ...good.monitoring, ...changes },
  level2: { initiatives: [{ ...initiative, dueOn: "2024-03-01" }] },
});

test("a plan that keeps every rule has no problem", () => {
  expect(found(good)).toEqual([]);
});

test("every problem names its clause", () => {
  const empty = goodPlan({
    consultations: [],
    risks: [],
    level1: { cases: [] },
    level2: { initiatives: [] },
    noWaiver: "no",
  });
  const problems = planProblems(empty, { ...PLAN_CONTEXT, children: "yes" });
  expect(problems.length).toBeGreaterThan(5);
  expect(problems.every(({ clause }) => clause !== undefined)).toBe(true);
});

describe("analysis, remedies, results, money", () => {
  test.for<Row>([
    [{ consultations: good.consultations.slice(1) }, {}, "consultations", "not-consulted", "one party has no entry"],
    [consulted({ consulted: "no" }), {}, "consultations.0.whyNot", "consultation-reason-needed", "why not"],
    [consulted({ outcome: undefined }), {}, "consultations.0.outcome", "consultation-incomplete", "what came of it"],
    [consulted({ on: undefined }), {}, "consultations.0.on", "consultation-incomplete", "when"],
    [
      {},
      { holdActive: true },
      "consultations.0.consulted",
      "mine-not-before-hold-lifted",
      "the mine only after the hold",
    ],
    [{ risks: [] }, {}, "risks", "risk-needed", "risks of unintended harm"],
    [
      { remedies: { ...good.remedies, compensation: { provided: "no" } } },
      {},
      "remedies.compensation.whyNot",
      "remedy-reason-needed",
      "why not",
    ],
    [
      { remedies: { ...good.remedies, restitution: { provided: "yes", what: "Wages" } } },
      {},
      "remedies.restitution.byWhom",
      "remedy-incomplete",
      "by whom",
    ],
    [{ level2: { initiatives: [] } }, {}, "level2.initiatives", "initiative-needed", "Level 2 without an initiative"],
    [
      withInitiative({ target: "many" }),
      {},
      "level2.initiatives.0.target",
      "initiative-not-measurable",
      "not a number",
    ],
    [
      withInitiative({ target: "0 %" }),
      {},
      "level2.initiatives.0.target",
      "initiative-target-is-baseline",
      "no change",
    ],
    [
      withInitiative({ measure: "qualitative", baseline: "poor", target: "poor" }),
      {},
      "level2.initiatives.0.target",
      "initiative-target-is-baseline",
      "no change on the scale",
    ],
    [
      withInitiative({ dueOn: "2024-09-02" }),
      {},
      "level2.initiatives.0.dueOn",
      "initiative-outside-window",
      "a day late",
    ],
    [
      withInitiative({ dueOn: "2024-02-29" }),
      {},
      "level2.initiatives.0.dueOn",
      "initiative-outside-window",
      "a day early",
    ],
    [
      {},
      { implementationBy: "2023-01-01" },
      "level2.initiatives.0.dueOn",
      "initiative-outside-window",
      "the recorded start counts, not the planned one",
    ],
    [{ budget: { currency: "USD", lines: [] } }, {}, "budget.lines", "budget-needed", "not costed"],
    [
      { budget: { currency: "USD", lines: [good.budget.lines[0]!] } },
      {},
      "budget.lines",
      "budget-level-2-missing",
      "Level 2 not costed",
    ],
    [
      { budget: { currency: "USD", lines: [good.budget.lines[1]!] } },
      {},
      "budget.lines",
      "budget-level-1-missing",
      "Level 1 not costed",
    ],
    [withLine("0"), {}, "budget.lines.0.amount", "amount-not-positive", "nothing"],
    [withLine("0.00"), {}, "budget.lines.0.amount", "amount-not-positive", "nothing, with decimals"],
    [withLine("10.505"), {}, "budget.lines.0.amount", "amount-not-exact", "three decimals of a dollar"],
    [withLine("10.5", "JPY"), {}, "budget.lines.0.amount", "amount-not-exact", "half a yen"],
    [withLine("10", "QQQ"), {}, "budget.currency", "currency-unknown", "no such currency"],
    [withMonitoring({ windowMonths: 5 }), {}, "monitoring.windowMonths", "window-outside-6-to-12", "too short"],
    [withMonitoring({ windowMonths: 13 }), {}, "monitoring.windowMonths", "window-outside-6-to-12", "too long"],
    [withMonitoring({ intervalMonths: 0 }), {}, "monitoring.intervalMonths", "interval-outside-window", "never"],
    [
      withMonitoring({ intervalMonths: 7 }),
      {},
      "monitoring.intervalMonths",
      "interval-outside-window",
      "after the end",
    ],
    [{ noWaiver: "no" }, {}, "noWaiver", "waiver-refused", "taking part waives nothing"],
  ])("%#: %o in %o: %s %s, because %s", ([changes, context, field, code]) => {
    expect(found(goodPlan(changes), context)).toContain(`${field}: ${code}`);
  });
});

describe("what is allowed", () => {
  test.for<readonly [Partial<Plan>, Partial<PlanContext>, string]>([
    [{ level1: { cases: [] } }, { levels: { level1: false, level2: true } }, "Level 2 only: no case plans"],
    [{ level2: { initiatives: [] } }, { levels: { level1: true, level2: false } }, "Level 1 only: no initiatives"],
    [
      { consultations: good.consultations.slice(0, -1) },
      { levels: { level1: true, level2: false } },
      "international organisations are consulted for Level 2",
    ],
    [consulted({ consulted: "no", whyNot: "Not safe.", on: undefined }), { holdActive: true }, "the mine waits"],
    [withMonitoring({ windowMonths: 12, intervalMonths: 6 }), {}, "two reports in a year"],
    [
      withInitiative({ measure: "qualitative", baseline: "poor", target: "good", unit: "poor, fair, good" }),
      {},
      "a scale",
    ],
    [
      { level1: { cases: [], nobodyIdentified: "Searched." } },
      { victims: 0 },
      "a mandatory level with nobody to assist",
    ],
    [{ level1: { cases: [adultPlan({ state: "not-found", evidence: "Three visits." })] } }, {}, "an end with evidence"],
  ])("%#: %o in %o, because %s", ([changes, context]) => {
    expect(found(goodPlan(changes), context)).toEqual([]);
  });
});

describe("case plans", () => {
  const service = adultPlan().services[0]!;
  const withService = (changes: Partial<typeof service>) => adultPlan({ services: [{ ...service, ...changes }] });
  const item = (changes: Partial<CasePlan["childItems"][number]>, name: string) =>
    childPlan({
      childItems: childPlan().childItems.map((each) => (each.item === name ? { ...each, ...changes } : each)),
    });

  test.for<readonly [CasePlan, string, string, string]>([
    [adultPlan({ language: undefined }), "language", "needed", "the victim's language"],
    [adultPlan({ wishesFollowed: "no" }), "wishesFollowed", "wishes-not-followed", "against the victim's wishes"],
    [adultPlan({ tookPart: undefined }), "tookPart", "needed", "how they took part"],
    [adultPlan({ goals: undefined }), "goals", "needed", "goals"],
    [adultPlan({ riskRepeatedEveryMonths: 0 }), "riskRepeatedEveryMonths", "needed", "the risk assessment is repeated"],
    [adultPlan({ services: [] }), "services", "service-needed", "no service"],
    [withService({ available: "no" }), "services.0.available", "service-not-available", "not really there"],
    [withService({ reach: "not-reachable" }), "services.0.reach", "service-not-reachable", "out of reach"],
    [withService({ consent: "not-yet-asked" }), "services.0.consent", "consent-needed", "no informed consent"],
    [withService({ consentOn: undefined }), "services.0.consentOn", "needed", "when consent was given"],
    [withService({ to: "2024-02-01" }), "services.0.to", "ends-before-it-begins", "ends before it begins"],
    [adultPlan({ consentBy: undefined }), "consentBy", "consent-by-needed", "who consents"],
    [adultPlan({ consentBy: "guardian" }), "consentBy", "own-consent-at-18", "an adult consents alone"],
    [adultPlan({ state: "died" }), "evidence", "victim-evidence-needed", "an end needs evidence"],
    [childPlan({ consentBy: "own" }), "consentBy", "guardian-consent-needed", "a child alone"],
    [
      childPlan({ guardianImplicated: "yes" }),
      "guardianImplicated",
      "guardian-implicated",
      "the guardian is implicated",
    ],
    [childPlan({ guardianImplicated: "unknown" }), "guardianImplicated", "guardian-implicated", "or may be"],
    [childPlan({ age: "in-doubt", consentBy: "own" }), "consentBy", "guardian-consent-needed", "in doubt: a child"],
    [
      childPlan({ childItems: childPlan().childItems.slice(1) }),
      "childItems",
      "child-item-missing",
      "one item is missing",
    ],
    [
      item({ state: "planned" }, "best-interest-determined"),
      "childItems.2.state",
      "child-item-not-done",
      "done before",
    ],
    [item({ state: "not-needed" }, "accommodation"), "childItems.14.why", "child-item-reason-needed", "why not"],
    [item({ on: undefined }, "accommodation"), "childItems.14.on", "child-item-date-needed", "when"],
    [item({ byWhom: undefined }, "explained-to-child"), "childItems.3.byWhom", "needed", "explained by whom"],
  ])("%#: %s %s, because %s", ([plan, field, code]) => {
    const level1 = { cases: [plan], childSpecialist: "coordinator-is-one" as const };
    expect(found(goodPlan({ level1 }))).toContain(`level1.cases.0.${field}: ${code}`);
  });

  test.for<readonly [CasePlan, string]>([
    [
      withService({ consent: "refused", available: "no", reach: "not-reachable" }),
      "a refused service asks nothing more",
    ],
    [childPlan(), "a child with every item done"],
    [childPlan({ consentBy: "appointed-guardian", guardianImplicated: "yes" }), "another guardian was appointed"],
    [item({ state: "planned", on: "2024-06-01" }, "school-training-or-stipend"), "school begins with the plan"],
    [item({ state: "not-needed", why: "Lives at home." }, "accommodation"), "not needed, with reasons"],
    [
      childPlan({
        age: "adult-child-then",
        consentBy: "own",
        childItems: childPlan().childItems.filter((each) => !each.item.includes("guardian")),
      }),
      "of age now: own consent, nothing of guardians",
    ],
  ])("%#: no problem, because %s", ([plan]) => {
    const level1 = { cases: [plan], childSpecialist: "coordinator-is-one" as const };
    expect(found(goodPlan({ level1 }), { children: "yes" })).toEqual([]);
  });

  test("each identified victim has one, nobody twice, nobody else", () => {
    const level1 = { cases: [adultPlan(), adultPlan(), adultPlan({ pseudonym: "V-ZZZZ" })] };
    expect(found(goodPlan({ level1 }), { victims: 3, pseudonyms: ["V-AAAA", "V-BBBB", "V-CCCC"] })).toEqual([
      "level1.cases: case-plan-missing",
      "level1.cases.1.pseudonym: case-plan-twice",
      "level1.cases.2.pseudonym: case-plan-not-of-this-case",
    ]);
    expect(found(goodPlan(), { victims: 2 })).toEqual(["level1.cases: case-plan-missing"]);
    expect(found(goodPlan({ level1: { cases: [] } }), { victims: 0 })).toEqual([
      "level1.nobodyIdentified: nobody-identified-needed",
    ]);
  });

  test("with children, or where nobody knows, there is a specialist", () => {
    const needed = ["level1.childSpecialist: child-specialist-needed"];
    expect(found(good, { children: "yes" })).toEqual(needed);
    expect(found(good, { children: "unknown" })).toEqual(needed);
    expect(found(goodPlan({ level1: { cases: [childPlan()] } }))).toEqual(needed);
    const level1 = { cases: [adultPlan()], childSpecialist: "works-with-one" as const };
    expect(found(goodPlan({ level1 }), { children: "yes" })).toEqual([
      "level1.childSpecialistName: child-specialist-needed",
    ]);
  });
});

test("the form has a line for each of the eleven principles", () => {
  expect(Object.keys(planSchema.shape.principles.shape)).toEqual([...PRINCIPLES]);
});
