import type { Execution, Thread } from "./execution.ts";
import type { Failure } from "./failure.ts";
import { raised, shown } from "./failure.ts";
import { record } from "./history.ts";
import { exceedsLimit, toText } from "./json.ts";
import { placeOf } from "./turn.ts";
import type { Turn } from "./turn.ts";

/** The thread an attempt of a call belongs to, if it still waits for exactly this attempt. */
export function attemptOf(execution: Execution, attempt: number): Thread | undefined {
  if (execution.status !== "RUNNING") return undefined;
  return execution.threads.find(
    ({ status, state: { phase } }) => status === "running" && phase.kind === "invoking" && phase.attempt === attempt,
  );
}

/** A call has returned: the task has its result, or waits for its token from now on. */
export function callReturned(turn: Turn, thread: Thread, result: unknown): void {
  const { phase } = thread.state;
  if (phase.kind !== "invoking") return;
  if (phase.task.token === undefined) {
    taskSucceeded(turn, thread, result);
    return;
  }
  const { resourceType, resource } = phase.task;
  record(turn, thread, "TaskSubmitted", { resourceType, resource, output: toText(result) });
  thread.state.phase = { kind: "token", task: phase.task };
}

/** A task has its result: from its call, or from SendTaskSuccess. */
export function taskSucceeded(turn: Turn, thread: Thread, result: unknown): void {
  const { phase } = thread.state;
  if (phase.kind !== "invoking" && phase.kind !== "token") return;
  const { resourceType, resource } = phase.task;
  const output = toText(result);
  if (exceedsLimit(output)) {
    const cause = `The state/task '${resourceType}' returned a result with a size exceeding the maximum number of bytes service limit.`;
    taskFailed(turn, thread, raised("States.DataLimitExceeded", placeOf(thread), cause));
    return;
  }
  record(turn, thread, "TaskSucceeded", { resourceType, resource, output });
  thread.state.phase = { kind: "done", result };
}

/** A task has failed: its call did, or SendTaskFailure said so. */
export function taskFailed(turn: Turn, thread: Thread, failure: Failure): void {
  const { phase } = thread.state;
  if (phase.kind !== "invoking" && phase.kind !== "token") return;
  const { resourceType, resource } = phase.task;
  const { error, cause } = failure;
  record(turn, thread, "TaskFailed", { resourceType, resource, ...shown(failure) });
  thread.state.phase = { kind: "failed", failure: { error, cause } };
}
