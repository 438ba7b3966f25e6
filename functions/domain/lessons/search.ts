import * as z from "zod";
import { EXPLOITATION_TYPES, OUTCOMES } from "../vocabulary.ts";
import { MINERALS } from "./minerals.ts";
import type { SharedLesson } from "./shared-lesson.ts";

/** Ours: as many words as somebody types. */
const MOST_WORDS = 10;

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values).optional().catch(undefined);

/** What somebody looks for; what is not understood is not looked for. Every word must be found. */
export const searchSchema = z.object({
  words: z.string().max(200).default("").catch(""),
  exploitation: oneOf(EXPLOITATION_TYPES),
  mineral: oneOf(MINERALS),
  level: oneOf(["1", "2"]),
  outcome: oneOf(OUTCOMES),
  page: z.coerce.number().int().min(1).max(1_000).default(1).catch(1),
});
export type Search = z.infer<typeof searchSchema>;

/** A case to compare with. */
export type Likeness = Pick<SharedLesson, "exploitation" | "minerals" | "levels" | "region">;

const plain = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const isFound = ({ texts, exploitation, minerals, levels, outcome }: SharedLesson, search: Search): boolean => {
  const words = plain(search.words).split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  const said = plain(Object.values(texts).join("\n"));
  return (
    words.every((word) => said.includes(word)) &&
    (search.exploitation === undefined || exploitation.includes(search.exploitation)) &&
    (search.mineral === undefined || minerals.includes(search.mineral)) &&
    (search.level === undefined || levels.includes(search.level)) &&
    (search.outcome === undefined || outcome === search.outcome)
  );
};

const shared = (one: readonly string[], other: readonly string[]): number =>
  one.filter((value) => other.includes(value)).length;

/** How alike two cases are (ours): what was done to people counts most, then the mineral, then the region and level. */
export const alike = (one: Likeness, other: Likeness): number =>
  4 * shared(one.exploitation, other.exploitation) +
  2 *
    shared(
      one.minerals.filter((mineral) => mineral !== "other"),
      other.minerals,
    ) +
  shared(one.levels, other.levels) +
  (one.region !== undefined && one.region === other.region ? 1 : 0);

/** Similar: the same kind of exploitation, or the same mineral. Level and region alone do not (ours). */
export const isSimilar = (one: Likeness, other: Likeness): boolean =>
  alike({ ...one, region: undefined }, { ...other, levels: [] }) > 0;

export interface FoundLesson {
  readonly lesson: SharedLesson;
  readonly similar: boolean;
}

/** Lessons that are looked for, those of cases most like this one first, newer before older. */
export const findLessons = (newestFirst: readonly SharedLesson[], search: Search, like: Likeness): FoundLesson[] =>
  newestFirst
    .filter((lesson) => isFound(lesson, search))
    .map((lesson) => ({ lesson, similar: isSimilar(like, lesson), alike: alike(like, lesson) }))
    .sort((one, other) => other.alike - one.alike)
    .map(({ lesson, similar }) => ({ lesson, similar }));

/** Ours: as many as somebody reads before they judge or plan. */
const MOST_SIMILAR = 3;

/** The lessons of the cases most like this one, as the library shows them first; none where no case is like it. */
export const similarLessons = (newestFirst: readonly SharedLesson[], like: Likeness): SharedLesson[] =>
  findLessons(newestFirst, searchSchema.parse({}), like)
    .filter(({ similar }) => similar)
    .slice(0, MOST_SIMILAR)
    .map(({ lesson }) => lesson);

/** Ours: with the longest texts there are, a page stays below 30 KB. */
export const LESSONS_PER_PAGE = 3;

/** One page; a page past the end is the last one. */
export function pageOf<Item>(items: readonly Item[], wanted: number): { items: Item[]; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(items.length / LESSONS_PER_PAGE));
  const page = Math.min(wanted, pages);
  return { items: items.slice((page - 1) * LESSONS_PER_PAGE, page * LESSONS_PER_PAGE), page, pages };
}
