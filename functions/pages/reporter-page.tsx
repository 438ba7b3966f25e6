import type { JSX } from "preact";
import type { Reporter } from "../domain/allegation.ts";
import { Layout } from "./layout.tsx";
import { renderPage } from "./render.ts";
import { Lines } from "./sections.tsx";
import { reporterTextsFor, textsFor } from "./texts/catalogue.ts";
import type { Reader } from "./texts/dates.ts";
import type { ReporterNotice, ReporterTexts } from "./texts/reporter-texts.ts";

/** `reporter`: only ever in the answer to a POST with the code. */
export interface ReporterView {
  readonly reader: Reader;
  readonly reference: string;
  readonly action: string;
  readonly notice?: ReporterNotice;
  readonly reporter?: Pick<Reporter, "name" | "contact" | "safe">;
}

const Known = ({ name, contact, safe }: NonNullable<ReporterView["reporter"]>, words: ReporterTexts): JSX.Element => (
  <section class="card">
    <Lines
      rows={[
        { label: words.name, value: name ?? words.notGiven },
        { label: words.email, value: contact?.email ?? words.notGiven },
        { label: words.other, value: contact?.other ?? words.notGiven },
        { label: words.safe, value: safe ? words.safeYes : words.safeNo },
      ]}
    />
    <p class="note">{words.careful}</p>
  </section>
);

const Ask = (action: string, words: ReporterTexts): JSX.Element => (
  <form method="post" action={action} class="card">
    <p class="help">{words.codeHelp}</p>
    <button name="action" value="send-code">
      {words.sendCode}
    </button>
    <div class="f">
      <label for="code">{words.code}</label>
      <input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxLength={6} />
    </div>
    <button name="action" value="show">
      {words.show}
    </button>
  </form>
);

/** Who reported, for whom they allowed it; without `reporter` it holds a form and nothing of them. */
export function reporterPageOf({ reader, reference, action, notice, reporter }: ReporterView): string {
  const [words, texts] = [reporterTextsFor(reader.language), textsFor(reader.language)];
  return renderPage(
    <Layout texts={texts} title={words.title} reference={reference}>
      <h1>{words.title}</h1>
      {notice !== undefined && (
        <p class="card" role="status">
          {words.notices[notice]}
        </p>
      )}
      <p class="lead">{words.intro}</p>
      <p class="soft">{words.noted}</p>
      {reporter === undefined ? Ask(action, words) : Known(reporter, words)}
    </Layout>,
  );
}
