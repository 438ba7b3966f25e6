import { rootOf } from "./execution.ts";
import type { Execution, Thread } from "./execution.ts";
import { append, HISTORY_LIMIT } from "./history.ts";
import { timeoutAt } from "./open.ts";
import type { Turn } from "./turn.ts";

const DAY_MS = 86_400_000;
const REDRIVABLE_MS = 14 * DAY_MS;
const YEAR_MS = 365 * DAY_MS;

/**
 * Why an execution cannot be redriven now, in AWS's words, or undefined where it can.
 * Source: AWS, DescribeExecution, `redriveStatusReason`.
 */
export function notRedrivable(execution: Execution, now: number): string | undefined {
  if (execution.status === "RUNNING") return "Execution is RUNNING and cannot be redriven";
  if (execution.status === "SUCCEEDED") return "Execution is SUCCEEDED and cannot be redriven";
  if (execution.lastEventId >= HISTORY_LIMIT - 1) return "Execution history event limit exceeded";
  if (execution.startedAt + YEAR_MS <= now) return "Execution has exceeded the max execution time";
  if ((execution.stoppedAt ?? now) + REDRIVABLE_MS <= now) return "Execution redrivable period exceeded";
  return undefined;
}

/**
 * Runs a closed execution on from the states that did not succeed, with the same input, definition and variables.
 * Retry counts and TimeoutSeconds begin anew; branches and iterations that succeeded are not run again.
 */
export function redrive(turn: Turn, clientToken: string | undefined): void {
  const { execution, now, definition } = turn;
  execution.status = "RUNNING";
  execution.redriveCount += 1;
  execution.redrivenAt = now;
  execution.redriveToken = clientToken;
  execution.timeoutAt = timeoutAt(execution.startedAt, now, definition.TimeoutSeconds);
  delete execution.stoppedAt;
  delete execution.error;
  delete execution.cause;
  const previous = rootOf(execution).lastEvent;
  const event = append(turn, {
    type: "ExecutionRedriven",
    at: now,
    previous,
    details: { redriveCount: execution.redriveCount },
  });
  for (const thread of execution.threads) {
    if (thread.status !== "succeeded") runAgain(thread, event);
  }
}

function runAgain(thread: Thread, event: number): void {
  const { state } = thread;
  thread.status = "running";
  thread.lastEvent = event;
  delete thread.failure;
  state.retryCount = 0;
  state.attempts = {};
  // A Parallel or Map goes on with the branches it has; every other state does its work again, without being entered again.
  if (state.phase.kind !== "threads") state.phase = { kind: "ready", entered: state.enteredEvent > 0 };
}
