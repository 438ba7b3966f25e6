import { OUTCOMES, ROLES, STEPS } from "../vocabulary.ts";
import type { Outcome, Role, Step } from "../vocabulary.ts";
import { criteriaOf } from "./criteria.ts";
import type { Criterion, Indicator } from "./criteria.ts";
import type { Score } from "./score.ts";
import { shownCount, shownMedian, shownParts, shownShare } from "./suppress.ts";
import type { Shown } from "./suppress.ts";

/** The mechanism's own performance; a value that is missing has too few cases or people behind it. */
export interface Scorecard {
  readonly cases: Shown;
  readonly steps: readonly { readonly step: Step; readonly cases: Shown; readonly medianDays: Shown }[];
  readonly parties: readonly {
    readonly role: Role;
    readonly cases: Shown;
    readonly medianDays: Shown;
    readonly inTimePercent: Shown;
  }[];
  /** Of all cases; the rest is open. */
  readonly outcomes: readonly { readonly outcome: Outcome | "open"; readonly cases: Shown }[];
  /** Of the cases whose reporter can be written to. */
  readonly languages: readonly { readonly language: string; readonly cases: Shown }[];
  readonly criteria: readonly { readonly criterion: Criterion; readonly indicators: readonly Indicator[] }[];
}

const stepRow = (scores: readonly Score[], step: Step): Scorecard["steps"][number] => {
  const days = scores.flatMap(({ steps }) => steps[step] ?? []);
  return { step, cases: shownCount(days.length), medianDays: shownMedian(days) };
};

/** Of parties, not of people: the operator decides nothing and whoever reported owes nothing. */
const PARTIES = ROLES.filter((role) => role !== "operator" && role !== "reporter");

const partyRow = (scores: readonly Score[], role: Role): Scorecard["parties"][number] => {
  const asked = scores.flatMap((score) => score.asked[role] ?? []);
  const answered = asked.reduce((sum, party) => sum + party.answered, 0);
  const late = asked.reduce((sum, party) => sum + party.late, 0);
  const cases = shownCount(asked.length);
  return {
    role,
    cases,
    medianDays: shownMedian(
      asked.flatMap(({ days }) => days),
      asked.length,
    ),
    inTimePercent: cases === undefined ? undefined : shownShare(answered - late, answered),
  };
};

const outcomeRows = (scores: readonly Score[]): Scorecard["outcomes"] => {
  const all = [...OUTCOMES, "open"] as const;
  const counts = all.map((outcome) => scores.filter((score) => (score.outcome ?? "open") === outcome).length);
  const shown = shownParts(counts);
  return all.map((outcome, index) => ({ outcome, cases: shown[index] }));
};

/** A language that few wrote in is not named: its name alone may tell who wrote. */
const languageRows = (scores: readonly Score[]): Scorecard["languages"] => {
  const written = scores.flatMap(({ language }) => language?.split("-")[0]?.toLowerCase() ?? []);
  const times = (language: string) => written.filter((one) => one === language).length;
  const named = [...new Set(written)].filter((language) => shownCount(times(language)) !== undefined).sort();
  const others = written.filter((language) => !named.includes(language)).length;
  const counts = [...named.map(times), ...(others > 0 ? [others] : [])];
  const shown = shownParts(counts);
  return counts.map((_, index) => ({ language: named[index] ?? "other", cases: shown[index] }));
};

/** Sums up the scores of cases, nothing that tells one of them apart. */
export const scorecardOf = (scores: readonly Score[]): Scorecard => ({
  cases: shownCount(scores.length),
  steps: STEPS.map((step) => stepRow(scores, step)),
  parties: PARTIES.map((role) => partyRow(scores, role)),
  outcomes: outcomeRows(scores),
  languages: languageRows(scores),
  criteria: criteriaOf(scores),
});

const SUPPRESSED = "< 11";

const cell = (value: Shown): string => (value === undefined ? SUPPRESSED : String(value));

/** As rows of group, item, measure, value: RFC 4180 with codes and numbers only, so nothing needs quoting. */
export const scorecardCsv = (card: Scorecard): string =>
  [
    ["group", "item", "measure", "value"],
    ["cases", "all", "cases", cell(card.cases)],
    ...card.steps.flatMap(({ step, cases, medianDays }) => [
      ["step", step, "cases", cell(cases)],
      ["step", step, "median-days", cell(medianDays)],
    ]),
    ...card.parties.flatMap(({ role, cases, medianDays, inTimePercent }) => [
      ["party", role, "cases", cell(cases)],
      ["party", role, "median-days", cell(medianDays)],
      ["party", role, "in-time-percent", cell(inTimePercent)],
    ]),
    ...card.outcomes.map(({ outcome, cases }) => ["outcome", outcome, "cases", cell(cases)]),
    ...card.languages.map(({ language, cases }) => ["language", language, "cases", cell(cases)]),
    ...card.criteria.flatMap(({ criterion, indicators }) =>
      indicators.map(({ code, unit, value }) => [`criterion:${criterion}`, code, unit, cell(value)]),
    ),
  ]
    .map((row) => `${row.join(",")}\r\n`)
    .join("");

/** Values that `JSON.stringify` would leave out. */
const orNull = (_key: string, value: unknown): unknown => value ?? null;

/** The same as JSON; what is suppressed is null. */
export const scorecardJson = (card: Scorecard): string => `${JSON.stringify(card, orNull, 1)}\n`;
