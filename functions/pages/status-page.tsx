import type { JSX } from "preact";
import type { Outcome } from "../domain/vocabulary.ts";
import { STEPS } from "../domain/vocabulary.ts";
import { Layout } from "./layout.tsx";
import { Lines, Sections } from "./sections.tsx";
import { dayOf } from "./texts/dates.ts";
import type { Texts } from "./texts/texts.ts";
import type { StatusPageView } from "./view-models.ts";
import type { SectionRow } from "./section-views.ts";

interface Props {
  readonly view: StatusPageView;
  readonly texts: Texts;
}

/** What a reporter may meet; a duplicate is told under its own case. */
const ENDS: readonly Outcome[] = ["remediated", "no-remediation", "unsubstantiated", "not-actionable", "denied"];

const rowsOf = ({ view, texts }: Props): SectionRow[] => {
  const { status, step } = texts.pages;
  const day = (instant: string) => dayOf(instant, view.reader, texts);
  const received = { label: status.received, value: day(view.receivedAt) };
  if (view.status === "closed")
    return [received, ...(view.closedAt === undefined ? [] : [{ label: status.closed, value: day(view.closedAt) }])];
  const next = view.nextAt === undefined ? [] : [{ label: status.nextDate, value: day(view.nextAt) }];
  return [received, { label: step, value: texts.steps[view.step].title }, ...next];
};

const WhatHappens = ({ texts }: { texts: Texts }): JSX.Element => (
  <section class="card">
    <h2>{texts.pages.status.steps}</h2>
    <ol>
      {STEPS.map((step) => (
        <li>
          {texts.steps[step].title}
          <small>{texts.steps[step].explanation}</small>
        </li>
      ))}
    </ol>
    <h2>{texts.pages.status.ends}</h2>
    <ul>
      {ENDS.map((outcome) => (
        <li>
          {texts.outcomes[outcome].title}
          <small>{texts.outcomes[outcome].explanation}</small>
        </li>
      ))}
    </ul>
  </section>
);

/** For whoever reported: where it stands, when something comes next, how it ends, and where to get advice. */
export const StatusPage = ({ view, texts }: Props): JSX.Element => {
  const { status } = texts.pages;
  const outcome = view.outcome === undefined ? undefined : texts.outcomes[view.outcome];
  return (
    <Layout texts={texts} title={status.title} reference={view.reference}>
      <h1>{status.title}</h1>
      <section class="card">
        <h2>{outcome?.title ?? status.now}</h2>
        <p>{outcome?.explanation ?? texts.steps[view.step].explanation}</p>
        <Lines rows={rowsOf({ view, texts })} />
        {view.status === "open" && view.nextAt === undefined && <p class="soft">{status.noDate}</p>}
      </section>
      <section class="card">
        <h2>{status.advice}</h2>
        <p>{status.adviceText}</p>
        <p>{status.rights}</p>
        <p>
          <strong>{status.danger}</strong>
        </p>
      </section>
      {view.status === "open" && <WhatHappens texts={texts} />}
      <Sections sections={view.sections} />
    </Layout>
  );
};
