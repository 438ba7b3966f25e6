import { numberIn } from "./numbers.ts";

/** The forms that words take beside a count, by language (CLDR); millions, `many` of French and others, are not counted. */
interface Forms {
  readonly en: "one" | "other";
  readonly fr: "one" | "other";
  readonly es: "one" | "other";
  readonly pt: "one" | "other";
  readonly sw: "one" | "other";
  readonly zh: "other";
  readonly ar: "zero" | "one" | "two" | "few" | "many" | "other";
}

export interface Counting<Tag extends keyof Forms> {
  /** A number as it is written. */
  readonly number: (value: number) => string;
  /** The form for a count; a form that the language needs and that is missing does not compile. */
  readonly plural: (count: number, forms: Readonly<Record<Forms[Tag], string>>) => string;
}

/** Numbers, and words beside them, in a language. */
export function countingIn<Tag extends keyof Forms>(language: Tag): Counting<Tag> {
  const rules = new Intl.PluralRules(language);
  return {
    number: (value) => numberIn(language, value),
    plural: (count, forms) => {
      const byForm: Readonly<Partial<Record<string, string>>> = forms;
      return byForm[rules.select(count)] ?? byForm["other"] ?? "";
    },
  };
}

/** Words of either direction inside a sentence: a name, a reference, an amount. For languages written right to left. */
export const isolated = (words: string): string => `\u2068${words}\u2069`;
