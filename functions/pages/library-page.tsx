import type { JSX } from "preact";
import { MINERALS } from "../domain/lessons/minerals.ts";
import type { FoundLesson, Search } from "../domain/lessons/search.ts";
import { LESSON_TOPICS } from "../domain/lessons/shared-lesson.ts";
import { EXPLOITATION_TYPES, OUTCOMES } from "../domain/vocabulary.ts";
import { Layout } from "./layout.tsx";
import { Lines } from "./sections.tsx";
import type { SharedLesson } from "../domain/lessons/shared-lesson.ts";
import type { Reader } from "./texts/dates.ts";
import type { LearningTexts } from "./texts/learning-texts.ts";
import { LANGUAGE_KEY, languageOf } from "./texts/languages.ts";
import { listIn } from "./texts/numbers.ts";
import type { Texts } from "./texts/texts.ts";
import type { RequestPageView } from "./view-models.ts";
import { learningTextsFor } from "./texts/catalogue.ts";

export interface LibraryView {
  readonly reader: Reader;
  /** The address of this page without a query. */
  readonly action: string;
  readonly search: Search;
  /** How many lessons were found on all pages. */
  readonly found: number;
  readonly items: readonly FoundLesson[];
  readonly page: number;
  readonly pages: number;
}

interface Props {
  readonly view: LibraryView;
  readonly texts: Texts;
}

interface Facet {
  readonly name: "exploitation" | "mineral" | "level" | "outcome";
  readonly values: readonly (readonly [value: string, label: string])[];
}

const facets = (words: LearningTexts): Facet[] => [
  { name: "exploitation", values: EXPLOITATION_TYPES.map((type) => [type, words.exploitation[type]]) },
  { name: "mineral", values: MINERALS.map((mineral) => [mineral, words.minerals[mineral]]) },
  { name: "level", values: (["1", "2"] as const).map((level) => [level, words.library.levels[level]]) },
  { name: "outcome", values: OUTCOMES.map((outcome) => [outcome, words.outcomes[outcome]]) },
];

const SearchForm = ({ view, texts }: Props): JSX.Element => {
  const words = learningTextsFor(texts.language);
  return (
    <form method="get" action={view.action} class="card">
      <input type="hidden" name={LANGUAGE_KEY} value={languageOf(view.reader.language)} />
      <div class="f">
        <label for="words">{words.library.words}</label>
        <p class="help" id="words-help">
          {words.library.wordsHelp}
        </p>
        <input id="words" name="words" maxLength={200} value={view.search.words} aria-describedby="words-help" />
      </div>
      {facets(words).map(({ name, values }) => (
        <div class="f">
          <label for={name}>{words.library[name]}</label>
          <select id={name} name={name}>
            <option value="">{words.library.any}</option>
            {values.map(([value, label]) => (
              <option value={value} selected={view.search[name] === value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      ))}
      <button>{words.library.search}</button>
    </form>
  );
};

/** What the case of a lesson was about: its kind of exploitation, mineral and levels, and nothing nearer. */
const aboutOf = (lesson: SharedLesson, words: LearningTexts, locale: string): string =>
  listIn(locale, [
    ...lesson.exploitation.map((type) => words.exploitation[type]),
    ...lesson.minerals.map((mineral) => words.minerals[mineral]),
    ...lesson.levels.map((level) => words.library.levels[level]),
  ]);

interface LessonProps {
  readonly found: FoundLesson;
  readonly number: number;
  readonly texts: Texts;
}

const Lesson = ({ found, number, texts }: LessonProps): JSX.Element => {
  const words = learningTextsFor(texts.language);
  const { lesson, similar } = found;
  const said = LESSON_TOPICS.flatMap((topic) => {
    const value = lesson.texts[topic];
    return value === undefined ? [] : [{ label: words.library.topics[topic], value }];
  });
  return (
    <article class="card" id={`lesson-${String(number)}`}>
      <h3>{similar ? words.library.similar : words.library.other}</h3>
      <Lines
        rows={[
          { label: words.library.about, value: aboutOf(lesson, words, texts.language) },
          { label: words.library.outcome, value: words.outcomes[lesson.outcome] },
          { label: words.library.lasted, value: words.library.upTo(lesson.months) },
          ...said,
        ]}
      />
    </article>
  );
};

const addressOf = ({ action, search }: LibraryView, page: number): string => {
  const query = new URLSearchParams({ words: search.words, page: String(page) });
  for (const name of ["exploitation", "mineral", "level", "outcome"] as const) {
    const value = search[name];
    if (value !== undefined) query.set(name, value);
  }
  return `${action}?${query.toString()}`;
};

const Paging = ({ view, texts }: Props): JSX.Element => {
  const { library } = learningTextsFor(texts.language);
  const { page, pages } = view;
  return (
    <nav aria-label={library.pageOf(page, pages)}>
      <p>
        {page > 1 && <a href={addressOf(view, page - 1)}>{library.earlier}</a>} {library.pageOf(page, pages)}{" "}
        {page < pages && <a href={addressOf(view, page + 1)}>{library.further}</a>}
      </p>
    </nav>
  );
};

/** The library of released lessons: what is looked for, and what was found, the most similar first. */
export const LibraryPage = ({ view, texts }: Props): JSX.Element => {
  const { library } = learningTextsFor(texts.language);
  return (
    <Layout texts={texts} title={library.title}>
      <h1>{library.title}</h1>
      <p>{library.intro}</p>
      <SearchForm view={view} texts={texts} />
      <h2>
        {library.results}
        {texts.phrases.colon}
        {library.found(view.found)}
      </h2>
      {view.found === 0 && <p>{library.nothing}</p>}
      {view.items.map((found, index) => (
        <Lesson found={found} number={index + 1} texts={texts} />
      ))}
      <Paging view={view} texts={texts} />
    </Layout>
  );
};

/** Lessons of similar cases beside a request, by their headlines; the library tells each in full. */
export const SimilarLessons = ({
  similar = [],
  texts,
}: {
  readonly similar?: RequestPageView["similar"];
  readonly texts: Texts;
}): JSX.Element | null => {
  const words = learningTextsFor(texts.language);
  if (similar.length === 0) return null;
  return (
    <details>
      <summary>{words.library.similarCases}</summary>
      <section class="card">
        <ul>
          {similar.map(({ lesson, href }) => (
            <li>
              <a href={href}>
                {words.library.headline(aboutOf(lesson, words, texts.language), words.outcomes[lesson.outcome])}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </details>
  );
};
