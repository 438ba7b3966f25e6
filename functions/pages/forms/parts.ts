import type { RequestId } from "../../domain/requests/table.ts";
import { PARTS } from "./part-table.ts";
import type { PartDefinition, PartId } from "./part-table.ts";
import { join } from "./typed.ts";
import type { Rows, Typed } from "./typed.ts";

/** Some rows of a list, from the first to before the last, both counted from 0. */
export interface RowsShown {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

/** One page of a long form. */
export interface Part {
  /** Its place below the request's link: `case-2`, `budget_2`. It holds ids and numbers only (hazards, EM-16). */
  readonly name: string;
  readonly id: PartId;
  /** The row of the list that it is about, from 0. */
  readonly row?: number;
  /** From 0: further pages continue the list of the first. */
  readonly page: number;
  readonly each?: string;
  readonly paths: readonly string[];
  readonly rows?: RowsShown;
}

/** The fields that no part names; on the page with the decision. Forms without parts are all of it. */
export const MAIN = "answer";

/** All fields, where a form that has parts is asked at once. */
export const WHOLE = "whole";

const isWithin = (path: string, prefix: string): boolean => path === prefix || path.startsWith(`${prefix}.`);

const indexBelow = (path: string, list: string): number | undefined => {
  const digits = path.startsWith(`${list}.`) ? /^\d{1,4}/.exec(path.slice(list.length + 1))?.[0] : undefined;
  return digits === undefined ? undefined : Number(digits);
};

const isInRows = (path: string, { path: list, from, to }: RowsShown): boolean => {
  const index = indexBelow(path, list);
  return index !== undefined && index >= from && index < to;
};

/** Whether a field with a value is asked in this part. */
export const covers = ({ paths, rows }: Part, path: string): boolean =>
  paths.some((prefix) => isWithin(path, prefix)) || (rows !== undefined && isInRows(path, rows));

/** Counts the row that a field stands in, and the rows that this one stands in, by the paths of their lists. */
export function countRow(rows: Map<string, number>, path: string): void {
  for (const { index: at, 0: digits } of path.matchAll(/(?<=\.)\d{1,4}(?=\.|$)/g)) {
    const list = path.slice(0, at - 1);
    rows.set(list, Math.max(rows.get(list) ?? 0, Number(digits) + 1));
  }
}

/** How many rows each list has, gaps included: counted once, as a form for thirty people has thousands of fields. */
function rowsOf(typed: Typed): Rows {
  const rows = new Map<string, number>();
  for (const path of typed.keys()) countRow(rows, path);
  return rows;
}

/** One page of a definition: of a row where it has one for each. */
function pageOf(definition: PartDefinition, page: number, row?: number): Part {
  const { id, each, fields, list } = definition;
  const at = each === undefined || row === undefined ? "" : join(each, row);
  const of = list === undefined ? undefined : join(at, list.path);
  const name = `${id}${row === undefined ? "" : `-${String(row + 1)}`}${page === 0 ? "" : `_${String(page + 1)}`}`;
  return {
    name,
    id,
    page,
    ...(row === undefined ? {} : { row }),
    ...(each === undefined ? {} : { each }),
    paths: page === 0 ? fields.map((field) => join(at, field)) : [],
    ...(of === undefined || list === undefined
      ? {}
      : { rows: { path: of, from: page * list.rows, to: (page + 1) * list.rows } }),
  };
}

/** Ours: more pages than any list of the schemas has rows for. */
const MOST_PAGES = 100;

const pagesOf = (definition: PartDefinition, rows: Rows, row?: number): Part[] => {
  const first = pageOf(definition, 0, row);
  if (first.rows === undefined) return [first];
  const size = first.rows.to;
  // A full page has one after it, so that the list can go on.
  const pages = Math.min(Math.floor((rows.get(first.rows.path) ?? 0) / size) + 1, MOST_PAGES);
  return Array.from({ length: pages }, (_, page) => pageOf(definition, page, row));
};

/** Definitions of one list stand together: everything about one person follows each other. */
const grouped = (definitions: readonly PartDefinition[]): PartDefinition[][] => {
  const groups: PartDefinition[][] = [];
  for (const definition of definitions) {
    const last = groups.at(-1);
    if (definition.each !== undefined && last?.[0]?.each === definition.each) last.push(definition);
    else groups.push([definition]);
  }
  return groups;
};

export const isLeftOut = (path: string, leftOut: readonly string[]): boolean =>
  leftOut.some((prefix) => isWithin(path, prefix));

const isPartLeftOut = ({ each, fields, list }: PartDefinition, leftOut: readonly string[]): boolean =>
  [...fields, ...(list === undefined ? [] : [list.path])].every((path) =>
    isLeftOut(each === undefined ? path : join(each, path), leftOut),
  );

/**
 * The pages of a form as it is filled now, in the order in which they are asked; none where it is asked at once.
 * `leftOut`: what of the form is not asked in this case.
 */
export function partsOf(request: RequestId, typed: Typed, leftOut: readonly string[] = []): Part[] {
  const rows = rowsOf(typed);
  const asked = (PARTS[request] ?? []).filter((definition) => !isPartLeftOut(definition, leftOut));
  return grouped(asked).flatMap((definitions) => {
    const each = definitions[0]?.each;
    if (each === undefined) return definitions.flatMap((definition) => pagesOf(definition, rows));
    return Array.from({ length: rows.get(each) ?? 0 }, (_, row) => row).flatMap((row) =>
      definitions.flatMap((definition) => pagesOf(definition, rows, row)),
    );
  });
}

export const isInParts = (request: RequestId): boolean => PARTS[request] !== undefined;

const NUMBERS = /(?:-([1-9]\d{0,3}))?(?:_([1-9]\d?))?$/;

/** The part of a name, whatever the form holds by now; `undefined` where the request has no such part. */
export function partOf(request: RequestId, name: string): Part | undefined {
  const [, row = "0", page = "1"] = NUMBERS.exec(name) ?? [];
  return (PARTS[request] ?? [])
    .filter(({ each }) => each === undefined || row !== "0")
    .map((definition) =>
      pageOf(definition, Number(page) - 1, definition.each === undefined ? undefined : Number(row) - 1),
    )
    .find((part) => part.name === name);
}

/** Whether a field is asked on the page with the decision. */
export const isMain = (request: RequestId, path: string): boolean =>
  !(PARTS[request] ?? []).some((definition) => isOf(definition, path));

const isOf = ({ each, fields, list }: PartDefinition, path: string): boolean => {
  const below = each === undefined ? path : belowRow(path, each);
  if (below === undefined) return false;
  return [...fields, ...(list === undefined ? [] : [list.path])].some((prefix) => isWithin(below, prefix));
};

const belowRow = (path: string, list: string): string | undefined =>
  indexBelow(path, list) === undefined ? undefined : path.slice(list.length + 1).replace(/^\d+\.?/, "");
