import type { JSX } from "preact";
import { Waits } from "./beside-request.tsx";
import { Asked } from "./case-asked.tsx";
import { DocumentLinks } from "./document-links.tsx";
import { Layout } from "./layout.tsx";
import { OwnMails } from "./own-mails.tsx";
import { FoldedSections, Lines } from "./sections.tsx";
import { Steps } from "./steps.tsx";
import { STEPS_STYLE } from "./style.ts";
import { dayOf } from "./texts/dates.ts";
import type { Texts } from "./texts/texts.ts";
import type { CasePageView } from "./view-models.ts";

interface Props {
  readonly view: CasePageView;
  readonly texts: Texts;
}

const Overview = ({ view, texts }: Props): JSX.Element => {
  const words = texts.pages.case;
  const outcome = view.outcome === undefined ? undefined : texts.outcomes[view.outcome];
  // The title of an outcome says that the case is closed.
  const status = outcome !== undefined && view.status === "closed" ? outcome.title : words.statuses[view.status];
  return (
    <section class="card">
      <Lines
        rows={[
          { label: words.status, value: status },
          { label: words.openedOn, value: dayOf(view.openedAt, view.reader, texts) },
          ...(view.closedAt === undefined
            ? []
            : [{ label: words.closedOn, value: dayOf(view.closedAt, view.reader, texts) }]),
          { label: words.takesPartAs, value: texts.roles[view.role] },
        ]}
      />
      {outcome !== undefined && <p>{outcome.explanation}</p>}
      <Waits waits={view.waits} texts={texts} />
      {view.status === "stalled" && <p class="error">{words.stalledHelp}</p>}
      {view.isParty && (
        <p>
          <a href={`${view.base}/cases`}>{texts.pages.overview.cases.link}</a>
        </p>
      )}
      <OwnMails view={view} texts={texts} />
    </section>
  );
};

const Notes = ({ view, texts }: Props): JSX.Element | null => {
  const words = texts.pages.case;
  const { notes = [] } = view;
  if (notes.length === 0) return null;
  return (
    <section class="card">
      <h2>{words.notes}</h2>
      <p>{words.notesHelp}</p>
      <ul>
        {notes.map(({ note, about, href }) => (
          <li>
            <a href={href}>
              {about === undefined ? texts.notes[note].title : words.noteAbout(texts.notes[note].title, about)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Concern = ({ view, texts }: Props): JSX.Element => {
  const words = texts.pages.case;
  const { typed, problem, sent } = view.concern;
  return (
    <section class="card" id="concern-section">
      <h2>{words.concern}</h2>
      {sent && (
        <p class="note ok" role="status">
          {words.concernSent}
        </p>
      )}
      <p>{words.concernText}</p>
      <form method="post" action={view.base}>
        <div class="f">
          <label for="concern">{words.concernLabel}</label>
          <p class="help" id="concern-help">
            {words.concernHelp}
          </p>
          {problem !== undefined && (
            <p class="error" role="alert" id="concern-error">
              {texts.problems[problem]}
            </p>
          )}
          <textarea
            id="concern"
            name="concern"
            rows={4}
            aria-describedby={problem === undefined ? "concern-help" : "concern-help concern-error"}
          >
            {typed}
          </textarea>
        </div>
        <button class="second">{words.concernSubmit}</button>
      </form>
    </section>
  );
};

const Happened = ({ view, texts }: Props): JSX.Element | null => {
  const { overview } = texts.pages;
  const { rows, count } = view.happened;
  if (count === 0) return null;
  return (
    <section class="card">
      <h2>{overview.happened}</h2>
      <Lines rows={rows} />
      {count > rows.length && (
        <p>
          <a href={`${view.base}/history-1`}>{overview.allHappened(count)}</a>
        </p>
      )}
    </section>
  );
};

const Known = ({ view, texts }: Props): JSX.Element | null => {
  const { overview } = texts.pages;
  if (view.reading.length === 0) return <FoldedSections sections={view.sections} />;
  return (
    <section class="card">
      <h2>{overview.known}</h2>
      <p class="soft">{overview.knownHelp}</p>
      <ul class="cols">
        {view.reading.flatMap(({ href, titles }) =>
          titles.map((title) => (
            <li>
              <a href={href}>{title}</a>
            </li>
          )),
        )}
      </ul>
    </section>
  );
};

/** A fresh link to the page, for whoever is about to lose theirs. */
const YourLinks = ({ view, texts }: Props): JSX.Element | null => {
  const { freshLink } = texts.pages.overview;
  if (!view.isParty) return null;
  return (
    <section class="card">
      <h2>{freshLink.title}</h2>
      <p>{freshLink.text}</p>
      <form method="post" action={`${view.base}/links`}>
        <button class="second" name="of" value="case">
          {freshLink.submit}
        </button>
      </form>
    </section>
  );
};

/** Where a case stands, as far as the role may see it, and the permanent way to raise a safety concern. */
export const CasePage = ({ view, texts }: Props): JSX.Element => {
  const { case: words, overview } = texts.pages;
  return (
    <Layout
      texts={texts}
      title={words.title}
      reference={view.reference}
      problems={view.concern.problem !== undefined}
      style={STEPS_STYLE}
    >
      <h1>
        {words.title} {view.reference}
      </h1>
      <Overview view={view} texts={texts} />
      <Asked view={view} texts={texts} />
      <section class="card">
        <h2>{words.steps}</h2>
        <Steps steps={view.steps} reader={view.reader} texts={texts} />
      </section>
      <section class="card">
        <h2>{overview.ahead}</h2>
        {view.ahead.length === 0 ? <p>{overview.nothingAhead}</p> : <Lines rows={view.ahead} />}
      </section>
      <Happened view={view} texts={texts} />
      <Known view={view} texts={texts} />
      <DocumentLinks documents={view.documents ?? []} texts={texts} />
      <Notes view={view} texts={texts} />
      <Concern view={view} texts={texts} />
      <YourLinks view={view} texts={texts} />
    </Layout>
  );
};
