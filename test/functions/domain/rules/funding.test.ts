import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Budget } from "../../../../functions/domain/plan.ts";
import { fundingCoverage, type Pledge } from "../../../../functions/domain/rules/funding.ts";

const budget: Budget = {
  currency: "USD",
  lines: [
    { level: "1", category: "medical", amount: "100.10" },
    { level: "2", category: "initiatives", amount: "0.20" },
  ],
};
const pledge = (amountMinor: number, status: Pledge["status"]): Pledge => ({ amountMinor, status });

test.for([
  [[], false, 10030, "shortfall", "nothing pledged"],
  [[pledge(10030, "confirmed")], true, 0, "funded", "covered to the cent"],
  [[pledge(10029, "confirmed")], false, 1, "shortfall", "a cent short"],
  [[pledge(10030, "pledged")], false, 10030, "pledge-unconfirmed", "a pledge counts once its payer confirmed it"],
  [[pledge(10030, "declined")], false, 10030, "shortfall", "declined"],
  [[pledge(10000, "confirmed"), pledge(31, "confirmed")], true, 0, "funded", "several payers, a cent over"],
] as const)("%o: covered %s, short by %i, %s, because %s", ([pledges, covered, shortfallMinor, code]) => {
  const coverage = fundingCoverage({ budget, pledges });
  expect(coverage).toMatchObject({ covered, shortfallMinor, budgetMinor: 10030 });
  expect(coverage.reasons.map((reason) => reason.code)).toContain(code);
});

test("a plan that is not costed is not funded", () => {
  const coverage = fundingCoverage({ budget: { currency: "USD", lines: [] }, pledges: [] });
  expect(coverage).toMatchObject({ covered: false, shortfallMinor: 0, reasons: [{ code: "no-budget" }] });
});

test("covered exactly where nothing is short, and another pledge never uncovers", () => {
  const pledges = fc.array(
    fc.record({
      amountMinor: fc.integer({ min: 0, max: 20_000 }),
      status: fc.constantFrom("pledged" as const, "confirmed" as const, "declined" as const),
    }),
  );
  fc.assert(
    fc.property(pledges, (given) => {
      const all = fundingCoverage({ budget, pledges: given });
      expect(all.covered).toBe(all.shortfallMinor === 0);
      expect(all.covered || !fundingCoverage({ budget, pledges: given.slice(1) }).covered).toBe(true);
    }),
  );
});
