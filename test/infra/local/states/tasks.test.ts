import { describe, expect, test } from "vitest";
import { FunctionFailed } from "../../../../infra/local/states/failure.ts";
import { executionArn, invoke, machineArn, outputOf, START, waitForToken, world } from "./harness.ts";
import type { World } from "./harness.ts";

const tokenHolder = () => {
  const tokens: string[] = [];
  return { tokens, take: ({ token }: { token: string }) => void tokens.push(token) };
};

describe("lambda:invoke", () => {
  test("yields the parsed payload with version and status", async () => {
    const w = world({ functions: { f: ({ n }: { n: number }) => ({ twice: n * 2 }) } });
    w.machine("m", { A: invoke("f", { End: true }) });
    await w.start("m", "x", { n: 4 });
    expect(await outputOf(w, "m", "x")).toEqual({ ExecutedVersion: "$LATEST", Payload: { twice: 8 }, StatusCode: 200 });
  });

  test("a function that returns nothing has a null payload; without Payload it gets {}", async () => {
    const seen: unknown[] = [];
    const w = world({ functions: { f: (payload: unknown) => void seen.push(payload) } });
    w.machine("m", {
      A: invoke("f", { Arguments: { FunctionName: "f" }, Output: "{% $states.result.Payload %}", End: true }),
    });
    await w.start("m", "x");
    expect(await outputOf(w, "m", "x")).toBeNull();
    expect(seen).toEqual([{}]);
  });

  test("its events say what AWS's do", async () => {
    const w = world({ functions: { f: () => 1 } });
    w.machine("m", { A: invoke("f", { TimeoutSeconds: "{% $states.input.s %}", End: true }) });
    await w.start("m", "x", { s: 30 });
    const shown = { resourceType: "lambda", resource: "invoke" };
    const events = await w.events("m", "x");
    const timestamp = START / 1000;
    expect(events).toEqual([
      {
        id: 1,
        previousEventId: 0,
        timestamp,
        type: "ExecutionStarted",
        executionStartedEventDetails: {
          input: '{"s":30}',
          inputDetails: { truncated: false },
          roleArn: "arn:aws:iam::000000000000:role/states",
        },
      },
      {
        id: 2,
        previousEventId: 0,
        timestamp,
        type: "TaskStateEntered",
        stateEnteredEventDetails: { name: "A", input: '{"s":30}', inputDetails: { truncated: false } },
      },
      {
        id: 3,
        previousEventId: 2,
        timestamp,
        type: "TaskScheduled",
        taskScheduledEventDetails: {
          ...shown,
          region: "eu-central-1",
          parameters: '{"FunctionName":"f","Payload":{"s":30}}',
          timeoutInSeconds: 30,
        },
      },
      { id: 4, previousEventId: 3, timestamp, type: "TaskStarted", taskStartedEventDetails: shown },
      {
        id: 5,
        previousEventId: 4,
        timestamp,
        type: "TaskSucceeded",
        taskSucceededEventDetails: {
          ...shown,
          output: '{"ExecutedVersion":"$LATEST","Payload":1,"StatusCode":200}',
          outputDetails: { truncated: false },
        },
      },
      {
        id: 6,
        previousEventId: 5,
        timestamp,
        type: "TaskStateExited",
        stateExitedEventDetails: {
          name: "A",
          output: '{"ExecutedVersion":"$LATEST","Payload":1,"StatusCode":200}',
          outputDetails: { truncated: false },
        },
      },
      {
        id: 7,
        previousEventId: 6,
        timestamp,
        type: "ExecutionSucceeded",
        executionSucceededEventDetails: {
          output: '{"ExecutedVersion":"$LATEST","Payload":1,"StatusCode":200}',
          outputDetails: { truncated: false },
        },
      },
    ]);
  });

  test("a failed expression leaves an EvaluationFailed event before the end", async () => {
    const w = world({ functions: { f: () => 1 } });
    w.machine("m", { A: invoke("f", { Output: { a: "{% $states.result.no %}" }, End: true }) });
    await w.start("m", "x");
    const [failed] = (await w.events("m", "x")).filter(({ type }) => type === "EvaluationFailed");
    expect(failed?.["evaluationFailedEventDetails"]).toMatchObject({
      error: "States.QueryEvaluationError",
      location: "Output/a",
      state: "A",
    });
    expect((await w.types("m", "x")).slice(-2)).toEqual(["EvaluationFailed", "ExecutionFailed"]);
  });
});

