import type { JSX } from "preact";
import { Layout } from "./layout.tsx";
import { Lines, Sections } from "./sections.tsx";
import { timeOf } from "./texts/dates.ts";
import type { FieldText } from "./texts/field-text.ts";
import type { Texts } from "./texts/texts.ts";
import type { ReceiptView } from "./view-models.ts";

const explanation = (view: ReceiptView, texts: Texts): string => {
  const { receipt } = texts.pages;
  switch (view.seen) {
    case "yours":
      return receipt.yours;
    case "others":
      return receipt.others(texts.roles[view.by]);
    case "differs":
      return receipt.differs;
  }
};

interface Props {
  readonly view: ReceiptView;
  readonly texts: Texts;
}

const Disputed = ({ view, texts }: Props): JSX.Element | null =>
  view.disputed === true ? (
    <p class="note" role="alert">
      {texts.pages.people.disputed}
    </p>
  ) : null;

/** For the party that decided: its receipt to keep, and the way to say that it did not decide. */
const WaysOn = ({ view, texts }: Props): JSX.Element | null => (
  <>
    {view.file !== undefined && (
      <p>
        <a href={view.file}>{texts.pages.people.receiptFile}</a>
      </p>
    )}
    {view.notUs !== undefined && (
      <p>
        <a href={view.notUs}>{texts.notes["not-us"].title}</a>
      </p>
    )}
  </>
);

/** What was decided: who by role, what, when, and the fingerprint. Also for whoever comes after the decision. */
export const ReceiptPage = ({ view, texts }: Props): JSX.Element => {
  const { receipt } = texts.pages;
  const { title, fields } = texts.requests[view.requestId];
  const decision: FieldText | undefined = fields["decision"];
  const follows = decision?.follows?.[view.decision];
  return (
    <Layout texts={texts} title={title} reference={view.reference}>
      <h1>{view.seen === "yours" ? receipt.title : receipt.already}</h1>
      <p class={view.seen === "yours" ? "note ok" : "note"} role="status">
        {explanation(view, texts)}
      </p>
      <Disputed view={view} texts={texts} />
      <section class="card">
        <h2>{title}</h2>
        <Lines
          rows={[
            { label: receipt.decision, value: decision?.options?.[view.decision] ?? view.decision },
            { label: receipt.by, value: texts.roles[view.by] },
            { label: receipt.when, value: timeOf(view.decidedAt, view.reader, texts) },
            ...(follows === undefined ? [] : [{ label: receipt.next, value: follows }]),
          ]}
        />
        <h3>{receipt.digest}</h3>
        <p>
          <code>{view.digest}</code>
        </p>
        <p class="soft">{receipt.digestHelp}</p>
      </section>
      <Sections sections={view.sections} />
      <p class="soft">{receipt.keep}</p>
      <WaysOn view={view} texts={texts} />
    </Layout>
  );
};
