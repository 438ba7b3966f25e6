import type { JSX } from "preact";
import type { Reader } from "./texts/dates.ts";
import { dayOf } from "./texts/dates.ts";
import { numberIn } from "./texts/numbers.ts";
import type { Texts } from "./texts/texts.ts";
import type { StepView } from "./view-models.ts";

const datesOf = (step: StepView, reader: Reader, texts: Texts): string => {
  const words = texts.pages.case;
  if (step.enteredAt === undefined) return "";
  const from = dayOf(step.enteredAt, reader, texts);
  if (step.leftAt === undefined) return words.from(from);
  const until = dayOf(step.leftAt, reader, texts);
  return from === until ? from : words.until(from, until);
};

interface Props {
  readonly steps: readonly StepView[];
  readonly reader: Reader;
  readonly texts: Texts;
}

/** The six steps as a line with marks; the state is also said in words. */
export const Steps = ({ steps, reader, texts }: Props): JSX.Element => (
  <ol class="steps">
    {steps.map((step, index) => {
      const { title, explanation } = texts.steps[step.step];
      const state = texts.pages.case[step.state];
      const dates = datesOf(step, reader, texts);
      return (
        <li
          class={step.state}
          data-n={numberIn(texts.language, index + 1)}
          aria-current={step.state === "current" ? "step" : undefined}
        >
          <b>{title}</b>
          <span>{dates === "" ? state : texts.phrases.further(state, dates)}</span>
          {step.state === "current" && <span>{explanation}</span>}
        </li>
      );
    })}
  </ol>
);
