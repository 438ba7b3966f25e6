import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  InvalidToken,
  SendTaskSuccessCommand,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
  type SFNClient,
} from "@aws-sdk/client-sfn";
import type { MachineName } from "../contracts/tasks.ts";

export type RunStatus = "RUNNING" | "SUCCEEDED" | "FAILED" | "TIMED_OUT" | "ABORTED" | "PENDING_REDRIVE" | "unknown";

/** The tokens of runs that wait for a decision. */
export interface TaskTokens {
  /** Hands a decision to the run that waits; `gone`: the token is closed, expired or unknown. */
  succeed(token: string, output: object): Promise<"settled" | "gone">;
}

/** The runs of the machines. Names are at most 80 characters and say nothing about a case. */
export interface Workflow extends TaskTokens {
  /** A run of this name that exists already is success: names are never reused (architecture, Workflow). */
  start(machine: MachineName, name: string, input: object): Promise<"started" | "exists">;
  status(machine: MachineName, name: string): Promise<RunStatus>;
}

/** `prefix`: `arn:…:stateMachine:<stage>-`; the client is made on first use. */
export interface Machines {
  readonly client: () => SFNClient;
  readonly prefix: string;
}

const executionArn = (prefix: string, machine: string, name: string): string =>
  `${prefix.replace(":stateMachine:", ":execution:")}${machine}:${name}`;

async function start({ client, prefix }: Machines, run: { machine: string; name: string; input: object }) {
  const { machine, name, input } = run;
  try {
    const stateMachineArn = `${prefix}${machine}`;
    await client().send(new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }));
    return "started";
  } catch (error) {
    if (error instanceof ExecutionAlreadyExists) return "exists";
    throw error;
  }
}

/** A token that timed out, was used, or belongs to a run that ended: the decision is recorded, others settle it. */
const isGone = (error: unknown): boolean =>
  error instanceof TaskTimedOut || error instanceof TaskDoesNotExist || error instanceof InvalidToken;

async function settle(send: () => Promise<unknown>): Promise<"settled" | "gone"> {
  try {
    await send();
    return "settled";
  } catch (error) {
    if (isGone(error)) return "gone";
    throw error;
  }
}

async function status({ client, prefix }: Machines, machine: string, name: string): Promise<RunStatus> {
  try {
    const arn = executionArn(prefix, machine, name);
    const run = await client().send(new DescribeExecutionCommand({ executionArn: arn }));
    return run.status ?? "unknown";
  } catch (error) {
    if (error instanceof ExecutionDoesNotExist) return "unknown";
    throw error;
  }
}

/** The tokens, by any client: they name their own run. */
export const taskTokens = (client: () => SFNClient): TaskTokens => ({
  succeed: (taskToken, output) =>
    settle(() => client().send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) }))),
});

/** The machines of Step Functions. */
export const workflow = (machines: Machines): Workflow => ({
  ...taskTokens(machines.client),
  start: (machine, name, input) => start(machines, { machine, name, input }),
  status: (machine, name) => status(machines, machine, name),
});
