import type { JSX } from "preact";
import { definitionOf } from "../domain/requests/table.ts";
import { ACTIONS, CONTROLS } from "./forms/typed.ts";
import { partTitle } from "./part-page.tsx";
import { Reasons } from "./reasons.tsx";
import { Sections } from "./sections.tsx";
import { timeOf } from "./texts/dates.ts";
import { listIn } from "./texts/numbers.ts";
import type { Texts } from "./texts/texts.ts";
import type { PartView } from "./part-views.ts";
import type { RequestPageView } from "./view-models.ts";

interface Props {
  readonly view: RequestPageView;
  readonly texts: Texts;
}

interface CodeProps {
  readonly view: Pick<RequestPageView, "code" | "reader">;
  readonly texts: Texts;
  readonly message: string | undefined;
}

/** The second step of a high-risk decision: a code, mailed to the registered address (hazards, EM-05). */
export const CodeField = ({ view, texts, message }: CodeProps): JSX.Element => {
  const { code } = texts.pages;
  const sentAt = view.code?.sentAt;
  const path = CONTROLS.code;
  return (
    <fieldset class="g">
      <legend>{code.title}</legend>
      <p>{code.why}</p>
      {sentAt !== undefined && <p>{code.sent(timeOf(sentAt, view.reader, texts))}</p>}
      <p>
        <button class="second" name={CONTROLS.action} value={ACTIONS.sendCode}>
          {sentAt === undefined ? code.send : code.sendAgain}
        </button>
      </p>
      <div class="f">
        <label for={path}>{code.label}</label>
        <p class="help" id={`${path}-help`}>
          {code.help}
        </p>
        {message !== undefined && (
          <p class="error" id={`${path}-error`}>
            {message}
          </p>
        )}
        <input
          id={path}
          name={path}
          class="short"
          inputMode="numeric"
          autocomplete="one-time-code"
          aria-describedby={message === undefined ? `${path}-help` : `${path}-help ${path}-error`}
        />
      </div>
    </fieldset>
  );
};

/** Handing the request to another registered contact of the party: they get a link of their own. */
export const HandOver = ({ view, texts }: Props): JSX.Element | null => {
  const { delegate } = texts.pages;
  if (view.colleagues.length === 0) return null;
  return (
    <details>
      <summary>{delegate.title}</summary>
      <form method="post" class="card">
        <p>{delegate.text}</p>
        <fieldset class="q">
          <legend>{delegate.who}</legend>
          {view.colleagues.map(({ id, name }) => (
            <label class="o">
              <input type="radio" name={CONTROLS.delegateTo} value={id} />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
        <button class="second" name={CONTROLS.action} value={ACTIONS.delegate}>
          {delegate.submit}
        </button>
      </form>
    </details>
  );
};

const stateOf = ({ state, missing }: PartView, texts: Texts): string => {
  const { states, missing: missed } = texts.pages.parts;
  return missing === 0 ? states[state] : texts.phrases.further(states[state], missed(missing));
};

/** The parts of a long form, each a page of its own, with how far it is. */
export const Parts = ({ view, texts }: Props): JSX.Element | null => {
  const { parts, base = "" } = view;
  if (parts === undefined) return null;
  return (
    <section class="card">
      <h2>{texts.pages.parts.title}</h2>
      <p class="soft">{texts.pages.parts.help}</p>
      <ol>
        {parts.map((part) => (
          <li>
            <a href={`${base}/${part.name}`}>{partTitle(part, texts)}</a>
            <small class={part.state === "incomplete" ? "error" : undefined}>{stateOf(part, texts)}</small>
          </li>
        ))}
      </ol>
    </section>
  );
};

/**
 * For who was never told anything: what the process is, this step, what they do in it, whom to ask. It folds out; a page
 * that says what is wrong with an answer is for somebody who has read it, and has no room.
 */
export const Welcome = ({ view, texts }: Props): JSX.Element | null => {
  const { welcome } = texts.pages;
  const { title, explanation } = texts.steps[definitionOf(view.requestId).step];
  const asks = view.beside?.links.some(({ note }) => note === "ask-back");
  return (
    <details>
      <summary>{welcome.title}</summary>
      <p>{welcome.process}</p>
      <p>{texts.form.labelled(title, explanation)}</p>
      <p>{texts.form.labelled(texts.roles[view.role], welcome.roles[view.role])}</p>
      <p>{asks === true ? welcome.ask.below(texts.notes["ask-back"].title) : welcome.ask.contact}</p>
    </details>
  );
};

/** Ours: about as many lines as a phone shows at once. */
const A_SCREEN = 16;

/** What is confirmed by a code stands open where it is short: nobody confirms an amount without having seen it. */
const isInSight = ({ code, reasons, sections, reading = [] }: RequestPageView): boolean =>
  code !== undefined &&
  reading.length === 0 &&
  sections.reduce((sum, { rows }) => sum + rows.length, reasons.length) <= A_SCREEN;

/** What the request rests on, folded, so that the form is near on a phone; pages of their own where it is long. */
export const RestsOn = ({ view, texts }: Props): JSX.Element | null => {
  const { reasons, sections, reading = [] } = view;
  if (reasons.length + sections.length + reading.length === 0) return null;
  return (
    <details open={isInSight(view)}>
      <summary>{texts.pages.welcome.readFirst}</summary>
      <Reasons reasons={reasons} texts={texts} />
      <Sections sections={sections} />
      {reading.length > 0 && (
        <ul>
          {reading.map(({ href, titles }) => (
            <li>
              <a href={href}>{listIn(texts.language, titles)}</a>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
};
