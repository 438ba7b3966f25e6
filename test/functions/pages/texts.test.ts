import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isNoteId, NOTES } from "../../../functions/domain/notes/table.ts";
import { REQUESTS } from "../../../functions/domain/requests/table.ts";
import { fieldsOf } from "../../../functions/pages/forms/fields-of.ts";
import type { Field } from "../../../functions/pages/forms/fields-of.ts";
import { textsFor } from "../../../functions/pages/texts/catalogue.ts";
import type { FieldTexts } from "../../../functions/pages/texts/field-text.ts";
import { requestIds } from "./views.ts";

const texts = textsFor("en");
const noteIds = Object.keys(NOTES).filter(isNoteId);
const COMMON = new Set(["yes", "no", "unknown"]);

/** Every path without a label and every value without words, and words for what is not asked. */
const gaps = (fields: readonly Field[], labels: FieldTexts | undefined, at: string): string[] => [
  ...Object.keys(labels ?? {})
    .filter((key) => !fields.some((field) => field.key === key))
    .map((key) => `${at}${key} is not asked`),
  ...fields.flatMap((field) => {
    const text = labels?.[field.key];
    const path = `${at}${field.key}`;
    if (text === undefined || text.label === "") return [`${path} has no label`];
    if ("fields" in field)
      return [
        ...(field.kind === "list" && text.row === undefined ? [`${path} does not say what a row is`] : []),
        ...gaps(field.fields, text.fields, `${path}.`),
      ];
    const words = text.options ?? {};
    return [
      ...field.options.filter((value) => !(value in words) && !COMMON.has(value)).map((value) => `${path}=${value}`),
      ...Object.keys(words)
        .filter((value) => !field.options.includes(value))
        .map((value) => `${path}=${value} is not offered`),
    ];
  }),
];

describe.for(requestIds)("%s", (id) => {
  const { answer, routes } = REQUESTS[id];
  const { fields, title, asks } = texts.requests[id];

  test("has words for every field and value, and for nothing else", () => {
    expect(gaps(fieldsOf(answer), fields, "")).toEqual([]);
  });

  test("says what follows from each choice", () => {
    const [decision] = fieldsOf(answer);
    const options = decision !== undefined && "options" in decision ? decision.options : [];
    expect(Object.keys(fields["decision"]?.follows ?? {}).sort()).toEqual([...options].sort());
    expect(options.length).toBeGreaterThan(0);
    expect(routes.length).toBeGreaterThan(0);
  });

  test("has a short title without a full stop, and says what is asked in sentences", () => {
    expect(title.length).toBeLessThan(50);
    expect(title).not.toMatch(/\.$/);
    expect(asks).toMatch(/[.?]$/);
  });
});

test.for(noteIds)("%s has words for every field and value, and a short title", (id) => {
  const { fields, title, asks } = texts.notes[id];
  expect(gaps(fieldsOf(NOTES[id].content), fields, "")).toEqual([]);
  expect(title.length).toBeLessThan(50);
  expect(asks).toMatch(/[.?]$/);
});

test("every problem that the domain names has words", () => {
  const words: Record<string, string> = texts.problems;
  const named = globSync("functions/domain/**/*.ts")
    .flatMap((path) => [...readFileSync(path, "utf8").matchAll(/\bcode: "([a-z0-9-]+)"/g)])
    .map(([, code]) => code!);
  expect(named.length).toBeGreaterThan(5);
  expect([...new Set(named)].filter((code) => !(code in words))).toEqual([]);
});

test("a language that is not offered is answered in English", () => {
  expect(textsFor("ln-CD")).toBe(textsFor("en-US"));
});
