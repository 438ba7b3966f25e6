import type { JSX } from "preact";
import { definitionOf } from "../domain/requests/table.ts";
import type { RequestId } from "../domain/requests/table.ts";
import { fieldsOf } from "./forms/fields-of.ts";
import { labelAt } from "./forms/form-context.ts";
import { Fields, ProblemSummary, messagesOf } from "./forms/form.tsx";
import { partOf } from "./forms/parts.ts";
import { scopeOf } from "./forms/scope.ts";
import { ACTIONS, CONTROLS } from "./forms/typed.ts";
import type { Typed } from "./forms/typed.ts";
import { Layout } from "./layout.tsx";
import { Lines, Sections } from "./sections.tsx";
import { listIn } from "./texts/numbers.ts";
import type { Texts } from "./texts/texts.ts";
import type { FactsPageView, PartPageView, PartView } from "./part-views.ts";

/** What a part is called: `Case plan V-…, page 2`. */
export const partTitle = ({ id, about, page }: Pick<PartView, "id" | "about" | "page">, texts: Texts): string => {
  const { names, page: paged } = texts.pages.parts;
  const title = about === undefined ? names[id] : texts.phrases.fact(names[id], about);
  return page === 0 ? title : paged(title, page + 1);
};

interface Props {
  readonly view: PartPageView;
  readonly texts: Texts;
}

interface TheirsProps {
  readonly typed: Typed;
  readonly requestId: RequestId;
  readonly texts: Texts;
}

/** What a colleague saved while somebody else was typing. */
export const Theirs = ({ typed, requestId, texts }: TheirsProps): JSX.Element | null => {
  if (typed.size === 0) return null;
  const { fields } = texts.requests[requestId];
  const rows = [...typed].map(([path, values]) => ({
    label: labelAt(fields, path, texts) ?? path,
    value: listIn(texts.language, values),
  }));
  return (
    <details>
      <summary>{texts.pages.parts.theirs}</summary>
      <Lines rows={rows} />
    </details>
  );
};

const Beside = ({ view, texts }: Props): JSX.Element | null => {
  if (view.beside.length === 0) return null;
  return (
    <nav aria-label={texts.pages.parts.beside}>
      <p>{texts.pages.parts.beside}</p>
      <ul>
        {view.beside.map((part) => (
          <li>
            <a href={`${view.back}/${part.name}`}>{partTitle(part, texts)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const Buttons = ({ view, texts }: Props): JSX.Element => {
  const { parts } = texts.pages;
  return (
    <>
      <p class="soft">{parts.saveHelp}</p>
      <p>
        <button name={CONTROLS.action} value={view.hasNext ? ACTIONS.saveNext : ACTIONS.save}>
          {view.hasNext ? parts.saveNext : parts.save}
        </button>
      </p>
      <p>
        <button class="second" name={CONTROLS.action} value={ACTIONS.check}>
          {parts.check}
        </button>
      </p>
      {view.hasNext && (
        <button class="second" name={CONTROLS.action} value={ACTIONS.save}>
          {parts.save}
        </button>
      )}
    </>
  );
};

/** One part of a long form; nothing on it decides anything. */
export const PartPage = ({ view, texts }: Props): JSX.Element | null => {
  const { requestId, typed } = view;
  const part = partOf(requestId, view.part.name);
  if (part === undefined) return null;
  const { answer } = definitionOf(requestId);
  const { fields, title } = texts.requests[requestId];
  const messages = messagesOf(view.problems, answer, { texts, typed });
  const given = view.given === undefined ? {} : { given: view.given };
  const { rows, organisations } = view;
  const context = { texts, typed, rows, messages, organisations, ...given, scope: scopeOf(part) };
  const back = (
    <p>
      <a href={view.back}>{texts.pages.parts.back}</a>
    </p>
  );
  return (
    <Layout texts={texts} title={title} reference={view.reference} problems={messages.size > 0}>
      {back}
      <h1>{partTitle(view.part, texts)}</h1>
      <ProblemSummary context={context} schema={answer} labels={fields} />
      {view.notice !== undefined && (
        <p class="note" role="status">
          {texts.pages.notices[view.notice]}
        </p>
      )}
      <Theirs typed={view.theirs} requestId={requestId} texts={texts} />
      <form method="post" class="card" noValidate>
        <button hidden name={CONTROLS.action} value={ACTIONS.check}>
          {texts.pages.parts.check}
        </button>
        <input type="hidden" name={CONTROLS.draft} value={view.draft} />
        <p class="soft">{texts.pages.request.personalData}</p>
        <Fields context={context} fields={fieldsOf(answer)} labels={fields} path="" />
        <Buttons view={view} texts={texts} />
      </form>
      <Beside view={view} texts={texts} />
      {back}
    </Layout>
  );
};

/** One page of what a request rests on. */
export const FactsPage = ({ view, texts }: { view: FactsPageView; texts: Texts }): JSX.Element => {
  const { parts } = texts.pages;
  return (
    <Layout texts={texts} title={texts.requests[view.requestId].title} reference={view.reference}>
      <p>
        <a href={view.back}>{parts.back}</a>
      </p>
      <h1>{parts.restsOn}</h1>
      <Sections sections={view.sections} />
      {view.next !== undefined && (
        <p>
          <a href={view.next}>{parts.readOn}</a>
        </p>
      )}
    </Layout>
  );
};
