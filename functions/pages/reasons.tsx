import type { JSX } from "preact";
import type { Reason } from "../domain/findings.ts";
import { listIn, numberIn } from "./texts/numbers.ts";
import type { Texts } from "./texts/texts.ts";

/** Clauses of this project begin with `ours`; those of the Guidelines name them. */
export const sourceOf = (clause: string, texts: Texts): string => {
  if (clause.startsWith("ours")) return texts.pages.request.ourRule;
  const known: Readonly<Record<string, string>> = texts.clauses;
  return known[clause] ?? clause;
};

/** Facts are dates, counts and values of the vocabulary; the values have words. */
const valueOf = (value: string | number | boolean, texts: Texts): string => {
  if (typeof value === "number") return numberIn(texts.language, value);
  const { yes, no, unknown } = texts.form;
  const words: Readonly<Record<string, string>> = { ...texts.sections.allegation.typeWords, yes, no, unknown };
  return words[String(value)] ?? String(value);
};

const factsOf = (reason: Reason, texts: Texts): string =>
  listIn(
    texts.language,
    Object.entries(reason.facts ?? {}).map(([key, value]) =>
      texts.phrases.fact(texts.facts[key] ?? key, valueOf(value, texts)),
    ),
  );

/** Why a rule came to its result: in words, with the clause it rests on and the facts it looked at. */
export const Reasons = ({ reasons, texts }: { reasons: readonly Reason[]; texts: Texts }): JSX.Element | null => {
  if (reasons.length === 0) return null;
  const words: Readonly<Record<string, string>> = texts.reasons;
  return (
    <section class="card">
      <h2>{texts.pages.request.why}</h2>
      <ul>
        {reasons.map((reason) => {
          const facts = factsOf(reason, texts);
          return (
            <li>
              {words[reason.code] ?? reason.code}
              <small>
                {sourceOf(reason.clause, texts)}
                {facts !== "" && ` · ${texts.pages.request.looked}${texts.phrases.colon}${facts}`}
              </small>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
