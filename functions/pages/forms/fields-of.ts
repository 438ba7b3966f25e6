import * as z from "zod";
import type { FieldKind } from "../../domain/fields.ts";
import type { Role } from "../../domain/vocabulary.ts";

interface Common {
  /** The last part of the path. */
  readonly key: string;
  readonly required: boolean;
  /** Only with these decisions is it asked; with every one where nothing is said. */
  readonly onlyWith?: readonly string[];
  /** Though it may be empty elsewhere, with these decisions it may not. */
  readonly neededWith?: readonly string[];
}

/** A field that is typed into or picked from. */
export interface LeafField extends Common {
  readonly kind: Exclude<FieldKind, "group" | "list">;
  /** For `choice` and `choices`: the values, in their order. */
  readonly options: readonly string[];
  /** For `organisation`: whose organisations are offered. */
  readonly role?: Role;
}

export interface GroupField extends Common {
  readonly kind: "group";
  readonly fields: readonly Field[];
}

export interface ListField extends Common {
  readonly kind: "list";
  /** How many empty rows a new form shows. */
  readonly rows: number;
  readonly fields: readonly Field[];
}

/** What a form asks, as a tree; made from the answer's schema, so that form and validation cannot disagree. */
export type Field = LeafField | GroupField | ListField;

interface Unwrapped {
  readonly schema: z.ZodType;
  readonly required: boolean;
  readonly meta: z.GlobalMeta;
}

/** Takes `optional`, `default` and the like off a schema; the outermost description of a field counts. */
const unwrap = (schema: z.core.SomeType, outer: z.GlobalMeta = {}, required = true): Unwrapped => {
  if (!(schema instanceof z.ZodType)) throw new TypeError("a form needs schemas of zod's classic API");
  const meta = { ...schema.meta(), ...outer };
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap(), meta, false);
  if (schema instanceof z.ZodReadonly) return unwrap(schema.unwrap(), meta, required);
  if (schema instanceof z.ZodPipe) return unwrap(schema.in, meta, required);
  return { schema, required, meta };
};

const optionsOf = (schema: z.ZodType): string[] => {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodArray) return optionsOf(unwrap(schema.element).schema);
  return [];
};

const rowOf = (schema: z.ZodArray): z.ZodObject | undefined => {
  const row = unwrap(schema.element).schema;
  return row instanceof z.ZodObject ? row : undefined;
};

const fieldOf = (key: string, wrapped: z.core.SomeType): Field => {
  const { schema, required, meta } = unwrap(wrapped);
  const { kind, role, onlyWith, neededWith } = meta;
  const common = {
    key,
    required,
    ...(onlyWith === undefined ? {} : { onlyWith }),
    ...(neededWith === undefined ? {} : { neededWith }),
  };
  if (schema instanceof z.ZodObject) return { ...common, kind: "group", fields: fieldsOf(schema) };
  const row = schema instanceof z.ZodArray ? rowOf(schema) : undefined;
  if (row !== undefined) return { ...common, kind: "list", rows: meta.rows ?? 1, fields: fieldsOf(row) };
  if (kind === undefined || kind === "group" || kind === "list")
    throw new TypeError(`field ${key} does not say how it is asked`);
  return { ...common, kind, options: optionsOf(schema), ...(role === undefined ? {} : { role }) };
};

/**
 * The fields of an answer, in the schema's order.
 *
 * Throws TypeError for a field that was not built with domain/fields.ts; a test walks every schema.
 */
export function fieldsOf(schema: z.ZodObject): readonly Field[] {
  const shape: Readonly<Record<string, z.core.SomeType>> = schema.shape;
  return Object.entries(shape).map(([key, field]) => fieldOf(key, field));
}
