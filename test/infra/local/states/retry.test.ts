import { describe, expect, test } from "vitest";
import { FunctionFailed } from "../../../../infra/local/states/failure.ts";
import { decideRetry } from "../../../../infra/local/states/retry.ts";
import { invoke, outputOf, START, world } from "./harness.ts";

const boom = { error: "Boom" };

describe("when to try again", () => {
  test.for([
    [{ ErrorEquals: ["Boom"] }, 0, 1_000, "IntervalSeconds is 1"],
    [{ ErrorEquals: ["Boom"] }, 1, 2_000, "BackoffRate is 2"],
    [{ ErrorEquals: ["Boom"] }, 2, 4_000, "the third and last attempt"],
    [{ ErrorEquals: ["Boom"] }, 3, undefined, "MaxAttempts is 3"],
    [{ ErrorEquals: ["Boom"], MaxAttempts: 0 }, 0, undefined, "0 attempts: never"],
    [{ ErrorEquals: ["Boom"], IntervalSeconds: 10, BackoffRate: 1 }, 2, 10_000, "a rate of 1 is a constant interval"],
    [{ ErrorEquals: ["Boom"], IntervalSeconds: 3, BackoffRate: 1.5 }, 2, 6_750, "fractions of a second are kept"],
    [{ ErrorEquals: ["Boom"], IntervalSeconds: 10, MaxDelaySeconds: 15 }, 1, 15_000, "MaxDelaySeconds caps the growth"],
    [
      { ErrorEquals: ["Boom"], IntervalSeconds: 10, JitterStrategy: "FULL" },
      0,
      5_000,
      "FULL: a random part, here half",
    ],
    [{ ErrorEquals: ["Boom"], IntervalSeconds: 10, JitterStrategy: "NONE" }, 0, 10_000, "NONE: the whole delay"],
    [{ ErrorEquals: ["Bang"] }, 0, undefined, "another error"],
  ] as const)("%j after %i attempts: %s ms, because %s", ([retrier, used, expected]) => {
    const retriers = [{ ...retrier, ErrorEquals: [...retrier.ErrorEquals] }];
    expect(decideRetry({ retriers, failure: boom, attempts: { 0: used }, random: 0.5 })?.delayMs).toBe(expected);
  });

  test("the first retrier that names the error decides, even when it has no attempts left", () => {
    const retriers = [
      { ErrorEquals: ["Boom"], MaxAttempts: 1 },
      { ErrorEquals: ["States.ALL"], MaxAttempts: 9 },
    ];
    expect(decideRetry({ retriers, failure: boom, attempts: { 0: 1 }, random: 0 })).toBeUndefined();
    expect(decideRetry({ retriers, failure: { error: "Other" }, attempts: { 0: 1 }, random: 0 })?.index).toBe(1);
  });
});

test("a task is tried again at the instants its retriers say, each retrier counting for itself", async () => {
  const tried: number[] = [];
  const errors = ["A", "A", "B", "A"];
  const w = world({
    functions: {
      f: () => {
        tried.push((w.clock.at - START) / 1000);
        const error = errors.shift();
        if (error !== undefined) throw new FunctionFailed(error, "why");
        return "done";
      },
    },
  });
  w.machine("m", {
    Try: invoke("f", {
      Retry: [
        { ErrorEquals: ["A"], IntervalSeconds: 10, BackoffRate: 3 },
        { ErrorEquals: ["States.ALL"], IntervalSeconds: 1 },
      ],
      Output: "{% {'r': $states.result.Payload, 'retries': $states.context.State.RetryCount} %}",
      End: true,
    }),
  });
  await w.start("m", "x");
  await w.pass(1000);
  expect(tried).toEqual([0, 10, 40, 41, 131]);
  expect(await outputOf(w, "m", "x")).toEqual({ r: "done", retries: 4 });
  const types = await w.types("m", "x");
  expect(types.filter((type) => type === "TaskStateEntered")).toHaveLength(1);
  expect(types.filter((type) => type === "TaskScheduled")).toHaveLength(5);
});

test("an exhausted retrier hands over to Catch", async () => {
  const w = world({
    functions: {
      f: () => {
        throw new FunctionFailed("A", "why");
      },
    },
  });
  w.machine("m", {
    Try: invoke("f", {
      Retry: [{ ErrorEquals: ["A"], MaxAttempts: 1 }],
      Catch: [
        {
          ErrorEquals: ["A"],
          Next: "Saved",
          Assign: { seen: "{% $states.errorOutput.Error %}" },
          Output: "{% $states.errorOutput %}",
        },
      ],
      End: true,
    }),
    Saved: { Type: "Pass", Output: { seen: "{% $seen %}", was: "{% $states.input %}" }, End: true },
  });
  await w.start("m", "x");
  await w.pass(5);
  expect(await outputOf(w, "m", "x")).toEqual({ seen: "A", was: { Error: "A", Cause: "why" } });
});
