import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { FunctionFailed } from "../../../../infra/local/states/failure.ts";
import { invoke, machineArn, newClock, outputOf, waitForToken, world } from "./harness.ts";
import type { World } from "./harness.ts";

const file = () => join(mkdtempSync(join(tmpdir(), "sfn-")), "state.sqlite");

test("after kill -9 every execution goes on where it was", { timeout: 60_000 }, async () => {
  const path = file();
  const script = join(import.meta.dirname, "killed-process.ts");
  const process_ = spawn(process.execPath, ["--import", "tsx", script, path], { stdio: ["ignore", "pipe", "inherit"] });
  let token = "";
  for await (const line of createInterface({ input: process_.stdout })) {
    if (line.startsWith("{")) token = (JSON.parse(line) as { token: string }).token;
    if (line === "waiting" && token !== "") break;
  }
  process_.kill("SIGKILL");
  await new Promise((resolve) => process_.once("exit", resolve));

  const asked: unknown[] = [];
  const w = world({
    database: new DatabaseSync(path),
    functions: { ask: (payload: unknown) => void asked.push(payload), slow: () => "again" },
  });
  w.engine.resume();
  await w.engine.whenIdle();
  expect(await outputOf(w, "calls", "x")).toMatchObject({ Payload: "again" });
  expect((await w.describe("tokens", "x")).status).toBe("RUNNING");
  await w.engine.call("SendTaskSuccess", { taskToken: token, output: '"answered"' });
  await w.pass(60);
  expect(await outputOf(w, "tokens", "x")).toBe("answered");
  expect((await w.describe("waits", "x")).status).toBe("SUCCEEDED");
});

/** A database that tells when a transaction was committed. */
class Watched extends DatabaseSync {
  onCommit: () => void = () => undefined;
  override exec(sql: string): void {
    super.exec(sql);
    if (sql === "COMMIT") this.onCommit();
  }
}

const branch = (states: Record<string, unknown>) => ({ StartAt: Object.keys(states)[0], States: states });

/** One of everything: calls, a retry, a token, branches, iterations, a child, waits, variables. */
function registerAll(w: World): void {
  w.machine("child", {
    W: { Type: "Wait", Seconds: 30, Next: "Back" },
    Back: { Type: "Succeed", Output: "{% $states.input.n * 10 %}" },
  });
  w.machine("m", {
    Call: invoke("flaky", {
      Retry: [{ ErrorEquals: ["Flaky"], IntervalSeconds: 7, MaxAttempts: 50 }],
      Assign: { got: "{% $states.result.Payload %}" },
      Output: "{% $states.input %}",
      Next: "Both",
    }),
    Both: {
      Type: "Parallel",
      Branches: [
        branch({ Ask: waitForToken("ask", { TimeoutSeconds: 1000, End: true }) }),
        branch({
          Each: {
            Type: "Map",
            Items: [1, 2, 3],
            MaxConcurrency: 2,
            ItemProcessor: branch({ Pause: { Type: "Wait", Seconds: "{% $states.input * 5 %}", End: true } }),
            End: true,
          },
        }),
      ],
      Next: "Child",
    },
    Child: {
      Type: "Task",
      Resource: "arn:aws:states:::states:startExecution.sync:2",
      Arguments: {
        StateMachineArn: machineArn("child"),
        Name: "kid",
        Input: { n: "{% $states.context.Execution.Input.n %}" },
      },
      Output: "{% {'got': $got, 'before': $states.input, 'child': $states.result.Output} %}",
      End: true,
    },
  });
}

const EXPECTED = { got: "ok", before: ["yes", [1, 2, 3]], child: 20 };

/** Runs the machine, ending the engine right after each commit whose number is asked for, and goes on with a new one. */
async function runKilledAt(kills: ReadonlySet<number>): Promise<{ commits: number; statuses: string[]; w: World }> {
  const database = new Watched(":memory:");
  const clock = newClock();
  let commits = 0;
  let isDown = false;
  let w: World;
  const statuses: string[] = [];
  const tokens = new Set<string>();
  let flaked = false;
  const functions = {
    flaky: () => {
      if (flaked) return "ok";
      flaked = true;
      throw new FunctionFailed("Flaky", "once");
    },
    ask: ({ token }: { token: string }) => void tokens.add(token),
  };
  const boot = () => {
    isDown = false;
    w = world({ database, clock, functions });
    registerAll(w);
    w.engine.resume();
  };
  boot();
  database.onCommit = () => {
    commits += 1;
    if (!kills.has(commits)) return;
    isDown = true;
    void w.engine.stop();
  };
  const settle = async () => {
    await w.engine.whenIdle();
    while (isDown) {
      statuses.push(...w.told.map(({ status, name }) => `${name} ${status}`));
      boot();
      await w.engine.whenIdle();
    }
  };
  const startIt = () =>
    w.engine.call("StartExecution", { stateMachineArn: machineArn("m"), name: "x", input: '{"n":2}' });
  await startIt();
  await settle();
  for (let due = w!.engine.nextDue(); due !== undefined; due = w!.engine.nextDue()) {
    clock.at = Math.max(clock.at, due.at);
    w!.engine.fireDue();
    await settle();
    for (const taskToken of tokens) {
      tokens.delete(taskToken);
      await w!.engine.call("SendTaskSuccess", { taskToken, output: '"yes"' });
      await settle();
    }
  }
  statuses.push(...w!.told.map(({ status, name }) => `${name} ${status}`));
  return { commits, statuses, w: w! };
}

test("ended after any one commit, an execution comes to the same end", { timeout: 60_000 }, async () => {
  const whole = await runKilledAt(new Set());
  expect(await outputOf(whole.w, "m", "x")).toEqual(EXPECTED);
  const types = await whole.w.types("m", "x");
  for (let kill = 1; kill < whole.commits; kill += 1) {
    const { w, statuses } = await runKilledAt(new Set([kill]));
    expect(await outputOf(w, "m", "x"), `ended after commit ${kill}`).toEqual(EXPECTED);
    expect((await w.types("m", "x")).toSorted(), `ended after commit ${kill}`).toEqual(types.toSorted());
    expect(new Set(statuses)).toEqual(new Set(["x RUNNING", "kid RUNNING", "kid SUCCEEDED", "x SUCCEEDED"]));
  }
});

test("ended after every commit, too", { timeout: 60_000 }, async () => {
  const { w } = await runKilledAt(new Set(Array.from({ length: 500 }, (_, index) => index + 1)));
  expect(await outputOf(w, "m", "x")).toEqual(EXPECTED);
});
