import type { Score } from "./score.ts";
import { share, shownPart, shownShare } from "./suppress.ts";
import type { Shown } from "./suppress.ts";

/** UNGP 31, the eight criteria of an effective mechanism (process, Vocabulary). */
export const CRITERIA = [
  "legitimate",
  "accessible",
  "predictable",
  "equitable",
  "transparent",
  "rights-compatible",
  "learning",
  "dialogue",
] as const;
export type Criterion = (typeof CRITERIA)[number];

export const INDICATORS = [
  "with-facilitator",
  "with-exclusion",
  "reporter-reachable",
  "anonymous-taken",
  "answers-in-time",
  "answers-missing",
  "level-1-with-coordinator",
  "reopened",
  "parties-told",
  "steps-explained",
  "remediated",
  "needs-met",
  "voices-positive",
  "concerns-raised",
  "lessons-answered",
  "prevention-done",
  "voices-heard",
] as const;
export type IndicatorCode = (typeof INDICATORS)[number];

export interface Indicator {
  readonly code: IndicatorCode;
  /**
   * What is counted. Small numbers of people are left out: who reported, who was harmed, who said something (hazards,
   * PR-10). Cases, parties' answers, mails and planned changes are the mechanism's own: they tell of no person.
   */
  readonly about: "mechanism" | "people";
  readonly unit: "percent" | "count" | "per-case";
  readonly value: Shown;
}

type Scores = readonly Score[];

const sum = (scores: Scores, value: (score: Score) => number): number =>
  scores.reduce((total, score) => total + value(score), 0);

const having = (scores: Scores, has: (score: Score) => boolean): number => scores.filter(has).length;

const percent = (code: IndicatorCode, part: number, all: number): Indicator => ({
  ...{ code, about: "mechanism", unit: "percent" },
  value: share(part, all),
});

const percentOfPeople = (code: IndicatorCode, part: number, all: number): Indicator => ({
  ...{ code, about: "people", unit: "percent" },
  value: shownShare(part, all),
});

const counted = (code: IndicatorCode, value: number): Indicator => ({
  ...{ code, about: "mechanism", unit: "count" },
  value,
});

/** A number of people, one per case at most: how many cases there are is told beside it. */
const countedPeople = (code: IndicatorCode, value: number, all: number): Indicator => ({
  ...{ code, about: "people", unit: "count" },
  value: shownPart(value, all),
});

/** On average per case, to the tenth. */
const perCase = (code: IndicatorCode, total: number, cases: number): Indicator => ({
  ...{ code, about: "mechanism", unit: "per-case" },
  value: cases === 0 ? "none" : Math.round((10 * total) / cases) / 10,
});

const answers = (scores: Scores, field: "answered" | "late" | "unanswered"): number =>
  sum(scores, ({ asked }) => Object.values(asked).reduce((total, party) => total + party[field], 0));

const predictable = (scores: Scores): Indicator[] => {
  const answered = answers(scores, "answered");
  const missing = answers(scores, "unanswered");
  return [
    percent("answers-in-time", answered - answers(scores, "late"), answered),
    percent("answers-missing", missing, answered + missing),
  ];
};

const rights = (scores: Scores): Indicator[] => {
  const closed = scores.filter(({ outcome }) => outcome !== undefined);
  const heard = sum(scores, ({ voices }) => voices.heard);
  return [
    percent(
      "remediated",
      having(closed, ({ outcome }) => outcome === "remediated"),
      closed.length,
    ),
    percentOfPeople(
      "needs-met",
      sum(scores, ({ needs }) => needs.met),
      sum(scores, ({ needs }) => needs.recorded),
    ),
    percentOfPeople(
      "voices-positive",
      sum(scores, ({ voices }) => voices.positive),
      heard,
    ),
    // Whoever raised one may be the person it is about; how many cases have none is not told, so any part may be shown.
    countedPeople(
      "concerns-raised",
      sum(scores, ({ concerns }) => concerns),
      Infinity,
    ),
  ];
};

const learning = (scores: Scores): Indicator[] => [
  percent(
    "lessons-answered",
    sum(scores, ({ lessons }) => lessons.answered),
    sum(scores, ({ lessons }) => lessons.asked),
  ),
  percent(
    "prevention-done",
    sum(scores, ({ prevention }) => prevention.done),
    sum(scores, ({ prevention }) => prevention.planned),
  ),
];

const level1 = (scores: Scores): Scores => scores.filter((score) => score.level1);

/** Which of our numbers speak to which criterion (ours): each criterion has at least one. */
const OF: Readonly<Record<Criterion, (scores: Scores) => Indicator[]>> = {
  legitimate: (scores) => [
    percent(
      "with-facilitator",
      having(level1(scores), ({ facilitator }) => facilitator),
      level1(scores).length,
    ),
    counted(
      "with-exclusion",
      having(scores, ({ excluded }) => excluded),
    ),
  ],
  accessible: (scores) => [
    percentOfPeople(
      "reporter-reachable",
      having(scores, ({ language }) => language !== undefined),
      scores.length,
    ),
    countedPeople(
      "anonymous-taken",
      having(scores, ({ anonymous }) => anonymous),
      scores.length,
    ),
  ],
  predictable,
  equitable: (scores) => [
    percent(
      "level-1-with-coordinator",
      having(level1(scores), ({ coordinator }) => coordinator),
      level1(scores).length,
    ),
    counted(
      "reopened",
      having(scores, ({ reopened }) => reopened > 0),
    ),
  ],
  transparent: (scores) => [
    perCase(
      "parties-told",
      sum(scores, ({ told }) => told),
      scores.length,
    ),
    perCase(
      "steps-explained",
      sum(scores, ({ explained }) => explained),
      scores.length,
    ),
  ],
  "rights-compatible": rights,
  learning,
  dialogue: (scores) => {
    const heard = sum(scores, ({ voices }) => voices.heard);
    return [percentOfPeople("voices-heard", heard, heard + sum(scores, ({ voices }) => voices.silent))];
  },
};

/** The indicators of each criterion over some cases. */
export const criteriaOf = (scores: Scores): { criterion: Criterion; indicators: Indicator[] }[] =>
  CRITERIA.map((criterion) => ({ criterion, indicators: OF[criterion](scores) }));
