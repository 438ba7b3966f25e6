import type { ComponentChildren, JSX } from "preact";
import { LanguageSwitch } from "./language-switch.tsx";
import { STYLE } from "./style.ts";
import type { Texts } from "./texts/texts.ts";

interface LayoutProps {
  readonly texts: Texts;
  /** Kept in a browser's history: it says no more than a mail's subject does. */
  readonly title: string;
  readonly reference?: string;
  /** A form with problems says so first, for whoever hears the title read out. */
  readonly problems?: boolean;
  /** Whether the page can be opened again in another language: not what only a POST shows. */
  readonly switchable?: boolean;
  readonly style?: string;
  readonly children: ComponentChildren;
}

/** What all pages have: language, direction, style, a way past the header, and the warning below. */
export const Layout = ({
  texts,
  title,
  reference,
  problems = false,
  switchable = true,
  style = STYLE,
  children,
}: LayoutProps): JSX.Element => (
  <html lang={texts.language} dir={texts.dir}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>{`${problems ? texts.pages.errorPrefix : ""}${title}${reference === undefined ? "" : ` · ${reference}`}`}</title>
      <style dangerouslySetInnerHTML={{ __html: style }} />
    </head>
    <body>
      <a class="skip" href="#main">
        {texts.pages.skip}
      </a>
      <header>
        <b>{texts.pages.product}</b>
        {reference !== undefined && (
          <span>
            {texts.pages.reference}{" "}
            <bdi>
              <code>{reference}</code>
            </bdi>
          </span>
        )}
      </header>
      <main id="main">{children}</main>
      <footer>
        <p>{texts.pages.footer}</p>
        {switchable && <LanguageSwitch texts={texts} />}
      </footer>
    </body>
  </html>
);