describe("waitForTaskToken", () => {
  const asked = async (more: Record<string, unknown> = {}) => {
    const { tokens, take } = tokenHolder();
    const w = world({ functions: { ask: take } });
    w.machine("m", {
      Ask: waitForToken("ask", { ...more, ...(more["Next"] === undefined ? { End: true } : {}) }),
      ...(more["Next"] === undefined ? {} : { Saved: { Type: "Pass", End: true } }),
    });
    await w.start("m", "x");
    return { w, tokens };
  };

  test("waits, without being busy, until SendTaskSuccess; its output is the result", async () => {
    const { w, tokens } = await asked();
    expect(w.engine.busy()).toBe(false);
    expect((await w.describe("m", "x")).status).toBe("RUNNING");
    await w.engine.call("SendTaskSuccess", { taskToken: tokens[0], output: '{"answer":"yes"}' });
    await w.engine.whenIdle();
    expect(await outputOf(w, "m", "x")).toEqual({ answer: "yes" });
    expect(await w.types("m", "x")).toEqual([
      "ExecutionStarted",
      "TaskStateEntered",
      "TaskScheduled",
      "TaskStarted",
      "TaskSubmitted",
      "TaskSucceeded",
      "TaskStateExited",
      "ExecutionSucceeded",
    ]);
  });

  test("SendTaskFailure fails it with its error and cause", async () => {
    const { w, tokens } = await asked();
    await w.engine.call("SendTaskFailure", { taskToken: tokens[0], error: "Refused", cause: "no" });
    await w.engine.whenIdle();
    expect(await w.describe("m", "x")).toMatchObject({ status: "FAILED", error: "Refused", cause: "no" });
  });

  test("an answer that comes before the function has returned counts", async () => {
    const w: World = world({
      functions: {
        ask: async ({ token }: { token: string }) => {
          await w.engine.call("SendTaskSuccess", { taskToken: token, output: "1" });
        },
      },
    });
    w.machine("m", { Ask: waitForToken("ask", { End: true }) });
    await w.start("m", "x");
    expect(await outputOf(w, "m", "x")).toBe(1);
    expect(await w.types("m", "x")).not.toContain("TaskSubmitted");
  });

  test("a function that fails fails the task; the retry has a token of its own", async () => {
    const tokens: string[] = [];
    const w = world({
      functions: {
        ask: ({ token }: { token: string }) => {
          tokens.push(token);
          if (tokens.length === 1) throw new FunctionFailed("Busy", "later");
        },
      },
    });
    w.machine("m", { Ask: waitForToken("ask", { Retry: [{ ErrorEquals: ["Busy"] }], End: true }) });
    await w.start("m", "x");
    await w.pass(5);
    expect(new Set(tokens).size).toBe(2);
    await expect(w.engine.call("SendTaskSuccess", { taskToken: tokens[0], output: "0" })).rejects.toMatchObject({
      name: "TaskTimedOut",
    });
    await w.engine.call("SendTaskSuccess", { taskToken: tokens[1], output: "2" });
    await w.engine.whenIdle();
    expect(await outputOf(w, "m", "x")).toBe(2);
  });

  test.for([
    ["States.Timeout", true, "its own name"],
    ["States.ALL", true, "a timeout is an error"],
    ["States.TaskFailed", false, "States.TaskFailed leaves timeouts out"],
    ["States.HeartbeatTimeout", false, "not a missed heartbeat"],
  ] as const)("its timeout and a catcher of %s: %s, because %s", async ([name, isCaught]) => {
    const { w } = await asked({ TimeoutSeconds: 60, Next: "Saved", Catch: [{ ErrorEquals: [name], Next: "Saved" }] });
    await w.pass(59);
    expect((await w.describe("m", "x")).status).toBe("RUNNING");
    await w.pass(1);
    const { status, error, cause } = await w.describe("m", "x");
    expect({ status, error, cause }).toEqual(
      isCaught ? { status: "SUCCEEDED" } : { status: "FAILED", error: "States.Timeout" },
    );
    if (isCaught) expect(await outputOf(w, "m", "x")).toEqual({ Error: "States.Timeout" });
  });

  test.for([
    ["States.HeartbeatTimeout", true],
    ["States.Timeout", true],
    ["States.TaskFailed", false],
  ] as const)("its missed heartbeat and a catcher of %s: %s", async ([name, isCaught]) => {
    const { w } = await asked({
      HeartbeatSeconds: 10,
      TimeoutSeconds: 600,
      Next: "Saved",
      Catch: [{ ErrorEquals: [name], Next: "Saved" }],
    });
    await w.pass(10);
    expect((await w.describe("m", "x")).status).toBe(isCaught ? "SUCCEEDED" : "FAILED");
  });

  test("each heartbeat puts off the missed one, and none the timeout", async () => {
    const { w, tokens } = await asked({ HeartbeatSeconds: 10, TimeoutSeconds: 30 });
    for (let beat = 0; beat < 3; beat += 1) {
      await w.pass(9);
      await w.engine.call("SendTaskHeartbeat", { taskToken: tokens[0] });
    }
    expect((await w.describe("m", "x")).status).toBe("RUNNING");
    await w.pass(3);
    expect(await w.describe("m", "x")).toMatchObject({ status: "FAILED", error: "States.Timeout" });
    const timedOut = (await w.events("m", "x")).find(({ type }) => type === "TaskTimedOut");
    expect(timedOut?.["taskTimedOutEventDetails"]).toEqual({
      resourceType: "lambda",
      resource: "invoke.waitForTaskToken",
      error: "States.Timeout",
    });
    await expect(w.engine.call("SendTaskHeartbeat", { taskToken: tokens[0] })).rejects.toMatchObject({
      name: "TaskTimedOut",
    });
  });

  test("a limit that has passed closes the token even before the host has fired it", async () => {
    const { w, tokens } = await asked({ TimeoutSeconds: 60 });
    w.clock.at += 60_000;
    await expect(w.engine.call("SendTaskSuccess", { taskToken: tokens[0], output: "1" })).rejects.toMatchObject({
      name: "TaskTimedOut",
    });
  });
});

