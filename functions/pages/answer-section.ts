import * as z from "zod";
import { fieldsOf } from "./forms/fields-of.ts";
import type { Field, LeafField } from "./forms/fields-of.ts";
import { textOf } from "./forms/form-context.ts";
import type { OrganisationOptions } from "./forms/form-context.ts";
import type { Reader } from "./texts/dates.ts";
import { calendarDay } from "./texts/dates.ts";
import type { FieldText, FieldTexts } from "./texts/field-text.ts";
import { listIn } from "./texts/numbers.ts";
import type { Texts } from "./texts/texts.ts";
import type { SectionRow } from "./section-views.ts";

/** What turns an answer into words. */
export interface Telling {
  readonly texts: Texts;
  readonly reader: Reader;
  /** Names for the ids of organisations; an id without a name is shown as it is. */
  readonly organisations: OrganisationOptions;
}

const recordSchema = z.record(z.string(), z.unknown()).catch({});
const rowsSchema = z.array(z.unknown()).catch([]);
const valuesSchema = z.array(z.union([z.string(), z.number()]).transform(String)).catch([]);

/** A payer is typed, or begun with by its id. */
const nameOf = ({ organisations }: Telling, id: string): string | undefined =>
  Object.values(organisations)
    .flat()
    .find((one) => one.id === id)?.name;

const valueInWords = (telling: Telling, field: LeafField, text: FieldText, value: string): string => {
  const { yes, no, unknown, withheld } = telling.texts.form;
  const common: Readonly<Record<string, string>> = { yes, no, unknown, withheld };
  if (field.kind === "choice" || field.kind === "choices") return text.options?.[value] ?? common[value] ?? value;
  if (field.kind === "day") return calendarDay(value, telling.reader, telling.texts);
  if (field.key === "payer") return nameOf(telling, value) ?? value;
  if (field.kind !== "organisation" || field.role === undefined) return value;
  return telling.organisations[field.role]?.find(({ id }) => id === value)?.name ?? value;
};

/** A field where it stands: its words, and how far it is indented. */
export interface Told<Kind extends Field = Field> {
  readonly field: Kind;
  readonly text: FieldText;
  readonly depth: number;
}

/** One answer in words; `undefined` where there is none, and for groups and lists. */
export const tellLeaf = (telling: Telling, { field, text }: Told, value: unknown): string | undefined => {
  if (value === undefined || value === null || field.kind === "group" || field.kind === "list") return undefined;
  const values = valuesSchema.parse(Array.isArray(value) ? value : [value]);
  const words = values.map((each) => valueInWords(telling, field, text, each));
  return words.length === 0 ? undefined : listIn(telling.texts.language, words);
};

const tellField = (telling: Telling, { field, text, depth }: Told, value: unknown): SectionRow[] => {
  if (value === undefined || value === null) return [];
  if (field.kind === "group") {
    const inside = tellAll(telling, field.fields, { labels: text.fields, depth: depth + 1 }, value);
    return inside.length === 0 ? [] : [{ label: text.label, value: "", depth }, ...inside];
  }
  if (field.kind === "list")
    return rowsSchema
      .parse(value)
      .flatMap((row, index) => [
        { label: telling.texts.form.rowTitle(text.row ?? text.label, index + 1), value: "", depth },
        ...tellAll(telling, field.fields, { labels: text.fields, depth: depth + 1 }, row),
      ]);
  const told = tellLeaf(telling, { field, text, depth }, value);
  return told === undefined ? [] : [{ label: text.label, value: told, depth }];
};

/** Fields of a group or a row with what they hold. */
export const tellAll = (
  telling: Telling,
  fields: readonly Field[],
  { labels, depth }: { readonly labels: FieldTexts | undefined; readonly depth: number },
  value: unknown,
): SectionRow[] => {
  const record = recordSchema.parse(value);
  return fields.flatMap((field) =>
    tellField(telling, { field, text: textOf(labels, field.key), depth }, record[field.key]),
  );
};

/**
 * An answer in the words in which it was asked: facts, a plan, a report, a decision with its reasons.
 *
 * What is not answered is left out. Leave out of `answer` what the role may not see before it comes here.
 */
export function answerRows(answer: unknown, schema: z.ZodObject, labels: FieldTexts, telling: Telling): SectionRow[] {
  return tellAll(telling, fieldsOf(schema), { labels, depth: 0 }, answer);
}
