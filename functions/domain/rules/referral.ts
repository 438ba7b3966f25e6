import type { Problem } from "../findings.ts";
import type { Day } from "../time.ts";
import { when } from "./because.ts";

/**
 * A referral that is confirmed or stated has happened: its day is today at the latest, else a plan would go on, and a
 * case could close, on a referral somebody only meant to make (ours).
 *
 * Source: Guidelines, Step 5; process, Steps 3.2 and 5.1.
 */
export const referralDayProblems = (referredOn: Day | undefined, today: Day): Problem[] =>
  when(referredOn !== undefined && referredOn > today, "referredOn", "in-the-future", "step-5-referral");
