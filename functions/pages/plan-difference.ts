import * as z from "zod";
import { planSchema } from "../domain/plan.ts";
import { tellAll, tellLeaf, type Told } from "./answer-section.ts";
import type { Telling } from "./answer-section.ts";
import { textOf } from "./forms/form-context.ts";
import { fieldsOf } from "./forms/fields-of.ts";
import type { Field, ListField } from "./forms/fields-of.ts";
import { listIn } from "./texts/numbers.ts";
import type { FieldTexts } from "./texts/field-text.ts";
import type { SectionRow } from "./section-views.ts";
import { caseDataTextsFor } from "./texts/catalogue.ts";

/** What a row of a list is known by from one version to the next; the others by their place. */
const KNOWN_BY: Readonly<Record<string, readonly string[]>> = {
  consultations: ["who"],
  risks: ["harm"],
  cases: ["pseudonym"],
  services: ["service"],
  childItems: ["item"],
  initiatives: ["title"],
  lines: ["level", "category"],
};

type Fields = Readonly<Record<string, unknown>>;

const fieldsSchema = z.record(z.string(), z.unknown()).catch({});
const rowsSchema = z.array(fieldsSchema).catch([]);
const scalarSchema = z.string().catch("");

/** A value in both versions. */
interface Pair {
  readonly before: unknown;
  readonly now: unknown;
}

interface Numbered {
  readonly row: Fields;
  readonly number: number;
}

/** The rows of a list by what they are known by; of those that look the same the first is the first. */
const byIdentity = (field: ListField, value: unknown): Map<string, Numbered> => {
  const rows = new Map<string, Numbered>();
  for (const [index, row] of rowsSchema.parse(value).entries()) {
    const names = KNOWN_BY[field.key];
    const name = names === undefined ? "" : names.map((key) => scalarSchema.parse(row[key])).join("/");
    let nth = 0;
    while (rows.has(`${name}#${String(nth)}`)) nth += 1;
    rows.set(`${name}#${String(nth)}`, { row, number: index + 1 });
  }
  return rows;
};

const rowsOf = (telling: Telling, { field, text, depth }: Told<ListField>, { before, now }: Pair): SectionRow[] => {
  const { rowAdded, rowRemoved } = caseDataTextsFor(telling.texts.language).planDifference;
  const [old, current] = [byIdentity(field, before), byIdentity(field, now)];
  const titled = ({ number }: Numbered) => telling.texts.form.rowTitle(text.row ?? text.label, number);
  const inside = { labels: text.fields, depth: depth + 1 };
  const whole = (one: Numbered, value: string): SectionRow[] => [
    { label: titled(one), value, depth },
    ...tellAll(telling, field.fields, inside, one.row),
  ];
  const kept = [...current].flatMap(([name, one]): SectionRow[] => {
    const earlier = old.get(name);
    if (earlier === undefined) return whole(one, rowAdded);
    const changes = changesIn(telling, field.fields, inside, { before: earlier.row, now: one.row });
    return changes.length === 0
      ? []
      : [{ label: titled(one), value: knownAs(telling, field, inside, one), depth }, ...changes];
  });
  const gone = [...old].filter(([name]) => !current.has(name)).flatMap(([, one]) => whole(one, rowRemoved));
  return [...kept, ...gone];
};

/** Which row it is, in words: the person, the group, the service. */
const knownAs = (telling: Telling, field: ListField, { labels, depth }: Inside, { row }: Numbered): string =>
  listIn(
    telling.texts.language,
    field.fields
      .filter(({ key }) => KNOWN_BY[field.key]?.includes(key))
      .map((known) => tellLeaf(telling, { field: known, text: textOf(labels, known.key), depth }, row[known.key]) ?? "")
      .filter((words) => words !== ""),
  );

interface Inside {
  readonly labels: FieldTexts | undefined;
  readonly depth: number;
}

const changeOf = (telling: Telling, told: Told, { before, now }: Pair): SectionRow[] => {
  const { field, text, depth } = told;
  if (field.kind === "list") return rowsOf(telling, { field, text, depth }, { before, now });
  if (field.kind === "group") {
    const inside = changesIn(telling, field.fields, { labels: text.fields, depth: depth + 1 }, { before, now });
    return inside.length === 0 ? [] : [{ label: text.label, value: "", depth }, ...inside];
  }
  const { added, removed, changed } = caseDataTextsFor(telling.texts.language).planDifference;
  const [old, current] = [tellLeaf(telling, told, before), tellLeaf(telling, told, now)];
  if (old === current) return [];
  if (old === undefined) return [{ label: text.label, value: added(current ?? ""), depth }];
  return [{ label: text.label, value: current === undefined ? removed(old) : changed(old, current), depth }];
};

const changesIn = (telling: Telling, fields: readonly Field[], { labels, depth }: Inside, pair: Pair): SectionRow[] => {
  const [old, current] = [fieldsSchema.parse(pair.before), fieldsSchema.parse(pair.now)];
  return fields.flatMap((field) =>
    changeOf(
      telling,
      { field, text: textOf(labels, field.key), depth },
      { before: old[field.key], now: current[field.key] },
    ),
  );
};

/**
 * What one version of a plan has in place of another: added, removed and changed, by section and field in the words of
 * the form. Both come here as far as the reader may see them.
 */
export const planChanges = (before: object, now: object, telling: Telling): SectionRow[] =>
  changesIn(telling, fieldsOf(planSchema), { labels: telling.texts.fields.plan, depth: 0 }, { before, now });
