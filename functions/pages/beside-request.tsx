import type { JSX } from "preact";
import { dayOf } from "./texts/dates.ts";
import type { Texts } from "./texts/texts.ts";
import type { BesideView, QuestionView } from "./beside-views.ts";

interface Props {
  readonly beside: BesideView | undefined;
  readonly texts: Texts;
}

/** Says loudly that the case waits. */
export const Waits = ({ waits, texts }: { waits: boolean | undefined; texts: Texts }): JSX.Element | null =>
  waits === true ? (
    <p class="note" role="alert">
      {texts.pages.people.waits}
    </p>
  ) : null;

const timeWords = ({ moreTime, reader }: BesideView, texts: Texts): string | undefined => {
  const { people } = texts.pages;
  if (moreTime?.state === "asked") return people.timeAsked(dayOf(moreTime.until, reader, texts));
  return moreTime?.state === "refused" ? people.timeRefused : undefined;
};

const Questions = ({ questions, texts }: { questions: readonly QuestionView[]; texts: Texts }): JSX.Element => {
  const { people } = texts.pages;
  return (
    <section class="card">
      <h2>{people.questions}</h2>
      <dl>
        {questions.map(({ question, answer }) => (
          <>
            <dt>{people.question}</dt>
            <dd>{question}</dd>
            <dt>{people.answer}</dt>
            <dd>{answer ?? people.unanswered}</dd>
          </>
        ))}
      </dl>
    </section>
  );
};

/** For who cannot answer yet: more time, a question back; what was asked so far, and what came of it. */
export const BesideRequest = ({ beside, texts }: Props): JSX.Element | null => {
  if (beside === undefined) return null;
  const time = timeWords(beside, texts);
  return (
    <>
      {time !== undefined && <p class="note">{time}</p>}
      {beside.questions.length > 0 && <Questions questions={beside.questions} texts={texts} />}
      {beside.links.length > 0 && (
        <section>
          <h2>{texts.pages.people.beside}</h2>
          <ul>
            {beside.links.map(({ note, href }) => (
              <li>
                <a href={href}>{texts.notes[note].title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
