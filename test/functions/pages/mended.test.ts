import { describe, expect, test } from "vitest";
import { problemsOf, readAnswer } from "../../../functions/adapters/views/answer-form.ts";
import type { OpenPage } from "../../../functions/adapters/views/request-view.ts";
import { REQUESTS } from "../../../functions/domain/requests/table.ts";
import { typedFrom } from "../../../functions/pages/forms/encode-answer.ts";
import { mended } from "../../../functions/pages/forms/mended.ts";
import { exampleCase } from "../domain/access/cases.ts";
import { goodPlan } from "../domain/rules/plan-example.ts";
import { requestIds } from "./views.ts";

const state = exampleCase({
  adopted: { level1: true, level2: true },
  victims: { pseudonyms: ["V-AAAA"], statedBySmelter: false },
});

const good = goodPlan();
const PLAN = { ...good, level1: { ...good.level1, childSpecialist: "coordinator-is-one" as const } };

/** What is wrong with a plan as it was typed, with some fields typed otherwise; an empty text: left out. */
const found = (changes: Readonly<Record<string, string>>): string[] => {
  const typed = new Map(typedFrom({ decision: "submit", plan: PLAN, reasons: "r" }, REQUESTS["design-plan"].answer));
  for (const [path, text] of Object.entries(changes)) typed.set(path, text === "" ? [] : [text]);
  const body = new URLSearchParams([...typed].flatMap(([path, values]) => values.map((value) => [path, value])));
  const page = {
    ...{ state, history: [], at: "2026-03-02T10:00:00.000Z" },
    request: { request: "design-plan", subject: "" },
    audience: { organisations: {} },
  } as unknown as OpenPage;
  return problemsOf(readAnswer(Buffer.from(body.toString()), "design-plan"), page).map(
    ({ field, code }) => `${field}: ${code}`,
  );
};

describe("rules speak although something else can not be read", () => {
  const WAIVER = "plan.noWaiver: waiver-refused";
  test.for<readonly [Readonly<Record<string, string>>, string[], string]>([
    [{}, [], "nothing is wrong"],
    [{ "plan.analysis": "" }, ["plan.analysis: missing"], "only what is missing"],
    [{ "plan.analysis": "", "plan.noWaiver": "no" }, ["plan.analysis: missing", WAIVER], "both kinds at once"],
    [
      { "plan.monitoring.windowMonths": "many", "plan.noWaiver": "no" },
      ["plan.monitoring.windowMonths: malformed", WAIVER],
      "nothing is said of a window that is not known",
    ],
    [{ "plan.monitoring.plannedStart": "soon" }, ["plan.monitoring.plannedStart: malformed"], "nor of dates inside it"],
    [
      { "plan.consultations.0.consulted": "" },
      ["plan.consultations.0.consulted: malformed"],
      "what depends on the answer is not asked yet",
    ],
    [
      { "plan.level1.cases.0.goals": "", decision: "" },
      ["decision: malformed", "plan.level1.cases.0.goals: needed"],
      "the decision is made last",
    ],
  ])("%j: %j, because %s", ([changes, problems]) => {
    expect(found(changes).sort()).toEqual([...problems].sort());
  });
});

test.for(requestIds)("an empty answer of %s can be mended, or is left alone", (request) => {
  const { answer } = REQUESTS[request];
  for (const way of ["first", "last"] as const) {
    const whole = mended({}, answer, way);
    if (whole !== undefined) expect(answer.safeParse(whole).success).toBe(true);
  }
});
