import { describe, expect, test } from "vitest";
import { FunctionFailed } from "../../../../infra/local/states/failure.ts";
import { executionArn, invoke, outputOf, START, world } from "./harness.ts";
import type { World } from "./harness.ts";

const DAY = 86_400;
const redrive = (w: World, more: object = {}) =>
  w.engine.call("RedriveExecution", { executionArn: executionArn("m", "x"), ...more });
const branch = (states: Record<string, unknown>) => ({ StartAt: Object.keys(states)[0], States: states });

/** A function that fails until it is mended, and counts its calls by label. */
function fragile() {
  const calls: string[] = [];
  const state = { isMended: false };
  const f = ({ label, breaks }: { label: string; breaks?: boolean }) => {
    calls.push(label);
    if (breaks === true && !state.isMended) throw new FunctionFailed("Broken", label);
    return label;
  };
  return { calls, state, f };
}

const step = (label: string, more: object) =>
  invoke("f", {
    Arguments: { FunctionName: "f", Payload: { label, breaks: label === "second" } },
    Output: "{% $states.result.Payload %}",
    ...more,
  });

test("goes on from the state that failed: same input, variables and history; retries are counted anew", async () => {
  const { calls, state, f } = fragile();
  const w = world({ functions: { f } });
  w.machine("m", {
    First: step("first", { Assign: { kept: "{% $states.input.a %}" }, Next: "Second" }),
    Second: step("second", {
      Retry: [{ ErrorEquals: ["Broken"], MaxAttempts: 1 }],
      Output:
        "{% {'in': $states.input, 'kept': $kept, 'redrives': $states.context.Execution.RedriveCount, 'at': $states.context.Execution.RedriveTime} %}",
      End: true,
    }),
  });
  await w.start("m", "x", { a: 1 });
  await w.pass(10);
  expect(await w.describe("m", "x")).toMatchObject({ status: "FAILED", redriveStatus: "REDRIVABLE" });
  await redrive(w);
  await w.engine.whenIdle();
  expect((await w.describe("m", "x")).status).toBe("RUNNING");
  state.isMended = true;
  await w.pass(10);
  expect(calls).toEqual(["first", "second", "second", "second", "second"]);
  expect(await outputOf(w, "m", "x")).toEqual({ in: "first", kept: 1, redrives: 1, at: "2026-01-01T00:00:10.000Z" });
  expect(await w.describe("m", "x")).toMatchObject({ redriveCount: 1, redriveDate: START / 1000 + 10 });
  const types = await w.types("m", "x");
  expect(types.filter((type) => type === "TaskStateEntered")).toHaveLength(2);
  expect(types.slice(types.indexOf("ExecutionFailed"))).toEqual([
    ...["ExecutionFailed", "ExecutionRedriven", "TaskScheduled", "TaskStarted", "TaskFailed"],
    ...["TaskScheduled", "TaskStarted", "TaskSucceeded", "TaskStateExited", "ExecutionSucceeded"],
  ]);
  expect(w.told.map(({ status }) => status)).toEqual(["RUNNING", "FAILED", "RUNNING", "SUCCEEDED"]);
});

test("of a Parallel only the branches that did not succeed run again", async () => {
  const { calls, state, f } = fragile();
  const w = world({ functions: { f } });
  w.machine("m", {
    P: {
      Type: "Parallel",
      Branches: [
        branch({ A: step("first", { End: true }) }),
        branch({ B: { Type: "Wait", Seconds: 5, Next: "C" }, C: step("second", { End: true }) }),
        branch({ D: { Type: "Wait", Seconds: 60, Output: "d", End: true } }),
      ],
      End: true,
    },
  });
  await w.start("m", "x");
  await w.pass(5);
  expect((await w.describe("m", "x")).status).toBe("FAILED");
  state.isMended = true;
  await redrive(w);
  await w.pass(60);
  expect(calls).toEqual(["first", "second", "second"]);
  expect(await outputOf(w, "m", "x")).toEqual(["first", "second", "d"]);
});

test("of a Map only the iterations that did not succeed, and those that never started, run", async () => {
  const { calls, state, f } = fragile();
  const w = world({ functions: { f } });
  w.machine("m", {
    M: {
      Type: "Map",
      MaxConcurrency: 1,
      ItemProcessor: branch({
        A: invoke("f", {
          Arguments: {
            FunctionName: "f",
            Payload: { label: "{% $states.input %}", breaks: "{% $states.input = 'b' %}" },
          },
          Output: "{% $states.result.Payload %}",
          End: true,
        }),
      }),
      End: true,
    },
  });
  await w.start("m", "x", ["a", "b", "c"]);
  expect((await w.describe("m", "x")).status).toBe("FAILED");
  state.isMended = true;
  await redrive(w);
  await w.engine.whenIdle();
  expect(calls).toEqual(["a", "b", "b", "c"]);
  expect(await outputOf(w, "m", "x")).toEqual(["a", "b", "c"]);
});

test("an aborted Wait waits its whole time again, and the machine's TimeoutSeconds begins anew", async () => {
  const w = world();
  w.machine("m", { W: { Type: "Wait", Seconds: 50, End: true } }, { TimeoutSeconds: 60 });
  await w.start("m", "x");
  await w.pass(40);
  await w.engine.call("StopExecution", { executionArn: executionArn("m", "x") });
  await redrive(w);
  await w.engine.whenIdle();
  await w.pass(49);
  expect((await w.describe("m", "x")).status).toBe("RUNNING");
  await w.pass(1);
  expect((await w.describe("m", "x")).status).toBe("SUCCEEDED");
});

test("the same clientToken again is the same redrive", async () => {
  const w = world();
  w.machine("m", { W: { Type: "Wait", Seconds: 50, End: true } });
  await w.start("m", "x");
  await w.engine.call("StopExecution", { executionArn: executionArn("m", "x") });
  const first = await redrive(w, { clientToken: "t" });
  w.clock.at += 5_000;
  expect(await redrive(w, { clientToken: "t" })).toEqual(first);
  await expect(redrive(w, { clientToken: "other" })).rejects.toMatchObject({ name: "ExecutionNotRedrivable" });
});

describe("ExecutionNotRedrivable", () => {
  const machine = { W: { Type: "Wait", Seconds: 50, End: true } };
  test.for([
    ["RUNNING", () => Promise.resolve(), "Execution is RUNNING and cannot be redriven"],
    ["succeeded", async (w: World) => w.pass(50), "Execution is SUCCEEDED and cannot be redriven"],
    ["stopped 14 days ago", async (w: World) => stopAnd(w, 14 * DAY), "Execution redrivable period exceeded"],
  ] as const)("%s", async ([, until, reason]) => {
    const w = world();
    w.machine("m", machine);
    await w.start("m", "x");
    await until(w);
    await expect(redrive(w)).rejects.toMatchObject({ name: "ExecutionNotRedrivable", message: reason });
  });

  test("a second short of 14 days is in time", async () => {
    const w = world();
    w.machine("m", machine);
    await w.start("m", "x");
    await stopAnd(w, 14 * DAY - 1);
    await expect(redrive(w)).resolves.toBeDefined();
  });

  test("started a year ago", async () => {
    const w = world();
    w.machine("m", { W: { Type: "Wait", Seconds: 99_999_999, End: true } });
    await w.start("m", "x");
    await w.pass(365 * DAY);
    await expect(redrive(w)).rejects.toMatchObject({ message: "Execution has exceeded the max execution time" });
  });
});

async function stopAnd(w: World, seconds: number): Promise<void> {
  await w.engine.call("StopExecution", { executionArn: executionArn("m", "x") });
  await w.pass(seconds);
}
