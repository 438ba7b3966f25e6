import { currencyDigits } from "../../domain/money.ts";

/** Sums as people of a language write them, with the code of the currency: `1,234.50 USD`. `locale`: BCP 47. */
export const amountsIn = (currency: string, locale: string): ((minor: number) => string) => {
  const digits = currencyDigits(currency);
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return (minor) => `${format.format(minor / 10 ** digits)} ${currency}`;
};
