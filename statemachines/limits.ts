import { Duration } from "aws-cdk-lib";

/**
 * The longest any execution lives: 35 days below the year at which AWS ends it without a word (hazards, SF-01). One
 * that reaches it ends as timed out, which the reconciler answers by starting the step again at the same place.
 */
export const LONGEST_RUN = Duration.days(330);

/** How long a step waits for one decision: less than a whole run, so that the state's own catch sees the end first. */
export const LONGEST_ANSWER = Duration.days(320);

/** How long a call of a function takes at most: above the functions' own 25 seconds (hazards, LA-03). */
export const LONGEST_CALL = Duration.seconds(60);
