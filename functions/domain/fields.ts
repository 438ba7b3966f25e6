import * as z from "zod";
import type { Role } from "./vocabulary.ts";

/**
 * The fields that a form can hold. Each is a schema that also says how it is asked (`meta().kind`), so that forms,
 * validation and stored answers come from one description. Labels and help live in the text catalogue, by the path
 * of the field. An empty field arrives as `undefined`; a list row that is empty throughout is dropped before parsing.
 */
export type FieldKind =
  | "choice"
  | "choices"
  | "short-text"
  | "long-text"
  | "email"
  | "day"
  | "partial-day"
  | "whole-number"
  | "amount"
  | "currency"
  | "country"
  | "organisation"
  | "group"
  | "list";

declare module "zod" {
  interface GlobalMeta {
    kind?: FieldKind;
    /** For `organisation`: only organisations of this role in the directory are offered. */
    role?: Role;
    /** For `list`: how many empty rows a new form shows. */
    rows?: number;
    /** The decisions that the field is asked with; see `onlyWith`. */
    onlyWith?: readonly string[];
    /** The decisions that cannot be taken without the field; see `neededWith`. */
    neededWith?: readonly string[];
  }
}

/** One of a few values, shown as radio buttons; nothing is preselected (hazards, EM-02). */
export const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values).meta({ kind: "choice" });

type Decisions = readonly [string, ...string[]];

/** A field that may stay empty, though not with some decisions of the same form; the row's `check` wants it then. */
export const neededWith = <Schema extends z.ZodType>(decisions: Decisions, schema: Schema): Schema =>
  schema.meta({ ...schema.meta(), neededWith: decisions });

/**
 * A field that is asked with some decisions of the same form only: it is not shown beside another (ours). What is in it
 * all the same is shown, and is part of the answer. `needed`: those that cannot be taken without it, all of them where
 * nothing else is said; the row's `check` wants it then.
 */
export const onlyWith = <Schema extends z.ZodType>(
  decisions: Decisions,
  schema: Schema,
  { needed = decisions }: { needed?: readonly string[] } = {},
): Schema => schema.meta({ ...schema.meta(), onlyWith: decisions, neededWith: needed });

/** Any number of a few values, shown as checkboxes. */
export const choices = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.array(z.enum(values)).default([]).meta({ kind: "choices" });

export const yesNo = () => choice(["yes", "no"]);

/** `unknown` is an answer of its own: rules take the value that gives the higher level (ours). */
export const yesNoUnknown = () => choice(["yes", "no", "unknown"]);

/** One line, at most 200 characters. */
export const shortText = () =>
  z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^[^\r\n\0]*$/)
    .meta({ kind: "short-text" });

/** Several lines, at most 10,000 characters: an item of the table holds 400 KB (hazards, DB-04). */
export const longText = () => z.string().trim().min(1).max(10_000).meta({ kind: "long-text" });

export const email = () => z.email().max(254).meta({ kind: "email" });

/** A calendar day, `YYYY-MM-DD`, in UTC. */
export const day = () => z.iso.date().meta({ kind: "day" });

const partial = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A date as precise as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; it keeps its precision (process, Step 2). */
export const partialDay = () =>
  z
    .string()
    .regex(partial)
    .refine((text) => text.length < 10 || z.iso.date().safeParse(text).success)
    .meta({ kind: "partial-day" });

/** A whole number from 0; a form's text is read as a number. */
export const wholeNumber = (max = 10_000_000) => z.coerce.number().int().min(0).max(max).meta({ kind: "whole-number" });

/** An amount of money in major units as typed, `1234.50`; rules turn it into minor units of its currency. */
export const amount = () =>
  z
    .string()
    .regex(/^\d{1,12}(\.\d{1,3})?$/)
    .meta({ kind: "amount" });

/** ISO 4217, three letters. */
export const currency = () =>
  z
    .string()
    .regex(/^[A-Z]{3}$/)
    .meta({ kind: "currency" });

/** ISO 3166-1 alpha-2. */
export const country = () =>
  z
    .string()
    .regex(/^[A-Z]{2}$/)
    .meta({ kind: "country" });

/** The id of an organisation of the directory that has the role. */
export const organisation = (role: Role) =>
  z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/)
    .meta({ kind: "organisation", role });

/** Some fields under one heading. */
export const group = <Shape extends z.ZodRawShape>(shape: Shape) => z.object(shape).meta({ kind: "group" });

/** Repeated rows of the same fields. `rows` is how many empty rows a new form shows; more can be asked for. */
export const list = <Shape extends z.ZodRawShape>(shape: Shape, { rows = 1, max = 100 } = {}) =>
  z.array(z.object(shape)).max(max).default([]).meta({ kind: "list", rows });
