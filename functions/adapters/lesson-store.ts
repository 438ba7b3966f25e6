import * as z from "zod";
import type { Case } from "../domain/case.ts";
import type { CaseEvent } from "../domain/events.ts";
import { releasedLesson, sharedLessonSchema } from "../domain/lessons/shared-lesson.ts";
import type { SharedLesson } from "../domain/lessons/shared-lesson.ts";
import { inLibrary, type Released } from "../domain/lessons/withdrawn.ts";
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

/** Its key tells the case to operators, its content does not. */
const keyOf = (caseId: string, { at, number }: Released) => keys.lesson(at, `${caseId}#${String(number)}`);

/** What a release adds to the library, and what a withdrawal leaves of it: the place, without a word. */
export const lessonWrites = (before: Case, after: Case, events: readonly CaseEvent[]): Write[] =>
  events.flatMap(({ fact, at, number }) => {
    if (fact.type === "lessons-withdrawn")
      return inLibrary(before).map((released) => put({ ...keyOf(after.id, released), withdrawnAt: at }));
    if (fact.type !== "request-answered" || fact.request !== "release-lessons") return [];
    const lesson = releasedLesson(after, fact.answer);
    return lesson === undefined ? [] : [put({ ...keyOf(after.id, { at, number }), lesson: JSON.stringify(lesson) })];
  });

const itemSchema = z.object({
  lesson: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(sharedLessonSchema)
    .optional(),
});

export const lessonStore = (table: Table): LessonStore => ({
  newest: async (most = MOST_READ) => {
    const found = await newestOf(table, { partition: keys.lesson("", "").PK, most }, itemSchema);
    return found.flatMap(({ lesson }) => (lesson === undefined ? [] : [lesson]));
  },
});
