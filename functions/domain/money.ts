/** An amount with more decimals than its currency has, or too large to count exactly: let the person correct it. */
export class AmountNotExact extends RangeError {
  override readonly name = "AmountNotExact";
  constructor(readonly currency: string) {
    super(`the amount cannot be written in minor units of ${currency}`);
  }
}

/**
 * The minor units of ISO 4217 where `Intl` follows everyday use and knows none: amounts of a contract in these
 * currencies do have decimals. The test compares this table with what `Intl` says.
 */
const ISO_DIGITS: Readonly<Record<string, number>> = {
  AFN: 2,
  ALL: 2,
  COP: 2,
  HUF: 2,
  IDR: 2,
  IQD: 3,
  IRR: 2,
  KPW: 2,
  LAK: 2,
  LBP: 2,
  MGA: 2,
  MMK: 2,
  PKR: 2,
  SLL: 2,
  SOS: 2,
  SYP: 2,
  YER: 2,
};

/** Asking `Intl` takes longer than adding up a budget; what it says of a currency does not change. */
const known = new Map<string, number>(Object.entries(ISO_DIGITS));

/** How many decimals amounts in this currency have; a code nobody assigned has two. */
export function currencyDigits(currency: string): number {
  const digits =
    known.get(currency) ??
    new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ??
    2;
  known.set(currency, digits);
  return digits;
}

/** Whether the three letters are a currency in use. */
export const isCurrency = (currency: string): boolean => Intl.supportedValuesOf("currency").includes(currency);

/** Whether the amount can be counted exactly in minor units of the currency. */
export function isExact(amount: string, currency: string): boolean {
  const [whole = "", decimals = ""] = amount.split(".");
  const digits = currencyDigits(currency);
  return decimals.length <= digits && Number.isSafeInteger(Number(whole + decimals.padEnd(digits, "0")));
}

/**
 * An amount as typed (`1234.50`) in minor units of its currency (123450), without rounding.
 *
 * @throws AmountNotExact when it has more decimals than the currency, or is beyond exact counting.
 */
export function minorUnits(amount: string, currency: string): number {
  if (!isExact(amount, currency)) throw new AmountNotExact(currency);
  const [whole = "", decimals = ""] = amount.split(".");
  return Number(whole + decimals.padEnd(currencyDigits(currency), "0"));
}

/**
 * The sum of amounts of one currency, in minor units.
 *
 * @throws AmountNotExact when one of them or the sum cannot be counted exactly.
 */
export function sumMinorUnits(amounts: readonly string[], currency: string): number {
  const sum = amounts.reduce((total, amount) => total + minorUnits(amount, currency), 0);
  if (!Number.isSafeInteger(sum)) throw new AmountNotExact(currency);
  return sum;
}
