import * as z from "zod";
import type { Case } from "../domain/case.ts";
import { scoreChanged, scoreOf, scoreSchema } from "../domain/scorecard/score.ts";
import type { Score } from "../domain/scorecard/score.ts";
import { newestOf } from "./newest.ts";
import { keys, type Table } from "./table.ts";
import { put, type Write } from "./writes.ts";

/** What the scorecard is made from: a small item for each case, apart from it. */
export interface ScoreStore {
  /** The newest cases first, at most as many as one look goes through. */
  newest(): Promise<Score[]>;
}

/** Ours: at a kilobyte each a megabyte, read in two pages of a query; the scorecard is of these. */
const MOST_READ = 1_000;

/** The score beside the snapshot, where the change is worth one. */
export const scoreWrites = (before: Case | undefined, after: Case): Write[] =>
  scoreChanged(before, after)
    ? [put({ ...keys.score(after.openedAt, after.id), score: JSON.stringify(scoreOf(after)) })]
    : [];

const itemSchema = z.object({
  score: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(scoreSchema),
});

export const scoreStore = (table: Table): ScoreStore => ({
  newest: async () =>
    (await newestOf(table, { partition: keys.score("", "").PK, most: MOST_READ }, itemSchema)).map(
      ({ score }) => score,
    ),
});
