import type { State } from "./definition.ts";
import { failThread } from "./end.ts";
import type { Thread } from "./execution.ts";
import { matches, StateFailed } from "./failure.ts";
import type { Failure } from "./failure.ts";
import { record } from "./history.ts";
import { dropChildren, leave } from "./leave.ts";
import { decideRetry } from "./retry.ts";
import { stateOf } from "./turn.ts";
import type { Turn } from "./turn.ts";

/** What follows a failure: the first retrier that names it and has attempts left, else the first catcher, else the end. */
export async function recover(turn: Turn, thread: Thread, failed: StateFailed): Promise<void> {
  const state = stateOf(turn.definition, thread);
  recordEvaluation(turn, thread, failed);
  if (retry(turn, thread, state, failed.failure)) return;
  try {
    if (await caught(turn, thread, state, failed.failure)) return;
    endWith(turn, thread, state, failed.failure);
  } catch (error) {
    // A catcher whose own expressions fail is caught by no one.
    if (!(error instanceof StateFailed)) throw error;
    recordEvaluation(turn, thread, error);
    endWith(turn, thread, state, error.failure);
  }
}

function recordEvaluation(turn: Turn, thread: Thread, { failure, location }: StateFailed): void {
  if (location === undefined) return;
  const { error, cause } = failure;
  record(turn, thread, "EvaluationFailed", { error, cause, location, state: thread.state.name });
}

function retry(turn: Turn, thread: Thread, state: State, failure: Failure): boolean {
  const retriers = "Retry" in state ? (state.Retry ?? []) : [];
  const { attempts } = thread.state;
  const decision = decideRetry({ retriers, failure, attempts, random: turn.services.random() });
  if (decision === undefined) return false;
  attempts[String(decision.index)] = (attempts[String(decision.index)] ?? 0) + 1;
  thread.state.retryCount += 1;
  thread.state.phase = { kind: "retrying", until: turn.now + decision.delayMs };
  dropChildren(turn, thread);
  return true;
}

async function caught(turn: Turn, thread: Thread, state: State, failure: Failure): Promise<boolean> {
  const catchers = "Catch" in state ? (state.Catch ?? []) : [];
  const index = catchers.findIndex(({ ErrorEquals }) => matches(ErrorEquals, failure));
  const catcher = catchers[index];
  if (catcher === undefined) return false;
  const errorOutput = { Error: failure.error, ...(failure.cause === undefined ? {} : { Cause: failure.cause }) };
  const exit = {
    path: `Catch[${index}]/`,
    fields: catcher,
    seen: { errorOutput },
    otherwise: errorOutput,
    to: catcher.Next,
  };
  await leave(turn, thread, exit);
  return true;
}

function endWith(turn: Turn, thread: Thread, state: State, failure: Failure): void {
  if (thread.parent !== undefined && state.Type === "Task") {
    record(turn, thread, "TaskStateAborted");
  }
  failThread(turn, thread, failure);
}
