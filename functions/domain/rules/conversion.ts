import type { Problem } from "../findings.ts";
import { currencyDigits, isCurrency, isExact, minorUnits } from "../money.ts";
import type { Day } from "../time.ts";
import { when } from "./because.ts";
import { CLAUSE } from "./clauses.ts";

/** How a rate is written: units of the plan's currency for one unit of the other, as decimal text, never a float. */
export const RATE = /^\d{1,9}(\.\d{1,12})?$/;

export interface Rate {
  /** The currency of the contribution. */
  readonly from: string;
  /** The plan's. */
  readonly to: string;
  /** As recorded, e.g. `0.001651` (RATE). */
  readonly rate: string;
}

const fraction = (rate: string): { units: bigint; scale: bigint } => {
  const [whole = "0", decimals = ""] = rate.split(".");
  return { units: BigInt(whole + decimals), scale: 10n ** BigInt(decimals.length) };
};

/**
 * What an amount is in the plan's currency; both in minor units. Rounded down, so that converting never makes money
 * that nobody pays: less than one minor unit is lost, and parts together never come to more than the whole (ours).
 *
 * @throws RangeError when the result cannot be counted exactly.
 */
export function converted(amountMinor: number, { from, to, rate }: Rate): number {
  const { units, scale } = fraction(rate);
  const up = BigInt(amountMinor) * units * 10n ** BigInt(currencyDigits(to));
  const minor = Number(up / (scale * 10n ** BigInt(currencyDigits(from))));
  if (!Number.isSafeInteger(minor)) throw new RangeError(`the amount is too large to be counted in ${to}`);
  return minor;
}

const MOST_DIGITS = 15;

/** Whether the amount converted at the rate can be counted exactly. */
const isCountable = (amount: string, { from, to, rate }: Rate): boolean => {
  const { units, scale } = fraction(rate);
  const up = BigInt(minorUnits(amount, from)) * units * 10n ** BigInt(currencyDigits(to));
  return String(up / (scale * 10n ** BigInt(currencyDigits(from)))).length <= MOST_DIGITS;
};

export interface Contribution {
  readonly amount: string;
  readonly currency?: string | undefined;
  readonly rate?: string | undefined;
  readonly rateOn?: Day | undefined;
  readonly rateSource?: string | undefined;
}

/** The rate of a contribution in another currency than the plan's; `undefined` where nothing is converted. */
export const rateOf = ({ currency, rate }: Contribution, planCurrency: string): Rate | undefined =>
  currency === undefined || currency === planCurrency || rate === undefined
    ? undefined
    : { from: currency, to: planCurrency, rate };

/** What of a rate is missing or cannot be. */
function rateProblems({ rate, rateOn, rateSource }: Contribution, on: Day): Problem[] {
  return [
    ...when(rate === undefined, "rate", "needed", CLAUSE.conversion),
    ...when(rate !== undefined && !/[1-9]/.test(rate), "rate", "amount-not-positive", CLAUSE.conversion),
    ...when(rateOn === undefined, "rateOn", "needed", CLAUSE.conversion),
    ...when(rateOn !== undefined && rateOn > on, "rateOn", "in-the-future", CLAUSE.conversion),
    ...when(rateSource === undefined, "rateSource", "needed", CLAUSE.conversion),
  ];
}

/**
 * What keeps a contribution from being recorded: its amount is exact in its own currency, and one in another currency
 * than the plan's names rate, day and source of the rate (ours). `on`: today.
 *
 * Source: process, Step 4.1; issue: one currency per plan, contributions converted at a recorded rate.
 */
export function contributionProblems(contribution: Contribution, planCurrency: string, on: Day): Problem[] {
  const { amount, currency = planCurrency } = contribution;
  if (!isCurrency(currency)) return when(true, "currency", "currency-unknown", CLAUSE.conversion);
  if (!isExact(amount, currency)) return when(true, "amount", "amount-not-exact", CLAUSE.conversion);
  if (currency === planCurrency)
    return when(minorUnits(amount, currency) === 0, "amount", "amount-not-positive", CLAUSE.conversion);
  const problems = rateProblems(contribution, on);
  const rate = rateOf(contribution, planCurrency);
  return rate === undefined || problems.length > 0
    ? problems
    : [
        ...when(!isCountable(amount, rate), "rate", "amount-not-exact", CLAUSE.conversion),
        ...when(
          isCountable(amount, rate) && converted(minorUnits(amount, currency), rate) === 0,
          "amount",
          "amount-not-positive",
          CLAUSE.conversion,
        ),
      ];
}

/** A contribution in minor units of the plan's currency, and what it was before. @throws RangeError as `converted` */
export function inPlanCurrency(
  contribution: Contribution,
  planCurrency: string,
): { amountMinor: number; original?: { currency: string; amountMinor: number; rate: string; rateOn: Day } } {
  const rate = rateOf(contribution, planCurrency);
  if (rate === undefined) return { amountMinor: minorUnits(contribution.amount, planCurrency) };
  const before = minorUnits(contribution.amount, rate.from);
  const original = { currency: rate.from, amountMinor: before, rate: rate.rate, rateOn: contribution.rateOn ?? "" };
  return { amountMinor: converted(before, rate), original };
}
