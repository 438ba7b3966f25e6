import { expect, test } from "vitest";
import { lessonsSchema } from "../../../../functions/domain/reports.ts";
import { lessonParties, lessonsAreAsked, missingLessons } from "../../../../functions/domain/rules/lessons.ts";

test("every party is asked once; reporter and operator are not", () => {
  expect(lessonParties(["operator", "reporter", "smelter", "audit", "smelter", "downstream"])).toEqual([
    "downstream",
    "audit",
    "smelter",
  ]);
});

test.for([
  ["remediated", true],
  ["no-remediation", true],
  ["denied", false],
  ["not-actionable", false],
  ["unsubstantiated", false],
  ["withdrawn", false],
] as const)("after %s lessons are asked: %s", ([outcome, asked]) => {
  expect(lessonsAreAsked(outcome).asked).toBe(asked);
});

test("a missing answer is noted", () => {
  expect(missingLessons(["audit", "smelter"], ["audit"])).toMatchObject([
    { code: "lesson-missing", facts: { role: "smelter" } },
  ]);
  expect(missingLessons(["audit"], ["audit"])).toEqual([]);
});

test("the form has the nine reviews", () => {
  expect(Object.keys(lessonsSchema.shape)).toHaveLength(9);
});
