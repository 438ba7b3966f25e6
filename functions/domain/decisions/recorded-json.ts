import * as z from "zod";
import { AnswerNotAcceptable } from "../errors.ts";

/** An item of the table holds 400 KB, snapshot and event hold the answer (hazards, DB-04). */
const MOST_BYTES = 150_000;

/**
 * What somebody sent, in the shape in which it is recorded.
 *
 * @throws AnswerNotAcceptable with every field whose shape is wrong, or as a whole where it is too long.
 */
export function recordedJson(schema: z.ZodObject, given: unknown): z.core.util.JSONType {
  const parsed = schema.safeParse(given);
  if (!parsed.success)
    throw new AnswerNotAcceptable(
      parsed.error.issues.map(({ path, code }) => ({ field: path.map(String).join("."), code })),
    );
  const text = JSON.stringify(parsed.data);
  if (new TextEncoder().encode(text).byteLength > MOST_BYTES)
    throw new AnswerNotAcceptable([{ field: "", code: "too-long" }]);
  return z.json().parse(JSON.parse(text));
}
