import { SMALL_COUNT } from "../access.ts";
import { OUTCOMES, STEPS, PARTY_ROLES } from "../vocabulary.ts";
import type { Outcome, Role, Step } from "../vocabulary.ts";
import { criteriaOf } from "./criteria.ts";
import type { Criterion, Indicator } from "./criteria.ts";
import type { Score } from "./score.ts";
import { median, share, shownParts } from "./suppress.ts";
import type { Shown } from "./suppress.ts";

/** The mechanism's own performance. What counts people says where they are too few to be told (suppress.ts). */
export interface Scorecard {
  readonly cases: number;
  readonly steps: readonly { readonly step: Step; readonly cases: number; readonly medianDays: Shown }[];
  readonly parties: readonly {
    readonly role: Role;
    readonly cases: number;
    readonly medianDays: Shown;
    readonly inTimePercent: Shown;
    /** Answers that came after their date, what is open and overdue now, and of that what met silence to its end. */
    readonly late: number;
    readonly overdue: number;
    readonly unanswered: number;
  }[];
  /** Of all cases; the rest is open. Days from the opening to the last closure. */
  readonly outcomes: readonly {
    readonly outcome: Outcome | "open";
    readonly cases: number;
    readonly medianDays: Shown;
  }[];
  /** Of the people who reported and can be written to; the one row about people, so small numbers are left out. */
  readonly languages: readonly { readonly language: string; readonly cases: Shown }[];
  readonly criteria: readonly { readonly criterion: Criterion; readonly indicators: readonly Indicator[] }[];
}

const stepRow = (scores: readonly Score[], step: Step): Scorecard["steps"][number] => {
  const days = scores.flatMap(({ steps }) => steps[step] ?? []);
  return { step, cases: days.length, medianDays: median(days) };
};

const partyRow = (scores: readonly Score[], role: Role): Scorecard["parties"][number] => {
  const asked = scores.flatMap((score) => score.asked[role] ?? []);
  const total = (field: "answered" | "late" | "overdue" | "unanswered") =>
    asked.reduce((sum, party) => sum + party[field], 0);
  return {
    role,
    cases: asked.length,
    medianDays: median(asked.flatMap(({ days }) => days)),
    inTimePercent: share(total("answered") - total("late"), total("answered")),
    late: total("late"),
    overdue: total("overdue"),
    unanswered: total("unanswered"),
  };
};

const outcomeRows = (scores: readonly Score[]): Scorecard["outcomes"] =>
  ([...OUTCOMES, "open"] as const).map((outcome) => {
    const ended = scores.filter((score) => (score.outcome ?? "open") === outcome);
    return { outcome, cases: ended.length, medianDays: median(ended.flatMap(({ toClosure }) => toClosure ?? [])) };
  });

/**
 * A language that few wrote in is not named: its name alone may tell who wrote. Whoever can not be written to is the rest
 * of the cases, and is not told by what is shown either.
 */
const languageRows = (scores: readonly Score[]): Scorecard["languages"] => {
  const written = scores.flatMap(({ language }) => language?.split("-")[0]?.toLowerCase() ?? []);
  const times = (language: string) => written.filter((one) => one === language).length;
  const named = [...new Set(written)].filter((language) => times(language) >= SMALL_COUNT).sort();
  const others = written.filter((language) => !named.includes(language)).length;
  const counts = [...named.map(times), ...(others > 0 ? [others] : [])];
  const silent = scores.length - written.length;
  const shown = shownParts(silent > 0 ? [...counts, silent] : counts);
  return counts.map((_, index) => ({ language: named[index] ?? "other", cases: shown[index] ?? "few" }));
};

/** Sums up the scores of cases, nothing that tells one of them apart. */
export const scorecardOf = (scores: readonly Score[]): Scorecard => ({
  cases: scores.length,
  steps: STEPS.map((step) => stepRow(scores, step)),
  parties: PARTY_ROLES.map((role) => partyRow(scores, role)),
  outcomes: outcomeRows(scores),
  languages: languageRows(scores),
  criteria: criteriaOf(scores),
});

const SUPPRESSED = "< 11";

/** As both files write it: what is left out as `< 11`, what is not there yet as nothing. */
const written = (value: Shown): number | string | null => {
  if (value === "none") return null;
  return value === "few" ? SUPPRESSED : value;
};

interface Row {
  readonly group: string;
  readonly item: string;
  readonly measure: string;
  readonly about: Indicator["about"];
  readonly value: Shown;
}

/** Every number of the scorecard once, in the order of the page. */
export const scorecardRows = (card: Scorecard): Row[] => {
  const row = (group: string, item: string, measure: string, value: Shown): Row => ({
    ...{ group, item, measure, value },
    about: group === "language" ? "people" : "mechanism",
  });
  return [
    row("cases", "all", "cases", card.cases),
    ...card.criteria.flatMap(({ criterion, indicators }) =>
      indicators.map(({ code, unit, about, value }) => ({
        ...row(`criterion:${criterion}`, code, unit, value),
        about,
      })),
    ),
    ...card.steps.flatMap(({ step, cases, medianDays }) => [
      row("step", step, "cases", cases),
      row("step", step, "median-days", medianDays),
    ]),
    ...card.parties.flatMap(({ role, cases, medianDays, inTimePercent, late, overdue, unanswered }) => [
      row("party", role, "cases", cases),
      row("party", role, "median-days", medianDays),
      row("party", role, "in-time-percent", inTimePercent),
      row("party", role, "late", late),
      row("party", role, "overdue", overdue),
      row("party", role, "unanswered", unanswered),
    ]),
    ...card.outcomes.flatMap(({ outcome, cases, medianDays }) => [
      row("outcome", outcome, "cases", cases),
      ...(outcome === "open" ? [] : [row("outcome", outcome, "median-days-to-closure", medianDays)]),
    ]),
    ...card.languages.map(({ language, cases }) => row("language", language, "cases", cases)),
  ];
};

const COLUMNS = ["group", "item", "measure", "about", "value"] as const;

/** As a table: RFC 4180 with codes and numbers only, so nothing needs quoting. */
export const scorecardCsv = (card: Scorecard): string =>
  [
    [...COLUMNS],
    ...scorecardRows(card).map((row) => [
      row.group,
      row.item,
      row.measure,
      row.about,
      String(written(row.value) ?? ""),
    ]),
  ]
    .map((cells) => `${cells.join(",")}\r\n`)
    .join("");

/** The same rows as JSON: `null` where there is nothing to count yet. */
export const scorecardJson = (card: Scorecard): string =>
  `${JSON.stringify({ rows: scorecardRows(card).map((row) => ({ ...row, value: written(row.value) })) }, undefined, 1)}\n`;
