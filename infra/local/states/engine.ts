import { randomUUID } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import type { ApiContext } from "./api/context.ts";
import { apiErrors } from "./api/errors.ts";
import { isOperation, operations } from "./api/operations.ts";
import { statusDetail } from "./api/status-detail.ts";
import type { ExecutionStatusDetail } from "./api/status-detail.ts";
import { dueAt } from "./due.ts";
import type { Call } from "./execution.ts";
import { createEvaluator } from "./expressions.ts";
import { hashOf } from "./open.ts";
import { parseDefinition } from "./parse.ts";
import { invokeResult } from "./tasks/lambda.ts";
import { Runner } from "./runner.ts";
import { Store } from "./store.ts";
import type { Services } from "./turn.ts";

export interface EngineDependencies {
  /** The engine owns the tables with the prefix `sfn_`. */
  readonly database: DatabaseSync;
  /** Epoch milliseconds of the virtual clock. */
  readonly clock: { now(): number };
  /** Calls a Lambda function by ARN or name; resolves to its JSON result or rejects with FunctionFailed. */
  invoke(functionName: string, payload: unknown): Promise<unknown>;
  /** Told of each change of an execution's status; told again after a crash in between. */
  onStatusChange?(detail: ExecutionStatusDetail): void;
  readonly region: string;
  readonly account: string;
  /** Identity and chance; the machine's own where they are missing. */
  readonly uuid?: () => string;
  readonly random?: () => number;
  /** runDefinition: performs tasks of any resource, which are then all accepted. */
  readonly perform?: (resource: string, given: unknown) => Promise<unknown>;
}

export interface MachineRegistration {
  readonly name: string;
  readonly arn: string;
  readonly definition: string;
  readonly roleArn: string;
}

export interface Engine {
  /** Takes a machine; throws UnsupportedDefinition with the names of the states it cannot run. */
  register(machine: MachineRegistration): void;
  /** One call of the Step Functions JSON API. Rejects with ApiError for AWS's errors. */
  call(operation: string, input: unknown): Promise<unknown>;
  /** Goes on with everything that was running when the process ended; once, after all register() calls. */
  resume(): void;
  /** The earliest virtual instant (epoch ms) at which something waits or times out. */
  nextDue(): { at: number; what: string } | undefined;
  /** Fires what is due at or before clock.now(). Safe at any time. */
  fireDue(): void;
  /** Whether a task is in flight or a transition is pending (not: waiting for time or a token). */
  busy(): boolean;
  /** Resolves when the engine is not busy. */
  whenIdle(): Promise<void>;
  /** Writes nothing any more; the next engine on the same database goes on. */
  stop(): Promise<void>;
}

/** The States Language interpreter behind the local Step Functions API. */
export function createEngine(dependencies: EngineDependencies): Engine {
  const { database, clock, region } = dependencies;
  const anyResource = dependencies.perform !== undefined;
  const sources = {
    now: () => clock.now(),
    random: dependencies.random ?? Math.random,
    uuid: dependencies.uuid ?? randomUUID,
  };
  const store = new Store(database, (text) => parseDefinition("", text, { anyResource }));
  const services: Services = { ...sources, store, evaluator: createEvaluator(sources), region, anyResource };
  const runner = new Runner(services, {
    perform: async (call) => perform(dependencies, call),
    statusChanged: (execution) => dependencies.onStatusChange?.(statusDetail(execution, clock.now())),
  });
  return {
    register: ({ name, arn, definition, roleArn }) => {
      parseDefinition(name, definition, { anyResource });
      store.keepMachine({ name, arn, definition, roleArn, definitionHash: hashOf(definition), createdAt: clock.now() });
    },
    call: (operation, input) => call({ services, runner }, operation, input ?? {}),
    resume: () => {
      for (const arn of store.unannounced()) runner.announce(store.get(arn));
      for (const arn of store.running()) runner.wake(arn);
    },
    nextDue: () => nextDue(store),
    fireDue: () => {
      for (const arn of store.due(clock.now())) runner.wake(arn);
    },
    busy: () => runner.busy,
    whenIdle: () => runner.settled(),
    stop: () => runner.stop(),
  };
}

async function call(context: ApiContext, operation: string, input: unknown): Promise<unknown> {
  if (!isOperation(operation)) throw apiErrors.unknownOperation(operation);
  const answer: unknown = await operations[operation](context, input);
  return answer;
}

function nextDue(store: Store): { at: number; what: string } | undefined {
  const first = store.nextDue();
  if (first === undefined) return undefined;
  const execution = store.get(first.arn);
  return { at: first.at, what: `${dueAt(execution)?.what ?? "?"} in ${execution.machineName} ${execution.name}` };
}

async function perform(dependencies: EngineDependencies, call: Call): Promise<unknown> {
  if (call.kind === "resource") return dependencies.perform?.(call.resource, call.arguments);
  return invokeResult(await dependencies.invoke(call.functionName, call.payload));
}
