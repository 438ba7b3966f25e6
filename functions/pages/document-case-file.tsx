import type { JSX } from "preact";
import type { Role } from "../domain/vocabulary.ts";
import { Layout } from "./layout.tsx";
import { Sections } from "./sections.tsx";
import { timeOf } from "./texts/dates.ts";
import type { Reader } from "./texts/dates.ts";
import type { Texts } from "./texts/texts.ts";
import type { Section } from "./section-views.ts";
import { documentTextsFor } from "./texts/catalogue.ts";

/** A page of the case file for people. */
export interface CaseFileView {
  readonly reader: Reader;
  readonly reference: string;
  readonly role: Role;
  readonly madeAt: string;
  readonly sections: readonly Section[];
  /** The page that goes on. */
  readonly next?: string;
  /** On the first page, which says how the copy is checked. */
  readonly chain?: ChainView | undefined;
}

interface ChainView {
  readonly events: number;
  readonly withheld: number;
  readonly inPart: number;
  readonly head: string;
}

interface Props {
  readonly view: CaseFileView;
  readonly texts: Texts;
}

const Begins = ({ view, chain, texts }: Props & { readonly chain: ChainView }): JSX.Element => {
  const words = documentTextsFor(texts.language).caseFile;
  const { events, withheld, inPart, head } = chain;
  return (
    <>
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
    </>
  );
};

/** The case file for people: what the case came to, every event in its order, and how to check the chain. */
export const CaseFilePage = ({ view, texts }: Props): JSX.Element => {
  const { title } = documentTextsFor(texts.language).caseFile;
  return (
    <Layout texts={texts} title={title} reference={view.reference}>
      <h1>
        {title} {view.reference}
      </h1>
      {view.chain !== undefined && <Begins view={view} chain={view.chain} texts={texts} />}
      <Sections sections={view.sections} />
      {view.next !== undefined && (
        <p>
          <a href={view.next}>{texts.pages.parts.readOn}</a>
        </p>
      )}
    </Layout>
  );
};

/** Where the buttons post to. */
export interface CopyPlaces {
  readonly page: string;
  /** Of the parts in their order; one where the file is whole. */
  readonly files: readonly string[];
}

interface OfferProps {
  readonly reference: string;
  readonly places: CopyPlaces;
  readonly texts: Texts;
}

/** Opening a link makes no copy: a button does, because a copy is noted (hazards, EM-01). */
export const CaseFileOfferPage = ({ reference, places: { page, files }, texts }: OfferProps): JSX.Element => {
  const words = documentTextsFor(texts.language).caseFile;
  const of = files.length;
  return (
    <Layout texts={texts} title={words.title} reference={reference}>
      <h1>
        {words.title} {reference}
      </h1>
      <section class="card">
        <p>{words.intro}</p>
        <p>{words.noted}</p>
        <form method="post" action={page}>
          <p>
            <button>{words.read}</button>
          </p>
        </form>
        {of > 1 && <p>{words.inParts}</p>}
        {files.map((file, index) => (
          <form method="post" action={file}>
            <p>
              <button class="second">{of === 1 ? words.download : words.downloadPart(index + 1, of)}</button>
            </p>
          </form>
        ))}
      </section>
    </Layout>
  );
};
