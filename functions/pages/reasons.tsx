import type { JSX } from "preact";
import type { Reason } from "../domain/findings.ts";
import type { Texts } from "./texts/texts.ts";

/** Clauses of this project begin with `ours`; those of the Guidelines name them. */
export const sourceOf = (clause: string, texts: Texts): string =>
  clause.startsWith("ours") ? texts.pages.request.ourRule : (clause.split("; ours")[0] ?? clause);

/** Facts are dates, counts and values of the vocabulary; the values have words. */
const valueOf = (value: string, texts: Texts): string => {
  const { yes, no, unknown } = texts.form;
  const words: Readonly<Record<string, string>> = { ...texts.sections.allegation.typeWords, yes, no, unknown };
  return words[value] ?? value;
};

const factsOf = (reason: Reason, texts: Texts): string =>
  Object.entries(reason.facts ?? {})
    .map(([key, value]) => `${texts.facts[key] ?? key} ${valueOf(String(value), texts)}`)
    .join(", ");

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
                {facts !== "" && ` · ${texts.pages.request.looked}: ${facts}`}
              </small>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
