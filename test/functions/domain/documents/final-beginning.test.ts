import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { finalBeginning } from "../../../../functions/domain/documents/final-beginning.ts";
import { minorUnits } from "../../../../functions/domain/money.ts";
import { finalReportSchema } from "../../../../functions/domain/reports.ts";
import type { PeriodReport } from "../../../../functions/domain/reports.ts";
import { answer, closedCase, PSEUDONYMS } from "./closed-case.ts";
import { caseDataTextsFor } from "../../../../functions/pages/texts/catalogue.ts";

const beginningOf = (reports: readonly (readonly [string, PeriodReport["spend"]])[]) => {
  const world = closedCase();
  for (const [subject, spend] of reports) {
    const report = { spend, planMustChange: "no", implemented: "no", proposeClosure: "no", level2: INDICATORS };
    answer(world, "report-period", "facilitator", { content: { decision: "reported", report }, subject });
  }
  const begun = finalBeginning(world.current, world.history, caseDataTextsFor("en").finalDraft) as {
    report: Record<string, never>;
  };
  return { begun, spend: finalReportSchema.shape.spend.parse(begun.report["spend"]) };
};

const INDICATORS = { indicators: [{ initiative: "Advice on recruitment debts", value: "36" }], interviewed: [] };
const amount = fc
  .tuple(fc.nat(99_999), fc.nat(99))
  .map(([whole, cents]) => `${whole}.${String(cents).padStart(2, "0")}`);
const row = fc.record({
  level: fc.constantFrom("1", "2"),
  category: fc.constantFrom("shelter", "initiatives", "other"),
  payer: fc.constantFrom("smelter-a", "downstream-a"),
  amount,
});
const total = (rows: readonly { amount: string }[]) =>
  rows.reduce((sum, one) => sum + minorUnits(one.amount, "USD"), 0);

describe("what the final report begins with", () => {
  test("the spend of all periods, none lost and none counted twice", () => {
    fc.assert(
      fc.property(fc.array(fc.array(row, { maxLength: 5 }), { maxLength: 6 }), (periods) => {
        const { spend } = beginningOf(periods.map((rows, index) => [`p${String(index + 1)}`, rows]));
        expect(total(spend)).toBe(periods.reduce((sum, rows) => sum + total(rows), 0));
        const lines = spend.map(({ level, category, payer }) => [level, category, payer].join());
        expect(new Set(lines).size).toBe(lines.length);
      }),
      { numRuns: 25 },
    );
  });

  test("a report that was corrected counts once, as it is now", () => {
    const line = { level: "1", category: "shelter", payer: "smelter-a" } as const;
    const { spend } = beginningOf([
      ["p1", [{ ...line, amount: "100" }]],
      ["p1", [{ ...line, amount: "90" }]],
      ["p2", [{ ...line, amount: "10.50" }]],
    ]);
    expect(total(spend)).toBe(10_050);
  });

  test("what was paid out after the last report counts; what a report took up is not counted again", () => {
    const world = closedCase();
    const paid = {
      payer: "smelter-a",
      movement: "paid-out",
      on: "2026-05-20",
      level: "1",
      category: "shelter",
    } as const;
    const movements = [
      { ...paid, amountMinor: 1250 },
      { ...paid, amountMinor: 99, period: 1 },
      { payer: "smelter-a", movement: "received", amountMinor: 700, on: "2026-05-20" } as const,
    ];
    const begun = finalBeginning({ ...world.current, movements }, [], caseDataTextsFor("en").finalDraft);
    const { report } = begun as { report: { spend: { amount: string }[] } };
    expect(total(report.spend)).toBe(1250);
  });

  test("each person and each of the five remedies, with nothing judged beforehand", () => {
    const { begun } = beginningOf([]);
    expect(begun.report["level1"]).toEqual({ victims: PSEUDONYMS.map((pseudonym) => ({ pseudonym })) });
    expect(begun.report["remedies"]).toHaveLength(5);
    expect(JSON.stringify(begun)).not.toMatch(/"(provided|verified|onTime|objective|noPersonalData)"/);
  });
});
