import type { JSX } from "preact";
import { ERASURE_REASONS } from "../domain/vault/erasure.ts";
import type { VaultEntry } from "../domain/vault/sections.ts";
import { VAULT_SECTION_NAMES } from "../domain/vault/sections.ts";
import { Layout } from "./layout.tsx";
import { renderPage } from "./render.ts";
import { textsFor, vaultTextsFor } from "./texts/catalogue.ts";
import type { Reader } from "./texts/dates.ts";
import type { Texts } from "./texts/texts.ts";
import type { VaultNotice, VaultTexts } from "./texts/vault-texts.ts";
import { VaultPart } from "./vault-part.tsx";
import type { TypedPart } from "./vault-part.tsx";

/** `file`: what is kept of one person; only ever in the answer to a POST with the code. */
export interface VaultView {
  readonly reader: Reader;
  readonly reference: string;
  readonly action: string;
  /** Where a fresh link to the case is asked for. */
  readonly freshLinkAction: string;
  readonly people: readonly { readonly pseudonym: string; readonly erased: boolean }[];
  readonly notice?: VaultNotice;
  readonly file?: { readonly pseudonym: string; readonly entries: readonly VaultEntry[] };
  /** What was sent and not saved. */
  readonly typed?: TypedPart;
}

interface Props {
  readonly view: VaultView;
  readonly words: VaultTexts;
  readonly texts: Texts;
}

export const CodeField = ({ words, id }: { words: VaultTexts; id: string }): JSX.Element => (
  <div class="f">
    <label for={id}>{words.code}</label>
    <input id={id} name="code" inputmode="numeric" autocomplete="one-time-code" maxLength={6} />
  </div>
);

const Choose = ({ view, words, texts }: Props): JSX.Element => (
  <form method="post" action={view.action} class="card">
    <p class="help">{words.codeHelp}</p>
    <button class="second" name="action" value="send-code">
      {words.sendCode}
    </button>
    <div class="f">
      <label for="pseudonym">{words.person}</label>
      <select id="pseudonym" name="pseudonym">
        <option value="">{words.choose}</option>
        {view.people.map(({ pseudonym, erased }) => (
          <option value={pseudonym}>{erased ? texts.phrases.aside(pseudonym, words.erasedPerson) : pseudonym}</option>
        ))}
      </select>
    </div>
    <CodeField words={words} id="code" />
    <button name="action" value="open">
      {words.open}
    </button>{" "}
    <button class="second" name="action" value="export">
      {words.download}
    </button>
  </form>
);

const Erase = ({ view, words, pseudonym }: Props & { readonly pseudonym: string }): JSX.Element => (
  <form method="post" action={view.action} class="card">
    <h2>{words.eraseTitle}</h2>
    <p>{words.eraseHelp}</p>
    <input type="hidden" name="pseudonym" value={pseudonym} />
    <fieldset class="q">
      <legend>{words.because}</legend>
      {ERASURE_REASONS.map((reason) => (
        <label class="o">
          <input type="radio" name="because" value={reason} />
          <span>{words.reasons[reason]}</span>
        </label>
      ))}
    </fieldset>
    <CodeField words={words} id="code-erase" />
    <button name="action" value="erase">
      {words.erase}
    </button>
  </form>
);

const File = (props: Props): JSX.Element | null => {
  const { view, words, texts } = props;
  if (view.file === undefined) return null;
  const { pseudonym, entries } = view.file;
  const of = { reader: view.reader, action: view.action, pseudonym, words, texts };
  return (
    <>
      <h2>{words.fileOf(pseudonym)}</h2>
      {VAULT_SECTION_NAMES.map((section) => (
        <VaultPart {...of} section={section} entries={entries.filter((entry) => entry.section === section)} />
      ))}
      <Erase {...props} pseudonym={pseudonym} />
    </>
  );
};

/** What was typed comes back when it could not be saved: nobody has to ask a person twice. */
const Unsaved = ({ view, words, texts }: Props): JSX.Element | null => {
  const { typed, reader, action } = view;
  if (typed === undefined) return null;
  const { pseudonym, section } = typed;
  return <VaultPart {...{ reader, action, pseudonym, section, words, texts, typed }} entries={[]} />;
};

/** Whoever keeps this page open as their way in, and loses the link, has it mailed (process, Consent and records). */
const WayBack = ({ view, words, texts }: Props): JSX.Element => {
  const { email, submit } = texts.pages.unknownLink;
  return (
    <details>
      <summary>{submit}</summary>
      <form method="post" action={view.freshLinkAction}>
        <p class="help">{words.wayBack}</p>
        <div class="f">
          <label for="email">{email}</label>
          <input id="email" name="email" type="email" autocomplete="email" required />
        </div>
        <button class="second">{submit}</button>
      </form>
    </details>
  );
};

const VaultPage = (props: Props): JSX.Element => {
  const { view, words, texts } = props;
  return (
    <Layout texts={texts} title={words.title} reference={view.reference}>
      <h1>{words.title}</h1>
      {view.notice !== undefined && (
        <p class="card" role="status">
          {words.notices[view.notice]}
        </p>
      )}
      <p class="lead">{words.intro}</p>
      <p class="soft">{words.noted}</p>
      <WayBack {...props} />
      {view.people.length === 0 ? <p>{words.nobody}</p> : <Choose {...props} />}
      <Unsaved {...props} />
      <File {...props} />
    </Layout>
  );
};

/** The coordinator's page of the vault; without `file` it holds pseudonyms and forms only. */
export const vaultPageOf = (view: VaultView): string =>
  renderPage(
    <VaultPage view={view} words={vaultTextsFor(view.reader.language)} texts={textsFor(view.reader.language)} />,
  );
