import { caseData } from "./en/case-data.ts";
import { closureTexts } from "./en/closure.ts";
import { documentTexts } from "./en/documents.ts";
import { learningTexts } from "./en/learning.ts";
import { reporterTexts } from "./en/reporter.ts";
import { vaultTexts } from "./en/vault.ts";
import { en } from "./en/en.ts";
import { wordsIn } from "./load.ts";
import type { CaseDataTexts } from "./case-data-texts.ts";
import type { ClosureTexts } from "./closure-texts.ts";
import type { DocumentTexts } from "./document-texts.ts";
import type { LearningTexts } from "./learning-texts.ts";
import type { ReporterTexts } from "./reporter-texts.ts";
import type { VaultTexts } from "./vault-texts.ts";
import type { Texts } from "./texts.ts";

/** The words for a reader's language (BCP 47); English where it is not offered. So are the further ones. */
export const textsFor = (language: string): Texts => wordsIn(language, "texts", en);

export const caseDataTextsFor = (language: string): CaseDataTexts => wordsIn(language, "caseData", caseData);

export const closureTextsFor = (language: string): ClosureTexts => wordsIn(language, "closure", closureTexts);

export const documentTextsFor = (language: string): DocumentTexts => wordsIn(language, "documents", documentTexts);

export const learningTextsFor = (language: string): LearningTexts => wordsIn(language, "learning", learningTexts);

export const reporterTextsFor = (language: string): ReporterTexts => wordsIn(language, "reporter", reporterTexts);

export const vaultTextsFor = (language: string): VaultTexts => wordsIn(language, "vault", vaultTexts);
