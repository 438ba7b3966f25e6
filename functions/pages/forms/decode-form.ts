import type * as z from "zod";
import { fieldsOf } from "./fields-of.ts";
import type { Field, LeafField, ListField } from "./fields-of.ts";
import { ACTIONS, CONTROLS, join } from "./typed.ts";
import type { Rows, Typed } from "./typed.ts";

/** Ours: an item of the table holds 400 KB, and an answer becomes one (hazards, DB-04). */
const MOST_BYTES = 350_000;
const MOST_FIELDS = 5_000;

/** Of a form in parts, put together: a plan for a hundred people. */
export const MOST_FIELDS_IN_PARTS = 30_000;

export type FormRefusal = "too-large" | "too-many-fields" | "forbidden-name";

export interface DecodedForm {
  /** For the answer's schema to parse: nested, trimmed, without what is empty. */
  readonly values: Readonly<Record<string, unknown>>;
  /** For the form to show again; rows that were empty are gone, so its paths are those of `values`. */
  readonly typed: Typed;
  readonly rows: Rows;
  /** The button: `decide`, `check`, `send-code`, `delegate`, `add:<path>`; empty where none was named. */
  readonly action: string;
  /** Revision, hash of what was shown, code: by the names of CONTROLS. */
  readonly controls: ReadonlyMap<string, string>;
  /** Why the body was not read at all; everything else is empty then. */
  readonly refused: FormRefusal | undefined;
}

interface Reading {
  readonly sent: ReadonlyMap<string, readonly string[]>;
  readonly typed: Map<string, readonly string[]>;
  readonly rows: Map<string, number>;
  readonly action: string;
}

/** Where a field is read from, and where it goes once empty rows before it are gone. */
interface Place {
  readonly from: string;
  readonly to: string;
}

const within = (place: Place, key: string | number, kept: string | number = key): Place => ({
  from: join(place.from, key),
  to: join(place.to, kept),
});

const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

/** Browsers send line breaks as CR LF; NUL is never meant. Codes are upper case however they are typed. */
export const clean = (text: string, kind: LeafField["kind"]): string => {
  const trimmed = text.replaceAll("\r\n", "\n").replaceAll("\0", "").trim();
  return kind === "country" || kind === "currency" ? trimmed.toUpperCase() : trimmed;
};

const readLeaf = (reading: Reading, field: LeafField, place: Place): unknown => {
  const values = (reading.sent.get(place.from) ?? [])
    .map((text) => clean(text, field.kind))
    .filter((text) => text !== "");
  if (values.length === 0) return undefined;
  reading.typed.set(place.to, values);
  return field.kind === "choices" ? values : values[0];
};

const sentRows = (reading: Reading, path: string): number[] => {
  const start = `${path}.`;
  const found = new Set<number>();
  for (const name of reading.sent.keys()) {
    const index = name.startsWith(start) ? /^\d{1,4}(?=\.)/.exec(name.slice(start.length))?.[0] : undefined;
    if (index !== undefined) found.add(Number(index));
  }
  return [...found].sort((one, other) => one - other);
};

const readList = (reading: Reading, field: ListField, place: Place): unknown => {
  const sent = sentRows(reading, place.from);
  const kept: unknown[] = [];
  for (const index of sent) {
    const row = readGroup(reading, field.fields, within(place, index, kept.length));
    if (row.filled) kept.push(row.values);
  }
  const added = reading.action === `${ACTIONS.add}${place.from}` ? 1 : 0;
  reading.rows.set(place.to, Math.max(sent.length, field.rows) + added);
  return kept.length === 0 ? undefined : kept;
};

const readField = (reading: Reading, field: Field, place: Place): { value: unknown; filled: boolean } => {
  if (field.kind === "group") {
    const { values, filled } = readGroup(reading, field.fields, place);
    // A required group is there even if nothing in it is, so that its own fields are named as missing.
    return { value: filled || field.required ? values : undefined, filled };
  }
  const value = field.kind === "list" ? readList(reading, field, place) : readLeaf(reading, field, place);
  return { value, filled: value !== undefined };
};

const readGroup = (reading: Reading, fields: readonly Field[], place: Place) => {
  const values: Record<string, unknown> = {};
  let anyFilled = false;
  for (const field of fields) {
    const { value, filled } = readField(reading, field, within(place, field.key));
    if (value !== undefined) values[field.key] = value;
    anyFilled ||= filled;
  }
  return { values, filled: anyFilled };
};

/** What a body holds by name, or why it is not read. */
export const collect = (
  body: string,
  most = MOST_FIELDS,
): { sent: Map<string, string[]>; refused: FormRefusal | undefined } => {
  const sent = new Map<string, string[]>();
  if (Buffer.byteLength(body) > MOST_BYTES) return { sent, refused: "too-large" };
  const pairs = [...new URLSearchParams(body)];
  if (pairs.length > most) return { sent, refused: "too-many-fields" };
  if (pairs.some(([name]) => name.split(".").some((part) => FORBIDDEN.has(part))))
    return { sent, refused: "forbidden-name" };
  for (const [name, value] of pairs) sent.set(name, [...(sent.get(name) ?? []), value]);
  return { sent, refused: undefined };
};

/**
 * Reads the body of a form (`application/x-www-form-urlencoded`) by the fields of an answer's schema.
 *
 * Names that the schema does not have are ignored; a body that is too large, or holds names like `__proto__`, is
 * refused as a whole. Nothing is validated here: parse `values` with the schema, and name what is wrong with
 * `problemsFromZod`.
 */
export function decodeForm(body: string, schema: z.ZodObject, most = MOST_FIELDS): DecodedForm {
  const { sent, refused } = collect(body, most);
  const controls = new Map<string, string>();
  for (const name of Object.values(CONTROLS)) controls.set(name, sent.get(name)?.[0]?.trim() ?? "");
  const action = controls.get(CONTROLS.action) ?? "";
  const reading = { sent, typed: new Map<string, string[]>(), rows: new Map<string, number>(), action };
  const { values } = readGroup(reading, refused === undefined ? fieldsOf(schema) : [], { from: "", to: "" });
  return { values, typed: reading.typed, rows: reading.rows, action, controls, refused };
}
