import type { FieldText } from "./field-text.ts";

/** Of each choice: its words, and what follows from it. */
type Choices = Readonly<Record<string, readonly [words: string, follows: string]>>;

/** The words of a decision, in the words of a language for "Your decision". */
export const decisionCalled =
  (usual: string) =>
  (choices: Choices, label = usual): FieldText => ({
    label,
    options: Object.fromEntries(Object.entries(choices).map(([value, [words]]) => [value, words])),
    follows: Object.fromEntries(Object.entries(choices).map(([value, [, follows]]) => [value, follows])),
  });