describe("a call that takes longer than its TimeoutSeconds", () => {
  test("times out, and its late answer is dropped", async () => {
    let answer: (value: unknown) => void = () => undefined;
    const w = world({ functions: { slow: () => new Promise((resolve) => (answer = resolve)) } });
    w.machine("m", {
      A: invoke("slow", { TimeoutSeconds: 5, Catch: [{ ErrorEquals: ["States.Timeout"], Next: "Late" }], End: true }),
      Late: { Type: "Wait", Seconds: 100, End: true },
    });
    void w.start("m", "x");
    while (w.engine.nextDue()?.what.startsWith("task timeout") !== true)
      await new Promise((resolve) => setImmediate(resolve));
    expect(w.engine.busy()).toBe(true);
    w.clock.at += 5_000;
    w.engine.fireDue();
    while (w.engine.nextDue()?.what.startsWith("end of wait") !== true)
      await new Promise((resolve) => setImmediate(resolve));
    answer("too late");
    await w.engine.whenIdle();
    expect(await w.types("m", "x")).not.toContain("TaskSucceeded");
    await w.pass(100);
    expect(await outputOf(w, "m", "x")).toEqual({ Error: "States.Timeout" });
  });
});

const start = (suffix: string, more: Record<string, unknown> = {}) => ({
  Type: "Task",
  Resource: `arn:aws:states:::states:startExecution${suffix}`,
  Arguments: { StateMachineArn: machineArn("child"), Name: "kid", Input: { n: "{% $states.input.n %}" } },
  ...more,
});
const child = (w: World, states: Record<string, unknown>, fields = {}) => w.machine("child", states, fields);

