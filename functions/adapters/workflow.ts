import type { MachineName } from "../contracts/tasks.ts";

export type RunStatus = "RUNNING" | "SUCCEEDED" | "FAILED" | "TIMED_OUT" | "ABORTED" | "PENDING_REDRIVE" | "unknown";

/** The runs of the machines. Names are at most 80 characters and say nothing about a case. */
export interface Workflow {
  /** A run of this name that exists already is success: names are never reused (architecture, Workflow). */
  start(machine: MachineName, name: string, input: object): Promise<"started" | "exists">;
  /** Hands a decision to the run that waits; `gone`: the token is closed, expired or unknown. */
  succeed(token: string, output: object): Promise<"settled" | "gone">;
  fail(token: string, error: string): Promise<"settled" | "gone">;
  status(machine: MachineName, name: string): Promise<RunStatus>;
}
