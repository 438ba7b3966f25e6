import type * as z from "zod";
import type { Problem } from "../../domain/findings.ts";
import type { Role } from "../../domain/vocabulary.ts";
import { sourceOf } from "../reasons.tsx";
import type { FieldText, FieldTexts } from "../texts/field-text.ts";
import type { Texts } from "../texts/texts.ts";
import { fieldsOf } from "./fields-of.ts";
import type { Field } from "./fields-of.ts";
import type { Scope } from "./scope.ts";
import type { Rows, Typed } from "./typed.ts";

export interface OrganisationOption {
  readonly id: string;
  readonly name: string;
}
/** The organisations of the directory that a form offers, by role. */
export type OrganisationOptions = Readonly<Partial<Record<Role, readonly OrganisationOption[]>>>;

/** What the fields of a form have in common while they are rendered. */
export interface FormContext {
  readonly texts: Texts;
  readonly typed: Typed;
  readonly rows: Rows;
  /** What is wrong, in words, by the path of the field. */
  readonly messages: ReadonlyMap<string, string>;
  readonly organisations: OrganisationOptions;
  /** Paths that the case gave: said, and not asked again. */
  readonly given?: ReadonlySet<string>;
  /** The decisions that fields of the page go by; see asked-with.tsx. */
  readonly decisions?: readonly string[];
  /** What of the form the page asks; everything where it is asked at once. */
  readonly scope?: Scope;
}

/** One field where it stands: its words and its path. `inRow`: in a list, where space is short. */
export interface Placed<Kind extends Field = Field> {
  readonly context: FormContext;
  readonly field: Kind;
  readonly text: FieldText;
  readonly path: string;
  readonly inRow: boolean;
  /** Help is said once: not again in every row of a list. */
  readonly quiet: boolean;
}

const children = (field: Field): readonly Field[] => ("fields" in field ? field.fields : []);

/** The field that a dotted path leads to; row numbers are passed over. */
export const fieldAt = (fields: readonly Field[], path: string): Field | undefined => {
  const [key, ...rest] = path.split(".").filter((part) => !/^\d+$/.test(part));
  const field = fields.find((candidate) => candidate.key === key);
  return field === undefined || rest.length === 0 ? field : fieldAt(children(field), rest.join("."));
};

/** The words of a field; a label that the catalogue lacks shows as its key, and fails a test. */
export const textOf = (labels: FieldTexts | undefined, key: string): FieldText => labels?.[key] ?? { label: key };

/** The label of the field that a dotted path leads to, with the number of its row: `Pledge 2: Amount`. */
export const labelAt = (labels: FieldTexts, path: string, texts: Texts): string | undefined => {
  const [key = "", next, ...rest] = path.split(".");
  const text = labels[key];
  if (text === undefined || next === undefined) return text?.label;
  if (!/^\d+$/.test(next)) return labelAt(text.fields ?? {}, [next, ...rest].join("."), texts) ?? text.label;
  const row = texts.form.rowTitle(text.row ?? text.label, Number(next) + 1);
  const below = rest.length === 0 ? undefined : labelAt(text.fields ?? {}, rest.join("."), texts);
  return below === undefined ? row : texts.form.labelled(row, below);
};

/** What a problem says to a person: what is wrong, how it is mended, and which clause wants it. */
export const messageOf = (problem: Problem, schema: z.ZodObject, texts: Texts, typed: Typed): string => {
  const words = wordsOf(problem, schema, texts, typed);
  const { clause } = problem;
  // Clauses in words; rows of the requests table also name some by a code of their own.
  return clause !== undefined && /^(Guidelines|ours)/.test(clause)
    ? texts.phrases.aside(words, sourceOf(clause, texts))
    : words;
};

const wordsOf = (problem: Problem, schema: z.ZodObject, texts: Texts, typed: Typed): string => {
  const words: Readonly<Record<string, string>> = texts.problems;
  if (problem.code !== "malformed") return words[problem.code] ?? texts.problems.malformed;
  const field = fieldAt(fieldsOf(schema), problem.field);
  if (!typed.has(problem.field)) return texts.problems.missing;
  return field === undefined ? texts.problems.malformed : texts.form.malformed[field.kind];
};
