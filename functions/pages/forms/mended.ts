import type * as z from "zod";
import { fieldAt } from "./form-context.ts";
import { fieldsOf } from "./fields-of.ts";
import type { Field, LeafField } from "./fields-of.ts";

/** One of two ways to fill what has no right shape: what a rule says under both does not depend on it. */
export type Way = "first" | "last";

const STANDS_IN: Readonly<Record<Way, Readonly<Record<Exclude<LeafField["kind"], "choice" | "choices">, unknown>>>> = {
  first: {
    ...{ "short-text": "-", "long-text": "-", email: "a@example.org", organisation: "-", country: "AA" },
    ...{ day: "0001-01-01", "partial-day": "0001", "whole-number": 0, amount: "1", currency: "USD" },
  },
  last: {
    ...{ "short-text": "+", "long-text": "+", email: "z@example.org", organisation: "z", country: "ZZ" },
    ...{ day: "9000-12-31", "partial-day": "9000", "whole-number": 12, amount: "1", currency: "JPY" },
  },
};

const valueFor = (field: Field, way: Way): unknown => {
  if (!field.required && way === "first") return undefined;
  if (field.kind === "group") return groupFor(field.fields, way);
  if (field.kind === "list" || field.kind === "choices") return undefined;
  if (field.kind === "choice") return way === "first" ? field.options[0] : field.options.at(-1);
  return STANDS_IN[way][field.kind];
};

const groupFor = (fields: readonly Field[], way: Way): Readonly<Record<string, unknown>> =>
  Object.fromEntries(fields.filter(({ required }) => required).map((field) => [field.key, valueFor(field, way)]));

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** Puts a value where a path of keys and row numbers leads; the value comes back with a copy of all on the way. */
const put = (into: unknown, [key, ...rest]: readonly string[], value: unknown): unknown => {
  if (key === undefined) return value;
  if (Array.isArray(into))
    return into.map((item: unknown, index) => (String(index) === key ? put(item, rest, value) : item));
  const record = isRecord(into) ? into : {};
  const next = put(record[key], rest, value);
  const others = Object.entries(record).filter(([name]) => name !== key);
  return Object.fromEntries(next === undefined ? others : [...others, [key, next]]);
};

/**
 * An answer with something of the right shape in place of what has none, so that rules can look at the rest of it;
 * `undefined` where it can not be mended. It is shown to nobody and never recorded.
 */
export function mended(values: unknown, schema: z.ZodObject, way: Way): unknown {
  const parsed = schema.safeParse(values);
  if (parsed.success) return parsed.data;
  const fields = fieldsOf(schema);
  let whole = values;
  for (const { path } of parsed.error.issues) {
    const names = path.map(String);
    const field = fieldAt(fields, names.join("."));
    if (field === undefined) return undefined;
    whole = put(whole, names, valueFor(field, way));
  }
  const again = schema.safeParse(whole);
  return again.success ? again.data : undefined;
}
