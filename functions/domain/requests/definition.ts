import * as z from "zod";
import type { Case } from "../case.ts";
import type { Problem } from "../findings.ts";
import type { Role, Step } from "../vocabulary.ts";

/** How long an answer may take. Hours are for matters of safety. */
export type Due = { workingDays: number } | { days: number } | { hours: number };

/** When reminders, the escalation and the stall come, in days after (or before) the due date. */
export interface Nudges {
  readonly remindBeforeDays: readonly number[];
  readonly remindAfterDays: readonly number[];
  readonly escalateAfterDays: number;
  readonly stallAfterDays: number;
}

/** Ours: one reminder ahead, one after, the next party up after a week, silence after three. */
export const NUDGES: Nudges = {
  remindBeforeDays: [3],
  remindAfterDays: [1, 4],
  escalateAfterDays: 7,
  stallAfterDays: 21,
};

/** Ours: in matters of safety each day counts. */
export const URGENT_NUDGES: Nudges = {
  remindBeforeDays: [],
  remindAfterDays: [1],
  escalateAfterDays: 1,
  stallAfterDays: 7,
};

/** Whom a request asks: a role of the case, or what the case and the subject say. */
export interface Asked {
  readonly role: Role;
  readonly organisation?: string;
}

/** What an answer brings along besides its words. */
export interface AnswerContext {
  /** When it was recorded, RFC 3339. */
  readonly at: string;
  readonly subject: string;
  readonly role: Role;
  /** The organisation that was asked. */
  readonly organisation: string;
  /** SHA-256 of the answer as recorded; a plan's version is known by it. */
  readonly digest: string;
  /** Random pseudonyms or ids made when the answer was recorded, as many as the row asked for. */
  readonly ids: readonly string[];
}

/** When and about what an answer is checked. */
export type CheckContext = Pick<AnswerContext, "at" | "subject">;

export interface FollowUp {
  readonly request: string;
  readonly subject?: string;
}

/** A row as it is written: typed by its own answer schema. */
export interface Row<Schema extends z.ZodObject> {
  readonly step: Step;
  readonly asks: Role | ((state: Case, subject: string) => Asked);
  readonly answer: Schema;
  /** The routes an answer can give; the first field of every form is the explicit choice that leads to one. */
  readonly routes: readonly string[];
  /** The route of an answer; its `decision` where nothing else is said. */
  readonly route?: (answer: z.output<Schema>, state: Case) => string;
  readonly due: Due;
  /** A day of the case that the answer about this subject is due by, where it comes before `due`. */
  readonly dueBy?: (state: Case, subject: string) => string | undefined;
  /** When what it is about began, RFC 3339: the time for the answer counts from then, not from when somebody is asked. */
  readonly since?: (state: Case) => string | undefined;
  /** How many parties up the chain are told of silence; one, where nothing else is said. */
  readonly levelsUp?: (state: Case, at: string) => number;
  readonly nudges?: Nudges;
  /** Go on for reports and lessons; stall otherwise (architecture). */
  readonly onSilence: "stall" | "go-on";
  /** Needs the six-digit code. */
  readonly highRisk: boolean;
  /** Matters of safety, hold, child or victim: escalation skips the smelter. */
  readonly safety?: boolean;
  /** Roles that are told of the decision, besides who decided. */
  readonly tells: readonly Role[];
  /** What the schema alone cannot see. */
  readonly check?: (answer: z.output<Schema>, state: Case, context: CheckContext) => Problem[];
  /** What the answer changes in the snapshot; replayed with the events, so it stays as it is once released. */
  readonly records?: (state: Case, answer: z.output<Schema>, context: AnswerContext) => Case;
  /** How many random ids recording the answer needs (pseudonyms of victims, ids of pledges). */
  readonly needsIds?: (answer: z.output<Schema>, state: Case) => number;
  /** For tracks: the request that is opened next, if one is. */
  readonly followUp?: (answer: z.output<Schema>, state: Case) => FollowUp | undefined;
}

/** A row as everybody else sees it: answers are parsed by the row itself. */
export interface RequestDefinition {
  readonly step: Step;
  readonly asks: Row<z.ZodObject>["asks"];
  readonly answer: z.ZodObject;
  readonly routes: readonly string[];
  readonly due: Due;
  readonly dueBy: (state: Case, subject: string) => string | undefined;
  readonly since: (state: Case) => string | undefined;
  readonly levelsUp: (state: Case, at: string) => number;
  readonly nudges: Nudges;
  readonly onSilence: "stall" | "go-on";
  readonly highRisk: boolean;
  readonly safety: boolean;
  readonly tells: readonly Role[];
  readonly route: (answer: unknown, state: Case) => string;
  readonly check: (answer: unknown, state: Case, context: CheckContext) => Problem[];
  readonly records: (state: Case, answer: unknown, context: AnswerContext) => Case;
  readonly needsIds: (answer: unknown, state: Case) => number;
  /** Only tracks have requests that follow; for the others nobody needs to look the answer up. */
  readonly followUp: ((answer: unknown, state: Case) => FollowUp | undefined) | undefined;
}

const decisionSchema = z.object({ decision: z.string() });

const followUpOf = <Schema extends z.ZodObject>({ answer: schema, followUp }: Row<Schema>) =>
  followUp === undefined ? undefined : (answer: unknown, state: Case) => followUp(schema.parse(answer), state);

/** Makes a row of the requests table; what a row leaves out gets the table's defaults. */
export const request = <Schema extends z.ZodObject>(row: Row<Schema>): RequestDefinition => ({
  step: row.step,
  asks: row.asks,
  answer: row.answer,
  routes: row.routes,
  due: row.due,
  dueBy: row.dueBy ?? (() => undefined),
  since: row.since ?? (() => undefined),
  levelsUp: row.levelsUp ?? (() => 1),
  nudges: row.nudges ?? NUDGES,
  onSilence: row.onSilence,
  highRisk: row.highRisk,
  safety: row.safety ?? false,
  tells: row.tells,
  route: (answer, state) => row.route?.(row.answer.parse(answer), state) ?? decisionSchema.parse(answer).decision,
  check: (answer, state, context) => row.check?.(row.answer.parse(answer), state, context) ?? [],
  records: (state, answer, context) => row.records?.(state, row.answer.parse(answer), context) ?? state,
  needsIds: (answer, state) => row.needsIds?.(row.answer.parse(answer), state) ?? 0,
  followUp: followUpOf(row),
});

/** Asks for a field where the decision needs it: `required("refer", answer.smelter, "smelter")`. */
export const missing = (field: string, value: unknown, clause?: string): Problem[] =>
  value === undefined || value === "" || (Array.isArray(value) && value.length === 0)
    ? [{ field, code: "missing", ...(clause === undefined ? {} : { clause }) }]
    : [];
