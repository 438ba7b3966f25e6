import type { JSX } from "preact";
import { Layout } from "./layout.tsx";
import type { Texts } from "./texts/texts.ts";
import type { ErrorPageView, UnknownLinkView } from "./view-models.ts";

/** One page for every link that opens nothing, whatever the reason: nothing can be learned from it (hazards, EM-18). */
export const UnknownLinkPage = ({ view, texts }: { view: UnknownLinkView; texts: Texts }): JSX.Element => {
  const { unknownLink } = texts.pages;
  return (
    <Layout texts={texts} title={unknownLink.title}>
      <h1>{unknownLink.title}</h1>
      <p class="lead">{unknownLink.text}</p>
      <form method="post" action={view.freshLinkAction} class="card">
        <p>{unknownLink.safe}</p>
        <div class="f">
          <label for="email">{unknownLink.email}</label>
          <p class="help" id="email-help">
            {unknownLink.help}
          </p>
          <input
            id="email"
            name="email"
            type="email"
            autocomplete="email"
            maxLength={254}
            required
            aria-describedby="email-help"
          />
        </div>
        <button>{unknownLink.submit}</button>
      </form>
    </Layout>
  );
};

/** The answer to every fresh-link request, whether the address is registered or not. */
export const FreshLinkSentPage = ({ texts }: { texts: Texts }): JSX.Element => {
  const { freshLinkSent } = texts.pages;
  return (
    <Layout texts={texts} title={freshLinkSent.title} switchable={false}>
      <h1>{freshLinkSent.title}</h1>
      <p class="lead">{freshLinkSent.text}</p>
      <p>{freshLinkSent.nothing}</p>
    </Layout>
  );
};

/** An error in plain words, with what to do; never what failed inside. */
export const ErrorPage = ({ view, texts }: { view: ErrorPageView; texts: Texts }): JSX.Element => {
  const { title, text } = texts.pages.errors[view.kind];
  return (
    <Layout texts={texts} title={title} switchable={false}>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
    </Layout>
  );
};
