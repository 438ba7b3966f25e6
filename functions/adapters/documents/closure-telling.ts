import type { ClosureReport } from "../../domain/documents/seen-closure.ts";
import type { ClosureTexts } from "../../pages/texts/closure-texts.ts";
import type { Reader } from "../../pages/texts/dates.ts";
import type { Texts } from "../../pages/texts/texts.ts";

/** A report and whom it is put into words for. */
export interface ClosureTelling {
  readonly report: ClosureReport;
  readonly reader: Reader;
  readonly texts: Texts;
  readonly words: ClosureTexts;
}
