/** Dates and digits as forms take them: Gregorian and European ones, also where a locale's own are others. */
export const AS_TYPED = { calendar: "gregory", numberingSystem: "latn" } as const;

/** Making a formatter takes longer than all of a page's numbers; they depend on locale and options alone. */
const formats = new Map<string, Intl.NumberFormat>();

function formatFor(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known =
    formats.get(key) ?? new Intl.NumberFormat(locale, { numberingSystem: AS_TYPED.numberingSystem, ...options });
  formats.set(key, known);
  return known;
}

/** A number as people of a language write it. `locale`: BCP 47. */
export const numberIn = (locale: string, value: number): string => formatFor(locale, {}).format(value);

/** A share: 42 is `42%`. */
export const percentIn = (locale: string, value: number): string =>
  formatFor(locale, { style: "percent" }).format(value / 100);

/** An amount with the code of its currency, of `digits` decimal places where given: `USD 1,234.50`. */
export const amountIn = (
  locale: string,
  value: number,
  { currency, digits }: { currency: string; digits?: number },
) => {
  const places = digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return formatFor(locale, { style: "currency", currencyDisplay: "code", currency, ...places }).format(value);
};

/** An amount as events hold it, `1234.50`. */
export const moneyIn = (locale: string, amount: string, currency: string): string => {
  const [, decimals = ""] = amount.split(".");
  return amountIn(locale, Number(amount), { currency, digits: decimals.length });
};

const lists = new Map<string, Intl.ListFormat>();

/** Several values, one after the other. */
export function listIn(locale: string, values: readonly string[]): string {
  const known = lists.get(locale) ?? new Intl.ListFormat(locale, { type: "conjunction", style: "narrow" });
  lists.set(locale, known);
  return known.format(values);
}
