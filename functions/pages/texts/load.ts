import { createRequire } from "node:module";
import type { Catalogue } from "./catalogue-type.ts";
import { languageOf } from "./languages.ts";
import type { Language } from "./languages.ts";

/**
 * English is in every bundle. Each other language is a file of its own beside it (infra/bundling.ts), read when somebody
 * first needs it: six more catalogues in each bundle would make every cold start slower for everybody.
 */
const from = createRequire(import.meta.url);
const isBundled = !import.meta.url.endsWith(".ts");
const fileOf = (language: Language): string => (isBundled ? `./texts/${language}.js` : `./${language}/catalogue.ts`);

const loaded = new Map<Language, Catalogue>();

const isCatalogue = (found: unknown): found is { readonly catalogue: Catalogue } =>
  typeof found === "object" && found !== null && "catalogue" in found;

function load(language: Language): Catalogue {
  const found: unknown = from(fileOf(language));
  if (!isCatalogue(found)) throw new Error(`no catalogue of ${language}`);
  loaded.set(language, found.catalogue);
  return found.catalogue;
}

/**
 * A part of the words of a reader's language (BCP 47); `english` where theirs is not offered.
 *
 * @throws Error if the file of an offered language is not there
 */
export function wordsIn<Part extends keyof Catalogue>(
  language: string,
  part: Part,
  english: Catalogue[Part],
): Catalogue[Part] {
  const tag = languageOf(language);
  return tag === "en" ? english : (loaded.get(tag) ?? load(tag))[part];
}
