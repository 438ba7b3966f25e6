import type { JSX } from "preact";
import { Table } from "./table.tsx";
import { dayOf } from "./texts/dates.ts";
import type { FieldText } from "./texts/field-text.ts";
import { numberIn } from "./texts/numbers.ts";
import type { Texts } from "./texts/texts.ts";
import type { CasePageView, DecidedView, OpenRequestView } from "./view-models.ts";

interface Props {
  readonly view: CasePageView;
  readonly texts: Texts;
}

const openRow = (request: OpenRequestView, { view, texts }: Props): string[] => {
  const due = dayOf(request.dueAt, view.reader, texts);
  const words = texts.pages.case;
  const { further } = texts.phrases;
  const stated = request.state === "open" ? due : further(due, words[request.state]);
  return [
    texts.requests[request.requestId].title,
    texts.roles[request.role],
    request.returned === true ? further(stated, words.returned) : stated,
  ];
};

const decidedRow = (decided: DecidedView, { view, texts }: Props): string[] => {
  const { title, fields } = texts.requests[decided.requestId];
  const words: FieldText | undefined = fields["decision"];
  const decision = decided.decision === undefined ? "–" : (words?.options?.[decided.decision] ?? decided.decision);
  return [title, texts.roles[decided.role], dayOf(decided.decidedAt, view.reader, texts), decision];
};

/** What waits for an answer and what was decided. */
export const CaseTables = (props: Props): JSX.Element => {
  const { view, texts } = props;
  const words = texts.pages.case;
  return (
    <>
      <section class="card">
        <h2>{words.open}</h2>
        {view.open.length === 0 ? (
          <p>{words.nothingOpen}</p>
        ) : (
          <Table
            columns={[words.what, words.who, texts.pages.due]}
            rows={view.open.map((request) => openRow(request, props))}
          />
        )}
      </section>
      <details>
        <summary>{texts.phrases.aside(words.decided, numberIn(texts.language, view.decided.length))}</summary>
        <section class="card">
          {view.decided.length === 0 ? (
            <p>{words.nothingDecided}</p>
          ) : (
            <Table
              columns={[words.what, words.by, words.when, words.result]}
              rows={view.decided.map((decided) => decidedRow(decided, props))}
            />
          )}
        </section>
      </details>
    </>
  );
};
