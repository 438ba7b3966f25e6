import * as z from "zod";
import { allegationSchema } from "../domain/allegation.ts";
import { directorySchema } from "../domain/directory.ts";
import { DISPUTE_ENDS } from "../domain/events.ts";
import { OUTCOMES, ROLES, STEPS } from "../domain/vocabulary.ts";

/** As it stands in mails; one typed in lower case, or with a space beside it, is the same. */
const caseId = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^RC-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
const key = z.string().min(1).max(120);
const reasons = z.string().trim().min(1).max(10_000);
const organisation = z.string().regex(/^[a-z0-9-]{1,60}$/);
const role = z.enum(ROLES).exclude(["reporter", "operator"]);

/**
 * What an operator can do. They repair delivery and time and decide nothing of the process: excluding a party is
 * recorded as the decision of audit or downstream that it is, a withdrawal is asked of downstream.
 */
export const operateRequestSchema = z.discriminatedUnion("verb", [
  /** Adds or replaces organisations of the directory. */
  z.strictObject({ verb: z.literal("import"), directory: directorySchema }),
  /** Opens a case on behalf of somebody; `delivery` makes it once, whatever it is called with again. */
  z.strictObject({
    verb: z.literal("report"),
    allegation: allegationSchema,
    delivery: z.string().regex(/^[A-Za-z0-9_-]{1,100}$/),
  }),
  /** The cases of a status; the open ones, if nothing is said. */
  z.strictObject({ verb: z.literal("list"), status: z.enum(["open", "closed"]).default("open") }),
  /** Where a case is: step, runs, requests, dates; nothing of its content. */
  z.strictObject({ verb: z.literal("show"), caseId }),
  /** Mails an open request again, or with no key all of them. */
  z.strictObject({ verb: z.literal("resend"), caseId, key: key.optional() }),
  z.strictObject({ verb: z.literal("extend"), caseId, key, dueAt: z.iso.datetime() }),
  /** Ends a dispute on the word of the party: its answer stands, or the step of the answer is walked anew. */
  z.strictObject({ verb: z.literal("settle"), caseId, key, it: z.enum(DISPUTE_ENDS) }),
  z.strictObject({ verb: z.literal("reassign"), caseId, role, organisation, reasons }),
  z.strictObject({
    verb: z.literal("exclude"),
    caseId,
    role,
    organisation,
    reasons,
    decidedBy: z.enum(["audit", "downstream"]),
  }),
  z.strictObject({ verb: z.literal("readmit"), caseId, role, organisation, reasons }),
  z.strictObject({
    verb: z.literal("withdraw"),
    caseId,
    because: z.enum(["before-finding", "duplicate", "test"]),
  }),
  /** Starts the step again after a stall or a repair. */
  z.strictObject({ verb: z.literal("resume"), caseId }),
  z.strictObject({ verb: z.literal("reopen"), caseId, reasons }),
  /**
   * After a recovery of tables from a backup: destroys again the keys of all persons whose erasure is recorded, of one
   * case or of all. It erases nobody whose erasure is not recorded, and reads nobody's data.
   */
  z.strictObject({ verb: z.literal("erase"), caseId: caseId.optional() }),
  /** Revokes the links of a case, or of one organisation or contact in it. */
  z.strictObject({
    verb: z.literal("revoke"),
    caseId,
    organisation: organisation.optional(),
    contact: z.string().max(60).optional(),
  }),
]);
export type OperateRequest = z.output<typeof operateRequestSchema>;
export type OperateVerb = OperateRequest["verb"];
export type OperateRequestOf<Verb extends OperateVerb> = Extract<OperateRequest, { verb: Verb }>;

const requestShown = z.object({
  key: z.string(),
  request: z.string(),
  role: z.enum(ROLES),
  organisation: z.string(),
  status: z.enum(["open", "decided", "withdrawn"]),
  silence: z.enum(["none", "went-on", "stalled"]),
  disputed: z.boolean().default(false),
  dueAt: z.string(),
});

export const caseShownSchema = z.object({
  caseId: z.string(),
  version: z.number(),
  status: z.enum(["open", "closed"]),
  outcome: z.enum(OUTCOMES).optional(),
  step: z.enum(STEPS),
  execution: z.string(),
  interrupted: z.boolean(),
  stalled: z.boolean(),
  parties: z.array(
    z.object({ role: z.enum(ROLES), organisation: z.string(), lead: z.boolean(), excluded: z.boolean() }),
  ),
  requests: z.array(requestShown),
  /** Contacts whose mail came back. */
  unreached: z.array(z.object({ organisation: z.string(), contact: z.string() })).default([]),
});
export type CaseShown = z.infer<typeof caseShownSchema>;

const caseListed = z.object({
  caseId: z.string(),
  status: z.enum(["open", "closed"]),
  step: z.enum(STEPS),
  openedAt: z.string(),
});

/**
 * What the operations function answers. `ok: false` names each field that is wrong, or what is not possible now, and
 * how to mend it; it is no error of the function.
 */
export const operateAnswerSchema = z.union([
  z.object({
    ok: z.literal(true),
    /** What was done, in a sentence with ids and counts. */
    done: z.string(),
    case: caseShownSchema.optional(),
    cases: z.array(caseListed).optional(),
  }),
  z.object({
    ok: z.literal(false),
    problems: z.array(z.object({ field: z.string(), problem: z.string(), mend: z.string() })).min(1),
  }),
]);
export type OperateAnswer = z.infer<typeof operateAnswerSchema>;
