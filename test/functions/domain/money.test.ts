import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  AmountNotExact,
  currencyDigits,
  isCurrency,
  isExact,
  minorUnits,
  sumMinorUnits,
} from "../../../functions/domain/money.ts";

test.for([
  ["1234.50", "USD", 123450, "cents"],
  ["1234.5", "EUR", 123450, "one decimal of two"],
  ["1234", "USD", 123400, "none of two"],
  ["0.10", "USD", 10, "no binary fraction is involved"],
  ["500", "JPY", 500, "a currency without decimals"],
  ["1.234", "TND", 1234, "a currency with three"],
  ["10.50", "COP", 1050, "ISO 4217, where everyday use has none"],
  ["2.5", "MGA", 250, "ISO 4217, where everyday use has none"],
  ["999999999999.99", "USD", 99999999999999, "as large as a form takes"],
] as const)("%s %s is %i minor units: %s", ([amount, currency, expected]) => {
  expect(minorUnits(amount, currency)).toBe(expected);
});

test.for([
  ["1.5", "JPY", "half a yen"],
  ["1.234", "USD", "a tenth of a cent"],
  ["99999999999999999", "USD", "beyond exact counting"],
] as const)("%s %s is refused: %s", ([amount, currency]) => {
  expect(isExact(amount, currency)).toBe(false);
  expect(() => minorUnits(amount, currency)).toThrow(AmountNotExact);
});

test("a sum beyond exact counting is refused, never rounded", () => {
  const amounts = Array.from({ length: 100 }, () => "999999999999.999");
  expect(() => sumMinorUnits(amounts, "TND")).toThrow(AmountNotExact);
});

test("an error is known by its name, whatever a bundler does to the class", () => {
  expect(new AmountNotExact("USD").name).toBe("AmountNotExact");
});

test("only currencies in use are known", () => {
  expect([isCurrency("USD"), isCurrency("XOF"), isCurrency("QQQ")]).toEqual([true, true, false]);
});

test("our table of ISO 4217 adds decimals where Intl has none, and nothing else", () => {
  const intl = (currency: string) =>
    new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits;
  const differing = Intl.supportedValuesOf("currency").filter((code) => currencyDigits(code) !== intl(code));
  expect(differing).toContain("MMK");
  expect(differing.every((code) => intl(code) === 0)).toBe(true);
});

test("any sum of cents is exact", () => {
  const cents = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { maxLength: 50 });
  fc.assert(
    fc.property(cents, (amounts) => {
      const typed = amounts.map((amount) => (amount / 100).toFixed(2));
      expect(sumMinorUnits(typed, "USD")).toBe(amounts.reduce((sum, amount) => sum + amount, 0));
    }),
  );
});
