import { describe, expect, test } from "vitest";
import { executionArn, machineArn, START, waitForToken, world } from "./harness.ts";
import type { World } from "./harness.ts";

const waiting = (): World => {
  const w = world({ functions: { ask: () => undefined } });
  w.machine("m", { Wait: { Type: "Wait", Seconds: 60, End: true } });
  return w;
};
const call = (w: World, operation: string, input: unknown) =>
  w.engine.call(operation, input) as Promise<Record<string, unknown>>;

describe("StartExecution", () => {
  const again = (input: string) => ({ stateMachineArn: machineArn("m"), name: "x", input });

  test("answers with ARN and date in epoch seconds; a name is made up where there is none", async () => {
    const w = waiting();
    const named = await call(w, "StartExecution", again("{}"));
    expect(named).toEqual({ executionArn: executionArn("m", "x"), startDate: START / 1000 });
    const unnamed = await call(w, "StartExecution", { stateMachineArn: machineArn("m") });
    expect(unnamed["executionArn"]).toMatch(/:execution:m:.+/);
  });

  test("the same name and input while it runs is the same execution", async () => {
    const w = waiting();
    const first = await call(w, "StartExecution", again('{"a":1}'));
    w.clock.at += 5_000;
    expect(await call(w, "StartExecution", again('{"a":1}'))).toEqual(first);
    await expect(call(w, "StartExecution", again('{"a":2}'))).rejects.toMatchObject({ name: "ExecutionAlreadyExists" });
  });

  test("a closed execution keeps its name for 90 days", async () => {
    const w = waiting();
    await w.start("m", "x", {});
    await w.pass(60);
    await expect(call(w, "StartExecution", again("{}"))).rejects.toMatchObject({
      name: "ExecutionAlreadyExists",
      message: `Execution Already Exists: '${executionArn("m", "x")}'`,
    });
    await w.pass(90 * 86_400);
    await call(w, "StartExecution", again("{}"));
    await w.engine.whenIdle();
    expect((await w.describe("m", "x")).status).toBe("RUNNING");
    expect(await w.types("m", "x")).toEqual(["ExecutionStarted", "WaitStateEntered"]);
  });

  test.for([
    [{ stateMachineArn: machineArn("none") }, "StateMachineDoesNotExist", "no such machine"],
    [{ stateMachineArn: machineArn("m"), name: "a b" }, "InvalidName", "white space"],
    [{ stateMachineArn: machineArn("m"), name: "a:b" }, "InvalidName", "a colon"],
    [{ stateMachineArn: machineArn("m"), name: "a*" }, "InvalidName", "a wildcard"],
    [{ stateMachineArn: machineArn("m"), name: "a\u0007" }, "InvalidName", "a control character"],
    [{ stateMachineArn: machineArn("m"), name: "x".repeat(81) }, "ValidationException", "longer than 80"],
    [{ stateMachineArn: machineArn("m"), name: "" }, "ValidationException", "empty"],
    [{ stateMachineArn: machineArn("m"), input: "not json" }, "InvalidExecutionInput", "no JSON"],
    [{ stateMachineArn: machineArn("m"), input: "" }, "InvalidExecutionInput", "empty"],
    [
      { stateMachineArn: machineArn("m"), input: JSON.stringify("x".repeat(262_144)) },
      "InvalidExecutionInput",
      "larger than 256 KiB",
    ],
    [{}, "ValidationException", "no ARN"],
    [{ stateMachineArn: 5 }, "ValidationException", "no text"],
  ] as const)("%j is refused with %s: %s", async ([input, name]) => {
    await expect(call(waiting(), "StartExecution", input)).rejects.toMatchObject({ name });
  });

  test.for(["x".repeat(80), "RC-7K3M-9QXT-verify-allegation-0-1", "äöü", "a.b_c+d=e@f(g)'h!"])(
    "%s is a name",
    async (name) => {
      await call(waiting(), "StartExecution", { stateMachineArn: machineArn("m"), name });
    },
  );
});

