import * as z from "zod";
import { fieldsOf } from "./fields-of.ts";
import type { Field } from "./fields-of.ts";
import { join } from "./typed.ts";
import type { Typed } from "./typed.ts";

const recordSchema = z.record(z.string(), z.unknown());
const rowsSchema = z.array(z.unknown()).catch([]);
const valuesSchema = z.array(z.union([z.string(), z.number()])).catch([]);

const write = (into: Map<string, string[]>, field: Field, path: string, value: unknown): void => {
  if (value === undefined || value === null) return;
  if (field.kind === "group") {
    writeAll(into, field.fields, path, value);
  } else if (field.kind === "list") {
    rowsSchema.parse(value).forEach((row, index) => writeAll(into, field.fields, join(path, index), row));
  } else {
    const values = valuesSchema.parse(Array.isArray(value) ? value : [value]).map(String);
    if (values.length > 0) into.set(path, values);
  }
};

const writeAll = (into: Map<string, string[]>, fields: readonly Field[], path: string, value: unknown): void => {
  const record = recordSchema.safeParse(value);
  if (!record.success) return;
  for (const field of fields) write(into, field, join(path, field.key), record.data[field.key]);
};

/** What somebody would have typed to give this answer: to show a former answer in a form again. */
export function typedFrom(answer: unknown, schema: z.ZodObject): Typed {
  const into = new Map<string, string[]>();
  writeAll(into, fieldsOf(schema), "", answer);
  return into;
}

/** The body that a browser sends for this answer, without the form's controls. */
export function encodeAnswer(answer: unknown, schema: z.ZodObject): URLSearchParams {
  const body = new URLSearchParams();
  for (const [path, values] of typedFrom(answer, schema)) for (const value of values) body.append(path, value);
  return body;
}
