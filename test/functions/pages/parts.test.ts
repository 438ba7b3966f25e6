import { expect, test } from "vitest";
import { REQUESTS } from "../../../functions/domain/requests/table.ts";
import { typedFrom } from "../../../functions/pages/forms/encode-answer.ts";
import { partsOf } from "../../../functions/pages/forms/parts.ts";
import type { Typed } from "../../../functions/pages/forms/typed.ts";
import { PEOPLE, maximalAnswer } from "../../support/maximal.ts";

/** What was typed, and how often somebody went through all of it. */
class Walked extends Map<string, readonly string[]> {
  walks = 0;

  override keys() {
    this.walks += 1;
    return super.keys();
  }

  override [Symbol.iterator]() {
    this.walks += 1;
    return super[Symbol.iterator]();
  }
}

const plan = (): Typed => typedFrom(maximalAnswer("design-plan"), REQUESTS["design-plan"].answer);

test("the parts of a plan for thirty people are found in one walk through its thousands of fields", () => {
  const typed = new Walked(plan());
  expect(typed.size).toBeGreaterThan(1000);
  typed.walks = 0;
  expect(partsOf("design-plan", typed).length).toBeGreaterThan(2 * PEOPLE.length);
  expect(typed.walks).toBe(1);
});

test.for([
  ["plan.level1.cases.0.pseudonym", 1, "it stands in the first row"],
  ["plan.level1.cases.2.pseudonym", 3, "rows before it are counted, though they are empty"],
  ["plan.level1.cases.10.services.3.service", 11, "rows are counted as numbers, and by lists below them as well"],
] as const)("where %s is typed there are %i people: %s", ([path, rows]) => {
  const typed = new Map([[path, ["x"]]]);
  const people = partsOf("design-plan", typed).flatMap(({ each, row }) => (each === undefined ? [] : [row]));
  expect(new Set(people).size).toBe(rows);
});
