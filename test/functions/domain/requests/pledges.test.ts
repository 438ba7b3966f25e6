import { describe, expect, test } from "vitest";
import type { Case } from "../../../../functions/domain/case.ts";
import { definitionOf } from "../../../../functions/domain/requests/table.ts";
import { exampleCase } from "../access/cases.ts";
import { goodPlan } from "../rules/plan-example.ts";

const AT = "2026-06-01T10:00:00.000Z";
const planned = (changes: Partial<Case> = {}): Case =>
  exampleCase({
    plan: { version: 1, hash: "h", content: goodPlan(), status: "approved", returnsBySmelter: 0, approvedVersion: 1 },
    ...changes,
  });
const raise = definitionOf("raise-funds");
const raised = (...pledges: object[]) => ({ decision: "pledges-recorded", pledges, reasons: "r" });
const checked = (state: Case, ...pledges: object[]) =>
  raise.check(raised(...pledges), state, { at: AT, subject: "" }).map(({ field, code }) => `${field}: ${code}`);
const context = (ids: readonly string[], subject = "") => ({
  at: AT,
  subject,
  role: "facilitator" as const,
  organisation: "facilitator-1",
  digest: "d",
  ids,
});
const record = (state: Case, ids: readonly string[], ...pledges: object[]) =>
  raise.records(state, raised(...pledges), context(ids));
const confirm = (state: Case, subject: string, decision: "confirmed" | "declined") =>
  definitionOf("confirm-pledge").records(state, { decision, reasons: "r" }, context([], subject));

const euros = {
  payer: "smelter",
  amount: "100",
  currency: "EUR",
  rate: "1.0873",
  rateOn: "2026-05-29",
  rateSource: "ECB",
};

describe("pledges", () => {
  test("of a funder and of other smelters each make a payer that sees its own part", () => {
    const state = record(
      planned(),
      ["A", "B", "C"],
      { payer: "funder", funder: "fund", amount: "10" },
      { payer: "other-smelter", smelter: "smelter-2", amount: "20.50" },
      { payer: "other-smelter", smelter: "smelter-2", amount: "1" },
    );
    expect(state.pledges.map(({ role, organisation, amountMinor }) => [role, organisation, amountMinor])).toEqual([
      ["funder", "fund", 1000],
      ["funder", "smelter-2", 2050],
      ["funder", "smelter-2", 100],
    ]);
    expect(state.parties.filter(({ role }) => role === "funder").map(({ organisation }) => organisation)).toEqual([
      "funder-1",
      "fund",
      "smelter-2",
    ]);
  });

  test("in another currency are converted once, at the recorded rate, and keep what they were", () => {
    expect(record(planned(), ["A"], euros).pledges).toMatchObject([
      { amountMinor: 10873, original: { currency: "EUR", amountMinor: 10000, rate: "1.0873", rateOn: "2026-05-29" } },
    ]);
    expect(checked(planned(), { payer: "smelter", amount: "100", currency: "EUR" })).toEqual([
      "pledges.0.rate: needed",
      "pledges.0.rateOn: needed",
      "pledges.0.rateSource: needed",
    ]);
  });

  test("that nobody answered stand when more is raised, and a late confirmation counts", () => {
    const first = record(planned(), ["A", "B"], { payer: "smelter", amount: "100" }, { payer: "audit", amount: "1" });
    const again = record(confirm(first, "B", "declined"), ["C"], { payer: "downstream", amount: "5" });
    expect(again.pledges.map(({ id, status }) => `${id} ${status}`)).toEqual(["A pledged", "C pledged"]);
    expect(confirm(again, "A", "confirmed").pledges[0]).toMatchObject({ id: "A", status: "confirmed" });
  });
});

test("covered meanwhile is only what is covered", () => {
  const close = definitionOf("close-shortfall");
  const codes = (state: Case) =>
    close.check({ decision: "covered-now", reasons: "r" }, state, { at: AT, subject: "" }).map(({ code }) => code);
  const all = record(planned(), ["A"], { payer: "smelter", amount: "10200.50" });
  expect(codes(all)).toEqual(["not-covered-yet"]);
  expect(codes(confirm(all, "A", "confirmed"))).toEqual([]);
});

describe("the emergency tranche", () => {
  const approved = { ...exampleCase().safety, needsApproved: true };
  test.for([
    [
      { spentOnNeeds: "40", chargedTo: "medical" },
      { safety: approved },
      [],
      "approved, within the pledge, on a Level 1 line",
    ],
    [{ spentOnNeeds: "40", chargedTo: "medical" }, {}, ["spentOnNeeds: needs-not-approved"], "nobody approved it yet"],
    [
      { spentOnNeeds: "100.01", chargedTo: "medical" },
      { safety: approved },
      ["spentOnNeeds: tranche-over-pledge"],
      "more than is given",
    ],
    [
      { spentOnNeeds: "40", chargedTo: "initiatives" },
      { safety: approved },
      ["chargedTo: tranche-needs-line"],
      "Level 2 helps no person at once",
    ],
    [{ spentOnNeeds: "40" }, { safety: approved }, ["chargedTo: tranche-needs-line"], "no line"],
  ] as const)("%o in %o: %o, because %s", ([tranche, changes, expected]) => {
    const problems = checked(planned(changes), { payer: "smelter", amount: "100", ...tranche });
    expect(problems).toEqual(expected.map((problem) => `pledges.0.${problem}`));
  });

  test("is charged to its pledge and line", () => {
    const state = record(planned({ safety: approved }), ["A"], {
      payer: "smelter",
      amount: "100",
      spentOnNeeds: "40",
      chargedTo: "medical",
    });
    expect(state.pledges[0]?.tranche).toEqual({ amountMinor: 4000, category: "medical" });
  });
});
