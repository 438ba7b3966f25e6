/** The languages there are words in, or will be: primary tags of BCP 47. */
export const LANGUAGES = ["en", "fr", "es", "pt", "sw", "zh", "ar"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Chooses the language of a page in the query of its address; a choice holds for the links and forms on the page. */
export const LANGUAGE_KEY = "language";

/** A language that readers may choose. */
export interface OfferedLanguage {
  readonly tag: Language;
  /** As its own speakers write it. */
  readonly name: string;
  /** Whether native speakers have read all of its words; where not, every page says so. */
  readonly reviewed: boolean;
}

/**
 * The languages that are offered, in the order of their links. A language that is not here is answered in English. One
 * is offered once its folder has a `catalogue.ts`; the tests over all languages then take it in.
 */
export const OFFERED: readonly OfferedLanguage[] = [
  { tag: "en", name: "English", reviewed: true },
  { tag: "fr", name: "Français", reviewed: false },
  { tag: "es", name: "Español", reviewed: false },
  { tag: "pt", name: "Português", reviewed: false },
  { tag: "sw", name: "Kiswahili", reviewed: false },
  { tag: "zh", name: "中文", reviewed: false },
  { tag: "ar", name: "العربية", reviewed: false },
];

const primary = (tag: string): string | undefined => {
  try {
    return new Intl.Locale(tag).language;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

const known = new Map<string, Language | undefined>();
/** More tags than there are people's; what somebody tries out must not fill the memory. */
const MOST_KNOWN = 200;

/** The language offered for a tag, `fr-CD` or `fra` as well as `fr`; `undefined` where there is none. */
export function offered(tag: string): Language | undefined {
  if (known.has(tag)) return known.get(tag);
  const language = primary(tag);
  const found = OFFERED.find((one) => one.tag === language)?.tag;
  if (known.size < MOST_KNOWN) known.set(tag, found);
  return found;
}

/** The language that a reader gets: theirs, or English. */
export const languageOf = (tag: string): Language => offered(tag) ?? "en";
