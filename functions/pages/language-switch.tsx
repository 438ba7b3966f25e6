import type { JSX } from "preact";
import { LANGUAGE_KEY, OFFERED, languageOf } from "./texts/languages.ts";
import type { Texts } from "./texts/texts.ts";

/**
 * The same page in the other languages, each under its own name. The links change the query alone: whoever follows one
 * stays behind the secret they came by, and nothing is stored (hazards, EM-01).
 */
export const LanguageSwitch = ({ texts }: { texts: Texts }): JSX.Element => {
  const current = languageOf(texts.language);
  const isReviewed = OFFERED.some(({ tag, reviewed }) => tag === current && reviewed);
  return (
    <>
      {OFFERED.length > 1 && (
        <nav aria-label={texts.pages.languages}>
          {OFFERED.map(({ tag, name }) =>
            tag === current ? (
              <b lang={tag} aria-current="true">
                {name}
              </b>
            ) : (
              <a href={`?${LANGUAGE_KEY}=${tag}`} lang={tag} hreflang={tag}>
                {name}
              </a>
            ),
          )}
        </nav>
      )}
      {!isReviewed && <p>{texts.pages.unreviewed}</p>}
    </>
  );
};
