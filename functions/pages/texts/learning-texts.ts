import type { Mineral } from "../../domain/lessons/minerals.ts";
import type { Criterion, Indicator, IndicatorCode } from "../../domain/scorecard/criteria.ts";
import type { LessonTopic } from "../../domain/lessons/shared-lesson.ts";
import type { ExploitationType, Outcome } from "../../domain/vocabulary.ts";

/** The words of what is learned from all cases: the library and the scorecard. */
export interface LearningTexts {
  readonly library: {
    readonly title: string;
    readonly intro: string;
    readonly words: string;
    readonly wordsHelp: string;
    readonly exploitation: string;
    readonly mineral: string;
    readonly level: string;
    readonly outcome: string;
    readonly any: string;
    readonly search: string;
    readonly results: string;
    readonly found: (count: number) => string;
    readonly nothing: string;
    readonly similar: string;
    /** Above the links from what is asked to lessons of similar cases. */
    readonly similarCases: string;
    readonly headline: (about: string, outcome: string) => string;
    readonly other: string;
    readonly about: string;
    readonly lasted: string;
    readonly upTo: (months: number) => string;
    readonly pageOf: (page: number, pages: number) => string;
    readonly earlier: string;
    readonly further: string;
    readonly topics: Readonly<Record<LessonTopic, string>>;
    readonly levels: Readonly<Record<"1" | "2", string>>;
  };
  readonly scorecard: {
    readonly title: string;
    readonly intro: string;
    readonly suppressed: string;
    /** Where there is nothing to count yet. */
    readonly nothingYet: string;
    /** Why some numbers are left out, and others never are. */
    readonly suppressedWhy: string;
    readonly late: string;
    /** Open now, and past its date. */
    readonly overdue: string;
    readonly unanswered: string;
    readonly cases: string;
    readonly download: string;
    readonly csv: string;
    readonly json: string;
    readonly steps: string;
    readonly step: string;
    readonly medianDays: string;
    readonly parties: string;
    readonly party: string;
    readonly inTime: string;
    readonly outcomesTitle: string;
    readonly outcome: string;
    readonly open: string;
    readonly languages: string;
    readonly language: string;
    readonly otherLanguages: string;
    readonly criteriaTitle: string;
    readonly criteriaIntro: string;
    readonly indicator: string;
    readonly value: string;
    readonly plot: (what: string) => string;
    readonly units: Readonly<Record<Indicator["unit"] | "days", (value: number) => string>>;
    readonly criteria: Readonly<Record<Criterion, string>>;
    readonly indicators: Readonly<Record<IndicatorCode, string>>;
  };
  readonly minerals: Readonly<Record<Mineral, string>>;
  readonly exploitation: Readonly<Record<ExploitationType, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
}
