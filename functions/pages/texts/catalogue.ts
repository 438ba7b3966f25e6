import { en } from "./en/en.ts";
import type { Texts } from "./texts.ts";

/** The languages offered, by their primary tag; a further one is a further line. */
const LANGUAGES: ReadonlyMap<string, Texts> = new Map([["en", en]]);

/** The words for a reader's language (BCP 47); English where it is not offered. */
export const textsFor = (language: string): Texts => LANGUAGES.get(language.split("-")[0]?.toLowerCase() ?? "") ?? en;
