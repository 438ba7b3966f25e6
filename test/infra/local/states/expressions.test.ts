import { describe, expect, test } from "vitest";
import { createEvaluator } from "../../../../infra/local/states/expressions.ts";
import { START } from "./harness.ts";

const evaluator = createEvaluator({ now: () => START, random: () => 0.25, uuid: () => "u-u-i-d" });
const evaluate = (source: string, input: unknown = {}, variables = {}) =>
  evaluator.fill("Output", `{% ${source} %}`, { place: { name: "S", enteredEvent: 7 }, states: { input }, variables });

describe("expressions", () => {
  test.for([
    ["$states.input.a + 1", { a: 1 }, 2, "the input is $states.input"],
    ["$n & 'x'", {}, "5x", "variables are in scope"],
    ["{'a': [1..3]}", {}, { a: [1, 2, 3] }, "objects and ranges"],
    ["$states.input.items[v > 1].v", { items: [{ v: 1 }, { v: 2 }] }, 2, "a sequence of one is its member"],
    ["null", {}, null, "null is a value"],
    ["$now()", {}, "2026-01-01T00:00:00.000Z", "the virtual clock"],
    ["$now('[Y0001]-[M01]')", {}, "2026-01", "in a picture"],
    ["$millis()", {}, START, "the virtual clock"],
    ["$fromMillis($millis() + 86400000)", {}, "2026-01-02T00:00:00.000Z", "arithmetic of time"],
    ["$uuid()", {}, "u-u-i-d", "identity is passed in"],
    ["$random()", {}, 0.25, "chance is passed in"],
    ["$random(7) = $random(7)", {}, true, "a seed always gives the same"],
    ["$random(7) < 1 and $random(7) >= 0", {}, true, "in [0, 1)"],
    ["$partition([1,2,3,4,5], 2)", {}, [[1, 2], [3, 4], [5]], "the last part is shorter"],
    ["$partition([1,2,3], 2.9)", {}, [[1, 2], [3]], "rounded towards zero"],
    ["$range(0, 10, 5)", {}, [0, 5, 10], "inclusive"],
    ["$range(3, 1, -1)", {}, [3, 2, 1], "downwards"],
    ["$range(-1.7, 1, 1)", {}, [-1, 0, 1], "rounded towards zero"],
    ["$range(4, 4, 1)", {}, 4, "a range of one is the bare number"],
    ["$hash('x', 'SHA-256')", {}, "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881", "hexadecimal"],
    ["$hash('x', 'MD5')", {}, "9dd4e461268c8034f5c8564e155c67a6", "hexadecimal"],
    ["$parse('{\"a\": [1]}').a", {}, [1], "text to value"],
  ] as const)("%s of %j is %j, because %s", async ([source, input, expected]) => {
    expect(await evaluate(source, input, { n: 5 })).toEqual(expected);
  });

  test.for([
    ["$states.input.absent", "returned nothing (undefined)", "undefined is an error on AWS"],
    ["$partition([1], 0)", "returned nothing (undefined)", "no parts of size zero"],
    ["$range(1, 2, -1)", "returned nothing (undefined)", "the wrong direction"],
    ["$range(1, 2)", "returned nothing (undefined)", "no step"],
    ["$hash('x')", "returned nothing (undefined)", "no algorithm"],
    ["$hash('x', 'SHA-3')", "does not know the algorithm", "an unknown algorithm"],
    ["$parse('{')", "threw an error during evaluation", "not JSON"],
    ["1 + 'a'", "threw an error during evaluation", "a type error"],
    ["$eval('1')", "$eval is not available", "AWS has no $eval"],
    ["function($x){$x}", "returned a function", "no JSON value"],
    ["$error('mine')", "mine", "an error raised on purpose"],
    ["($f := function($x){ $f($x + 1) + 1 }; $f(0))", "threw an error during evaluation", "no end"],
  ] as const)("%s fails with %j, because %s", async ([source, cause]) => {
    await expect(evaluate(source)).rejects.toMatchObject({
      failure: { error: "States.QueryEvaluationError", cause: expect.stringContaining(cause) as string },
      location: "Output",
    });
  });

  test("the cause and the location name the field at any depth", async () => {
    const scope = { place: { name: "Do it", enteredEvent: 7 }, states: { input: {} }, variables: {} };
    const filled = evaluator.fill("Output", { a: [1, { b: "{% $states.input.no %}" }] }, scope);
    await expect(filled).rejects.toMatchObject({
      location: "Output/a[1]/b",
      failure: {
        cause:
          "An error occurred while executing the state 'Do it' (entered at the event id #7). The JSONata expression " +
          "'$states.input.no' specified for the field 'Output/a[1]/b' returned nothing (undefined).",
      },
    });
  });

  test("only whole strings in delimiters are expressions", async () => {
    const scope = { place: { name: "S", enteredEvent: 1 }, states: { input: 1 }, variables: {} };
    expect(await evaluator.fill("Output", ["$states.input", " {% 1 %}", "{% 1 %} ", 5, null], scope)).toEqual([
      "$states.input",
      " {% 1 %}",
      "{% 1 %} ",
      5,
      null,
    ]);
  });
});
