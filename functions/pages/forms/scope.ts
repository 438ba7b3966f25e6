import type { RequestId } from "../../domain/requests/table.ts";
import type { Field } from "./fields-of.ts";
import { covers, isLeftOut, isMain } from "./parts.ts";
import type { Part } from "./parts.ts";
import { join } from "./typed.ts";

/** Which rows of a list a page shows. `fixed`: the page is about this one row, and none is added. */
export interface ShownRows {
  readonly from: number;
  readonly to: number;
  readonly fixed: boolean;
}

/** What of a form one page asks. */
export interface Scope {
  readonly asks: (field: Field, path: string) => boolean;
  readonly rows: (list: string) => ShownRows | undefined;
  /** A group around all that is asked needs no frame: the page's title says what it is. */
  readonly isFrame: (path: string) => boolean;
}

const isWithin = (path: string, prefix: string): boolean => path === prefix || path.startsWith(`${prefix}.`);

/** The page of one part. */
export function scopeOf(part: Part): Scope {
  const { paths, rows, each, row } = part;
  const all = [...paths, ...(rows === undefined ? [] : [rows.path])];
  return {
    asks: (_field, path) => covers(part, path) || all.some((prefix) => isWithin(prefix, path)),
    rows: (list) => {
      if (list === each && row !== undefined) return { from: row, to: row + 1, fixed: true };
      return list === rows?.path ? { from: rows.from, to: rows.to, fixed: false } : undefined;
    },
    isFrame: (path) => all.every((prefix) => prefix.startsWith(`${path}.`)),
  };
}

/** A form that is asked at once, without what is not asked in this case. */
export const wholeScope = (leftOut: readonly string[]): Scope => ({
  asks: (_field, path) => !isLeftOut(path, leftOut),
  rows: () => undefined,
  isFrame: () => false,
});

/** The page with the decision: what no part asks. */
export const mainScope = (request: RequestId): Scope => {
  const asks = (field: Field, path: string): boolean => {
    if (field.kind === "group") return field.fields.some((below) => asks(below, join(path, below.key)));
    if (field.kind === "list") return field.fields.some((below) => asks(below, join(join(path, 0), below.key)));
    return isMain(request, path);
  };
  return { asks, rows: () => undefined, isFrame: () => false };
};
