import { createHash } from "node:crypto";
import { apiErrors } from "./api/errors.ts";
import { newState } from "./execution.ts";
import type { Execution } from "./execution.ts";
import { append, newDraft } from "./history.ts";
import type { Draft } from "./history.ts";
import { exceedsLimit, parseText } from "./json.ts";
import type { Machine } from "./store.ts";
import type { Services } from "./turn.ts";

export interface Opening {
  readonly stateMachineArn: string;
  readonly name?: string | undefined;
  /** JSON text. */
  readonly input: string;
}

export interface Opened {
  readonly execution: Execution;
  /** To be written; missing where the same execution already runs. */
  readonly draft?: Draft;
}

const YEAR_MS = 365 * 86_400_000;
/** A closed Standard execution gives its name back after 90 days. */
const NAME_KEPT_MS = 90 * 86_400_000;
/** AWS: no white space, brackets, wildcards, special or control characters. */
// eslint-disable-next-line no-control-regex -- control characters are what is refused
const FORBIDDEN = /[\s<>{}[\]?*"#%\\^|~`$&,;:/\u0000-\u001f\u007f-\u009f]/;
const LONGEST_NAME = 80;

/**
 * A new execution, or the running one of the same name and input (StartExecution is idempotent).
 * Throws ApiError: StateMachineDoesNotExist, InvalidName, InvalidExecutionInput, ExecutionAlreadyExists, ValidationException.
 */
export function openExecution(services: Services, { stateMachineArn, name, input }: Opening): Opened {
  const machine = services.store.machine(stateMachineArn);
  if (machine === undefined) throw apiErrors.stateMachineDoesNotExist(stateMachineArn);
  const chosen = name ?? services.uuid();
  checkName(chosen);
  checkInput(input);
  const arn = `${stateMachineArn.replace(":stateMachine:", ":execution:")}:${chosen}`;
  const known = services.store.find(arn);
  if (known?.status === "RUNNING" && known.input === input) return { execution: known };
  if (known !== undefined && !isForgotten(known, services.now())) throw apiErrors.executionAlreadyExists(arn);
  const execution = newExecution(services, machine, { arn, name: chosen, input });
  return { execution, draft: begin(newDraft(execution, known !== undefined)) };
}

function checkName(name: string): void {
  if (name.length === 0 || name.length > LONGEST_NAME) {
    throw apiErrors.validation(
      `1 validation error detected: Value '${name}' at 'name' failed to satisfy constraint: Member must have length from 1 to ${LONGEST_NAME}`,
    );
  }
  if (FORBIDDEN.test(name)) throw apiErrors.invalidName(name);
}

function checkInput(input: string): void {
  if (exceedsLimit(input)) throw apiErrors.invalidInput("Input is larger than 262144 bytes");
  try {
    parseText(input);
  } catch (error) {
    throw apiErrors.invalidInput(error instanceof Error ? error.message : String(error));
  }
}

function isForgotten({ status, stoppedAt }: Execution, now: number): boolean {
  return status !== "RUNNING" && stoppedAt !== undefined && stoppedAt + NAME_KEPT_MS <= now;
}

function newExecution(
  services: Services,
  machine: Machine,
  { arn, name, input }: Pick<Execution, "arn" | "name" | "input">,
): Execution {
  const now = services.now();
  const { StartAt, TimeoutSeconds } = services.store.definition(machine.definitionHash);
  const thread = { id: 0, path: [], variables: {}, status: "running" as const, output: null, lastEvent: 0 };
  return {
    arn,
    name,
    machineArn: machine.arn,
    machineName: machine.name,
    roleArn: machine.roleArn,
    definition: machine.definitionHash,
    status: "RUNNING",
    input,
    startedAt: now,
    timeoutAt: timeoutAt(now, now, TimeoutSeconds),
    redriveCount: 0,
    lastEventId: 0,
    nextThread: 1,
    nextAttempt: 1,
    threads: [{ ...thread, state: newState(StartAt, parseText(input)) }],
  };
}

function begin(draft: Draft): Draft {
  const { execution } = draft;
  const details = { input: execution.input, roleArn: execution.roleArn };
  append(draft, { type: "ExecutionStarted", at: execution.startedAt, previous: 0, details });
  return draft;
}

/** When an execution is over: the machine's TimeoutSeconds from now (a redrive begins them again), at most a year from its start. */
export function timeoutAt(startedAt: number, now: number, seconds: number | undefined): number {
  return Math.min(startedAt + YEAR_MS, seconds === undefined ? Infinity : now + seconds * 1000);
}

/** The name a definition is kept under: executions go on with the one they started with. */
export function hashOf(definition: string): string {
  return createHash("sha256").update(definition).digest("hex");
}
