import * as z from "zod";
import { BUDGET_CATEGORIES } from "./plan.ts";
import { FEEDBACK } from "./vocabulary.ts";

const count = z.int().min(0);

/** What the snapshot knows of Step 4 (case.ts): dates, counts, codes and pseudonyms. */
export const monitoringSchema = z.object({
  startedOn: z.iso.date(),
  windowMonths: count,
  intervalMonths: count,
  /** Approved extensions in months, in their order. */
  extensions: z.array(count),
  /** Days until which closure was sent back to monitoring. */
  returnedUntil: z.array(z.iso.date()),
  /** The periods whose report arrived; a missing one is missing. */
  reported: z.array(count),
  closureProposed: z.boolean(),
  /** What the audit programme noted last on the progress, and of which period (process, Step 4.3). */
  progress: z.object({ period: count, is: z.enum(["on-track", "behind", "at-risk"]) }).optional(),
  /** Whether the last report asks for a change of the plan (an amendment). */
  planMustChange: z.boolean().default(false),
  /** What the reports say was received and spent, by period, in minor units of the plan's currency; nothing of zero. */
  received: z.array(z.object({ period: count, payer: z.string(), amountMinor: count })).default([]),
  spent: z
    .array(
      z.object({
        period: count,
        level: z.enum(["1", "2"]),
        category: z.enum(BUDGET_CATEGORIES),
        payer: z.string(),
        amountMinor: count,
      }),
    )
    .default([]),
  /** What each victim said last in a period, through the coordinator; `not-asked`: nobody to ask (declined, died). */
  voices: z
    .array(z.object({ period: count, pseudonym: z.string(), feedback: z.enum([...FEEDBACK, "not-asked"]) }))
    .default([]),
  /** Victims found and referred after the start: each has six months of own monitoring (ours). */
  foundLater: z.array(z.object({ pseudonym: z.string(), referredOn: z.iso.date() })).default([]),
});
export type Monitored = z.infer<typeof monitoringSchema>;
