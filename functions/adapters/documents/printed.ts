import { languageOf } from "../../pages/texts/languages.ts";
import type { Language } from "../../pages/texts/languages.ts";
import type { CaseLook } from "../views/case-look.ts";

/**
 * Written in Latin letters, for which the PDF embeds a font. Chinese would bring megabytes of font, and Arabic letters
 * join and run from right to left, which pdfkit does not set: their readers get the PDF in English, and the page in
 * their own language (ours).
 */
const PRINTED: readonly Language[] = ["en", "fr", "es", "pt", "sw"];

/** Who looks, as a PDF is made for them. */
export function forPrint<Look extends CaseLook>(look: Look): Look {
  const { audience } = look;
  if (PRINTED.includes(languageOf(audience.reader.language))) return look;
  return { ...look, audience: { ...audience, reader: { ...audience.reader, language: "en" } } };
}
