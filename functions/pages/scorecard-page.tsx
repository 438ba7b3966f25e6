import type { JSX } from "preact";
import type { Scorecard } from "../domain/scorecard/scorecard.ts";
import type { Shown } from "../domain/scorecard/suppress.ts";
import { Layout } from "./layout.tsx";
import { Plot } from "./scorecard-plot.tsx";
import { Table } from "./table.tsx";
import { Lines } from "./sections.tsx";
import type { Reader } from "./texts/dates.ts";
import type { Texts } from "./texts/texts.ts";
import { learningTextsFor } from "./texts/catalogue.ts";

export interface ScorecardView {
  readonly reader: Reader;
  readonly card: Scorecard;
  /** The address of this page; the files are below it. */
  readonly here: string;
}

interface Props {
  readonly view: ScorecardView;
  readonly texts: Texts;
}

const wordsOf = (texts: Texts) => {
  const words = learningTextsFor(texts.language);
  const { scorecard } = words;
  const number = (value: Shown, unit: keyof typeof scorecard.units = "count"): string => {
    if (value === "few") return scorecard.suppressed;
    return value === "none" ? scorecard.nothingYet : scorecard.units[unit](value);
  };
  return { words, scorecard, number };
};

const StepsSection = ({ view, texts }: Props): JSX.Element => {
  const { scorecard, number } = wordsOf(texts);
  const rows = view.card.steps.map(({ step, cases, medianDays }) => ({
    label: texts.steps[step].title,
    cases: number(cases),
    value: medianDays,
    shown: number(medianDays, "days"),
  }));
  return (
    <section class="card">
      <h2>{scorecard.steps}</h2>
      <Plot id="plot-steps" title={scorecard.plot(scorecard.steps)} bars={rows} dir={texts.dir} />
      <Table
        columns={[scorecard.step, scorecard.cases, scorecard.medianDays]}
        rows={rows.map(({ label, cases, shown }) => [label, cases, shown])}
      />
    </section>
  );
};

const PartiesSection = ({ view, texts }: Props): JSX.Element => {
  const { scorecard, number } = wordsOf(texts);
  const rows = view.card.parties.map(({ role, cases, medianDays, inTimePercent, late, overdue, unanswered }) => ({
    label: texts.roles[role],
    cases: number(cases),
    days: number(medianDays, "days"),
    late: number(late),
    overdue: number(overdue),
    unanswered: number(unanswered),
    value: inTimePercent,
    shown: number(inTimePercent, "percent"),
  }));
  return (
    <section class="card">
      <h2>{scorecard.parties}</h2>
      <Plot id="plot-parties" title={scorecard.plot(scorecard.inTime)} bars={rows} dir={texts.dir} />
      <Table
        columns={[
          scorecard.party,
          scorecard.cases,
          scorecard.medianDays,
          scorecard.inTime,
          scorecard.late,
          scorecard.overdue,
          scorecard.unanswered,
        ]}
        rows={rows.map(({ label, cases, days, shown, late, overdue, unanswered }) => [
          label,
          cases,
          days,
          shown,
          late,
          overdue,
          unanswered,
        ])}
      />
    </section>
  );
};

const OutcomesSection = ({ view, texts }: Props): JSX.Element => {
  const { words, scorecard, number } = wordsOf(texts);
  const rows = view.card.outcomes.map(({ outcome, cases, medianDays }) => ({
    label: outcome === "open" ? scorecard.open : words.outcomes[outcome],
    value: cases,
    shown: number(cases),
    days: outcome === "open" ? "" : number(medianDays, "days"),
  }));
  const languages = view.card.languages.map(({ language, cases }) => [
    language === "other" ? scorecard.otherLanguages : nameOf(language, texts),
    number(cases),
  ]);
  return (
    <section class="card">
      <h2>{scorecard.outcomesTitle}</h2>
      <Plot id="plot-outcomes" title={scorecard.plot(scorecard.outcomesTitle)} bars={rows} dir={texts.dir} />
      <Table
        columns={[scorecard.outcome, scorecard.cases, texts.phrases.aside(words.library.lasted, scorecard.medianDays)]}
        rows={rows.map(({ label, shown, days }) => [label, shown, days])}
      />
      <h2>{scorecard.languages}</h2>
      <Table columns={[scorecard.language, scorecard.cases]} rows={languages} />
    </section>
  );
};

const CriteriaSection = ({ view, texts }: Props): JSX.Element => {
  const { scorecard, number } = wordsOf(texts);
  return (
    <section class="card">
      <h2>{scorecard.criteriaTitle}</h2>
      <p>{scorecard.criteriaIntro}</p>
      {view.card.criteria.map(({ criterion, indicators }) => (
        <>
          <h3>{scorecard.criteria[criterion]}</h3>
          <Lines
            rows={indicators.map(({ code, unit, value }) => ({
              label: scorecard.indicators[code],
              value: number(value, unit),
            }))}
          />
        </>
      ))}
    </section>
  );
};

const nameOf = (language: string, texts: Texts): string =>
  new Intl.DisplayNames(texts.language, { type: "language", fallback: "code" }).of(language) ?? language;

/** The mechanism's own performance: plots with their tables, and the eight criteria. */
export const ScorecardPage = ({ view, texts }: Props): JSX.Element => {
  const { scorecard, number } = wordsOf(texts);
  return (
    <Layout texts={texts} title={scorecard.title}>
      <h1>{scorecard.title}</h1>
      <p>{scorecard.intro}</p>
      <p>{scorecard.suppressedWhy}</p>
      <section class="card">
        <Lines rows={[{ label: scorecard.cases, value: number(view.card.cases) }]} />
        <h2>{scorecard.download}</h2>
        <ul>
          <li>
            <a href={`${view.here}/scorecard.csv`}>{scorecard.csv}</a>
          </li>
          <li>
            <a href={`${view.here}/scorecard.json`}>{scorecard.json}</a>
          </li>
        </ul>
      </section>
      <CriteriaSection view={view} texts={texts} />
      <StepsSection view={view} texts={texts} />
      <PartiesSection view={view} texts={texts} />
      <OutcomesSection view={view} texts={texts} />
    </Layout>
  );
};
