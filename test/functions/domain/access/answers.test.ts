import { describe, expect, test } from "vitest";
import { ANSWER_DATA, isListed, visibleAnswer } from "../../../../functions/domain/access/answers.ts";
import { definitionOf, isRequestId, REQUESTS } from "../../../../functions/domain/requests/table.ts";
import type { RequestId } from "../../../../functions/domain/requests/table.ts";
import { ROLES } from "../../../../functions/domain/vocabulary.ts";
import type { Role } from "../../../../functions/domain/vocabulary.ts";
import { currentLink, mildFacts, pastLink } from "../rules/examples.ts";
import { adultPlan, care, goodPlan } from "../rules/plan-example.ts";
import { exampleCase, onHold, pseudonyms } from "./cases.ts";

const viewer = (role: Role) => ({ role, organisation: `${role}-1` });
const given = (request: RequestId, by: Role, answer: object) => ({ request, by: viewer(by), answer });
const ids = Object.keys(REQUESTS).filter(isRequestId);

describe("every answer", () => {
  test.for(ids)("%s: each field is of a kind of data", (id) => {
    expect(Object.keys(ANSWER_DATA[id]).sort()).toEqual(Object.keys(definitionOf(id).answer.shape).sort());
  });

  test.for(ids)("%s: a field that nobody described is shown to nobody else", (id) => {
    for (const role of ROLES.filter((role) => role !== "coordinator"))
      expect(visibleAnswer(given(id, "coordinator", { smuggled: "x" }), viewer(role), exampleCase())).toEqual({});
  });

  test.for(ids)("%s: shows no free text to reporter, funder and operator", (id) => {
    const answer = Object.fromEntries(Object.keys(definitionOf(id).answer.shape).map((key) => [key, "CANARY"]));
    for (const role of ["reporter", "operator"] as const) {
      const seen = visibleAnswer(given(id, "audit", answer), viewer(role), exampleCase());
      expect(Object.keys(seen).filter((key) => key !== "decision" && key !== "startedOn")).toEqual([]);
    }
    const funder = visibleAnswer(given(id, "audit", answer), viewer("funder"), exampleCase());
    expect(Object.keys(funder).filter((key) => key !== "decision" && key !== "startedOn")).toEqual([]);
  });
});

describe("facts", () => {
  const facts = mildFacts({
    links: [pastLink({ partner: "smelter-1" }), currentLink({ partner: "smelter-2" })],
  });
  const finding = given("investigate-allegation", "audit", {
    decision: "substantiated",
    facts,
    log: "who was called",
    reasons: "the village of X",
  });

  test("the reporter learns the finding and no more", () =>
    expect(visibleAnswer(finding, viewer("reporter"), exampleCase())).toEqual({ decision: "substantiated" }));

  test("on hold the smelter sees its own trading and nothing of the incident", () => {
    const seen = visibleAnswer(finding, viewer("smelter"), onHold());
    expect(seen).toEqual({ facts: { links: [facts.links[0]] } });
  });

  test("after the hold it sees the rest", () =>
    expect(visibleAnswer(finding, viewer("smelter"), exampleCase())).toMatchObject({
      facts,
      reasons: "the village of X",
    }));

  test("the coordinator sees none of it", () =>
    expect(visibleAnswer(finding, viewer("coordinator"), exampleCase())).toEqual({}));
});

describe("the plan", () => {
  const written = {
    ...{ goals: "GOALS", evidence: "EVIDENCE", selfReliance: "STEPS", howTookPart: "TALKS" },
    ...{ reintegrationAssessment: "SKILLS", assistedBy: "OTHERS", care: care({ feesRepaidBy: "PAYER" }) },
    services: adultPlan().services.map((service) => ({ ...service, provider: "CLINIC", travel: "BUS" })),
  };
  const content = goodPlan({
    level1: { cases: [adultPlan(written)] },
    budget: {
      currency: "USD",
      lines: [
        { level: "1", category: "medical", amount: "100" },
        { level: "1", category: "shelter", amount: "50.50" },
        { level: "2", category: "initiatives", amount: "1000" },
      ],
    },
  });
  const submitted = given("design-plan", "facilitator", { decision: "submit", plan: content, reasons: "r" });
  const see = (role: Role, state = exampleCase({ victims: pseudonyms(1) })) =>
    visibleAnswer(submitted, viewer(role), state)["plan"];

  test("audit sees case plans without what was written about people", () => {
    expect(see("audit")).toMatchObject({
      level1: { cases: [{ pseudonym: "V-AAAA" }] },
    });
    expect(JSON.stringify(see("audit"))).not.toMatch(/GOALS|EVIDENCE|STEPS|TALKS|SKILLS|OTHERS|PAYER|CLINIC|BUS/);
  });

  test.for(["downstream", "smelter"] as const)("%s sees no pseudonym, and Level 1 as one sum", (role) => {
    expect(JSON.stringify(see(role))).not.toContain("V-AAAA");
    expect(see(role)).toMatchObject({
      budget: {
        lines: [
          { level: "2", amount: "1000" },
          { level: "1", amount: "150.50" },
        ],
      },
    });
  });

  test("from eleven people on the lines are shown", () => {
    const seen = see("downstream", exampleCase({ victims: pseudonyms(11) }));
    expect(seen).toMatchObject({
      budget: { lines: [{ level: "2" }, { category: "medical" }, { category: "shelter" }] },
    });
  });

  test("on hold the smelter sees none of it", () =>
    expect(visibleAnswer(submitted, viewer("smelter"), onHold())).toEqual({}));

  test("the coordinator sees its own part", () =>
    expect(Object.keys(see("coordinator") as object).sort()).toEqual([
      ...["budget", "coordinatorReview", "level1", "monitoring", "principles"],
    ]));

  test.for(["funder", "reporter", "operator"] as const)("%s sees none of it", (role) =>
    expect(see(role)).toBeUndefined(),
  );

  test("its author sees all of it", () => expect(see("facilitator")).toEqual(content));
});

