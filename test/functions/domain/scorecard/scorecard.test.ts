import fc from "fast-check";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { CRITERIA, INDICATORS } from "../../../../functions/domain/scorecard/criteria.ts";
import type { Score } from "../../../../functions/domain/scorecard/score.ts";
import { scoreChanged, scoreOf, scoreSchema } from "../../../../functions/domain/scorecard/score.ts";
import {
  scorecardCsv,
  scorecardJson,
  scorecardOf,
  scorecardRows,
} from "../../../../functions/domain/scorecard/scorecard.ts";
import { median, share, shownParts, shownShare } from "../../../../functions/domain/scorecard/suppress.ts";
import { scorecardPage } from "../../../../functions/pages/learning-pages.tsx";
import { exampleCase } from "../access/cases.ts";
import { learningTextsFor } from "../../../../functions/pages/texts/catalogue.ts";

const LATE = "2026-03-09T10:00:00.000Z";
const asked = {
  key: "a",
  request: "assess-allegation",
  step: "verify-allegation",
  round: 0,
  revision: 0,
  subject: "",
  role: "audit",
  organisation: "audit-a",
  masked: false,
  openedAt: "2026-03-02T10:00:00.000Z",
  dueAt: "2026-03-05T10:00:00.000Z",
} as const;

const score = (over: Partial<Score> = {}): Score =>
  scoreSchema.parse({
    outcome: "remediated",
    reopened: 0,
    steps: { "verify-allegation": 10 },
    toClosure: 200,
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
        const hidden = counts.filter((_, index) => shown[index] === "few");
        expect(shown.every((value, index) => value === "few" || value === counts[index])).toBe(true);
        expect(shown.every((value) => value === "few" || Number(value) >= 11)).toBe(true);
        if (hidden.length === 0 || hidden.length === counts.length) return;
        expect(hidden.length).toBeGreaterThanOrEqual(2);
        expect(hidden.reduce((sum, value) => sum + value, 0)).toBeGreaterThanOrEqual(11);
      }),
    );
  });

  test.for([
    [[20, 30], [20, 30], "none is small"],
    [[20, 30, 3], ["few", 30, "few"], "3 would be the rest of the total, so the next smallest goes too"],
    [[40, 6, 7], [40, "few", "few"], "two small ones hide each other"],
    [[40, 2, 3], ["few", "few", "few"], "together they are still small"],
  ] as const)("%j is shown as %j, because %s", ([counts, shown]) => {
    expect(shownParts(counts)).toEqual(shown);
  });

  test.for([
    [50, 100, 50, "both parts are large"],
    [95, 100, "few", "the five others would be known"],
    [5, 100, "few", "the part is small"],
    [100, 100, "few", "no others: that says of each what it is"],
  ] as const)("%i of %i is %s, because %s", ([part, all, shown]) => {
    expect(shownShare(part, all)).toBe(shown);
  });

  test("what is no person is shown however little there is, and said where there is nothing yet", () => {
    expect([median([]), median([3]), median([3, 4]), median([9, 1, 5])]).toEqual(["none", 3, 3.5, 5]);
    expect([share(0, 0), share(0, 3), share(1, 3)]).toEqual(["none", 0, 33]);
  });
});

