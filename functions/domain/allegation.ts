import * as z from "zod";
import { partialDay } from "./fields.ts";
import { EXPLOITATION_TYPES, FORCED_LABOUR_INDICATORS, METHODS_OF_CONTROL } from "./vocabulary.ts";

const text = (max: number) => z.string().trim().min(1).max(max);

/** A mail address or another way to reach the reporter; never shown to smelter or mine (hazards, DH-09). */
const contact = z.object({ email: z.email().max(254).optional(), other: text(500).optional() });

/**
 * Whoever reported. `safe`: whether writing to the contact endangers nobody; only then is anything sent.
 * `language`: BCP 47, the language of mails.
 */
export const reporterSchema = z.strictObject({
  name: text(200).optional(),
  contact: contact.optional(),
  language: z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  safe: z.boolean(),
  /** Whether downstream and audit may be told who reported; each look is logged. */
  consentsToBeNamed: z.boolean().default(false),
});
export type Reporter = z.infer<typeof reporterSchema>;

const supplier = z.strictObject({
  name: text(200),
  role: text(40),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  /** As in CMRT and EMRT. */
  smelterId: z
    .string()
    .regex(/^CID\d{6}$/)
    .optional(),
});

/** What the intake webhook takes: one publicly or privately reported allegation (process, Step 1). */
export const allegationSchema = z.strictObject({
  reference: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,80}$/)
    .optional(),
  source: z.strictObject({
    kind: z.enum(["media", "ngo", "authority", "company", "union", "worker", "audit", "other"]),
    name: text(200),
    published: partialDay().optional(),
    url: z.url().max(2000).optional(),
  }),
  summary: text(10_000),
  site: z.strictObject({
    country: z.string().regex(/^[A-Z]{2}$/),
    area: text(200).optional(),
    name: text(200).optional(),
  }),
  minerals: z.array(text(60)).min(1).max(20),
  exploitation: z.array(z.enum(EXPLOITATION_TYPES)).min(1),
  methodsOfControl: z.array(z.enum(METHODS_OF_CONTROL)).default([]),
  indicators: z.array(z.enum(FORCED_LABOUR_INDICATORS)).default([]),
  /** `null` where nobody knows: an unknown number is never a zero. */
  people: z.strictObject({
    adults: z.int().min(0).nullable(),
    children: z.int().min(0).nullable(),
    ongoing: z.boolean().nullable(),
  }),
  period: z.strictObject({ from: partialDay().optional(), to: partialDay().optional() }).optional(),
  suppliers: z.array(supplier).max(50).default([]),
  evidence: z
    .array(z.strictObject({ title: text(300), url: z.url().max(2000).optional() }))
    .max(50)
    .default([]),
  reporter: reporterSchema.optional(),
});
export type Allegation = z.infer<typeof allegationSchema>;

/** An allegation as the case keeps it in its first event: the reporter is kept apart. */
export const recordedAllegationSchema = allegationSchema.omit({ reporter: true });
export type RecordedAllegation = z.infer<typeof recordedAllegationSchema>;
