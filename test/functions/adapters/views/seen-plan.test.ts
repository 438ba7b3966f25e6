import { describe, expect, test } from "vitest";
import { sectionOf } from "../../../../functions/adapters/views/in-words.ts";
import { seenOf } from "../../../../functions/adapters/views/seen.ts";
import type { Case } from "../../../../functions/domain/case.ts";
import type { CaseEvent, Fact } from "../../../../functions/domain/events.ts";
import type { Plan } from "../../../../functions/domain/plan.ts";
import type { Role } from "../../../../functions/domain/vocabulary.ts";
import { textsFor } from "../../../../functions/pages/texts/catalogue.ts";
import { exampleCase, onHold } from "../../domain/access/cases.ts";
import { adultPlan, goodPlan } from "../../domain/rules/plan-example.ts";

const answered = (request: string, answer: object, digest: string): Fact =>
  ({
    ...{ type: "request-answered", key: request, request, subject: "", shown: "", ids: [], answer, digest },
    route: (answer as { decision: string }).decision,
    by: { role: "facilitator", organisation: "facilitator-1", contact: "c" },
  }) as Fact;

const submitted = (request: string, plan: Plan, digest: string): Fact =>
  answered(request, { decision: "submit", plan, reasons: "r" }, digest);

const historyOf = (...facts: Fact[]): CaseEvent[] =>
  facts.map((fact, index) => ({
    ...{ caseId: "c", number: index + 1, previous: "", salt: "", hash: "", fact },
    at: `2026-03-0${String(index + 1)}T10:00:00.000Z`,
  }));

const before = goodPlan();
const [medical] = adultPlan().services;
const after = goodPlan({
  analysis: "What the situation is now.",
  risks: [...before.risks, { harm: "Debt", mitigation: "Advice." }],
  consultations: before.consultations.filter(({ who }) => who !== "government"),
  level1: {
    ...before.level1,
    cases: [
      adultPlan({
        goals: "Work at the coast.",
        services: [
          { ...medical!, provider: "Clinic by the river" },
          { ...medical!, service: "legal" },
        ],
      }),
    ],
  },
  budget: {
    currency: "USD",
    lines: [
      { level: "1", category: "medical", amount: "1300.00" },
      { level: "2", category: "initiatives", amount: "9000" },
    ],
  },
});

const rowsFor = (role: Role, state: Case, history: CaseEvent[]): string[] =>
  sectionsFor(role, state, history).flatMap(({ rows }) =>
    rows.map(({ label, value }) => (value === "" ? label : `${label}: ${value}`)),
  );

const sectionsFor = (role: Role, state: Case, history: CaseEvent[]) => {
  const viewer = { role, organisation: `${role}-1` };
  const reader = { language: "en", timeZone: "UTC" };
  return seenOf({ state, history, viewer, subject: "" }, ["plan-difference"]).map((seen) =>
    sectionOf(seen, { texts: textsFor("en"), reader, organisations: {} }),
  );
};

const two = historyOf(submitted("design-plan", before, "a"), submitted("design-plan", after, "b"));

const SEES = {
  analysis: (rows: string[]) =>
    rows.some((row) => row.endsWith("Before: What the situation is.\nNow: What the situation is now.")),
  risk: (rows: string[]) => rows.some((row) => row.endsWith(": Debt")),
  consultation: (rows: string[]) => rows.some((row) => row.endsWith(": Removed")),
  goals: (rows: string[]) => rows.some((row) => row.includes("Now: Work at the coast.")),
  provider: (rows: string[]) => rows.some((row) => row.includes("Clinic by the river")),
  service: (rows: string[]) => rows.some((row) => /Legal/.test(row)),
  line: (rows: string[]) => rows.some((row) => row.includes("Before: 1200.50\nNow: 1300.00")),
};

describe("what changed in a later version", () => {
  test.for([
    ["facilitator", exampleCase(), "analysis risk consultation goals provider service line", "all of it"],
    ["coordinator", exampleCase(), "goals provider service line", "own part, and the case plans"],
    ["audit", exampleCase(), "analysis risk consultation service line", "no words about people, no provider"],
    ["downstream", exampleCase(), "analysis risk consultation line", "case plans as counts; Level 1 as one total"],
    ["smelter", exampleCase(), "analysis risk consultation line", "case plans as counts; Level 1 as one total"],
    ["smelter", onHold(), "", "nothing of the plan during the hold"],
    ["funder", exampleCase(), "", "totals of the budget, no plan"],
    ["reporter", exampleCase(), "", "nothing"],
    ["operator", exampleCase(), "", "nothing"],
  ] as const)("%s sees %#: %s, because %s", ([role, state, sees]) => {
    const rows = rowsFor(role, state, two);
    const seen = Object.entries(SEES).flatMap(([name, has]) => (has(rows) ? [name] : []));
    expect(seen.join(" ")).toBe(sees);
  });

  test("is withheld of a person who took consent back", () => {
    const consents: Case["consents"] = [
      {
        ...{ pseudonym: "V-AAAA", state: "withdrawn", on: "2026-03-03", by: "own", evidenceKept: "yes" },
        purposes: ["case-plan"],
        recipients: ["facilitator", "audit"],
      },
    ];
    for (const role of ["facilitator", "audit"] as const) {
      const rows = rowsFor(role, exampleCase({ consents }), two).join("\n");
      expect(rows).toContain("What the situation is now.");
      expect(rows).not.toMatch(/coast|Clinic|Legal|V-AAAA/);
    }
  });

  test.for([
    [historyOf(submitted("design-plan", before, "a")), 0, "a first version has nothing before it"],
    [two, 1, "the version before"],
    [
      historyOf(
        submitted("design-plan", before, "a"),
        answered("approve-plan", { decision: "approved" }, "x"),
        submitted("amend-plan", after, "b"),
        submitted("amend-plan", { ...after, analysis: "Again." }, "c"),
      ),
      2,
      "one that was returned, and the one in force",
    ],
  ] as const)("%#: compared with %i others: %s", ([history, sections]) => {
    const state = exampleCase();
    const plan = { version: 1, hash: "a", content: before, status: "approved" as const, returnsBySmelter: 0 };
    expect(sectionsFor("audit", { ...state, plan }, [...history])).toHaveLength(sections);
  });

  test("says so where nothing of what is seen changed", () => {
    const same = historyOf(submitted("design-plan", before, "a"), submitted("design-plan", before, "b"));
    expect(sectionsFor("audit", exampleCase(), same)).toMatchObject([
      { rows: [], note: expect.stringMatching(/^Nothing that you may see has changed\. Compared with/) as string },
    ]);
  });
});
