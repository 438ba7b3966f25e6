import { DatabaseSync } from "node:sqlite";
import type { ExecutionStatusDetail } from "../../../../infra/local/states/api/status-detail.ts";
import { createEngine } from "../../../../infra/local/states/engine.ts";
import type { Engine } from "../../../../infra/local/states/engine.ts";

export const START = Date.UTC(2026, 0, 1);
const PREFIX = "arn:aws:states:eu-central-1:000000000000";
export const machineArn = (name: string): string => `${PREFIX}:stateMachine:${name}`;
export const executionArn = (machine: string, name: string): string => `${PREFIX}:execution:${machine}:${name}`;

export interface Described {
  readonly status: string;
  readonly output?: string;
  readonly error?: string;
  readonly cause?: string;
  readonly redriveCount: number;
  readonly [field: string]: unknown;
}

export interface Event {
  readonly id: number;
  readonly previousEventId: number;
  readonly timestamp: number;
  readonly type: string;
  readonly [details: string]: unknown;
}

type Functions = Record<string, (payload: never) => unknown>;

export interface World {
  readonly engine: Engine;
  readonly clock: { now(): number; at: number };
  readonly told: ExecutionStatusDetail[];
  /** Registers a JSONata machine of these states; the first one is where it starts. */
  machine(name: string, states: Record<string, unknown>, fields?: Record<string, unknown>): void;
  start(machine: string, name: string, input?: unknown): Promise<void>;
  describe(machine: string, name: string): Promise<Described>;
  events(machine: string, name: string): Promise<Event[]>;
  types(machine: string, name: string): Promise<string[]>;
  /** Moves the clock on by seconds, firing each thing at its own instant. */
  pass(seconds: number): Promise<void>;
}

export interface WorldOptions {
  readonly database?: DatabaseSync;
  readonly functions?: Functions;
  readonly clock?: { now(): number; at: number };
  readonly random?: () => number;
}

export const definitionOf = (states: Record<string, unknown>, fields: Record<string, unknown> = {}) => ({
  QueryLanguage: "JSONata",
  StartAt: Object.keys(states)[0],
  States: states,
  ...fields,
});

export function newClock(): { now(): number; at: number } {
  return {
    at: START,
    now() {
      return this.at;
    },
  };
}

export function world(options: WorldOptions = {}): World {
  const clock = options.clock ?? newClock();
  const told: ExecutionStatusDetail[] = [];
  let ids = 0;
  const engine = createEngine({
    database: options.database ?? new DatabaseSync(":memory:"),
    clock,
    region: "eu-central-1",
    account: "000000000000",
    invoke: (name, payload) =>
      new Promise((resolve) => {
        const handler = options.functions?.[name];
        if (handler === undefined) throw new Error(`no function ${name}`);
        resolve(handler(payload as never));
      }),
    onStatusChange: (detail) => told.push(detail),
    uuid: () => `${String(clock.at)}-${String((ids += 1)).padStart(12, "0")}-${Math.random().toString(16).slice(2)}`,
    random: options.random ?? (() => 0.5),
  });
  return { engine, clock, told, ...drive(engine, clock) };
}

function drive(engine: Engine, clock: { at: number }): Omit<World, "engine" | "clock" | "told"> {
  const describe = async (machine: string, name: string) =>
    (await engine.call("DescribeExecution", { executionArn: executionArn(machine, name) })) as Described;
  const events = async (machine: string, name: string) => {
    const asked = { executionArn: executionArn(machine, name), maxResults: 1000 };
    const page = (await engine.call("GetExecutionHistory", asked)) as { events: Event[] };
    return page.events;
  };
  return {
    machine: (name, states, fields) =>
      engine.register({
        name,
        arn: machineArn(name),
        definition: JSON.stringify(definitionOf(states, fields)),
        roleArn: "arn:aws:iam::000000000000:role/states",
      }),
    start: async (machine, name, input = {}) => {
      await engine.call("StartExecution", { stateMachineArn: machineArn(machine), name, input: JSON.stringify(input) });
      await engine.whenIdle();
    },
    describe,
    events,
    types: async (machine, name) => (await events(machine, name)).map(({ type }) => type),
    pass: async (seconds) => {
      await engine.whenIdle();
      const until = clock.at + seconds * 1000;
      for (let due = engine.nextDue(); due !== undefined && due.at <= until; due = engine.nextDue()) {
        clock.at = Math.max(clock.at, due.at);
        engine.fireDue();
        await engine.whenIdle();
      }
      clock.at = until;
    },
  };
}

/** The output of an execution that succeeded, as a value. */
export async function outputOf(w: World, machine: string, name: string): Promise<unknown> {
  const { output, ...rest } = await w.describe(machine, name);
  if (output === undefined) throw new Error(`no output: ${JSON.stringify(rest)}`);
  return JSON.parse(output);
}

export const invoke = (functionName: string, more: Record<string, unknown> = {}) => ({
  Type: "Task",
  Resource: "arn:aws:states:::lambda:invoke",
  Arguments: { FunctionName: functionName, Payload: "{% $states.input %}" },
  ...more,
});

export const waitForToken = (functionName: string, more: Record<string, unknown> = {}) => ({
  Type: "Task",
  Resource: "arn:aws:states:::lambda:invoke.waitForTaskToken",
  Arguments: { FunctionName: functionName, Payload: { token: "{% $states.context.Task.Token %}" } },
  ...more,
});
