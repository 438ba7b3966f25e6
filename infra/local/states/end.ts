import type { Thread } from "./execution.ts";
import { rootOf, taskOf } from "./execution.ts";
import { shown } from "./failure.ts";
import type { Failure } from "./failure.ts";
import { append, record } from "./history.ts";
import { toText } from "./json.ts";
import { beginTurn, containerOf } from "./turn.ts";
import type { Turn } from "./turn.ts";

type Ended = "SUCCEEDED" | "FAILED" | "TIMED_OUT" | "ABORTED";

function close({ execution, now }: Turn, status: Ended): void {
  execution.status = status;
  execution.stoppedAt = now;
}

/** A thread came to its end; with the machine's own thread the execution succeeds. */
export function endThread(turn: Turn, thread: Thread, output: unknown): void {
  thread.status = "succeeded";
  thread.output = output;
  if (thread.item !== undefined) {
    record(turn, thread, "MapIterationSucceeded", { name: thread.path.at(-1)?.state, index: thread.item.index });
  }
  if (thread.parent !== undefined) return;
  turn.execution.output = toText(output);
  close(turn, "SUCCEEDED");
  record(turn, thread, "ExecutionSucceeded", { output: turn.execution.output });
}

/** A thread failed for good; with the machine's own thread the execution fails. What it was doing is kept for a redrive. */
export function failThread(turn: Turn, thread: Thread, failure: Failure): void {
  thread.status = "failed";
  thread.failure = failure;
  if (thread.parent === undefined) failExecution(turn, failure);
}

export function failExecution(turn: Turn, failure: Failure): void {
  for (const thread of turn.execution.threads) stopChild(turn, thread);
  Object.assign(turn.execution, shown(failure));
  close(turn, "FAILED");
  record(turn, rootOf(turn.execution), "ExecutionFailed", shown(failure));
}

/** Ends a running execution from outside: StopExecution, or the time it may take is over. */
export function abortExecution(turn: Turn, status: "ABORTED" | "TIMED_OUT", failure: Partial<Failure>): void {
  const { execution, now } = turn;
  for (const thread of execution.threads) {
    if (thread.status !== "running") continue;
    stopChild(turn, thread);
    thread.status = "aborted";
  }
  close(turn, status);
  // AWS names States.Timeout in the event only and leaves DescribeExecution without an error.
  if (status === "ABORTED") Object.assign(execution, shown(failure));
  const type = status === "ABORTED" ? "ExecutionAborted" : "ExecutionTimedOut";
  append(turn, { type, at: now, previous: 0, details: shown(failure) });
}

/** Ends a branch or iteration because a sibling failed, its own branches first. */
export function abortThread(turn: Turn, thread: Thread): void {
  for (const child of turn.execution.threads) {
    if (child.parent === thread.id && child.status === "running") abortThread(turn, child);
  }
  stopChild(turn, thread);
  thread.status = "aborted";
  const state = containerOf(turn.definition, thread).States[thread.state.name];
  const entered = thread.state.enteredEvent > 0;
  if (entered && state !== undefined && ABORTED_EVENTS.has(state.Type))
    record(turn, thread, `${state.Type}StateAborted`);
}

/** The state types with a `...StateAborted` event. */
const ABORTED_EVENTS: ReadonlySet<string> = new Set(["Task", "Wait", "Parallel", "Map"]);

/** A child execution a thread waits for does not outlive it (AWS: `.sync` tasks are cancelled when they are aborted). */
function stopChild(turn: Turn, thread: Thread): void {
  const { phase } = thread.state;
  if (thread.status !== "running" || phase.kind !== "child" || taskOf(thread) === undefined) return;
  const child = turn.services.store.find(phase.arn);
  if (child?.status !== "RUNNING") return;
  const inner = beginTurn(turn.services, child);
  abortExecution(inner, "ABORTED", {});
  turn.others.push(inner, ...inner.others);
}
