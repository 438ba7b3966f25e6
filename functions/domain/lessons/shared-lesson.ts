import * as z from "zod";
import type { Case } from "../case.ts";
import { group } from "../fields.ts";
import { EXPLOITATION_TYPES, OUTCOMES } from "../vocabulary.ts";
import { regionOf } from "./regions.ts";
import { MINERALS } from "./minerals.ts";

/** What is shared beyond its case: the questions of Step 6 that teach, without verdicts on one case (ours). */
export const LESSON_TOPICS = [
  "challenges",
  "risks",
  "monitoringTools",
  "communicationChannels",
  "recommendations",
] as const;
export type LessonTopic = (typeof LESSON_TOPICS)[number];

/** Ours: general words are short, and a page of the library stays small. */
const LONGEST_LESSON = 1_000;

const lessonText = () => z.string().trim().min(1).max(LONGEST_LESSON).meta({ kind: "long-text" }).optional();

const topics = {
  challenges: lessonText(),
  risks: lessonText(),
  monitoringTools: lessonText(),
  communicationChannels: lessonText(),
  recommendations: lessonText(),
} satisfies Record<LessonTopic, z.ZodType>;

/** The words that the audit programme releases to the library, question by question. */
export const libraryTextSchema = group(topics);
export type LibraryText = z.infer<typeof libraryTextSchema>;

/**
 * A lesson of the library: released words and what similar cases are found by. No place, no country, no party, no day,
 * no number of people; the duration is rounded up to half years (ours: few cases must not be told apart). The region
 * puts lessons in order and is shown to nobody; older lessons have none.
 */
export const sharedLessonSchema = z.object({
  texts: z.object(topics),
  exploitation: z.array(z.enum(EXPLOITATION_TYPES)),
  minerals: z.array(z.enum(MINERALS)),
  levels: z.array(z.enum(["1", "2"])),
  region: z.string().optional(),
  outcome: z.enum(OUTCOMES),
  months: z.int().min(0),
});
export type SharedLesson = z.infer<typeof sharedLessonSchema>;

const MONTH_MS = 30.44 * 86_400_000;
const HALF_YEAR = 6;

const halfYears = (from: string, to: string): number =>
  HALF_YEAR * Math.max(1, Math.ceil((Date.parse(to) - Date.parse(from)) / MONTH_MS / HALF_YEAR));

const TYPES: readonly string[] = EXPLOITATION_TYPES;
const isType = (type: string): type is (typeof EXPLOITATION_TYPES)[number] => TYPES.includes(type);

/** What a case is like, as far as the library tells cases apart: as found, else as alleged. */
export const likenessOf = ({
  facts,
  about,
  adopted,
}: Case): Pick<SharedLesson, "exploitation" | "minerals" | "levels" | "region"> => ({
  exploitation: (facts === undefined || facts.types.length === 0 ? about.exploitation : facts.types).filter(isType),
  minerals: about.minerals,
  ...(regionOf(about.country) === undefined ? {} : { region: regionOf(about.country) }),
  levels: [
    ...(adopted?.level1 === true ? (["1"] as const) : []),
    ...(adopted?.level2 === true ? (["2"] as const) : []),
  ],
});

const releasedSchema = z.object({ decision: z.literal("released"), lessons: z.object(topics) });

/** The lesson that an answer to `release-lessons` gives the library; none where nothing may be shared. */
export function releasedLesson(state: Case, answer: unknown): SharedLesson | undefined {
  const released = releasedSchema.safeParse(answer);
  if (!released.success || state.outcome === undefined || state.closedAt === undefined) return undefined;
  return {
    texts: released.data.lessons,
    ...likenessOf(state),
    outcome: state.outcome,
    months: halfYears(state.openedAt, state.closedAt),
  };
}
