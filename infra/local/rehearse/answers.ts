import * as z from "zod";
import { isRequestId } from "../../../functions/domain/requests/table.ts";
import { ROLES } from "../../../functions/domain/vocabulary.ts";
import type { Answer, AnswerValue } from "./fill.ts";
import { DEFAULT_ANSWERS } from "./stand-ins/default-answers.ts";
import type { Situation } from "./stand-ins/situation.ts";

const valueSchema: z.ZodType<AnswerValue> = z.lazy(() =>
  z.union([z.string(), z.number(), z.array(valueSchema), z.record(z.string(), valueSchema)]),
);
/** An answer, or what a note says, as a file writes it. */
export const answerSchema = z.record(z.string(), valueSchema);
const turnSchema = z.union([z.literal("silent"), answerSchema]);

/** `confirm-pledge`, or `confirm-pledge by smelter` where several parties are asked the same. */
const isWho = (name: string): boolean => {
  const [request = "", role, ...rest] = name.split(" by ");
  return isRequestId(request) && (role === undefined || ROLES.some((known) => known === role)) && rest.length === 0;
};

/**
 * An answers file: for each request what its stand-in does, by turns; the last turn stands for all that follow.
 * Where several parties are asked the same, each has turns of its own, and `<request> by <role>` goes before
 * `<request>`. `"silent"` does not answer. An object is laid over the default answer, field by field, also in the rows of a list.
 */
export const answersFileSchema = z
  .record(z.string(), z.union([turnSchema, z.array(turnSchema).min(1)]))
  .superRefine((file, context) => {
    for (const name of Object.keys(file).filter((one) => !isWho(one)))
      context.addIssue({
        code: "custom",
        path: [name],
        message: "There is no such request (functions/domain/requests/table.ts), or no such role after its name",
      });
  });
export type AnswersFile = z.infer<typeof answersFileSchema>;

const isObject = (value: AnswerValue | undefined): value is Answer =>
  typeof value === "object" && !Array.isArray(value);

const isRows = (value: AnswerValue | undefined): value is readonly AnswerValue[] => Array.isArray(value);

const over = (below: AnswerValue | undefined, above: AnswerValue): AnswerValue => {
  if (!isObject(above)) return above;
  if (isObject(below)) return laidOver(below, above);
  return isRows(below) ? below.map((row, index) => over(row, above[String(index)] ?? {})) : above;
};

/** Field by field; an object over a list goes by the numbers of its rows, from 0: `{"1": {"safe": "no"}}`. */
const laidOver = (base: Answer, above: Answer): Answer => ({
  ...base,
  ...Object.fromEntries(Object.entries(above).map(([field, value]) => [field, over(base[field], value)])),
});

/** What the stand-in answers at this turn; `undefined` when it stays silent. */
export const answerFor = (request: string, file: AnswersFile, situation: Situation): Answer | undefined => {
  const given = file[`${request} by ${situation.role}`] ?? file[request];
  const turns = given === undefined ? [] : Array.isArray(given) ? given : [given];
  const turn = turns[Math.min(situation.turn, turns.length - 1)];
  if (turn === "silent") return undefined;
  const base = isRequestId(request) ? (DEFAULT_ANSWERS[request]?.(situation) ?? {}) : {};
  return turn === undefined ? base : laidOver(base, turn);
};
