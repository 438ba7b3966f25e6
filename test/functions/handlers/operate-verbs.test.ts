import { beforeEach, describe, expect, test } from "vitest";
import { operateRequestSchema, type OperateVerb } from "../../../functions/contracts/operate.ts";
import { exampleAllegation } from "../../support/examples.ts";
import { VERBS, type Fields, type Row } from "./doubles/operator-verbs.ts";
import { Operator } from "./doubles/operator.ts";

let operator: Operator;
beforeEach(async () => {
  operator = await Operator.withCase();
});

const ROWS = Object.entries(VERBS) as [OperateVerb, Row][];
const shapeOf = (verb: OperateVerb): Record<string, { safeParse: (value: unknown) => { success: boolean } }> =>
  operateRequestSchema.options.find(({ shape }) => shape.verb.value === verb)!.shape;

/** Written wrongly in every way worth telling apart, with a part of the mend. */
const WRONG: Readonly<Record<string, readonly [mend: string, ...values: readonly unknown[]]>> = {
  caseId: ["as it stands in mails", "RC-7K3M", "7K3M-9QXT", 7, ""],
  key: ["Take the key from `show`", "", "k".repeat(121), 1],
  dueAt: ["in UTC, such as", "2027-01-31", "tomorrow", "31.1.2027", "2027-01-31T12:00:00"],
  it: ["was-theirs or ask-again", "perhaps", ""],
  role: ["as `show` names it", "mine", "operator", "reporter"],
  organisation: ["as in the directory", "Smelter A", "", "s".repeat(61)],
  contact: ["as in the directory", "c".repeat(61), 1],
  reasons: ["in words", "", "  ", "r".repeat(10_001)],
  because: ["before-finding, duplicate or test", "no-time"],
  decidedBy: ["audit or downstream", "smelter", "operator"],
  status: ["open or closed", "all", ""],
  delivery: ["up to 100 letters", "", "a b", "d".repeat(101)],
  directory: ["functions/domain/directory.ts describes it", {}, { organisations: [] }, "directory.json"],
  allegation: ["functions/domain/allegation.ts describes it", {}, exampleAllegation({ minerals: [] }), []],
};

describe.for(ROWS)("the verb %s", ([verb, row]) => {
  const command = (): Fields => {
    const about = shapeOf(verb)["caseId"] === undefined || row.may?.includes("caseId") ? {} : operator.machine;
    const caseId = "caseId" in about ? { caseId: about.caseId } : {};
    const needs: Fields = typeof row.needs === "function" ? row.needs(operator) : row.needs;
    return { verb, ...caseId, ...needs };
  };
  /** Refused, with nothing changed: what is said of the field that is named. */
  const refused = async (given: Fields) => {
    const before = operator.kept;
    const answer = await operator.give(given);
    expect(operator.kept).toBe(before);
    return answer.ok ? [] : answer.problems;
  };

  test("does what it says, with no more than it needs", async () => {
    await row.given?.(operator);
    const answer = await operator.give(command());
    expect(answer).toMatchObject({ ok: true, done: expect.stringMatching(row.says) as string });
    await row.does(operator, answer);
  });

  test("needs what is listed here, and takes nothing else", async () => {
    const needed = Object.keys(command()).filter((field) => field !== "verb");
    expect(new Set([...needed, ...(row.may ?? [])])).toEqual(
      new Set(Object.keys(shapeOf(verb)).filter((field) => field !== "verb")),
    );
    for (const field of needed) {
      const [mend] = WRONG[field]!;
      const problems = await refused({ ...command(), [field]: undefined });
      expect(problems, field).toEqual([
        { field, problem: "It is missing.", mend: expect.stringContaining(mend) as string },
      ]);
    }
    const unknown = { field: "colour", problem: "This verb does not take it.", mend: expect.any(String) as string };
    expect(await refused({ ...command(), colour: "red" })).toEqual([unknown]);
  });

  test("says which field is wrong and how to write it, never what was given", async () => {
    for (const field of Object.keys(shapeOf(verb)).filter((name) => name !== "verb")) {
      const [mend, ...values] = WRONG[field]!;
      for (const value of values) {
        const problems = await refused({ ...command(), [field]: value });
        expect(problems.length, `${field}: ${JSON.stringify(value)}`).toBeGreaterThan(0);
        for (const problem of problems) {
          expect(problem.field.split(".")[0]).toBe(field);
          expect(problem.mend).toContain(mend);
          expect(problem.problem).toMatch(/^(It|There) is .+\.$/);
        }
      }
    }
  });
});
