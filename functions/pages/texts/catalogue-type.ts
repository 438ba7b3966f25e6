import type { CaseDataTexts } from "./case-data-texts.ts";
import type { ClosureTexts } from "./closure-texts.ts";
import type { DocumentTexts } from "./document-texts.ts";
import type { LearningTexts } from "./learning-texts.ts";
import type { ReporterTexts } from "./reporter-texts.ts";
import type { Texts } from "./texts.ts";
import type { VaultTexts } from "./vault-texts.ts";

/** All words of one language: what the `catalogue.ts` of its folder exports as `catalogue`. */
export interface Catalogue {
  readonly texts: Texts;
  readonly caseData: CaseDataTexts;
  readonly closure: ClosureTexts;
  readonly documents: DocumentTexts;
  readonly learning: LearningTexts;
  readonly vault: VaultTexts;
  readonly reporter: ReporterTexts;
}
