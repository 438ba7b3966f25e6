import type { JSX } from "preact";
import { definitionOf } from "../domain/requests/table.ts";
import { BesideRequest, Waits } from "./beside-request.tsx";
import { decisionsAskedWith } from "./forms/asked-with.tsx";
import { fieldsOf } from "./forms/fields-of.ts";
import type { FormContext } from "./forms/form-context.ts";
import { Fields, ProblemSummary, messagesOf } from "./forms/form.tsx";
import { ACTIONS, CONTROLS } from "./forms/typed.ts";
import { Layout } from "./layout.tsx";
import { SimilarLessons } from "./library-page.tsx";
import { mainScope, wholeScope } from "./forms/scope.ts";
import { Theirs } from "./part-page.tsx";
import { CodeField, HandOver, Parts, RestsOn, Welcome } from "./request-parts.tsx";
import { Lines } from "./sections.tsx";
import { ASKED_WITH } from "./style.ts";
import { timeOf } from "./texts/dates.ts";
import type { Texts } from "./texts/texts.ts";
import type { RequestPageView } from "./view-models.ts";

interface Props {
  readonly view: RequestPageView;
  readonly texts: Texts;
}

/** As many characters of a hash as a person compares. */
const DIGEST_SHOWN = 16;

/** What happens without an answer; nobody is pressed who reported. */
const silenceOf = ({ role, requestId }: RequestPageView) =>
  role === "reporter" ? "reporter" : definitionOf(requestId).onSilence;

const Asked = ({ view, texts }: Props): JSX.Element => {
  const { pages } = texts;
  return (
    <section class="card">
      <p class="lead">{texts.requests[view.requestId].asks}</p>
      <Lines
        rows={[
          { label: pages.step, value: texts.steps[definitionOf(view.requestId).step].title },
          { label: pages.askedAs, value: texts.roles[view.role] },
          { label: pages.due, value: timeOf(view.dueAt, view.reader, texts) },
        ]}
      />
      {view.late && <p class="error">{pages.overdue}</p>}
      {view.problems.length === 0 && <p class="soft">{pages.welcome.silence[silenceOf(view)]}</p>}
      {view.masked && <p class="soft">{pages.request.masked}</p>}
    </section>
  );
};

const AnswerForm = ({ view, texts, context }: Props & { context: FormContext }): JSX.Element => {
  const { request, parts, welcome } = texts.pages;
  const { answer } = definitionOf(view.requestId);
  return (
    <form method="post" class="card" noValidate>
      <button hidden name={CONTROLS.action} value={ACTIONS.check}>
        {request.check}
      </button>
      <input type="hidden" name={CONTROLS.revision} value={String(view.revision)} />
      <input type="hidden" name={CONTROLS.shown} value={view.shown} />
      <input type="hidden" name={CONTROLS.draft} value={view.draft ?? ""} />
      <h2>{request.answer}</h2>
      <p class="soft">{request.personalData}</p>
      <Fields context={context} fields={fieldsOf(answer)} labels={texts.requests[view.requestId].fields} path="" />
      {view.code !== undefined && <CodeField view={view} texts={texts} message={context.messages.get(CONTROLS.code)} />}
      <p class="soft">
        {request.submitHelp}
        <br />
        {texts.form.labelled(request.version, view.shown.slice(0, DIGEST_SHOWN))}
      </p>
      <button name={CONTROLS.action} value={ACTIONS.decide}>
        {request.submit}
      </button>
      <p class="help">{view.colleagues.length === 0 ? welcome.savedForYou : parts.saveHelp}</p>
      <button class="second" name={CONTROLS.action} value={ACTIONS.save}>
        {parts.saveLater}
      </button>
    </form>
  );
};

/**
 * What is asked of a party, what it rests on, and the form to answer it.
 *
 * Only the button `decide` decides; nothing is preselected; the form says which revision it is of and what was shown.
 */
export const RequestPage = ({ view, texts }: Props): JSX.Element => {
  const { title, fields } = texts.requests[view.requestId];
  const { answer } = definitionOf(view.requestId);
  const messages = messagesOf(view.problems, answer, { texts, typed: view.typed });
  const { typed, rows, organisations } = view;
  const scope = view.parts === undefined ? wholeScope(view.leftOut ?? []) : mainScope(view.requestId);
  const given = view.given === undefined ? {} : { given: view.given };
  const decisions = decisionsAskedWith(fieldsOf(answer));
  const context = { texts, typed, rows, messages, organisations, ...given, scope, decisions };
  const pageOf = view.pageOf === undefined ? {} : { pageOf: view.pageOf };
  return (
    <Layout
      texts={texts}
      title={title}
      reference={view.reference}
      problems={messages.size > 0}
      {...(decisions.length > 0 ? { style: ASKED_WITH } : {})}
    >
      <h1>{title}</h1>
      <ProblemSummary context={context} schema={answer} labels={fields} {...pageOf} />
      {view.notice !== undefined && (
        <p class="note" role="status">
          {texts.pages.notices[view.notice]}
        </p>
      )}
      <Waits waits={view.beside?.waits} texts={texts} />
      <Asked view={view} texts={texts} />
      <Welcome view={view} texts={texts} />
      <RestsOn view={view} texts={texts} />
      <SimilarLessons similar={view.similar} texts={texts} />
      <Parts view={view} texts={texts} />
      {view.theirs !== undefined && <Theirs typed={view.theirs} requestId={view.requestId} texts={texts} />}
      <AnswerForm view={view} texts={texts} context={context} />
      <BesideRequest beside={view.beside} texts={texts} />
      <HandOver view={view} texts={texts} />
    </Layout>
  );
};
