import { describe, expect, test } from "vitest";
import { failureOf, FunctionFailed, matches } from "../../../../infra/local/states/failure.ts";

describe("names in ErrorEquals", () => {
  test.for([
    [["Boom"], { error: "Boom" }, true, "its own name"],
    [["Bang", "Boom"], { error: "Boom" }, true, "one of several"],
    [["Bang"], { error: "Boom" }, false, "another name"],
    [["States.ALL"], { error: "Boom" }, true, "States.ALL is every error of a task"],
    [["States.ALL"], { error: "States.Timeout" }, true, "States.ALL includes a timeout"],
    [["States.ALL"], { error: "States.QueryEvaluationError" }, true, "States.ALL includes a failed expression"],
    [["States.ALL"], { error: "States.DataLimitExceeded" }, false, "AWS: States.ALL does not catch it"],
    [["States.ALL"], { error: "States.Runtime" }, false, "AWS: States.ALL does not catch it"],
    [["States.DataLimitExceeded"], { error: "States.DataLimitExceeded" }, true, "by its own name it is caught"],
    [["States.Runtime"], { error: "States.Runtime" }, false, "AWS: it always fails the execution"],
    [["States.TaskFailed"], { error: "Boom" }, true, "States.TaskFailed is any known error"],
    [["States.TaskFailed"], { error: "States.TaskFailed" }, true, "and its own name"],
    [["States.TaskFailed"], { error: "States.Timeout" }, false, "except States.Timeout"],
    [["States.TaskFailed"], { error: "States.Timeout", heartbeat: true }, false, "a missed heartbeat is a timeout"],
    [["States.TaskFailed"], { error: "States.DataLimitExceeded" }, false, "terminal errors are beyond wildcards"],
    [
      ["States.Timeout"],
      { error: "States.Timeout", heartbeat: true },
      true,
      "States.Timeout includes a missed heartbeat",
    ],
    [["States.HeartbeatTimeout"], { error: "States.Timeout", heartbeat: true }, true, "a missed heartbeat"],
    [["States.HeartbeatTimeout"], { error: "States.Timeout" }, false, "the task's own timeout is no missed heartbeat"],
  ] as const)("%j and %j: %s, because %s", ([names, failure, expected]) => {
    expect(matches(names, failure)).toBe(expected);
  });
});

describe("what a function call threw", () => {
  test.for([
    [
      new FunctionFailed("CaseNotFound", '{"errorMessage":"x"}'),
      { error: "CaseNotFound", cause: '{"errorMessage":"x"}' },
      "the function's own error",
    ],
    [new Error("worker died"), { error: "Lambda.Unknown", cause: "worker died" }, "no name: the service's word for it"],
    ["odd", { error: "Lambda.Unknown", cause: "odd" }, "not even an Error"],
  ] as const)("%s is shown as %j, because %s", ([thrown, expected]) => {
    expect(failureOf(thrown)).toEqual(expected);
  });
});
