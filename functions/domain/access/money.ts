import { currencyDigits, isExact, minorUnits } from "../money.ts";
import type { Seeing } from "./seeing.ts";
import { sees } from "./seeing.ts";

/** A line of a budget or of what was spent: both have these. */
interface MoneyLine {
  readonly level: "1" | "2";
  readonly amount: string;
}

/** Minor units as people write them: 123450 is `1234.50`. */
export const majorUnits = (minor: number, currency: string): string =>
  (minor / 10 ** currencyDigits(currency)).toFixed(currencyDigits(currency));

/** The sum of amounts as typed; one that its currency cannot express is left out, as it is refused at submission. */
export const totalOf = (lines: readonly MoneyLine[], currency: string): number =>
  lines
    .filter(({ amount }) => isExact(amount, currency))
    .reduce((sum, { amount }) => sum + minorUnits(amount, currency), 0);

/**
 * Level 2 lines for whoever sees the budget; Level 1 lines, or one sum of them where they stand for so few people that
 * a line would tell what one of them needed.
 */
export const moneyLines = (lines: readonly MoneyLine[], currency: string, seeing: Seeing): object[] => {
  const first = lines.filter(({ level }) => level === "1");
  const total = { level: "1", amount: majorUnits(totalOf(first, currency), currency) };
  const oneTotal = sees(seeing, "budget-level-1", "one-total") && first.length > 0 ? [total] : [];
  return [
    ...(sees(seeing, "budget", "all") ? lines.filter(({ level }) => level === "2") : []),
    ...(sees(seeing, "budget-level-1", "all") ? first : oneTotal),
  ];
};

export const currencyOf = ({ state }: Seeing): string => state.plan?.content.budget.currency ?? "USD";
