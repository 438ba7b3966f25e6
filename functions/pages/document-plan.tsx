import type { JSX } from "preact";
import { Layout } from "./layout.tsx";
import { Lines, Sections } from "./sections.tsx";
import type { Reader } from "./texts/dates.ts";
import { dayOf } from "./texts/dates.ts";
import type { Texts } from "./texts/texts.ts";
import type { Section, SectionRow } from "./section-views.ts";
import { documentTextsFor } from "./texts/catalogue.ts";

interface Version {
  readonly number: number;
  readonly at: string;
  readonly approvedAt?: string;
}

export interface PlanVersionsView {
  readonly reader: Reader;
  readonly reference: string;
  readonly versions: readonly (Version & { readonly href: string })[];
}

/** One page of a version, which may go on. */
export interface PlanVersionPageView extends Version {
  readonly reader: Reader;
  readonly reference: string;
  readonly sections: readonly Section[];
  readonly all: string;
  readonly next?: string;
}

const datesOf = ({ at, approvedAt }: Version, reader: Reader, texts: Texts): string => {
  const words = documentTextsFor(texts.language).planVersions;
  const approved = approvedAt === undefined ? words.notApproved : words.approvedOn(dayOf(approvedAt, reader, texts));
  return `${words.submittedOn(dayOf(at, reader, texts))}. ${approved}.`;
};

/** Every version of the plan that was submitted, the latest first. */
export const PlanVersionsPage = ({
  view,
  texts,
}: {
  readonly view: PlanVersionsView;
  readonly texts: Texts;
}): JSX.Element => {
  const words = documentTextsFor(texts.language).planVersions;
  return (
    <Layout texts={texts} title={words.title} reference={view.reference}>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <ul>
        {view.versions.map((version) => (
          <li>
            <a href={version.href}>{words.nth(version.number)}</a>
            <small>{datesOf(version, view.reader, texts)}</small>
          </li>
        ))}
      </ul>
    </Layout>
  );
};

/** A version with what changed since the one before. */
export const PlanVersionPage = ({
  view,
  texts,
}: {
  readonly view: PlanVersionPageView;
  readonly texts: Texts;
}): JSX.Element => {
  const words = documentTextsFor(texts.language).planVersions;
  const rows: SectionRow[] = [{ label: words.nth(view.number), value: datesOf(view, view.reader, texts) }];
  return (
    <Layout texts={texts} title={words.title} reference={view.reference}>
      <p>
        <a href={view.all}>{words.all}</a>
      </p>
      <h1>{words.nth(view.number)}</h1>
      <Lines rows={rows} />
      <Sections sections={view.sections} />
      {view.next !== undefined && (
        <p>
          <a href={view.next}>{words.readOn}</a>
        </p>
      )}
    </Layout>
  );
};
