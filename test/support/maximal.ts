import type * as z from "zod";
import type { RequestId } from "../../functions/domain/requests/table.ts";
import { REQUESTS } from "../../functions/domain/requests/table.ts";
import { fieldsOf } from "../../functions/pages/forms/fields-of.ts";
import type { Field, LeafField } from "../../functions/pages/forms/fields-of.ts";

/** Thirty people, as many as one case plan of this size has had; and of each list as much as a large case fills. */
export const PEOPLE = Array.from({ length: 30 }, (_, index) => `V-${String(index).padStart(16, "0")}`);

const ROWS: Readonly<Record<string, number>> = {
  cases: PEOPLE.length,
  victims: PEOPLE.length,
  services: 7,
  childItems: 16,
  initiatives: 20,
  consultations: 14,
  outcomes: 20,
  indicators: 20,
  spend: 40,
  lines: 40,
};
const OTHER_ROWS = 6;

const LONG = "What was seen, agreed and done, by whom and until when, as somebody writes who means it. "
  .repeat(4)
  .trim();

const VALUES: Readonly<Partial<Record<LeafField["kind"], string>>> = {
  "long-text": LONG,
  "short-text": "The advice office for recruitment in the district town",
  email: "somebody@example.org",
  day: "2026-05-14",
  "partial-day": "2026-05",
  "whole-number": "12",
  amount: "125000.50",
  currency: "USD",
  country: "CD",
  organisation: "smelter-a",
};

const longest = (values: readonly string[]): string =>
  values.reduce((one, other) => (other.length > one.length ? other : one), "");

const valueOf = (field: Field, row: number): unknown => {
  if (field.kind === "group") return answerOf(field.fields, row);
  if (field.kind === "list")
    return Array.from({ length: ROWS[field.key] ?? OTHER_ROWS }, (_, index) => answerOf(field.fields, index));
  if (field.kind === "choices") return field.options;
  if (field.key === "pseudonym") return PEOPLE[row];
  return field.kind === "choice" ? longest(field.options) : VALUES[field.kind];
};

const answerOf = (fields: readonly Field[], row: number): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field.key, valueOf(field, row)]));

/** The same for any form. */
export const maximalContent = (schema: z.ZodObject): Record<string, unknown> => answerOf(fieldsOf(schema), 0);

/** An answer in which every field is filled. */
export const maximalAnswer = (request: RequestId): Record<string, unknown> => maximalContent(REQUESTS[request].answer);
