import { describe, expect, test } from "vitest";
import holidays from "../../../../functions/domain/rules/holidays.json" with { type: "json" };
import { regionOf } from "../../../../functions/domain/lessons/regions.ts";
import { findLessons, pageOf, searchSchema } from "../../../../functions/domain/lessons/search.ts";
import type { SharedLesson } from "../../../../functions/domain/lessons/shared-lesson.ts";

const lesson = (challenges: string, over: Partial<SharedLesson> = {}): SharedLesson => ({
  texts: { challenges },
  exploitation: ["ForcedLabour"],
  minerals: ["gold"],
  levels: ["1"],
  outcome: "remediated",
  months: 12,
  ...over,
});

const ALL = [
  lesson("Money came late."),
  lesson("Évaluer tôt les dettes.", { minerals: ["cobalt"], exploitation: ["ChildLabour"] }),
  lesson("The money was held back.", { outcome: "no-remediation", levels: ["2"], minerals: ["other"] }),
];
const like = { exploitation: ["ChildLabour"], minerals: ["cobalt"], levels: ["1"] } as const;
const none = { exploitation: [], minerals: [], levels: [] };

const found = (query: object, to: Parameters<typeof findLessons>[2] = none) =>
  findLessons(ALL, searchSchema.parse(query), to).map(({ lesson: { texts } }) => texts.challenges?.split(" ")[0]);

describe("the library", () => {
  test.for([
    [{}, ["Money", "Évaluer", "The"], "nothing is looked for"],
    [{ words: "MONEY" }, ["Money", "The"], "capitals do not count"],
    [{ words: "money held" }, ["The"], "all words must be there"],
    [{ words: "evaluer tot" }, ["Évaluer"], "accents do not count"],
    [{ mineral: "cobalt" }, ["Évaluer"], "a facet"],
    [{ outcome: "no-remediation", level: "2" }, ["The"], "two facets"],
    [{ exploitation: "nothing", page: "x" }, ["Money", "Évaluer", "The"], "what is no facet is not looked for"],
  ] as const)("%j finds %j, because %s", ([query, names]) => {
    expect(found(query)).toEqual(names);
  });

  test("shows those of similar cases first, and says so", () => {
    const shown = findLessons(ALL, searchSchema.parse({}), {
      ...like,
      exploitation: [...like.exploitation],
      minerals: [...like.minerals],
      levels: [...like.levels],
    });
    expect(shown.map(({ similar }) => similar)).toEqual([true, false, false]);
    expect(shown[0]?.lesson.exploitation).toEqual(["ChildLabour"]);
  });

  test.for([
    ["middle-africa", ["There", "Elsewhere", "Older"], "of the same region first"],
    ["caribbean", ["Elsewhere", "There", "Older"], "no lesson is of that region: the newest first"],
    [undefined, ["Elsewhere", "There", "Older"], "the region is not known"],
  ] as const)("from %s: %j, because %s", ([region, names]) => {
    const lessons = [lesson("Elsewhere", { region: "western-africa" }), lesson("There", { region: "middle-africa" })];
    const to = { ...none, minerals: ["gold" as const], region };
    const shown = findLessons([...lessons, lesson("Older")], searchSchema.parse({}), to);
    expect(shown.map(({ lesson: { texts } }) => texts.challenges)).toEqual(names);
    const alone = findLessons(lessons, searchSchema.parse({}), { ...none, region });
    expect(
      alone.some(({ similar }) => similar),
      "a region alone makes nothing similar",
    ).toBe(false);
  });

  test.for([
    ["CD", "middle-africa"],
    ["MZ", "eastern-africa"],
    ["BO", "south-america"],
    ["MM", "south-eastern-asia"],
    ["ZZ", undefined],
    ["", undefined],
  ] as const)("%s is in %s", ([country, region]) => {
    expect(regionOf(country)).toBe(region);
  });

  test("every country of the directory's holidays is in one region", () => {
    expect(Object.keys(holidays.countries).filter((country) => regionOf(country) === undefined)).toEqual([]);
  });

  test("has pages; one past the end is the last", () => {
    expect(pageOf([1, 2, 3, 4], 9)).toEqual({ items: [4], page: 2, pages: 2 });
    expect(pageOf([], 1)).toEqual({ items: [], page: 1, pages: 1 });
  });
});
