import { describe, expect, test } from "vitest";
import { invoke, outputOf, START, waitForToken, world } from "./harness.ts";

describe("the machine's TimeoutSeconds", () => {
  test("ends the execution as TIMED_OUT; the event names States.Timeout and follows none (as on AWS)", async () => {
    const w = world();
    w.machine("m", { W: { Type: "Wait", Seconds: 600, End: true } }, { TimeoutSeconds: 60 });
    await w.start("m", "x");
    expect(w.engine.nextDue()).toEqual({ at: START + 60_000, what: "execution timeout in m x" });
    await w.pass(60);
    const described = await w.describe("m", "x");
    expect(described).toMatchObject({ status: "TIMED_OUT", stopDate: START / 1000 + 60 });
    expect(described.error).toBeUndefined();
    expect((await w.events("m", "x")).at(-1)).toMatchObject({
      type: "ExecutionTimedOut",
      previousEventId: 0,
      executionTimedOutEventDetails: { error: "States.Timeout" },
    });
  });

  test("no execution lasts longer than a year", async () => {
    const w = world({ functions: { ask: () => undefined } });
    w.machine("m", { Ask: waitForToken("ask", { End: true }) });
    await w.start("m", "x");
    expect(w.engine.nextDue()?.at).toBe(START + 365 * 86_400_000);
    await w.pass(365 * 86_400);
    expect((await w.describe("m", "x")).status).toBe("TIMED_OUT");
  });
});

test("the 25,000th event is the one that fails the execution", async () => {
  const w = world();
  w.machine("m", { A: { Type: "Pass", Next: "B" }, B: { Type: "Pass", Next: "A" } });
  await w.start("m", "x");
  expect(await w.describe("m", "x")).toMatchObject({
    status: "FAILED",
    error: "States.Runtime",
    cause: "The execution reached the maximum number of history events (25000).",
    redriveStatus: "NOT_REDRIVABLE",
    redriveStatusReason: "Execution history event limit exceeded",
  });
  const last = (await w.engine.call("GetExecutionHistory", {
    executionArn: (await w.describe("m", "x"))["executionArn"],
    reverseOrder: true,
    maxResults: 1,
  })) as { events: { id: number; type: string }[] };
  expect(last.events[0]).toMatchObject({ type: "ExecutionFailed" });
  expect(last.events[0]!.id).toBeGreaterThan(24_990);
});

test("a year of daily tasks takes far less than the three seconds a case may", async () => {
  const w = world({ functions: { f: ({ n }: { n: number }) => n + 1 } });
  w.machine("m", {
    Start: { Type: "Pass", Assign: { n: 0 }, Next: "Ask" },
    Ask: invoke("f", {
      Arguments: { FunctionName: "f", Payload: { n: "{% $n %}" } },
      Assign: { n: "{% $states.result.Payload %}" },
      Next: "Wait",
    }),
    Wait: { Type: "Wait", Seconds: 3600, Next: "More?" },
    "More?": { Type: "Choice", Choices: [{ Condition: "{% $n < 500 %}", Next: "Ask" }], Default: "Done" },
    Done: { Type: "Succeed", Output: "{% $n %}" },
  });
  const began = performance.now();
  await w.start("m", "x");
  await w.pass(500 * 3600);
  expect(await outputOf(w, "m", "x")).toBe(500);
  expect(performance.now() - began).toBeLessThan(3_000);
});
