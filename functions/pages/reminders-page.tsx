import type { JSX } from "preact";
import { REMINDERS } from "../domain/rules/gathering.ts";
import { BelowCase } from "./case-below.tsx";
import type { RemindersPageView } from "./case-views.ts";
import type { Texts } from "./texts/texts.ts";

interface Props {
  readonly view: RemindersPageView;
  readonly texts: Texts;
}

/** Where a contact chooses how reminders come. What is chosen now stands there: this decides nothing of a case. */
export const RemindersPage = ({ view, texts }: Props): JSX.Element => {
  const { reminders } = texts.pages.people;
  const { base, reference, chosen, isKept, requestId } = view;
  const back = requestId === undefined ? {} : { back: texts.requests[requestId].title };
  return (
    <BelowCase texts={texts} reference={reference} title={reminders.title} base={base} {...back}>
      {isKept && (
        <p class="note ok" role="status">
          {reminders.kept}
        </p>
      )}
      <p class="lead">{reminders.text}</p>
      <form method="post" class="card" action={`${base}/reminders`}>
        <fieldset class="q">
          <legend>{reminders.question}</legend>
          {REMINDERS.map((choice) => (
            <label class="o">
              <input type="radio" name="reminders" value={choice} checked={choice === chosen} required />
              <span>{reminders.options[choice]}</span>
            </label>
          ))}
        </fieldset>
        <button>{reminders.submit}</button>
      </form>
    </BelowCase>
  );
};
