import { currencyDigits } from "../../domain/money.ts";
import { amountIn } from "../../pages/texts/numbers.ts";

/** Sums as people of a language write them, with the code of the currency: `USD 1,234.50`. `locale`: BCP 47. */
export const amountsIn = (currency: string, locale: string): ((minor: number) => string) => {
  const digits = currencyDigits(currency);
  return (minor) => amountIn(locale, minor / 10 ** digits, { currency, digits });
};