test.for([
  ["DescribeExecution", { executionArn: executionArn("m", "no") }, "ExecutionDoesNotExist"],
  ["DescribeExecution", { executionArn: "arn:nonsense" }, "InvalidArn"],
  ["GetExecutionHistory", { executionArn: executionArn("m", "no") }, "ExecutionDoesNotExist"],
  ["GetExecutionHistory", { executionArn: executionArn("m", "x"), nextToken: "zzz" }, "InvalidToken"],
  ["GetExecutionHistory", { executionArn: executionArn("m", "x"), maxResults: 1001 }, "ValidationException"],
  ["StopExecution", { executionArn: executionArn("m", "no") }, "ExecutionDoesNotExist"],
  ["RedriveExecution", { executionArn: executionArn("m", "no") }, "ExecutionDoesNotExist"],
  ["ListExecutions", { stateMachineArn: machineArn("none") }, "StateMachineDoesNotExist"],
  ["ListExecutions", { stateMachineArn: machineArn("m"), statusFilter: "DONE" }, "ValidationException"],
  ["DescribeStateMachine", { stateMachineArn: machineArn("none") }, "StateMachineDoesNotExist"],
  ["DescribeStateMachineForExecution", { executionArn: executionArn("m", "no") }, "ExecutionDoesNotExist"],
  ["SendTaskSuccess", { taskToken: "nonsense", output: "{}" }, "InvalidToken"],
  ["SendTaskSuccess", { taskToken: "AQCunknown", output: "{}" }, "TaskDoesNotExist"],
  ["SendTaskSuccess", { taskToken: "AQCunknown", output: "{" }, "InvalidOutput"],
  ["SendTaskSuccess", { taskToken: "AQCunknown", output: JSON.stringify("x".repeat(262_144)) }, "InvalidOutput"],
  ["SendTaskFailure", { taskToken: "nonsense" }, "InvalidToken"],
  ["SendTaskHeartbeat", { taskToken: "" }, "ValidationException"],
  ["CreateStateMachine", {}, "UnknownOperationException"],
  ["toString", {}, "UnknownOperationException"],
] as const)("%s of %j: %s", async ([operation, input, name]) => {
  const w = waiting();
  await w.start("m", "x");
  await expect(call(w, operation, input)).rejects.toMatchObject({ name });
});

test("a token closes with its first answer", async () => {
  const tokens: string[] = [];
  const w = world({ functions: { ask: ({ token }: { token: string }) => void tokens.push(token) } });
  w.machine("m", { Ask: waitForToken("ask", { End: true }) });
  await w.start("m", "x");
  expect(await call(w, "SendTaskSuccess", { taskToken: tokens[0], output: "{}" })).toEqual({});
  for (const operation of ["SendTaskSuccess", "SendTaskFailure", "SendTaskHeartbeat"]) {
    await expect(call(w, operation, { taskToken: tokens[0], output: "{}" })).rejects.toMatchObject({
      name: "TaskTimedOut",
      message: "Task Timed Out: 'Provided task does not exist anymore'",
    });
  }
});

test("a Fail state that names nothing leaves error and cause out", async () => {
  const w = world();
  w.machine("m", { F: { Type: "Fail" } });
  await w.start("m", "x");
  const { status, error, cause } = await w.describe("m", "x");
  expect({ status, error, cause }).toEqual({ status: "FAILED", error: undefined, cause: undefined });
});

test("DescribeExecution of a running and of a closed execution", async () => {
  const w = waiting();
  await w.start("m", "x", { a: 1 });
  const common = {
    executionArn: executionArn("m", "x"),
    stateMachineArn: machineArn("m"),
    name: "x",
    input: '{"a":1}',
    inputDetails: { included: true },
    startDate: START / 1000,
    redriveCount: 0,
    redriveStatus: "NOT_REDRIVABLE",
  };
  expect(await w.describe("m", "x")).toEqual({
    ...common,
    status: "RUNNING",
    redriveStatusReason: "Execution is RUNNING and cannot be redriven",
  });
  await w.pass(60);
  expect(await w.describe("m", "x")).toEqual({
    ...common,
    status: "SUCCEEDED",
    stopDate: START / 1000 + 60,
    output: '{"a":1}',
    outputDetails: { included: true },
    redriveStatusReason: "Execution is SUCCEEDED and cannot be redriven",
  });
});

describe("StopExecution", () => {
  test("aborts with error and cause; the event follows none (as recorded on AWS)", async () => {
    const w = waiting();
    await w.start("m", "x");
    w.clock.at += 1_000;
    expect(await call(w, "StopExecution", { executionArn: executionArn("m", "x"), error: "E", cause: "c" })).toEqual({
      stopDate: START / 1000 + 1,
    });
    expect(await w.describe("m", "x")).toMatchObject({
      status: "ABORTED",
      error: "E",
      cause: "c",
      redriveStatus: "REDRIVABLE",
    });
    expect((await w.events("m", "x")).at(-1)).toMatchObject({
      type: "ExecutionAborted",
      previousEventId: 0,
      executionAbortedEventDetails: { error: "E", cause: "c" },
    });
  });

  test("leaves a closed execution as it is", async () => {
    const w = waiting();
    await w.start("m", "x");
    await w.pass(60);
    expect(await call(w, "StopExecution", { executionArn: executionArn("m", "x") })).toEqual({
      stopDate: START / 1000 + 60,
    });
    expect((await w.describe("m", "x")).status).toBe("SUCCEEDED");
  });
});

