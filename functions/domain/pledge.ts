import * as z from "zod";
import { BUDGET_CATEGORIES } from "./plan.ts";
import { ROLES } from "./vocabulary.ts";

/** Money in minor units of its currency (ISO 4217). */
const minor = z.int().min(0);

/** What somebody promised to pay, as the snapshot knows it (Guidelines, Step 4; process, Step 4.1). */
export const pledgeSchema = z.object({
  id: z.string(),
  role: z.enum(ROLES),
  organisation: z.string(),
  /** In minor units of the plan's currency. */
  amountMinor: minor,
  /** Promised in another currency: the amount there, and the rate by which it was converted (rules/conversion.ts). */
  original: z.object({ currency: z.string(), amountMinor: minor, rate: z.string(), rateOn: z.iso.date() }).optional(),
  status: z.enum(["pledged", "confirmed", "declined"]),
  /** What of it was spent on urgent needs before the plan, and the Level 1 line that bears it. */
  tranche: z.object({ amountMinor: minor, category: z.enum(BUDGET_CATEGORIES) }).optional(),
});
