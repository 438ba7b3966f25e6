import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { closureIn, closuresOf } from "../../../../functions/domain/documents/closure-report.ts";
import { financialReport } from "../../../../functions/domain/documents/financial-report.ts";
import type { Accounts } from "../../../../functions/domain/documents/financial-report.ts";
import { seenClosure } from "../../../../functions/domain/documents/seen-closure.ts";
import { minorUnits } from "../../../../functions/domain/money.ts";
import { BUDGET_CATEGORIES } from "../../../../functions/domain/plan.ts";
import type { Role } from "../../../../functions/domain/vocabulary.ts";
import type { World } from "../../handlers/doubles/world.ts";
import { CANARY, closedCase, closedTwice, PSEUDONYMS } from "./closed-case.ts";

const seen = (world: World, role: Role, number?: number) =>
  seenClosure(closureIn(world.history, number)!, { role, organisation: `${role}-a` }, world.current);

const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

const amount = fc
  .tuple(fc.nat(999_999), fc.nat(99))
  .map(([whole, cents]) => `${whole}.${String(cents).padStart(2, "0")}`);
const line = fc.record({ level: fc.constantFrom("1", "2"), category: fc.constantFrom(...BUDGET_CATEGORIES), amount });
const accounts: fc.Arbitrary<Accounts> = fc.record({
  budget: fc.record({ currency: fc.constantFrom("USD", "EUR", "TND"), lines: fc.array(line, { maxLength: 30 }) }),
  pledges: fc.array(
    fc.record({
      role: fc.constantFrom("smelter", "downstream", "funder"),
      organisation: fc.constantFrom("a", "b", "c"),
      amountMinor: fc.nat(1_000_000_000),
      status: fc.constantFrom("pledged", "confirmed", "declined"),
    }),
    { maxLength: 8 },
  ),
  spend: fc.array(
    fc
      .tuple(line, fc.constantFrom("a", "B ", "smelter", "Nobody we know", ""))
      .map(([row, payer]) => ({ ...row, payer })),
    { maxLength: 40 },
  ),
});

describe("the financial report", () => {
  test("lines and payers each add up to the totals; nothing is lost or counted twice", () => {
    fc.assert(
      fc.property(accounts, (given) => {
        const { lines, contributions, total: sums } = financialReport(given);
        const { currency } = given.budget;
        const minor = (rows: readonly { amount: string }[]) =>
          total(rows.map((row) => minorUnits(row.amount, currency)));
        expect(sums.budget).toBe(minor(given.budget.lines));
        expect(sums.spent).toBe(minor(given.spend));
        expect(total(lines.map(({ budget }) => budget))).toBe(sums.budget);
        expect(total(lines.map(({ spent }) => spent))).toBe(sums.spent);
        expect(total(contributions.map(({ spent }) => spent))).toBe(sums.spent);
        const confirmed = given.pledges.filter(({ status }) => status === "confirmed");
        expect(sums.confirmed).toBe(total(confirmed.map(({ amountMinor }) => amountMinor)));
        for (const { budget, spent, difference } of [...lines, sums]) expect(difference).toBe(budget - spent);
        const keys = lines.map(({ level, category }) => `${level}/${category}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  test("a payer who is no party is numbered, whatever name was typed", () => {
    const { contributions } = closureIn(closedCase().history)!.finances!;
    expect(contributions.map(({ payer, spent }) => [payer, spent])).toEqual([
      [{ role: "smelter", organisation: "smelter-a" }, 1_200_000],
      [{ role: "downstream", organisation: "downstream-a" }, 50_025],
      [{ other: 1 }, 1_500_000],
    ]);
  });
});

describe("the closure report", () => {
  test.for(["downstream", "audit", "smelter", "facilitator", "coordinator", "funder"] as const)(
    "for %s holds no word that somebody typed and nobody's pseudonym",
    (role) => {
      const text = JSON.stringify(seen(closedCase(), role));
      for (const word of [CANARY, "Someone else", "Advice on recruitment", ...PSEUDONYMS])
        expect(text).not.toContain(word);
    },
  );

  test.for(["reporter", "operator"] as const)("there is none for %s", (role) => {
    expect(seen(closedCase(), role)).toBeUndefined();
  });

  test.for([
    [
      "audit",
      ["checklist", "dueDiligence", "finances", "level", "outcomes", "people", "remedies", "steps"],
      "all of it",
    ],
    ["facilitator", ["checklist", "finances", "level", "outcomes", "people", "remedies", "steps"], "no due diligence"],
    ["coordinator", ["checklist", "finances", "level", "people", "steps"], "their own part of the plan"],
    ["funder", ["finances"], "totals and what they paid"],
  ] as const)("%s sees %j: %s", ([role, parts]) => {
    const report = seen(closedCase(), role)!;
    const always = ["reference", "number", "outcome", "openedAt", "closedAt", "event", "verifiedBy", "closedBy"];
    expect(
      Object.keys(report)
        .filter((key) => !always.includes(key))
        .sort(),
    ).toEqual(parts);
  });

  test("numbers of few people are left out for everybody, Level 1 is one sum where the table says so", () => {
    const world = closedCase();
    expect(seen(world, "audit")!.people).toEqual({ identified: "< 11", referredOn: "2026-03-02", endStates: [] });
    const first = (role: Role) => seen(world, role)!.finances!.lines.filter(({ level }) => level === "1");
    expect(first("downstream")).toHaveLength(1);
    expect(first("downstream")[0]).not.toHaveProperty("category");
    expect(first("audit").length).toBeGreaterThan(1);
    expect(total(first("audit").map(({ spent }) => spent))).toBe(first("downstream")[0]!.spent);
    expect(seen(world, "funder")!.finances!.contributions).toEqual([]);
    expect(seen(world, "coordinator")!.finances).not.toHaveProperty("total");
  });

  test("says who verified and who closed, by role", () => {
    expect(seen(closedCase(), "funder")).toMatchObject({
      outcome: "remediated",
      verifiedBy: { role: "audit" },
      closedBy: { role: "downstream" },
    });
  });

  test("on hold the smelter has none", () => {
    const world = closedCase();
    world.state = { ...world.current, safety: { ...world.current.safety, hold: { on: true } } };
    expect(seen(world, "smelter")).toBeUndefined();
  });

  test("a case that was opened again keeps the first and gets a second", () => {
    const once = closedCase();
    const first = seen(once, "audit", 1)!;
    const twice = closedTwice();
    const again = [seen(twice, "audit", 1)!, seen(twice, "audit", 2)!];
    expect(closuresOf(once.current)).toBe(1);
    expect(closuresOf(twice.current)).toBe(2);
    expect({ ...again[0], event: undefined }).toEqual({ ...first, event: undefined });
    expect(again[1]!.finances!.total!.spent - again[0]!.finances!.total!.spent).toBe(100);
    expect(again[1]!.event.number).toBeGreaterThan(again[0]!.event.number);
    expect(seenClosure(closureIn(twice.history)!, { role: "audit", organisation: "audit-a" }, twice.current)).toEqual(
      again[1],
    );
    expect(closureIn(twice.history, 3)).toBeUndefined();
  });
});
