import type { Catalogue } from "../catalogue-type.ts";
import { caseData } from "./case-data.ts";
import { closureTexts } from "./closure.ts";
import { documentTexts } from "./documents.ts";
import { learningTexts } from "./learning.ts";
import { reporterTexts } from "./reporter.ts";
import { vaultTexts } from "./vault.ts";
import { ar } from "./ar.ts";

/** All words in Arabic. */
export const catalogue: Catalogue = {
  texts: ar,
  caseData,
  closure: closureTexts,
  documents: documentTexts,
  learning: learningTexts,
  vault: vaultTexts,
  reporter: reporterTexts,
};
