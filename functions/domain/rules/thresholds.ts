/**
 * Thresholds that the Guidelines leave open and this project set (ours); a deployment may configure others.
 */
export interface Thresholds {
  /** "Well before it became public" (note 23): at least this many days. */
  readonly wellBeforeDays: number;
  /** "A large number of people" (note 22): at least this many. */
  readonly manyPeople: number;
  /** "Not an isolated event" (note 22): at least this many. */
  readonly repeatedEvents: number;
}

export const THRESHOLDS: Thresholds = { wellBeforeDays: 90, manyPeople: 10, repeatedEvents: 2 };
