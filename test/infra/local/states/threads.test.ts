import { expect, test } from "vitest";
import { FunctionFailed } from "../../../../infra/local/states/failure.ts";
import { executionArn, invoke, outputOf, waitForToken, world } from "./harness.ts";

const branch = (states: Record<string, unknown>) => ({ StartAt: Object.keys(states)[0], States: states });
const boom = () => {
  throw new FunctionFailed("Boom", "x");
};

test("a Parallel's events: each branch has its own chain, what is aborted says so", async () => {
  const w = world({ functions: { boom } });
  w.machine("m", {
    P: {
      Type: "Parallel",
      Branches: [
        branch({ Long: { Type: "Wait", Seconds: 60, End: true } }),
        branch({ Breaks: invoke("boom", { End: true }) }),
      ],
      Catch: [{ ErrorEquals: ["Boom"], Next: "Z" }],
      End: true,
    },
    Z: { Type: "Pass", End: true },
  });
  await w.start("m", "x");
  const events = await w.events("m", "x");
  expect(events.map(({ id, previousEventId, type }) => `${id} after ${previousEventId} ${type}`)).toEqual([
    "1 after 0 ExecutionStarted",
    "2 after 0 ParallelStateEntered",
    "3 after 2 ParallelStateStarted",
    "4 after 3 WaitStateEntered",
    "5 after 3 TaskStateEntered",
    "6 after 5 TaskScheduled",
    "7 after 6 TaskStarted",
    "8 after 7 TaskFailed",
    "9 after 8 TaskStateAborted",
    "10 after 4 WaitStateAborted",
    "11 after 9 ParallelStateFailed",
    "12 after 11 ParallelStateExited",
    "13 after 12 PassStateEntered",
    "14 after 13 PassStateExited",
    "15 after 14 ExecutionSucceeded",
  ]);
});

test("a Map runs MaxConcurrency iterations at once and starts the next when one ends", async () => {
  const w = world();
  w.machine("m", {
    M: {
      Type: "Map",
      MaxConcurrency: 2,
      ItemProcessor: branch({
        W: { Type: "Wait", Seconds: "{% $states.input %}", Output: "{% $states.context.Map.Item.Index %}", End: true },
      }),
      End: true,
    },
  });
  await w.start("m", "x", [10, 30, 10, 5]);
  const startedAt = async () =>
    (await w.events("m", "x"))
      .filter(({ type }) => type === "MapIterationStarted")
      .map(({ timestamp }) => timestamp - w.told[0]!.startDate / 1000);
  expect(await startedAt()).toEqual([0, 0]);
  await w.pass(10);
  expect(await startedAt()).toEqual([0, 0, 10]);
  await w.pass(25);
  expect(await startedAt()).toEqual([0, 0, 10, 20]);
  expect(await outputOf(w, "m", "x")).toEqual([0, 1, 2, 3]);
  const types = await w.types("m", "x");
  expect(types.filter((type) => type === "MapIterationSucceeded")).toHaveLength(4);
  expect(types.slice(-3)).toEqual(["MapStateSucceeded", "MapStateExited", "ExecutionSucceeded"]);
});

test("a failing iteration aborts the others and starts no more", async () => {
  const w = world({ functions: { boom } });
  w.machine("m", {
    M: {
      Type: "Map",
      MaxConcurrency: 2,
      ItemProcessor: branch({
        C: { Type: "Choice", Choices: [{ Condition: "{% $states.input = 1 %}", Next: "B" }], Default: "W" },
        B: invoke("boom", { End: true }),
        W: { Type: "Wait", Seconds: 60, End: true },
      }),
      End: true,
    },
  });
  await w.start("m", "x", [0, 1, 2, 3]);
  expect(await w.describe("m", "x")).toMatchObject({ status: "FAILED", error: "Boom" });
  const types = await w.types("m", "x");
  expect(types.filter((type) => type === "MapIterationStarted")).toHaveLength(2);
  expect(types.slice(-5)).toEqual([
    "WaitStateAborted",
    "MapIterationAborted",
    "MapIterationFailed",
    "MapStateFailed",
    "ExecutionFailed",
  ]);
});

test("a retried Parallel begins all its branches again", async () => {
  let calls = 0;
  const w = world({
    functions: {
      f: () => {
        calls += 1;
        if (calls === 1) boom();
        return calls;
      },
      g: () => "g",
    },
  });
  w.machine("m", {
    P: {
      Type: "Parallel",
      Branches: [
        branch({ F: invoke("f", { Output: "{% $states.result.Payload %}", End: true }) }),
        branch({ G: invoke("g", { Output: "{% $states.result.Payload %}", End: true }) }),
      ],
      Retry: [{ ErrorEquals: ["States.ALL"], IntervalSeconds: 5 }],
      End: true,
    },
  });
  await w.start("m", "x");
  await w.pass(5);
  expect(await outputOf(w, "m", "x")).toEqual([2, "g"]);
});

test("states nest: a Map in a Parallel in a Map, waiting for tokens in the middle", async () => {
  const tokens: string[] = [];
  const w = world({ functions: { ask: ({ token }: { token: string }) => void tokens.push(token) } });
  const inner = { Type: "Map", ItemProcessor: branch({ Ask: waitForToken("ask", { End: true }) }), End: true };
  const both = {
    Type: "Parallel",
    Branches: [branch({ Inner: inner }), branch({ Quick: { Type: "Pass", Output: "q", End: true } })],
    End: true,
  };
  w.machine("m", { Outer: { Type: "Map", ItemProcessor: branch({ Both: both }), End: true } });
  await w.start("m", "x", [[1, 2], [3]]);
  expect(tokens).toHaveLength(3);
  for (const [index, taskToken] of tokens.entries())
    await w.engine.call("SendTaskSuccess", { taskToken, output: String(index) });
  await w.engine.whenIdle();
  expect(await outputOf(w, "m", "x")).toEqual([
    [[0, 1], "q"],
    [[2], "q"],
  ]);
});

test("stopping an execution ends every thread and closes every token", async () => {
  const tokens: string[] = [];
  const w = world({ functions: { ask: ({ token }: { token: string }) => void tokens.push(token) } });
  w.machine("m", {
    P: {
      Type: "Parallel",
      Branches: [
        branch({ A: waitForToken("ask", { End: true }) }),
        branch({ B: waitForToken("ask", { TimeoutSeconds: 9, End: true }) }),
      ],
      End: true,
    },
  });
  await w.start("m", "x");
  await w.engine.call("StopExecution", { executionArn: executionArn("m", "x") });
  expect(w.engine.nextDue()).toBeUndefined();
  for (const taskToken of tokens) {
    await expect(w.engine.call("SendTaskSuccess", { taskToken, output: "1" })).rejects.toMatchObject({
      name: "TaskTimedOut",
    });
  }
});
