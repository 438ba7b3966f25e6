import type { Problem } from "../../domain/findings.ts";
import type { RequestId } from "../../domain/requests/table.ts";
import { definitionOf } from "../../domain/requests/table.ts";
import { clean, collect } from "../../pages/forms/decode-form.ts";
import { fieldAt } from "../../pages/forms/form-context.ts";
import { fieldsOf } from "../../pages/forms/fields-of.ts";
import { MAIN, WHOLE, countRow, covers, isInParts, isMain, partOf, partsOf } from "../../pages/forms/parts.ts";
import type { Part } from "../../pages/forms/parts.ts";
import { AT_ONCE_WHILE_LIGHT } from "../../pages/forms/part-table.ts";
import { CONTROLS } from "../../pages/forms/typed.ts";
import type { Rows, Typed } from "../../pages/forms/typed.ts";
import type { PartView } from "../../pages/part-views.ts";
import type { PartState } from "../../pages/notices.ts";
import { savedTimes } from "../draft-store.ts";
import type { Draft, DraftPart } from "../draft-store.ts";

/** What a form holds: what it began with, and over it what was saved. */
export interface Drafted {
  readonly request: RequestId;
  readonly draft: Draft;
  readonly typed: Typed;
  /** What of the form is not asked in this case. */
  readonly leftOut: readonly string[];
}

/** The parts of a form as it is filled now. */
export const partsIn = ({ request, typed, leftOut }: Drafted): Part[] => partsOf(request, typed, leftOut);

/** What the form of a request holds before anything was saved. */
export type Begun = Pick<Drafted, "request" | "typed" | "leftOut">;

type Covering = (path: string) => boolean;

const coveringOf = (request: RequestId, name: string): Covering => {
  if (name === WHOLE) return () => true;
  if (name === MAIN) return (path) => isMain(request, path);
  const part = partOf(request, name);
  return part === undefined ? () => false : (path) => covers(part, path);
};

/** What was saved replaces all that its part covers: a row that was emptied stays empty. */
const over = (typed: Typed, covering: Covering, saved: Iterable<readonly [string, readonly string[]]>): Typed => {
  const kept = [...typed].filter(([path]) => !covering(path));
  return new Map([...kept, ...[...saved].filter(([path]) => covering(path))]);
};

/** What the form of a request holds for the party that is asked. */
export const drafted = ({ request, typed: begun, leftOut }: Begun, draft: Draft): Drafted => {
  const { [WHOLE]: whole, ...parts } = draft;
  const coverings = Object.keys(parts).map((name) => coveringOf(request, name));
  const below = whole === undefined ? begun : new Map(whole.typed);
  const saved = new Map(Object.values(parts).flatMap(({ typed }) => typed));
  const kept = [...below].filter(([path]) => !saved.has(path) && !coverings.some((covering) => covering(path)));
  return { request, draft, leftOut, typed: new Map([...kept, ...saved]) };
};

/** Whether a form that has parts may be asked at once: nobody has saved a part of it. How heavy it is, its page tells. */
export const mayBeAtOnce = ({ request, draft }: Drafted): boolean =>
  AT_ONCE_WHILE_LIGHT.has(request) && Object.keys(draft).every((name) => name === WHOLE);

/** What a page sent of its part, as typed, at the places it was typed in. */
export interface SentPart {
  readonly typed: Typed;
  readonly rows: Rows;
}

/** Reads what one page sent: the fields of its part and no other. */
export function readPart(body: string, request: RequestId, name: string): SentPart {
  const fields = fieldsOf(definitionOf(request).answer);
  const covering = coveringOf(request, name);
  const typed = new Map<string, string[]>();
  const rows = new Map<string, number>();
  for (const [path, sent] of collect(body).sent) {
    const field = covering(path) ? fieldAt(fields, path) : undefined;
    if (field === undefined || field.kind === "group" || field.kind === "list") continue;
    // Rows are shown again even where nothing was typed into them.
    countRow(rows, path);
    const values = sent.map((text) => clean(text, field.kind)).filter((text) => text !== "");
    if (values.length > 0) typed.set(path, values);
  }
  return { typed, rows };
}

/** What the form holds with what one page just sent in place of what was saved of its part. */
export const withSent = (of: Drafted, name: string, sent: Typed): Drafted => ({
  ...of,
  typed: over(of.typed, coveringOf(of.request, name), sent),
});

/** The whole answer as one body, with the controls of the page that sends it. */
export function wholeBody({ typed }: Drafted, sent: string): Buffer {
  const body = new URLSearchParams();
  for (const [path, values] of typed) for (const value of values) body.append(path, value);
  for (const [name, value] of new URLSearchParams(sent)) if (name.startsWith("_")) body.append(name, value);
  return Buffer.from(body.toString());
}

