import type { JSX } from "preact";
import { noteDefinition } from "../domain/notes/table.ts";
import type { NoteId } from "../domain/notes/table.ts";
import type { Problem } from "../domain/findings.ts";
import { fieldsOf } from "./forms/fields-of.ts";
import type { FormContext, OrganisationOptions } from "./forms/form-context.ts";
import { Fields, ProblemSummary, messagesOf } from "./forms/form.tsx";
import { ACTIONS, CONTROLS } from "./forms/typed.ts";
import type { Rows, Typed } from "./forms/typed.ts";
import { Layout } from "./layout.tsx";
import { CodeField } from "./request-parts.tsx";
import { Sections } from "./sections.tsx";
import type { Reader } from "./texts/dates.ts";
import type { Texts } from "./texts/texts.ts";
import type { RequestPageView } from "./view-models.ts";
import type { Notice } from "./notices.ts";
import type { Section } from "./section-views.ts";

/** The form of a note. `about`: in words, where it is about something else than the case. */
export interface NotePageView {
  readonly reader: Reader;
  readonly reference: string;
  readonly note: NoteId;
  readonly about?: string;
  readonly typed: Typed;
  readonly rows: Rows;
  readonly problems: readonly Problem[];
  readonly notice?: Notice;
  /** What the note answers, where it answers something. */
  readonly sections?: readonly Section[];
  readonly organisations: OrganisationOptions;
  readonly code?: RequestPageView["code"];
  /** The page of the case, or of the request, behind the same link. */
  readonly casePage: string;
}

interface Props {
  readonly view: NotePageView;
  readonly texts: Texts;
}

const Form = ({ view, texts, context }: Props & { context: FormContext }): JSX.Element => {
  const { request } = texts.pages;
  return (
    <form method="post" class="card" noValidate>
      <button hidden name={CONTROLS.action} value={ACTIONS.check}>
        {request.check}
      </button>
      <p class="soft">{request.personalData}</p>
      <Fields
        context={context}
        fields={fieldsOf(noteDefinition(view.note).content)}
        labels={texts.notes[view.note].fields}
        path=""
      />
      {view.code !== undefined && (
        <CodeField
          view={{ reader: view.reader, code: view.code }}
          texts={texts}
          message={context.messages.get(CONTROLS.code)}
        />
      )}
      <button name={CONTROLS.action} value={ACTIONS.decide}>
        {request.submit}
      </button>
    </form>
  );
};

/** What a party records without being asked; only the button `decide` records it. */
export const NotePage = ({ view, texts }: Props): JSX.Element => {
  const { title, asks, fields } = texts.notes[view.note];
  const { content, beside: isBeside } = noteDefinition(view.note);
  const { typed, rows, organisations } = view;
  const messages = messagesOf(view.problems, content, { texts, typed });
  const context = { texts, typed, rows, messages, organisations };
  return (
    <Layout texts={texts} title={title} reference={view.reference} problems={messages.size > 0}>
      <h1>{view.about === undefined ? title : texts.pages.case.noteAbout(title, view.about)}</h1>
      <ProblemSummary context={context} schema={content} labels={fields} />
      {view.notice !== undefined && (
        <p class="note" role="status">
          {texts.pages.notices[view.notice]}
        </p>
      )}
      <p class="lead">{asks}</p>
      <Sections sections={view.sections ?? []} />
      <Form view={view} texts={texts} context={context} />
      <p>
        <a href={view.casePage}>
          {isBeside && view.about !== undefined ? view.about : `${texts.pages.case.title} ${view.reference}`}
        </a>
      </p>
    </Layout>
  );
};
