import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CRITERIA, INDICATORS } from "../../../../functions/domain/scorecard/criteria.ts";
import type { Score } from "../../../../functions/domain/scorecard/score.ts";
import { scoreSchema } from "../../../../functions/domain/scorecard/score.ts";
import { scorecardCsv, scorecardJson, scorecardOf } from "../../../../functions/domain/scorecard/scorecard.ts";
import { shownMedian, shownParts, shownShare } from "../../../../functions/domain/scorecard/suppress.ts";

const score = (over: Partial<Score> = {}): Score =>
  scoreSchema.parse({
    outcome: "remediated",
    reopened: 0,
    steps: { "verify-allegation": 10 },
    asked: { audit: { answered: 4, late: 1, unanswered: 0, days: [1, 2, 3, 4] } },
    language: "en",
    anonymous: false,
    told: 6,
    explained: 3,
    concerns: 0,
    excluded: false,
    facilitator: true,
    coordinator: true,
    level1: true,
    needs: { recorded: 2, met: 2 },
    voices: { heard: 2, positive: 1, silent: 1 },
    lessons: { asked: 5, answered: 4 },
    prevention: { planned: 2, done: 1 },
    ...over,
  });

const many = (count: number, over: Partial<Score> = {}) => Array.from({ length: count }, () => score(over));

describe("small numbers", () => {
  test("parts of a total cannot be worked out from the others", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 8 }), (counts) => {
        const shown = shownParts(counts);
        const hidden = counts.filter((_, index) => shown[index] === undefined);
        expect(shown.every((value, index) => value === undefined || value === counts[index])).toBe(true);
        expect(shown.every((value) => value === undefined || value >= 11)).toBe(true);
        if (hidden.length === 0 || hidden.length === counts.length) return;
        expect(hidden.length).toBeGreaterThanOrEqual(2);
        expect(hidden.reduce((sum, value) => sum + value, 0)).toBeGreaterThanOrEqual(11);
      }),
    );
  });

  test.for([
    [[20, 30], [20, 30], "none is small"],
    [[20, 30, 3], [undefined, 30, undefined], "3 would be the rest of the total, so the next smallest goes too"],
    [[40, 6, 7], [40, undefined, undefined], "two small ones hide each other"],
    [[40, 2, 3], [undefined, undefined, undefined], "together they are still small"],
  ] as const)("%j is shown as %j, because %s", ([counts, shown]) => {
    expect(shownParts(counts)).toEqual(shown);
  });

  test.for([
    [50, 100, 50, "both parts are large"],
    [95, 100, undefined, "the five others would be known"],
    [5, 100, undefined, "the part is small"],
    [100, 100, undefined, "no others: that says of each what it is"],
  ] as const)("%i of %i is %s, because %s", ([part, all, shown]) => {
    expect(shownShare(part, all)).toBe(shown);
  });

  test("a median needs eleven cases, however many values they have", () => {
    expect(shownMedian([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toBeUndefined();
    expect(shownMedian([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])).toBe(6);
    expect(
      shownMedian(
        Array.from({ length: 50 }, () => 1),
        2,
      ),
    ).toBeUndefined();
  });
});

describe("the scorecard", () => {
  test("of ten cases shows no number at all", () => {
    const values = scorecardCsv(scorecardOf(many(10)))
      .trim()
      .split("\r\n")
      .slice(1)
      .filter((row) => /answers|lessons|needs|voices|prevention|in-time/.exec(row) === null)
      .map((row) => row.split(",")[3]);
    expect(new Set(values)).toEqual(new Set(["< 11"]));
  });

  test("of many cases shows times, answers and outcomes", () => {
    const card = scorecardOf([...many(30), ...many(20, { outcome: "denied", steps: { "verify-allegation": 20 } })]);
    expect(card.cases).toBe(50);
    expect(card.steps[0]).toEqual({ step: "verify-allegation", cases: 50, medianDays: 10 });
    expect(card.parties.find(({ role }) => role === "audit")).toEqual({
      role: "audit",
      cases: 50,
      medianDays: 2.5,
      inTimePercent: 75,
    });
  });

  test("names no language that few wrote in", () => {
    const card = scorecardOf([...many(30), ...many(20, { language: "fr" }), ...many(2, { language: "ti" })]);
    expect(card.languages.map(({ language }) => language)).toEqual(["en", "fr", "other"]);
    expect(card.languages.find(({ language }) => language === "other")?.cases).toBeUndefined();
    expect(scorecardJson(card)).not.toContain('ti"');
  });

  test("speaks to each of the eight criteria, and says null where it says nothing", () => {
    const card = scorecardOf([]);
    expect(card.criteria.map(({ criterion }) => criterion)).toEqual([...CRITERIA]);
    expect(card.criteria.every(({ indicators }) => indicators.length > 0)).toBe(true);
    expect(card.criteria.flatMap(({ indicators }) => indicators.map(({ code }) => code)).sort()).toEqual(
      [...INDICATORS].sort(),
    );
    expect(JSON.parse(scorecardJson(card))).toMatchObject({ cases: null });
  });
});
