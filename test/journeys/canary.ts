import * as z from "zod";
import { isNoteId, noteDefinition } from "../../functions/domain/notes/table.ts";
import { definitionOf } from "../../functions/domain/requests/table.ts";
import type { Allegation } from "../../functions/domain/allegation.ts";
import { answerForm } from "../../infra/local/rehearse/fill.ts";
import { noteForm } from "../../infra/local/rehearse/noting.ts";
import type { Write } from "../../infra/local/rehearse/desk.ts";

/** Where a word was planted: `allegation`, `vault`, `concern`, the request or the note; and the field's path without the numbers of its rows. */
export interface Planted {
  readonly where: string;
  readonly path: string;
  readonly by: string;
}

/** What stands in free text by mistake: a name, a place, a telephone number, a note; `PLANTnnnnX` tells which field. */
const words = (id: number): { mark: string; text: string } => {
  const number = String(id).padStart(4, "0");
  const mark = `PLANT${number}X`;
  return { mark, text: `${mark} Amani Kabila-Planted, Kipushi-Planted, tel. +243 81 ${number}, saw it all` };
};

/** Parts of the words that belong to no field in particular. */
export const COMMON = ["Kabila-Planted", "Kipushi-Planted", "+243 81", "+24381"] as const;

export interface Canary {
  readonly planted: ReadonlyMap<string, Planted>;
  /** What parties saw when they answered, by role. */
  readonly seen: { readonly role: string; readonly request: string; readonly text: string }[];
  plant(where: string, path: string, by: string): string;
  readonly write: Write;
}

const FREE = ["short-text", "long-text"];

/** Names by which answers refer to each other: another word would be another thing. */
const REFERS = /(^|\.)(indicator|initiative|value|title|target|baseline|unit|category|contribution|payer|line)$/;

/** What is meant for everybody: the form refuses what looks like personal data, so something harmless is written. */
const RELEASED = ["release-lessons"];

const pathOf = (name: string) => name.replaceAll(/\.\d+(?=\.|$)/g, "");

const bare = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable
    ? bare(schema.unwrap())
    : schema instanceof z.ZodPipe
      ? bare(schema.in)
      : schema;

/** The fields that take any words; those with a form of their own (a rate, a language) refuse them. */
const freeFields = (wrapped: unknown, path = ""): string[] => {
  const schema = bare(wrapped);
  if (schema instanceof z.ZodArray) return freeFields(schema.element, path);
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, field]) =>
      freeFields(field, path === "" ? key : `${path}.${key}`),
    );
  if (!(schema instanceof z.ZodType)) return [];
  const { kind = "" } = { ...schema.meta(), ...(wrapped instanceof z.ZodType ? wrapped.meta() : {}) };
  return FREE.includes(kind) && schema.safeParse(words(0).text).success ? [path] : [];
};

const rowOf = (name: string) => /^.*\.\d+(?=\.)/.exec(name)?.[0];

/** Plants words in every free field that the forms of a case offer, and keeps what each party was shown. */
export function createCanary(): Canary {
  const planted = new Map<string, Planted>();
  const seen: Canary["seen"] = [];
  const plant = (where: string, path: string, by: string): string => {
    const { mark, text } = words(planted.size);
    planted.set(mark, { where, path, by });
    return text;
  };
  return {
    planted,
    seen,
    plant,
    write: ({ request, role, page }, typed) => {
      seen.push({ role, request, text: page.text });
      const isNote = isNoteId(request);
      const free = new Set(freeFields(isNote ? noteDefinition(request).content : definitionOf(request).answer));
      const form = isNote ? noteForm(page) : answerForm(page);
      const names = (form?.controls ?? []).map(({ name }) => name);
      const isUsed = (row: string | undefined) =>
        row === undefined || [...typed.keys()].some((name) => name.startsWith(`${row}.`));
      const wanted = names.filter(
        (name) => free.has(pathOf(name)) && !REFERS.test(pathOf(name)) && isUsed(rowOf(name)),
      );
      const write = (name: string) =>
        RELEASED.includes(request) ? "Visits without notice showed more." : plant(request, pathOf(name), role);
      return new Map([...typed, ...wanted.map((name) => [name, [write(name)]] as const)]);
    },
  };
}

/** An allegation whose every free text is planted. */
export const plantedIn = (allegation: Allegation, canary: Canary): Allegation => {
  const plant = (path: string) => canary.plant("allegation", path, "reporter");
  return {
    ...allegation,
    summary: plant("summary"),
    source: {
      ...allegation.source,
      name: plant("source.name"),
      url: `https://planted.example/${plant("source.url").slice(0, 10)}`,
    },
    site: { ...allegation.site, name: plant("site.name"), area: plant("site.area") },
    suppliers: allegation.suppliers.map((supplier) => ({ ...supplier, name: plant("suppliers.name") })),
    evidence: [{ title: plant("evidence.title") }],
    minerals: [plant("minerals").slice(0, 60)],
    reporter: {
      name: plant("reporter.name"),
      contact: { email: "reporter@example.org", other: plant("reporter.contact.other") },
      language: "en",
      safe: true,
      consentsToBeNamed: false,
    },
  };
};
