import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { datesAhead } from "../../../../functions/adapters/views/dates-ahead.ts";
import { placed } from "../../../../functions/adapters/views/reading.ts";
import { casePage } from "../../../../functions/pages/all-pages.tsx";
import { exampleCase } from "../../domain/access/cases.ts";
import { goodPlan } from "../../domain/rules/plan-example.ts";
import { caseView } from "../../pages/views.ts";

const section = (title: string, rows: number) => ({
  title,
  rows: Array.from({ length: rows }, (_, index) => ({ label: `${title} ${String(index)}`, value: "x".repeat(1_000) })),
});

describe("what somebody may see is listed once, whatever pages it goes on over", () => {
  test.for([
    [[section("A", 10), section("B", 20), section("C", 1)], [["A"], ["B"], ["C"]], "ends beside another"],
    [[section("A", 10), section("B", 40), section("C", 1)], [["A"], ["B"], ["C"]], "fills a page of its own"],
    [[section("A", 3), section("B", 3)], [["A", "B"]], "short ones share a page"],
  ] as const)("%#: %s", ([sections, titles, because]) => {
    const { reading } = placed(sections, "/case/s");
    expect(
      reading.map((page) => page.titles),
      because,
    ).toEqual(titles);
  });
});

const monitored = (windowMonths: number) =>
  exampleCase({
    plan: { version: 1, hash: "h", content: goodPlan(), status: "approved", returnsBySmelter: 0, approvedVersion: 1 },
    monitoring: {
      startedOn: "2026-01-31",
      windowMonths,
      intervalMonths: 1,
      extensions: [],
      returnedUntil: [],
      reported: [],
      closureProposed: false,
      planMustChange: false,
      received: [],
      spent: [],
      voices: [],
      foundLater: [],
    },
  });

test.for([
  [12, "31 January 2027", 9, "the end stands below the nearest eight"],
  [6, "31 July 2026", 7, "the end is among the nearest"],
] as const)("of a window of %s months its end, %s, is always ahead", ([months, end, count, because]) => {
  const audience = {
    viewer: { role: "downstream", organisation: "downstream-1" },
    contact: "downstream-1",
    organisation: undefined,
    reader: { language: "en", timeZone: "Europe/Zurich" },
    organisations: {},
  } as const;
  const ahead = datesAhead({ state: monitored(months), history: [], audience, at: "2026-01-31T08:00:00Z" });
  expect(ahead.at(-1), because).toEqual({ label: end, value: "The monitoring period of the plan ends" });
  expect(ahead).toHaveLength(count);
});

test("a step that was left on the day it was entered names one day", () => {
  const [first, ...others] = caseView.steps;
  const on = "2026-01-05T08:00:00Z";
  const page = casePage({ ...caseView, steps: [{ ...first!, enteredAt: on, leftAt: on }, ...others] });
  expect(parse(page).querySelector(".steps .done span")?.text).toBe("done, 5 January 2026");
});