describe("the scorecard", () => {
  test.for([
    [10, "< 11", "ten people can be recognised"],
    [0, "< 11", "nobody says as much as few"],
  ] as const)("of %i cases what is about people is %s, because %s", ([cases, shown]) => {
    const rows = scorecardRows(scorecardOf(many(cases)));
    const people = rows.filter(
      ({ about, item }) => about === "people" && !item.startsWith("voices") && item !== "needs-met",
    );
    expect(people.length).toBeGreaterThan(0);
    expect(new Set(people.map(({ value }) => (value === "few" ? "< 11" : value)))).toEqual(new Set([shown]));
  });

  test("of one case already shows the mechanism's own times and answers", () => {
    const card = scorecardOf(many(1));
    expect(card.cases).toBe(1);
    expect(card.steps[0]).toEqual({ step: "verify-allegation", cases: 1, medianDays: 10 });
    expect(card.parties.find(({ role }) => role === "audit")).toMatchObject({
      late: 1,
      unanswered: 0,
      inTimePercent: 75,
    });
    expect(scorecardRows(card).filter(({ about, value }) => about === "mechanism" && value === "few")).toEqual([]);
  });

  test.for([
    ["reporter-reachable", "people", "who reported"],
    ["anonymous-taken", "people", "who reported"],
    ["needs-met", "people", "who was in need"],
    ["voices-positive", "people", "who said something"],
    ["voices-heard", "people", "who was asked"],
    ["concerns-raised", "people", "who raised one may be whom it is about"],
    ["with-facilitator", "mechanism", "cases"],
    ["with-exclusion", "mechanism", "organisations"],
    ["answers-in-time", "mechanism", "answers of organisations"],
    ["answers-missing", "mechanism", "answers of organisations"],
    ["level-1-with-coordinator", "mechanism", "cases"],
    ["reopened", "mechanism", "cases"],
    ["parties-told", "mechanism", "mails"],
    ["steps-explained", "mechanism", "rules that explained themselves"],
    ["remediated", "mechanism", "cases"],
    ["lessons-answered", "mechanism", "answers of organisations"],
    ["prevention-done", "mechanism", "planned changes"],
  ] as const)("%s is about %s: it counts %s", ([code, about]) => {
    const rows = scorecardRows(scorecardOf(many(3))).filter(
      ({ group, item }) => group.startsWith("criterion:") && item === code,
    );
    expect(rows.map((row) => row.about)).toEqual([about]);
    expect(rows.some(({ value }) => value === "few")).toBe(about === "people");
  });

  test("one number about people does not tell another that is left out", () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(40), (english, french, anonymous) => {
        const card = scorecardOf([
          ...many(english),
          ...many(french, { language: "fr" }),
          ...many(anonymous, { language: undefined, anonymous: true }),
        ]);
        const hidden =
          card.cases - card.languages.reduce((sum, { cases }) => sum + (cases === "few" ? 0 : Number(cases)), 0);
        if (hidden !== 0) expect(hidden).toBeGreaterThanOrEqual(Math.min(11, card.cases));
        const shown = scorecardRows(card).filter(({ item, value }) => item === "anonymous-taken" && value !== "few");
        for (const { value } of shown) expect(card.cases - Number(value)).toBeGreaterThanOrEqual(11);
      }),
    );
  });

  test("page, CSV and JSON hold the same numbers, each once", () => {
    const card = scorecardOf([
      ...many(30),
      ...many(20, { outcome: "denied", language: "fr" }),
      ...many(1, { reopened: 2 }),
    ]);
    const csv = scorecardCsv(card)
      .trim()
      .split("\r\n")
      .slice(1)
      .map((line) => line.split(","));
    const json = z
      .object({ rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))) })
      .parse(JSON.parse(scorecardJson(card))).rows;
    expect(
      json.map(({ group, item, measure, about, value }) => [group, item, measure, about, String(value ?? "")]),
    ).toEqual(csv);
    expect(new Set(csv.map((cells) => cells.slice(0, 3).join())).size).toBe(csv.length);

    const page = parse(
      scorecardPage({ reader: { language: "en", timeZone: "UTC" }, card, here: "https://h/scorecard/x" }),
    );
    const { scorecard: words } = learningTextsFor("en");
    const said = new Map(page.querySelectorAll("dt").map((label) => [label.text, label.nextElementSibling?.text]));
    for (const { code, unit, value } of card.criteria.flatMap(({ indicators }) => indicators)) {
      const shown = value === "few" ? words.suppressed : value === "none" ? words.nothingYet : words.units[unit](value);
      expect(said.get(words.indicators[code])).toBe(shown);
    }
    const cells = page.querySelectorAll("table").map((table) => table.querySelectorAll("tbody tr").length);
    expect(cells).toEqual([card.steps.length, card.parties.length, card.outcomes.length, card.languages.length]);
    expect(page.text).toContain(words.suppressedWhy);
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
      late: 50,
      overdue: 0,
      unanswered: 0,
    });
  });

  test("says how long a case takes to its end, by outcome, and nothing of what is open", () => {
    const open = { outcome: undefined, toClosure: undefined };
    const card = scorecardOf([...many(3), ...many(1, { toClosure: 100 }), ...many(2, open)]);
    const days = new Map(card.outcomes.map(({ outcome, medianDays }) => [outcome, medianDays]));
    expect([days.get("remediated"), days.get("denied"), days.get("open")]).toEqual([200, "none", "none"]);
    expect(scorecardCsv(card)).toContain("outcome,remediated,median-days-to-closure,mechanism,200");
    expect(scorecardCsv(card)).not.toContain("outcome,open,median");
  });

  test.for([
    [{ status: "open", escalated: false, silence: "none" }, 0, 0, "it is asked"],
    [{ status: "open", escalated: true, silence: "none" }, 1, 0, "its date passed and others were told"],
    [{ status: "open", escalated: true, silence: "stalled" }, 1, 1, "nobody acted to the end"],
    [{ status: "decided", escalated: true, silence: "stalled" }, 0, 0, "it was answered, late"],
  ] as const)("a request that is %j counts %i as overdue and %i as unanswered: %s", ([is, overdue, unanswered]) => {
    const before = exampleCase({ requests: { a: { ...asked, status: "open", escalated: false, silence: "none" } } });
    const after = exampleCase({ requests: { a: { ...asked, ...is, decidedAt: LATE } } });
    expect(scoreOf(after).asked.audit).toMatchObject({ overdue, unanswered });
    expect(scoreChanged(before, after)).toBe(overdue > 0);
    expect(scoreChanged(after, before)).toBe(overdue > 0);
  });

  test("of a closed case counts the days since it was opened", () => {
    const closed = exampleCase({ status: "closed", outcome: "denied", closedAt: "2026-03-12T10:00:00.000Z" });
    expect(scoreOf({ ...closed, openedAt: "2026-03-02T10:00:00.000Z" }).toClosure).toBe(10);
    expect(scoreOf(exampleCase({}))).not.toHaveProperty("toClosure");
  });

  test("names no language that few wrote in", () => {
    const card = scorecardOf([...many(30), ...many(20, { language: "fr" }), ...many(2, { language: "ti" })]);
    expect(card.languages.map(({ language }) => language)).toEqual(["en", "fr", "other"]);
    expect(card.languages.find(({ language }) => language === "other")?.cases).toBe("few");
    expect(scorecardJson(card)).not.toContain('ti"');
  });

  test("speaks to each of the eight criteria, and says null where it says nothing", () => {
    const card = scorecardOf([]);
    expect(card.criteria.map(({ criterion }) => criterion)).toEqual([...CRITERIA]);
    expect(card.criteria.every(({ indicators }) => indicators.length > 0)).toBe(true);
    expect(card.criteria.flatMap(({ indicators }) => indicators.map(({ code }) => code)).sort()).toEqual(
      [...INDICATORS].sort(),
    );
    expect((JSON.parse(scorecardJson(card)) as { rows: unknown[] }).rows).toContainEqual({
      ...{ group: "party", item: "audit", measure: "median-days", about: "mechanism", value: null },
    });
  });
});
