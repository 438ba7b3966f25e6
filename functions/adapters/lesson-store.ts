import * as z from "zod";
import type { Case } from "../domain/case.ts";
import type { CaseEvent } from "../domain/events.ts";
import { releasedLesson, sharedLessonSchema } from "../domain/lessons/shared-lesson.ts";
import type { SharedLesson } from "../domain/lessons/shared-lesson.ts";
import { newestOf } from "./newest.ts";
import { keys, type Table } from "./table.ts";
import { put, type Write } from "./writes.ts";

/** The library: released lessons, apart from their cases. */
export interface LessonStore {
  /** The newest lessons first, at most `most`, else as many as one look goes through. */
  newest(most?: number): Promise<SharedLesson[]>;
}

/** Ours: at three kilobytes each about a megabyte and a half, read in two pages of a query. */
const MOST_READ = 500;

/** What a release adds to the library; its key tells the case to operators, its content does not. */
export const lessonWrites = (after: Case, events: readonly CaseEvent[]): Write[] =>
  events.flatMap(({ fact, at, number }) => {
    if (fact.type !== "request-answered" || fact.request !== "release-lessons") return [];
    const lesson = releasedLesson(after, fact.answer);
    const key = keys.lesson(at, `${after.id}#${String(number)}`);
    return lesson === undefined ? [] : [put({ ...key, lesson: JSON.stringify(lesson) })];
  });

const itemSchema = z.object({
  lesson: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(sharedLessonSchema),
});

export const lessonStore = (table: Table): LessonStore => ({
  newest: async (most = MOST_READ) =>
    (await newestOf(table, { partition: keys.lesson("", "").PK, most }, itemSchema)).map(({ lesson }) => lesson),
});