describe("GetExecutionHistory", () => {
  test("pages in both directions", async () => {
    const w = waiting();
    await w.start("m", "x");
    await w.pass(60);
    for (const reverseOrder of [false, true]) {
      const ids: number[] = [];
      let nextToken: unknown;
      do {
        const page = await call(w, "GetExecutionHistory", {
          executionArn: executionArn("m", "x"),
          maxResults: 3,
          reverseOrder,
          ...(nextToken === undefined ? {} : { nextToken }),
        });
        ids.push(...(page["events"] as { id: number }[]).map(({ id }) => id));
        nextToken = page["nextToken"];
      } while (nextToken !== undefined);
      expect(ids).toEqual(reverseOrder ? [4, 3, 2, 1] : [1, 2, 3, 4]);
    }
  });

  test("a token belongs to its query", async () => {
    const w = waiting();
    await w.start("m", "x");
    const { nextToken } = await call(w, "GetExecutionHistory", { executionArn: executionArn("m", "x"), maxResults: 1 });
    await expect(
      call(w, "GetExecutionHistory", { executionArn: executionArn("m", "x"), nextToken, reverseOrder: true }),
    ).rejects.toMatchObject({ name: "InvalidToken" });
  });

  test("without execution data, inputs, outputs and variables are gone", async () => {
    const w = world();
    w.machine("m", { A: { Type: "Pass", Assign: { v: "secret" }, End: true } });
    await w.start("m", "x", "secret");
    const page = await call(w, "GetExecutionHistory", {
      executionArn: executionArn("m", "x"),
      includeExecutionData: false,
    });
    expect(JSON.stringify(page)).not.toContain("secret");
    expect(JSON.stringify(page)).toContain('"stateExitedEventDetails":{"name":"A"}');
  });
});

test("ListExecutions: newest first, by status, in pages", async () => {
  const w = waiting();
  for (const name of ["a", "b", "c"]) {
    await w.start("m", name);
    w.clock.at += 1_000;
  }
  await call(w, "StopExecution", { executionArn: executionArn("m", "b") });
  const list = async (more: object) => {
    const page = await call(w, "ListExecutions", { stateMachineArn: machineArn("m"), ...more });
    return { names: (page["executions"] as { name: string }[]).map(({ name }) => name), nextToken: page["nextToken"] };
  };
  expect((await list({})).names).toEqual(["c", "b", "a"]);
  expect((await list({ statusFilter: "RUNNING" })).names).toEqual(["c", "a"]);
  expect((await list({ statusFilter: "ABORTED" })).names).toEqual(["b"]);
  expect((await list({ redriveFilter: "REDRIVEN" })).names).toEqual([]);
  const first = await list({ maxResults: 2 });
  expect(first.names).toEqual(["c", "b"]);
  expect(await list({ maxResults: 2, nextToken: first.nextToken })).toEqual({ names: ["a"], nextToken: undefined });
});

test("machines are listed and described", async () => {
  const w = waiting();
  expect(await call(w, "ListStateMachines", {})).toEqual({
    stateMachines: [{ stateMachineArn: machineArn("m"), name: "m", type: "STANDARD", creationDate: START / 1000 }],
  });
  expect(await call(w, "DescribeStateMachine", { stateMachineArn: machineArn("m") })).toMatchObject({
    name: "m",
    status: "ACTIVE",
    type: "STANDARD",
    roleArn: "arn:aws:iam::000000000000:role/states",
  });
});

test("a running execution keeps the definition it started with", async () => {
  const w = waiting();
  await w.start("m", "old");
  w.machine("m", { Wait: { Type: "Pass", Output: "new", End: true } });
  await w.start("m", "new");
  await w.pass(60);
  expect((await w.describe("m", "old")).output).toBe("{}");
  expect((await w.describe("m", "new")).output).toBe('"new"');
  const { definition } = await call(w, "DescribeStateMachineForExecution", { executionArn: executionArn("m", "old") });
  expect(definition).toContain('"Seconds":60');
});

test("each change of status is told, with dates in epoch milliseconds", async () => {
  const w = waiting();
  await w.start("m", "x", { a: 1 });
  await w.pass(60);
  expect(w.told).toMatchObject([
    { status: "RUNNING", startDate: START, stopDate: null, output: null, input: '{"a":1}' },
    { status: "SUCCEEDED", startDate: START, stopDate: START + 60_000, output: '{"a":1}' },
  ]);
});
