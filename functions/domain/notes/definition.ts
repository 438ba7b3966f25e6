import type * as z from "zod";
import type { Data } from "../access/table.ts";
import type { Case } from "../case.ts";
import type { Actor } from "../events.ts";
import type { Problem } from "../findings.ts";
import type { Role } from "../vocabulary.ts";

/** What a note brings along besides its words. */
export interface NoteContext {
  /** When it was recorded, RFC 3339. */
  readonly at: string;
  /** What it is about: a party, a pseudonym; empty where it is about the case. */
  readonly subject: string;
  readonly by: Actor;
}

/** Who would record a note. */
export type Author = Pick<Actor, "role" | "organisation"> & Partial<Pick<Actor, "contact">>;

/** A row as it is written: typed by its own schema. */
export interface NoteRow<Schema extends z.ZodObject> {
  /** Who may record it, at any time that `subjects` says. */
  readonly from: readonly Role[];
  readonly content: Schema;
  /** What it can be about now, each a page of its own; nothing if it cannot be recorded now. `""`: the case. */
  readonly subjects: (state: Case, author: Author) => readonly string[];
  /** Needs the six-digit code. */
  readonly highRisk: boolean;
  /** The last word counts: the same words again, after others about the same subject, are a new note. */
  readonly lastCounts?: boolean;
  /** Roles that are told that something was recorded, besides who recorded it. */
  readonly tells: readonly Role[];
  /** The row of the access table that says who sees its words. */
  readonly data: Data;
  /** Offered on the page of its request, not in the list of the case page. */
  readonly beside?: boolean;
  /** Its words are between the party that is asked and the one the answer is for: nobody else sees them. */
  readonly between?: boolean;
  /** What the schema alone cannot see. */
  readonly check?: (content: z.output<Schema>, state: Case, context: NoteContext) => Problem[];
  /** What it changes in the snapshot; replayed with the events, so it stays as it is once released. */
  readonly records?: (state: Case, content: z.output<Schema>, context: NoteContext) => Case;
}

/** A row as everybody else sees it: words are parsed by the row itself. */
export interface NoteDefinition {
  readonly from: readonly Role[];
  readonly content: z.ZodObject;
  readonly subjects: (state: Case, author: Author) => readonly string[];
  readonly highRisk: boolean;
  readonly lastCounts: boolean;
  readonly tells: readonly Role[];
  readonly data: Data;
  readonly beside: boolean;
  readonly between: boolean;
  readonly check: (content: unknown, state: Case, context: NoteContext) => Problem[];
  readonly records: (state: Case, content: unknown, context: NoteContext) => Case;
}

/** Makes a row of the notes table. */
export const note = <Schema extends z.ZodObject>(row: NoteRow<Schema>): NoteDefinition => ({
  from: row.from,
  content: row.content,
  subjects: row.subjects,
  highRisk: row.highRisk,
  lastCounts: row.lastCounts ?? false,
  tells: row.tells,
  data: row.data,
  beside: row.beside ?? false,
  between: row.between ?? false,
  check: (content, state, context) => row.check?.(row.content.parse(content), state, context) ?? [],
  records: (state, content, context) => row.records?.(state, row.content.parse(content), context) ?? state,
});

/** Of notes that are about the case as a whole, and possible while it holds what is said. */
export const aboutCase =
  (isPossible: (state: Case) => boolean = () => true) =>
  (state: Case): readonly string[] =>
    isPossible(state) ? [""] : [];
