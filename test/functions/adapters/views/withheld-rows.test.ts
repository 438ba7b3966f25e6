import { describe, expect, test } from "vitest";
import { startingPoint } from "../../../../functions/adapters/views/starting-point.ts";
import { withoutWithheldRows } from "../../../../functions/adapters/views/withheld-rows.ts";
import { PURPOSES, RECIPIENTS } from "../../../../functions/domain/consent.ts";
import type { CaseEvent } from "../../../../functions/domain/events.ts";
import type { RequestId } from "../../../../functions/domain/requests/table.ts";
import { REQUESTS } from "../../../../functions/domain/requests/table.ts";
import type { Role } from "../../../../functions/domain/vocabulary.ts";
import type { Typed } from "../../../../functions/pages/forms/typed.ts";
import { exampleCase } from "../../domain/access/cases.ts";
import { adultPlan, goodPlan } from "../../domain/rules/plan-example.ts";

const PEOPLE = ["V-AAAA", "V-BBBB"];
const content = goodPlan({ level1: { cases: PEOPLE.map((pseudonym) => adultPlan({ pseudonym })) } });
const stateWith = (...gone: readonly string[]) =>
  exampleCase({
    victims: { pseudonyms: PEOPLE, statedBySmelter: false },
    plan: { version: 1, hash: "h", content, status: "approved", returnsBySmelter: 0 },
    consents: gone.map((pseudonym) => ({
      pseudonym,
      purposes: [...PURPOSES],
      recipients: [...RECIPIENTS],
      state: "withdrawn",
      on: "2026-03-01",
      by: "own",
      evidenceKept: "yes",
    })),
  });
const viewer = (role: Role) => ({ role, organisation: `${role}-1` });
const begun = (request: RequestId, role: Role, gone: readonly string[], history: readonly CaseEvent[] = []): Typed => {
  const state = stateWith(...gone);
  const typed = startingPoint(request, { state, history, viewer: viewer(role), subject: "p1", language: "en" });
  return withoutWithheldRows(typed ?? new Map(), { request, viewer: viewer(role), state });
};
const about = (typed: Typed, path: string) => [...typed].filter(([key]) => key.startsWith(path));

describe("a form after somebody took consent back", () => {
  test("the plan: their row is empty, the others are as they were and where they were", () => {
    const before = begun("amend-plan", "facilitator", []);
    const after = begun("amend-plan", "facilitator", ["V-AAAA"]);
    expect(about(before, "plan.level1.cases.0.")).not.toEqual([]);
    expect(about(after, "plan.level1.cases.0.")).toEqual([]);
    expect([...after]).toEqual([...before].filter(([path]) => !path.startsWith("plan.level1.cases.0.")));
  });

  test("the final report: the end state is withheld, and theirs alone", () => {
    const after = begun("report-finally", "facilitator", ["V-AAAA"]);
    expect(after.get("report.level1.victims.0.pseudonym")).toEqual(["V-AAAA"]);
    expect(after.get("report.level1.victims.0.endState")).toEqual(["withheld"]);
    expect(after.get("report.level1.victims.1.pseudonym")).toEqual(["V-BBBB"]);
    expect(after.has("report.level1.victims.1.endState")).toBe(false);
  });

  test("the period's report does not count them: of few people a number tells as much as a row", () => {
    const row = { state: "assisted", safe: "yes", medical: "done", psychological: "done", legal: "done" };
    const more = {
      integration: "3",
      satisfaction: "3",
      referralsFollowedUp: "yes",
      consentWithdrawn: "no",
      services: [],
    };
    const report = { cases: PEOPLE.map((pseudonym) => ({ pseudonym, ...row, ...more })), fileKept: "yes" };
    const fact = { type: "request-answered", request: "report-assistance", subject: "p1", answer: { report } };
    const history = [{ fact }] as unknown as CaseEvent[];
    const counted = (gone: readonly string[]) =>
      begun("report-period", "facilitator", gone, history).get("report.level1.victimsAssisted");
    expect([counted([]), counted(["V-AAAA"])]).toEqual([["2"], ["1"]]);
  });

  test("the coordinator's own form is whole", () =>
    expect(begun("report-assistance", "coordinator", ["V-AAAA"])).toEqual(
      begun("report-assistance", "coordinator", []),
    ));
});

describe("what is asked of the facilitator", () => {
  const context = { at: "2026-03-02T10:00:00.000Z", subject: "", digest: "", ids: [], ...viewer("facilitator") };
  const plan = (...people: readonly string[]) =>
    goodPlan({
      level1: { cases: people.map((pseudonym) => adultPlan({ pseudonym })), childSpecialist: "coordinator-is-one" },
    });
  test.for([
    [[], ["V-AAAA"], true, "everybody has a case plan"],
    [["V-BBBB"], ["V-AAAA"], false, "nobody plans for who does not share the plan"],
    [["V-BBBB"], [], true, "the others still have theirs"],
  ] as const)("withdrawn %j, planned %j: a case plan is missing: %s, because %s", ([gone, planned, missing]) => {
    const answer = { decision: "submit", plan: plan(...planned), reasons: "r" };
    const codes = REQUESTS["design-plan"].check(answer, stateWith(...gone), context).map(({ code }) => code);
    expect(codes.includes("case-plan-missing")).toBe(missing);
  });

  test.for([
    [[], true, "it is known, and has to be said"],
    [["V-AAAA"], false, "it is not the facilitator's to know"],
  ] as const)("withdrawn %j: a withheld end state is refused: %s, because %s", ([gone, refused]) => {
    const victims = PEOPLE.map((pseudonym, index) => ({ pseudonym, endState: index === 0 ? "withheld" : "died" }));
    const report = { level1: { victims }, spend: [], remedies: [], noPersonalData: "yes" };
    const fields = REQUESTS["report-finally"]
      .check({ decision: "reported", report, reasons: "r" }, stateWith(...gone), context)
      .map(({ field }) => field);
    expect(fields.includes("report.level1.victims.0.endState")).toBe(refused);
  });
});
