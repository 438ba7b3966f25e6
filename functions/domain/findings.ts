import * as z from "zod";

/**
 * Why a rule came to its result: a code whose words are in the text catalogue, the clause it rests on, and the facts
 * it looked at (dates, counts, enum values only). A clause that starts with `ours` is a rule of this project.
 */
export const reasonSchema = z.object({
  code: z.string(),
  clause: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Reason = z.infer<typeof reasonSchema>;

/**
 * What is wrong with an answer: the dotted path of the field (`budget.2.amount`; empty for the whole answer), a code
 * whose words and mend are in the text catalogue, and the clause where a rule of the process asks for it.
 */
export interface Problem {
  readonly field: string;
  readonly code: string;
  readonly clause?: string;
}

/** The problems of a part of an answer, with the paths they have in the whole. */
export const under = (path: string, problems: readonly Problem[]): Problem[] =>
  problems.map((problem) => ({ ...problem, field: problem.field === "" ? path : `${path}.${problem.field}` }));