describe("questions", () => {
  const asks = (askedParty: Role) =>
    given("assess-allegation", "downstream", {
      decision: "ask-for-information",
      askedParty,
      question: "Q",
      reasons: "r",
    });
  const ofAudit = given("investigate-allegation", "audit", { decision: "ask-smelter", question: "Q", reasons: "r" });

  test.for([
    [asks("reporter"), "reporter", false, true, "the reporter is asked"],
    [asks("audit"), "reporter", false, false, "somebody else is asked"],
    [asks("smelter"), "smelter", false, true, "the smelter is asked"],
    [asks("smelter"), "smelter", true, false, "what cannot be asked masked waits"],
    [ofAudit, "smelter", false, true, "audit asks the smelter"],
    [ofAudit, "smelter", true, false, "what cannot be asked masked waits"],
    [ofAudit, "coordinator", false, false, "not asked"],
  ] as const)("%j, %s, hold %s: %s, because %s", ([answer, role, hold, expected]) => {
    const seen = visibleAnswer(answer, viewer(role), hold ? onHold() : exampleCase());
    expect(seen["question"] === "Q").toBe(expected);
  });
});

describe("other parts", () => {
  test("a smelter sees its own corrective actions", () => {
    const planned = given("plan-corrective-actions", "audit", {
      decision: "actions-planned",
      actions: [
        { what: "a", owner: "smelter", dueOn: "2026-01-01" },
        { what: "b", owner: "mine", dueOn: "2026-01-01" },
      ],
      riskForVictims: "r",
    });
    expect(visibleAnswer(planned, viewer("smelter"), exampleCase())).toEqual({
      actions: [{ what: "a", owner: "smelter", dueOn: "2026-01-01" }],
    });
  });

  test("a funder sees its own pledge", () => {
    const raised = given("raise-funds", "facilitator", {
      decision: "pledges-recorded",
      pledges: [
        { payer: "funder", funder: "funder-1", amount: "5" },
        { payer: "funder", funder: "funder-2", amount: "7" },
      ],
    });
    expect(visibleAnswer(raised, viewer("funder"), exampleCase())).toEqual({
      pledges: [{ payer: "funder", funder: "funder-1", amount: "5" }],
    });
  });

  test.for([
    [3, "< 11", "few people could be recognised"],
    [12, 12, "enough people"],
  ] as const)("%i referred people show to companies as %s, because %s", ([number, shown]) => {
    const referred = given("refer-victims", "facilitator", { decision: "referred", people: number });
    expect(visibleAnswer(referred, viewer("downstream"), exampleCase())["people"]).toBe(shown);
    expect(visibleAnswer(referred, viewer("audit"), exampleCase())["people"]).toBe(number);
  });

  test("a smelter forwards a report without small numbers and without services", () => {
    const report = given("report-period", "facilitator", {
      decision: "reported",
      report: {
        level1: { victimsAssisted: 3, services: [{ service: "medical", state: "on-track" }] },
        spend: [],
        planMustChange: "no",
        implemented: "no",
        proposeClosure: "no",
      },
    });
    expect(visibleAnswer(report, viewer("smelter"), exampleCase())).toMatchObject({
      report: { level1: { victimsAssisted: "< 11" } },
    });
    expect(JSON.stringify(visibleAnswer(report, viewer("smelter"), exampleCase()))).not.toContain("medical");
    expect(visibleAnswer(report, viewer("downstream"), exampleCase())).toEqual({});
  });

  test.for([
    ["smelter", "approve-plan", true, "the table tells it"],
    ["smelter", "use-leverage", false, "not told: what downstream does about the smelter"],
    ["facilitator", "investigate-linkage", true, "facts and findings are shown to it"],
    ["funder", "approve-plan", false, "own decisions only"],
    ["operator", "approve-plan", false, "that one was made, not which"],
  ] as const)("%s sees the decision of %s: %s, because %s", ([role, request, expected]) => {
    const decided = given(request, "audit", { decision: "x", reasons: "y" });
    expect("decision" in visibleAnswer(decided, viewer(role), exampleCase())).toBe(expected);
  });

  test.for([
    ["smelter", "lift-hold", false, "a hold is not to be noticed"],
    ["smelter", "answer-concern", false, "nor a concern"],
    ["smelter", "approve-plan", true, "ordinary progress"],
    ["audit", "lift-hold", true, "it may lift it"],
    ["downstream", "answer-concern", true, "that one exists"],
    ["funder", "approve-plan", false, "its own part only"],
    ["reporter", "approve-plan", false, "status only"],
  ] as const)("%s sees %s listed: %s, because %s", ([role, request, expected]) => {
    const listed = { request, role: "facilitator", organisation: "facilitator-1" } as const;
    expect(isListed(listed, viewer(role), exampleCase())).toBe(expected);
  });
});
