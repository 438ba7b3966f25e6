import type { Catalogue } from "../catalogue-type.ts";
import { caseData } from "./case-data.ts";
import { closureTexts } from "./closure.ts";
import { documentTexts } from "./documents.ts";
import { pt } from "./pt.ts";
import { learningTexts } from "./learning.ts";
import { reporterTexts } from "./reporter.ts";
import { vaultTexts } from "./vault.ts";

/** All words in Portuguese. */
export const catalogue: Catalogue = {
  texts: pt,
  caseData,
  closure: closureTexts,
  documents: documentTexts,
  learning: learningTexts,
  vault: vaultTexts,
  reporter: reporterTexts,
};
