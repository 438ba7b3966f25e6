import { isSameParty } from "../case.ts";
import * as z from "zod";
import type { CaseEvent } from "../events.ts";
import type { Author } from "../notes/definition.ts";
import { ABOUT } from "../notes/lesson.ts";
import type { LessonReview } from "../notes/lesson.ts";

const contentSchema = z.object({ about: z.enum(ABOUT), lesson: z.string() });

/** Where the form of Step 6 asks for what a note is about. */
const FIELDS: Readonly<Record<LessonReview, (text: string) => object>> = {
  objectives: (why) => ({ objectivesMet: { why } }),
  victims: (why) => ({ victimsSatisfied: { why } }),
  communities: (why) => ({ communitiesBenefited: { why } }),
  budget: (why) => ({ budgetSufficient: { why } }),
  challenges: (challenges) => ({ challenges }),
  risks: (risks) => ({ risks }),
  "monitoring-tools": (monitoringTools) => ({ monitoringTools }),
  communication: (communicationChannels) => ({ communicationChannels }),
  recommendations: (recommendations) => ({ recommendations }),
};

/** Ours: with nine such fields the form stays below 30 KB; of longer notes the newest are kept. */
const LONGEST_BEGINNING = 1_000;

const joined = (newestLast: readonly string[]): string | undefined => {
  const kept: string[] = [];
  for (const text of [...newestLast].reverse()) {
    if ([text, ...kept].join("\n\n").length > LONGEST_BEGINNING) break;
    kept.unshift(text);
  }
  return kept.length === 0 ? undefined : kept.join("\n\n");
};

/**
 * The form for lessons begins with what the same party noted during the case, at the question each note is about; the
 * verdicts are given then (process, Step 6.1). What others noted is theirs to say.
 */
export function lessonsBeginning(history: readonly CaseEvent[], author: Author): object {
  const notes = history.flatMap(({ fact }) => {
    if (fact.type !== "noted" || fact.note !== "note-lesson") return [];
    const read = contentSchema.safeParse(fact.content);
    return read.success && isSameParty(fact.by, author) ? [read.data] : [];
  });
  const fields = ABOUT.map((about) => {
    const text = joined(notes.filter((note) => note.about === about).map(({ lesson }) => lesson));
    return text === undefined ? {} : FIELDS[about](text);
  });
  return { lessons: Object.fromEntries(fields.flatMap((field) => Object.entries(field))) };
}
