import { ACTIONS, CONTROLS } from "../../../functions/pages/forms/typed.ts";
import { isNoteId } from "../../../functions/domain/notes/table.ts";
import type { Page, PageForm, Typed } from "./browser.ts";
import { submit } from "./browser.ts";

/** An answer as an answers file writes it: nested objects and lists of texts and numbers. */
export type Answer = { readonly [field: string]: AnswerValue };
export type AnswerValue = string | number | readonly AnswerValue[] | Answer;

const isList = (value: AnswerValue): value is readonly AnswerValue[] => Array.isArray(value);

const entriesOf = (value: AnswerValue, path: string): [string, string][] => {
  if (typeof value === "string" || typeof value === "number") return [[path, String(value)]];
  if (isList(value))
    return value.flatMap((item, index) =>
      typeof item === "object" && !isList(item) ? entriesOf(item, `${path}.${String(index)}`) : entriesOf(item, path),
    );
  return Object.entries(value).flatMap(([field, item]) => entriesOf(item, path === "" ? field : `${path}.${field}`));
};

/** The controls to fill, by name; a list of plain values fills checkboxes of one name. */
export const typedOf = (answer: Answer): Map<string, string[]> => {
  const typed = new Map<string, string[]>();
  for (const [path, value] of entriesOf(answer, "")) typed.set(path, [...(typed.get(path) ?? []), value]);
  return typed;
};

const rowIn = (list: string, name: string): number =>
  name.startsWith(`${list}.`) ? Number.parseInt(name.slice(list.length + 1), 10) : -1;

/** The list whose row is missing from the form: `budget.lines` for `budget.lines.4.amount`, where row 3 is the last. */
const missingList = (form: PageForm, typed: Typed): string | undefined => {
  const names = form.controls.map(({ name }) => name);
  return form.controls
    .filter(({ name, value }) => name === CONTROLS.action && value.startsWith(ACTIONS.add))
    .map(({ value }) => value.slice(ACTIONS.add.length))
    .sort((a, b) => b.length - a.length)
    .find((list) => {
      const last = Math.max(-1, ...names.map((name) => rowIn(list, name)));
      return [...typed.keys()].some((name) => rowIn(list, name) > last);
    });
};

const MOST_ROWS = 200;

/** The form that asks for an answer, or for a part of one: its draft can be saved. */
export const answerForm = (page: Page): PageForm | undefined =>
  page.forms.find(({ controls }) => controls.some(({ name }) => name === CONTROLS.draft));

/** Adds rows as a person does, by the page's own buttons, until every field of the answer has its control. */
export const withRows = async (page: Page, typed: Typed): Promise<Page> => {
  let current = page;
  for (let added = 0; added < MOST_ROWS; added += 1) {
    const form = answerForm(current);
    const list = form === undefined ? undefined : missingList(form, typed);
    if (form === undefined || list === undefined) return current;
    current = await submit(form, typed, { name: "_action", value: `add:${list}` });
  }
  return current;
};

/** Fields of the answer that the form asks for. */
export const knownFields = (form: PageForm, typed: Typed): string[] => {
  const names = new Set(form.controls.map(({ name }) => name));
  return [...typed.keys()].filter((name) => names.has(name));
};

/** The parts of a long form, as links of the page of its request; a query leads to the same in another language. */
export const partLinks = (page: Page, link: string): string[] =>
  page.links.filter(
    (address) =>
      address.startsWith(`${link}/`) &&
      !address.includes("/facts-") &&
      !/[#?]/.test(address) &&
      !isNoteId(address.slice(link.length + 1)),
  );
