import * as z from "zod";

const needSchema = z.object({
  kind: z.string(),
  startedOn: z.string(),
  met: z.boolean(),
  /** Handed to somebody who takes care of it. */
  referred: z.boolean().default(false),
});

/** The safety lane and the hold of a case (process, Safety first). */
export const safetySchema = z.object({
  /** On while exploitation goes on: nothing that names site, victim or reporter reaches smelter or mine (ours). */
  hold: z.object({ on: z.boolean(), since: z.iso.datetime().optional(), liftedAt: z.iso.datetime().optional() }),
  needs: z.array(needSchema),
  needsApproved: z.boolean(),
  concerns: z.int().min(0),
  /** Who was appointed to care for the people until a facilitator is engaged. */
  interim: z.string().optional(),
});
