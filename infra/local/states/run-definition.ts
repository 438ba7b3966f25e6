import { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { createEngine } from "./engine.ts";
import type { Engine } from "./engine.ts";
import { toText } from "./json.ts";

export interface RunOptions {
  /**
   * Performs each attempt of each Task, whatever its Resource: the result is `$states.result` as it is.
   * Throw FunctionFailed to fail it. `call` is the Step Functions API of the run (SendTaskSuccess for tokens).
   */
  task(resource: string, given: unknown, call: Engine["call"]): unknown;
  readonly clock?: { now(): number; moveTo(epochMs: number): void };
  readonly random?: () => number;
}

export interface RunResult {
  readonly status: string;
  readonly output?: unknown;
  readonly error?: string | undefined;
  readonly cause?: string | undefined;
  readonly history: readonly HistoryEntry[];
}

const historySchema = z.object({
  events: z.array(
    z.looseObject({ id: z.number(), previousEventId: z.number(), timestamp: z.number(), type: z.string() }),
  ),
  nextToken: z.string().optional(),
});
type HistoryEntry = z.infer<typeof historySchema>["events"][number];

const startedSchema = z.object({ executionArn: z.string() });
const describedSchema = z.object({
  status: z.string(),
  output: z.string().optional(),
  error: z.string().optional(),
  cause: z.string().optional(),
});

const MACHINE = "arn:aws:states:eu-central-1:000000000000:stateMachine:definition";
const START = Date.UTC(2026, 0, 1);

/**
 * Runs one definition to its end in memory: waits, retries and timeouts move the clock by themselves.
 * Throws UnsupportedDefinition, or an Error where the execution waits for a token that nobody can send any more.
 */
export async function runDefinition(definition: unknown, input: unknown, options: RunOptions): Promise<RunResult> {
  const clock = options.clock ?? virtualClock();
  const database = new DatabaseSync(":memory:");
  const engine: Engine = createEngine({
    database,
    clock,
    region: "eu-central-1",
    account: "000000000000",
    invoke: () => Promise.reject(new Error("every task is performed by the caller")),
    perform: (resource, given) =>
      new Promise((resolve) =>
        resolve(options.task(resource, given, (operation, body) => engine.call(operation, body))),
      ),
    ...(options.random === undefined ? {} : { random: options.random }),
  });
  const text = typeof definition === "string" ? definition : toText(definition);
  engine.register({
    name: "definition",
    arn: MACHINE,
    definition: text,
    roleArn: "arn:aws:iam::000000000000:role/none",
  });
  const { executionArn } = startedSchema.parse(
    await engine.call("StartExecution", { stateMachineArn: MACHINE, input: toText(input) }),
  );
  await runToEnd(engine, clock, executionArn);
  const result = await resultOf(engine, executionArn);
  database.close();
  return result;
}

function virtualClock(): { now(): number; moveTo(epochMs: number): void } {
  let at = START;
  return { now: () => at, moveTo: (epochMs) => (at = Math.max(at, epochMs)) };
}

async function runToEnd(engine: Engine, clock: { moveTo(epochMs: number): void }, executionArn: string): Promise<void> {
  for (;;) {
    await engine.whenIdle();
    const { status } = describedSchema.parse(await engine.call("DescribeExecution", { executionArn }));
    if (status !== "RUNNING") return;
    const due = engine.nextDue();
    if (due === undefined) throw new Error(`${executionArn} waits for nothing that could happen`);
    clock.moveTo(due.at);
    engine.fireDue();
  }
}

async function resultOf(engine: Engine, executionArn: string): Promise<RunResult> {
  const { status, output, error, cause } = describedSchema.parse(
    await engine.call("DescribeExecution", { executionArn }),
  );
  const history: HistoryEntry[] = [];
  let nextToken: string | undefined;
  do {
    const asked = { executionArn, maxResults: 1000, ...(nextToken === undefined ? {} : { nextToken }) };
    const page = historySchema.parse(await engine.call("GetExecutionHistory", asked));
    history.push(...page.events);
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
  const parsed: unknown = output === undefined ? undefined : JSON.parse(output);
  return { status, ...(output === undefined ? {} : { output: parsed }), error, cause, history };
}