describe("startExecution", () => {
  test("goes on at once with the ARN", async () => {
    const w = world();
    child(w, { W: { Type: "Wait", Seconds: 60, End: true } });
    w.machine("m", { Go: start("", { End: true }) });
    await w.start("m", "x", { n: 1 });
    expect(await outputOf(w, "m", "x")).toEqual({ ExecutionArn: executionArn("child", "kid"), StartDate: START });
    expect(await w.describe("child", "kid")).toMatchObject({ status: "RUNNING", input: '{"n":1}' });
  });

  test("sync:2 waits and yields the parsed output of the child", async () => {
    const w = world();
    child(w, { W: { Type: "Wait", Seconds: 60, Output: { got: "{% $states.input.n %}" }, End: true } });
    w.machine("m", { Go: start(".sync:2", { End: true }) });
    await w.start("m", "x", { n: 1 });
    expect((await w.describe("m", "x")).status).toBe("RUNNING");
    await w.pass(60);
    expect(await outputOf(w, "m", "x")).toMatchObject({
      Status: "SUCCEEDED",
      Name: "kid",
      Input: { n: 1 },
      Output: { got: 1 },
      StopDate: START + 60_000,
    });
    expect(await w.types("m", "x")).toContain("TaskSubmitted");
  });

  test("sync:2: a child that fails fails the task with its description", async () => {
    const w = world();
    child(w, { F: { Type: "Fail", Error: "Inner", Cause: "deep" } });
    w.machine("m", { Go: start(".sync:2", { End: true }) });
    await w.start("m", "x", { n: 1 });
    const { error, cause } = await w.describe("m", "x");
    expect(error).toBe("States.TaskFailed");
    expect(JSON.parse(cause ?? "")).toMatchObject({
      Status: "FAILED",
      Error: "Inner",
      Cause: "deep",
      ExecutionArn: executionArn("child", "kid"),
      Input: '{"n":1}',
    });
  });

  test("sync:2: a child that is stopped fails the task too", async () => {
    const w = world();
    child(w, { W: { Type: "Wait", Seconds: 60, End: true } });
    w.machine("m", { Go: start(".sync:2", { End: true }) });
    await w.start("m", "x", { n: 1 });
    await w.engine.call("StopExecution", { executionArn: executionArn("child", "kid") });
    await w.engine.whenIdle();
    expect(JSON.parse((await w.describe("m", "x")).cause ?? "")).toMatchObject({ Status: "ABORTED" });
  });

  test("sync:2: stopping the parent stops the child", async () => {
    const w = world();
    child(w, { W: { Type: "Wait", Seconds: 60, End: true } });
    w.machine("m", { Go: start(".sync:2", { End: true }) });
    await w.start("m", "x", { n: 1 });
    await w.engine.call("StopExecution", { executionArn: executionArn("m", "x") });
    expect((await w.describe("child", "kid")).status).toBe("ABORTED");
  });

  test("waitForTaskToken hands the token to the child and waits for it, not for the child's end", async () => {
    const w = world();
    child(w, { P: { Type: "Pass", End: true } });
    w.machine("m", {
      Go: start(".waitForTaskToken", {
        Arguments: {
          StateMachineArn: machineArn("child"),
          Name: "kid",
          Input: { token: "{% $states.context.Task.Token %}" },
        },
        End: true,
      }),
    });
    await w.start("m", "x");
    expect((await w.describe("m", "x")).status).toBe("RUNNING");
    const { token } = (await outputOf(w, "child", "kid")) as { token: string };
    await w.engine.call("SendTaskSuccess", { taskToken: token, output: "7" });
    await w.engine.whenIdle();
    expect(await outputOf(w, "m", "x")).toBe(7);
  });

  test.for([
    ["", "TaskFailed"],
    [".sync:2", "TaskSubmitFailed"],
  ] as const)("a name that is taken: StepFunctions.ExecutionAlreadyExistsException (%j)", async ([suffix, event]) => {
    const w = world();
    child(w, { P: { Type: "Pass", End: true } });
    await w.start("child", "kid", { other: true });
    w.machine("m", { Go: start(suffix, { End: true }) });
    await w.start("m", "x", { n: 1 });
    expect((await w.describe("m", "x")).error).toBe("StepFunctions.ExecutionAlreadyExistsException");
    expect(await w.types("m", "x")).toContain(event);
  });

  test("a machine that is not there", async () => {
    const w = world();
    w.machine("m", { Go: start("", { End: true }) });
    await w.start("m", "x", { n: 1 });
    expect((await w.describe("m", "x")).error).toBe("StepFunctions.StateMachineDoesNotExistException");
  });
});
