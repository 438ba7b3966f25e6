import type { RecordedAllegation } from "../../domain/allegation.ts";
import type { Requirement } from "../../domain/rules/response.ts";
import type { ExploitationType, FORCED_LABOUR_INDICATORS, METHODS_OF_CONTROL } from "../../domain/vocabulary.ts";

/** The words of what a page shows besides answers. */
export interface SectionTexts {
  readonly allegation: {
    readonly title: string;
    readonly source: string;
    readonly kinds: Readonly<Record<RecordedAllegation["source"]["kind"], string>>;
    readonly published: string;
    readonly address: string;
    readonly summary: string;
    readonly site: string;
    readonly minerals: string;
    readonly types: string;
    readonly typeWords: Readonly<Record<ExploitationType, string>>;
    readonly control: string;
    readonly controlWords: Readonly<Record<(typeof METHODS_OF_CONTROL)[number], string>>;
    readonly indicators: string;
    readonly indicatorWords: Readonly<Record<(typeof FORCED_LABOUR_INDICATORS)[number], string>>;
    readonly adults: string;
    readonly children: string;
    readonly ongoing: string;
    readonly period: string;
    readonly supplier: string;
    readonly evidence: string;
  };
  readonly response: {
    readonly title: string;
    readonly level1: string;
    readonly level2: string;
    readonly requirements: Readonly<Record<Requirement, string>>;
    readonly wouldChange: string;
  };
  readonly facts: string;
  readonly plan: string;
  readonly closure: string;
  /** Shown in place of a section of which the role sees nothing yet. */
  readonly held: string;
}
