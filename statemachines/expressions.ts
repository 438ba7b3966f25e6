import type { StepInput } from "../functions/contracts/tasks.ts";

/** A JSONata expression as the States Language writes it. */
export type Expression = `{% ${string} %}`;

/**
 * What a state hands on, field by field: a value of the field's type, or an expression for it. With `satisfies`, a
 * payload that misses or misspells a field of its contract does not compile.
 */
export type Expressions<Shape> = {
  readonly [Field in keyof Shape]:
    Expression | (Shape[Field] extends object ? Expressions<Shape[Field]> : Shape[Field]);
};

/** The code of an expression between its delimiters, e.g. `$string($revision)`. */
export const expression = (code: string): Expression => `{% ${code} %}`;

/** A text inside the code of an expression; ours are names and never hold quotes. */
export const quoted = (text: string): string => `'${text}'`;

/** The execution's own input: it is at hand in every state, so that none has to carry it. */
export const INPUT = "$states.context.Execution.Input";

const ofInput = (field: keyof StepInput): Expression => expression(`${INPUT}.${field}`);

/** The name of this run, as the case knows it. */
export const EXECUTION = expression("$states.context.Execution.Name");

/** The turn of the step's loops; it starts with the input's and grows by one per turn. */
export const REVISION = expression("$revision");

export const NEXT_REVISION = expression("$revision + 1");

export const CASE_ID = ofInput("caseId");

/** The part of a task's input that every step machine has. */
export const THIS_STEP = {
  caseId: CASE_ID,
  step: ofInput("step"),
  round: ofInput("round"),
  run: ofInput("run"),
  revision: REVISION,
  period: ofInput("period"),
} as const satisfies Expressions<StepInput>;

/** What a function returned. */
export const result = (field: string): Expression => expression(`$states.result.Payload.${field}`);
