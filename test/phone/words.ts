import { definitionOf } from "../../functions/domain/requests/table.ts";
import type { RequestId } from "../../functions/domain/requests/table.ts";
import { fieldsOf } from "../../functions/pages/forms/fields-of.ts";
import type { Field, LeafField } from "../../functions/pages/forms/fields-of.ts";
import type { FieldText, FieldTexts } from "../../functions/pages/texts/field-text.ts";
import type { Texts } from "../../functions/pages/texts/texts.ts";

/** What stands around and on a field in a language: the headings from outside in, then its label. */
export interface FieldWords {
  readonly around: readonly string[];
  readonly label: string;
  readonly field: LeafField;
  readonly text: FieldText;
  /** The lists it stands in, outside in: their headings, and the words on the button that adds a row. */
  readonly lists: readonly { readonly around: readonly string[]; readonly add: string }[];
}

/** As somebody reads it: a space is a space, however wide. */
export const readAs = (words: string): string => words.replaceAll(/\s+/g, " ").trim();

interface Reading {
  readonly texts: Texts;
  readonly fields: readonly Field[];
  readonly labels: FieldTexts;
  readonly around: readonly string[];
  readonly lists: FieldWords["lists"];
}

function down([key = "", next = "", ...rest]: readonly string[], reading: Reading): FieldWords {
  const { texts, fields, labels, around, lists } = reading;
  const field = fields.find((one) => one.key === key);
  const text = labels[key];
  if (field === undefined || text === undefined) throw new Error(`no words for ${key}`);
  const below = { texts, labels: text.fields ?? {}, around: [...around, readAs(text.label)], lists };
  if (field.kind === "group") return down([next, ...rest], { ...below, fields: field.fields });
  if (field.kind !== "list") return { around, label: readAs(text.label), field, text, lists };
  const row = text.row ?? text.label;
  return down(rest, {
    ...below,
    fields: field.fields,
    around: [...below.around, readAs(texts.form.rowTitle(row, Number(next) + 1))],
    lists: [...lists, { around: below.around, add: readAs(texts.form.addRow(row)) }],
  });
}

/** The words by which somebody finds a field, by its path: `plan.budget.lines.0.amount`. */
export const wordsOf = (request: RequestId, path: string, texts: Texts): FieldWords =>
  down(path.split("."), {
    texts,
    fields: fieldsOf(definitionOf(request).answer),
    labels: texts.requests[request].fields,
    around: [],
    lists: [],
  });

/** What a value is called where it is chosen. */
export const optionOf = ({ text }: FieldWords, value: string, { form }: Texts): string => {
  const common: Readonly<Record<string, string>> = { yes: form.yes, no: form.no, unknown: form.unknown };
  return readAs(text.options?.[value] ?? common[value] ?? value);
};
