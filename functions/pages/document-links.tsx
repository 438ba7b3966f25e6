import type { JSX } from "preact";
import type { Texts } from "./texts/texts.ts";
import {
  closureTextsFor,
  documentTextsFor,
  learningTextsFor,
  reporterTextsFor,
  vaultTextsFor,
} from "./texts/catalogue.ts";
import type { DocumentLink } from "./document-views.ts";

const nameOf = (link: DocumentLink, { language, pages }: Texts): string => {
  switch (link.kind) {
    case "case-file":
      return documentTextsFor(language).caseFile.title;
    case "plan":
      return documentTextsFor(language).planVersions.title;
    case "closure-report":
      return closureTextsFor(language).nth(link.number);
    case "receipts":
      return pages.people.receiptFile;
    case "reporter":
      return reporterTextsFor(language).title;
    case "vault":
      return vaultTextsFor(language).title;
    case "library":
      return learningTextsFor(language).library.title;
    case "scorecard":
      return learningTextsFor(language).scorecard.title;
  }
};

/** The documents section of the case page; nothing where there is none. */
export const DocumentLinks = ({
  documents,
  texts,
}: {
  readonly documents: readonly DocumentLink[];
  readonly texts: Texts;
}): JSX.Element | null =>
  documents.length === 0 ? null : (
    <section class="card">
      <h2>{documentTextsFor(texts.language).title}</h2>
      <ul>
        {documents.map((link) => (
          <li>
            <a href={link.href}>{nameOf(link, texts)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
