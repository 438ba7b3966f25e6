import type { ComponentChildren, JSX } from "preact";
import type { CaseReadingView, LinkSentView } from "./case-views.ts";
import { Layout } from "./layout.tsx";
import { FoldedSections, Sections } from "./sections.tsx";
import type { Texts } from "./texts/texts.ts";

interface BelowProps {
  readonly texts: Texts;
  readonly reference: string;
  readonly title: string;
  readonly base: string;
  readonly switchable?: boolean;
  /** Something that was typed is wrong: the title of the page says so first. */
  readonly problems?: boolean;
  /** The words of the way back, where it leads to something else than the case. */
  readonly back?: string;
  readonly children: ComponentChildren;
}

/** A page below a case page: the way back stands first. */
export const BelowCase = ({ texts, title, base, back, children, ...page }: BelowProps): JSX.Element => (
  <Layout texts={texts} title={title} {...page}>
    <p class="back">
      <a href={base}>{back ?? texts.pages.overview.back}</a>
    </p>
    <h1>{title}</h1>
    {children}
  </Layout>
);

/** Some of what a party may see of a case, or of what happened in it. */
export const CaseReadingPage = ({ view, texts }: { view: CaseReadingView; texts: Texts }): JSX.Element => {
  const { overview, parts } = texts.pages;
  const title = view.about === "history" ? overview.happened : overview.known;
  return (
    <BelowCase texts={texts} reference={view.reference} title={title} base={view.base}>
      {view.about === "history" && <p class="lead">{overview.newestFirst}</p>}
      {view.about === "history" || view.sections.length === 1 ? (
        <Sections sections={view.sections} />
      ) : (
        <FoldedSections sections={view.sections} />
      )}
      {view.next !== undefined && (
        <p>
          <a href={view.next}>{parts.readOn}</a>
        </p>
      )}
    </BelowCase>
  );
};

/** The answer to everybody who asked for a link. */
export const LinkSentPage = ({ view, texts }: { view: LinkSentView; texts: Texts }): JSX.Element => {
  const { freshLink } = texts.pages.overview;
  return (
    <BelowCase texts={texts} reference={view.reference} title={freshLink.sentTitle} base={view.base} switchable={false}>
      <p class="lead" role="status">
        {freshLink.sentText}
      </p>
      <p>{freshLink.sentHelp}</p>
    </BelowCase>
  );
};
