import * as z from "zod";
import { ROLES, STEPS } from "./vocabulary.ts";

const role = z.enum(ROLES);
const step = z.enum(STEPS);
const instant = z.iso.datetime();
const count = z.int().min(0);

/** A request as the snapshot knows it; the answer is in its event, tokens and runs are in its own item. */
export const requestStateSchema = z.object({
  key: z.string(),
  request: z.string(),
  step,
  round: count,
  revision: count,
  subject: z.string(),
  role,
  organisation: z.string(),
  status: z.enum(["open", "decided", "withdrawn"]),
  /** What silence led to, if it did: the run went on, or waits for an operator or a late answer. */
  silence: z.enum(["none", "went-on", "stalled"]),
  masked: z.boolean(),
  escalated: z.boolean(),
  /** What was mailed last and on which day: a notice that is tried again is the same notice. */
  noticed: z.object({ notice: z.string(), on: z.iso.date() }).optional(),
  openedAt: instant,
  dueAt: instant,
  decidedAt: instant.optional(),
  route: z.string().optional(),
  /** SHA-256 of the answer; mails that tell of the decision name it. */
  digest: z.string().optional(),
  /** The number of the event that holds the answer. */
  event: count.optional(),
  /** Contacts whose different answer came after the decision. */
  refused: z.array(z.string()).optional(),
  /** The directory's id of the contact whose link was used; older answers have none. */
  decidedBy: z.string().optional(),
  /** Somebody of the party said that the answer was not theirs; the case waits until that is settled (frozen.ts). */
  disputed: z.object({ at: instant }).optional(),
  /** More time that was asked for, and what came of it. */
  moreTime: z
    .object({ until: z.iso.date(), because: z.string(), at: instant, state: z.enum(["asked", "granted", "refused"]) })
    .optional(),
  /** Who handed it to whom, by the directory's ids of contacts; for their own organisation only. */
  delegated: z.array(z.object({ to: z.string(), by: z.string(), at: instant })).optional(),
  /** Questions back to the party the answer is for; their words are in their events. */
  questions: z.array(z.object({ at: instant, answered: z.boolean() })).optional(),
});
export type RequestState = z.infer<typeof requestStateSchema>;
