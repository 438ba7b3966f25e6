import * as z from "zod";
import type { Monitored } from "./monitoring-state.ts";
import { BUDGET_CATEGORIES } from "./plan.ts";

const minor = z.int().min(0);

/** Money that came in from a payer or was paid out of a contribution, as recorded between reports (process, Step 4.1). */
export const movementSchema = z.object({
  payer: z.string(),
  movement: z.enum(["received", "paid-out"]),
  /** In minor units of the plan's currency. */
  amountMinor: minor,
  /** In another currency: the amount there, and the rate by which it was converted (rules/conversion.ts). */
  original: z.object({ currency: z.string(), amountMinor: minor, rate: z.string(), rateOn: z.iso.date() }).optional(),
  on: z.iso.date(),
  /** Of what was paid out: the line of the budget that bears it. */
  level: z.enum(["1", "2"]).optional(),
  category: z.enum(BUDGET_CATEGORIES).optional(),
  /** The period whose report took it up; until then it is counted beside the reports. */
  period: minor.optional(),
});
export type Movement = z.infer<typeof movementSchema>;

/** Of a case. */
interface Moved {
  readonly movements: Movement[];
  readonly monitoring?: Pick<Monitored, "reported"> | undefined;
}

/** What no report has taken up yet. */
export const unreported = ({ movements }: Pick<Moved, "movements">): Movement[] =>
  movements.filter(({ period }) => period === undefined);

/**
 * The report of a period takes up what was recorded until then. One that is corrected takes up nothing more: its form
 * began with what it said before, so what came later belongs to the next (ours).
 */
export const takenUp = (state: Moved, period: number): Movement[] =>
  state.monitoring?.reported.includes(period) === true
    ? state.movements
    : state.movements.map((movement) => (movement.period === undefined ? { ...movement, period } : movement));
