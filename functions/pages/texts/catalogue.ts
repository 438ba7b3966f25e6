import { en } from "./en/en.ts";
import { wordsIn } from "./load.ts";
import type { Texts } from "./texts.ts";

/** The words for a reader's language (BCP 47); English where it is not offered. */
export const textsFor = (language: string): Texts => wordsIn(language, "texts", en);