/** Rows that are empty are dropped from an answer: where a field of the answer stands in the form. */
export function placeInForm(path: string, typed: Typed): string {
  const names = [...typed.keys()];
  return path.split(".").reduce((place, key) => {
    if (!/^\d+$/.test(key)) return place === "" ? key : `${place}.${key}`;
    const rows = names.flatMap((name) =>
      name.startsWith(`${place}.`) ? [Number(name.slice(place.length + 1).split(".")[0])] : [],
    );
    const kept = [...new Set(rows)].sort((one, other) => one - other);
    return `${place}.${String(kept[Number(key)] ?? key)}`;
  }, "");
}

export const atPlaces = (problems: readonly Problem[], typed: Typed): Problem[] =>
  problems.map((problem) => ({ ...problem, field: placeInForm(problem.field, typed) }));

/** Where a field, or a whole list, is asked; `undefined`: on the page with the decision. */
export const partWith = (parts: readonly Part[], path: string): Part | undefined =>
  parts.find((part) => covers(part, path)) ??
  parts.find(({ paths, rows }) =>
    [...paths, rows?.path ?? ""].some((asked) => asked.startsWith(`${path}.`) || asked === path),
  );

const RANK = { empty: 0, saved: 1, begun: 2, incomplete: 3 } as const satisfies Record<PartState, number>;

const stateOf = (part: Part, { draft, typed }: Drafted, missing: number): PartState => {
  if (draft[part.name] !== undefined) return missing === 0 ? "saved" : "incomplete";
  return [...typed.keys()].some((path) => covers(part, path)) ? "begun" : "empty";
};

/** Parts of one person, and pages of one list, stand together. */
const isBeside = (one: Part, other: Part): boolean =>
  one.each === undefined ? one.id === other.id : one.each === other.each && one.row === other.row;

/** The parts beside one, itself included, in their order: the page of each leads to the others. */
export const partsBeside = (part: Part, parts: readonly Part[]): Part[] => parts.filter((one) => isBeside(one, part));

/**
 * The parts of a form with how far each is; of those that stand together the first, with all that is missing in them.
 * `problems`: at their places in the form.
 */
export function partViews(of: Drafted, problems: readonly Problem[]): PartView[] {
  const parts = partsIn(of);
  const missing = new Map<Part, number>();
  for (const { field } of problems) {
    const part = partWith(parts, field);
    if (part !== undefined) missing.set(part, (missing.get(part) ?? 0) + 1);
  }
  const views = new Map<string, PartView>();
  for (const part of parts) {
    const key = part.each === undefined ? part.id : `${part.each}.${String(part.row)}`;
    const count = missing.get(part) ?? 0;
    const state = stateOf(part, of, count);
    const first = views.get(key);
    if (first === undefined) views.set(key, { ...titleOf(part, of.typed), name: part.name, state, missing: count });
    else views.set(key, together(first, state, count));
  }
  return [...views.values()];
}

const together = (first: PartView, state: PartState, missing: number): PartView => ({
  ...first,
  state: RANK[state] > RANK[first.state] ? state : first.state,
  missing: first.missing + missing,
});

/** What a part is called: by its kind, the person it is about, and its page. */
export const titleOf = ({ id, each, row, page }: Part, typed: Typed): Pick<PartView, "id" | "about" | "page"> => {
  const about =
    each === undefined || row === undefined ? undefined : typed.get(`${each}.${String(row)}.pseudonym`)?.[0];
  return { id, page, ...(about === undefined ? {} : { about }) };
};

/** Which state of the draft a page shows; it goes back with what is sent. */
export const revisionOf = ({ draft }: Drafted, name: string): number => savedTimes(draft, name);

/** Counts every time anything but the decision's own page was saved. */
const othersOf = ({ draft }: Drafted): number =>
  Object.entries(draft).reduce((sum, [name, { revision }]) => (name === MAIN ? sum : sum + revision), 0);

/** The page with the decision shows its own state, that of all parts that are sent with it, and whether it holds all. */
export const mainRevision = (of: Drafted, atOnce: boolean): string =>
  [revisionOf(of, atOnce ? WHOLE : MAIN), othersOf(of), ...(atOnce ? [WHOLE] : [])].join("/");

/** Whether a page that was sent asked for all of a form that has parts. */
export const wasAtOnce = ({ request }: Drafted, control: string): boolean =>
  AT_ONCE_WHILE_LIGHT.has(request) && control.endsWith(`/${WHOLE}`);

/** Whether all parts are as they were when the page was shown: what is sent is what was seen. */
export const arePartsCurrent = (of: Drafted, controls: ReadonlyMap<string, string>): boolean =>
  !isInParts(of.request) || (controls.get(CONTROLS.draft) ?? "").split("/")[1] === String(othersOf(of));

/** The choice itself is made when it is sent, and never kept: nothing is preselected (hazards, EM-02). */
export const toSave = (typed: Typed): DraftPart["typed"] =>
  [...typed].filter(([path]) => path !== "decision").map(([path, values]) => [path, [...values]]);
