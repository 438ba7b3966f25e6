import type { JSX } from "preact";
import type { Role } from "../domain/vocabulary.ts";
import { Layout } from "./layout.tsx";
import { Lines, Sections } from "./sections.tsx";
import { timeOf } from "./texts/dates.ts";
import type { Reader } from "./texts/dates.ts";
import type { Texts } from "./texts/texts.ts";
import type { Section, SectionRow } from "./section-views.ts";
import { documentTextsFor } from "./texts/catalogue.ts";

/** An event of the chain; without `shown` the role sees nothing of it. */
export interface EventView {
  readonly number: number;
  readonly hash: string;
  readonly shown?: {
    readonly at: string;
    readonly title: string;
    readonly rows: readonly SectionRow[];
    readonly inPart: boolean;
  };
}

export interface CaseFileView {
  readonly reader: Reader;
  readonly reference: string;
  readonly role: Role;
  readonly madeAt: string;
  readonly sections: readonly Section[];
  readonly events: readonly EventView[];
  readonly chain: {
    readonly events: number;
    readonly withheld: number;
    readonly inPart: number;
    readonly head: string;
  };
}

interface Props {
  readonly view: CaseFileView;
  readonly texts: Texts;
}

const Shown = ({ event, view, texts }: Props & { readonly event: EventView }): JSX.Element | null => {
  const words = documentTextsFor(texts.language).caseFile;
  const { shown, number, hash } = event;
  if (shown === undefined) return null;
  return (
    <article>
      <h3>
        {words.event(number)}: {shown.title}
      </h3>
      <p class="soft">
        {timeOf(shown.at, view.reader, texts)}
        {shown.inPart && ` · ${words.inPart}`}
      </p>
      {shown.rows.length > 0 && <Lines rows={shown.rows} />}
      <p class="soft">
        {words.hash} <code>{hash}</code>
      </p>
    </article>
  );
};

/** Events that are withheld one after another stand in one line. */
const runsOf = (events: readonly EventView[]): readonly (readonly EventView[])[] => {
  const runs: EventView[][] = [];
  for (const event of events) {
    const last = runs.at(-1);
    const joins = last !== undefined && event.shown === undefined && last[0]?.shown === undefined;
    if (joins) last.push(event);
    else runs.push([event]);
  }
  return runs;
};

const Withheld = ({ run, texts }: { readonly run: readonly EventView[]; readonly texts: Texts }): JSX.Element => {
  const words = documentTextsFor(texts.language).caseFile;
  return <p class="soft">{words.withheldRange(run[0]?.number ?? 0, run.at(-1)?.number ?? 0)}</p>;
};

/** The case file for people: what the case came to, every event in its order, and how to check the chain. */
export const CaseFilePage = ({ view, texts }: Props): JSX.Element => {
  const words = documentTextsFor(texts.language).caseFile;
  const { events, withheld, inPart, head } = view.chain;
  return (
    <Layout texts={texts} title={words.title} reference={view.reference}>
      <h1>
        {words.title} {view.reference}
      </h1>
      <p>{words.madeOn(timeOf(view.madeAt, view.reader, texts), texts.roles[view.role])}</p>
      <p class="note">{words.confidential}</p>
      <section class="card">
        <h2>{words.check}</h2>
        <p>{words.checkText(events, withheld, inPart)}</p>
        <p>{words.how}</p>
        <p>
          {words.head} <code>{head}</code>
        </p>
      </section>
      <Sections sections={view.sections} />
      <section class="card">
        <h2>{words.history}</h2>
        {runsOf(view.events).map((run) =>
          run[0]?.shown === undefined ? (
            <Withheld run={run} texts={texts} />
          ) : (
            <Shown event={run[0]} view={view} texts={texts} />
          ),
        )}
      </section>
    </Layout>
  );
};

/** Where the two forms of a part post to: to read it, and to have it as a file. */
export interface CopyPlace {
  readonly page: string;
  readonly file: string;
}

interface OfferProps {
  readonly reference: string;
  /** The parts in their order; one where the case file is whole. */
  readonly places: readonly CopyPlace[];
  readonly texts: Texts;
}

/** Opening a link makes no copy: a button does, because a copy is noted (hazards, EM-01). */
export const CaseFileOfferPage = ({ reference, places, texts }: OfferProps): JSX.Element => {
  const words = documentTextsFor(texts.language).caseFile;
  const of = places.length;
  return (
    <Layout texts={texts} title={words.title} reference={reference}>
      <h1>
        {words.title} {reference}
      </h1>
      <section class="card">
        <p>{words.intro}</p>
        <p>{words.noted}</p>
        {of > 1 && <p>{words.inParts}</p>}
        {places.map(({ page, file }, index) => (
          <>
            <form method="post" action={page}>
              <p>
                <button>{of === 1 ? words.read : words.readPart(index + 1, of)}</button>
              </p>
            </form>
            <form method="post" action={file}>
              <p>
                <button class="second">{of === 1 ? words.download : words.downloadPart(index + 1, of)}</button>
              </p>
            </form>
          </>
        ))}
      </section>
    </Layout>
  );
};
