import type { Catalogue } from "../catalogue-type.ts";
import { caseData } from "./case-data.ts";
import { closureTexts } from "./closure.ts";
import { documentTexts } from "./documents.ts";
import { learningTexts } from "./learning.ts";
import { reporterTexts } from "./reporter.ts";
import { vaultTexts } from "./vault.ts";
import { zh } from "./zh.ts";

/** All words in Chinese. */
export const catalogue: Catalogue = {
  texts: zh,
  caseData,
  closure: closureTexts,
  documents: documentTexts,
  learning: learningTexts,
  vault: vaultTexts,
  reporter: reporterTexts,
};
