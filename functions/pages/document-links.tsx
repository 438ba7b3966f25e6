import type { JSX } from "preact";
import { documentTextsFor } from "./texts/document-texts.ts";
import type { Texts } from "./texts/texts.ts";

/** A document of the case and where it is. */
export interface DocumentLink {
  readonly kind: "case-file";
  readonly href: string;
}

/** The documents section of the case page; nothing where there is none. */
export const DocumentLinks = ({
  documents,
  texts,
}: {
  readonly documents: readonly DocumentLink[];
  readonly texts: Texts;
}): JSX.Element | null => {
  const words = documentTextsFor(texts.language);
  if (documents.length === 0) return null;
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <ul>
        {documents.map(({ href }) => (
          <li>
            <a href={href}>{words.caseFile.title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
};
