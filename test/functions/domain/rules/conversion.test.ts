import * as fc from "fast-check";
import { expect, test } from "vitest";
import { contributionProblems, converted, inPlanCurrency } from "../../../../functions/domain/rules/conversion.ts";

test.for([
  [10000, "EUR", "USD", "1.0873", 10873, "exact"],
  [9999, "EUR", "USD", "1.0873", 10871, "10871.9 is rounded down: no money is made"],
  [1_000_000, "XOF", "USD", "0.001651", 165100, "a currency without decimals into cents"],
  [100, "USD", "XOF", "605.69", 605, "and back, down to whole francs"],
  [1234, "TND", "USD", "0.32", 39, "three decimals into two"],
  [10000, "EUR", "USD", "1", 10000, "at par"],
  [99_999_999_999_999, "USD", "EUR", "0.919999999999", 91_999_999_999_899, "no float is involved"],
] as const)("%i of %s into %s at %s is %i: %s", ([amount, from, to, rate, expected]) =>
  expect(converted(amount, { from, to, rate })).toBe(expected),
);

test("what cannot be counted exactly is refused", () =>
  expect(() => converted(99_999_999_999_999, { from: "USD", to: "USD", rate: "999999999" })).toThrow(RangeError));

const rates = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 999_999_999 }))
  .map(([whole, decimals]) => `${String(whole)}.${String(decimals).padStart(9, "0")}`);
const amounts = fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 1, maxLength: 20 });
const pairs = fc.constantFrom(["EUR", "USD"], ["XOF", "USD"], ["USD", "JPY"], ["TND", "EUR"], ["USD", "TND"]);

test("parts converted come to no more than the whole, and less than one minor unit each is lost", () => {
  fc.assert(
    fc.property(amounts, rates, pairs, (parts, rate, [from = "", to = ""]) => {
      const whole = converted(
        parts.reduce((sum, part) => sum + part, 0),
        { from, to, rate },
      );
      const sum = parts.reduce((total, part) => total + converted(part, { from, to, rate }), 0);
      expect(sum).toBeLessThanOrEqual(whole);
      expect(whole - sum).toBeLessThan(parts.length);
    }),
  );
});

test("more is never converted to less, and there and back never makes money", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000_000 }),
      fc.integer({ min: 1, max: 10_000 }),
      (amount, tenthousandths) => {
        const rate = (tenthousandths / 10_000).toFixed(4);
        const there = converted(amount, { from: "EUR", to: "USD", rate });
        expect(converted(amount + 1, { from: "EUR", to: "USD", rate })).toBeGreaterThanOrEqual(there);
        // Back at the inverse, itself rounded down.
        const inverse = String(10n ** 16n / BigInt(tenthousandths)).padStart(13, "0");
        const back = converted(there, {
          from: "USD",
          to: "EUR",
          rate: `${inverse.slice(0, -12)}.${inverse.slice(-12)}`,
        });
        expect(back).toBeLessThanOrEqual(amount);
      },
    ),
  );
});

const given = { currency: "EUR", amount: "100.00", rate: "1.0873", rateOn: "2024-03-01", rateSource: "ECB" };
test.for([
  [{ amount: "100.00" }, [], "in the plan's currency nothing is converted"],
  [{ amount: "100.00", currency: "USD" }, [], "the same, said"],
  [given, [], "a rate with its day and source"],
  [{ amount: "100", currency: "EUR" }, ["rate: needed", "rateOn: needed", "rateSource: needed"], "no rate"],
  [{ ...given, rate: "0.000" }, ["rate: amount-not-positive"], "nothing"],
  [{ ...given, rateOn: "2024-03-03" }, ["rateOn: in-the-future"], "tomorrow's rate"],
  [{ ...given, currency: "QQQ" }, ["currency: currency-unknown"], "no currency"],
  [{ ...given, currency: "XOF", amount: "10.5" }, ["amount: amount-not-exact"], "half a franc"],
  [{ ...given, amount: "999999999999", rate: "999999999" }, ["rate: amount-not-exact"], "beyond counting"],
  [{ ...given, amount: "0.01", rate: "0.5" }, ["amount: amount-not-positive"], "comes to nothing"],
  [{ amount: "0" }, ["amount: amount-not-positive"], "no contribution"],
] as const)("%o: %o, because %s", ([contribution, expected]) =>
  expect(contributionProblems(contribution, "USD", "2024-03-02").map(({ field, code }) => `${field}: ${code}`)).toEqual(
    expected,
  ),
);

test("what it was before is kept beside what it is", () =>
  expect(inPlanCurrency(given, "USD")).toEqual({
    amountMinor: 10873,
    original: { currency: "EUR", amountMinor: 10000, rate: "1.0873", rateOn: "2024-03-01" },
  }));
