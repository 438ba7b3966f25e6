import { dueAt } from "./due.ts";
import type { Due } from "./due.ts";
import { abortExecution } from "./end.ts";
import { taskOf } from "./execution.ts";
import type { Thread } from "./execution.ts";
import { record } from "./history.ts";
import type { Turn } from "./turn.ts";

/** Lets what is due first happen. Gives false where nothing is due yet. */
export function fireFirst(turn: Turn): boolean {
  const first = dueAt(turn.execution);
  if (first === undefined || first.at > turn.now) return false;
  if (first.thread === undefined) abortExecution(turn, "TIMED_OUT", { error: "States.Timeout" });
  else fireThread(turn, first.thread, first.kind);
  return true;
}

function fireThread(turn: Turn, thread: Thread, kind: Due["kind"]): void {
  const task = taskOf(thread);
  if (kind === "end of wait") thread.state.phase = { kind: "done", result: thread.state.input };
  if (kind === "retry") thread.state.phase = { kind: "ready", entered: true };
  if (task === undefined) return;
  // AWS shows a missed heartbeat as States.Timeout, without a cause (recorded histories).
  const { resourceType, resource } = task;
  record(turn, thread, "TaskTimedOut", { resourceType, resource, error: "States.Timeout" });
  thread.state.phase = { kind: "failed", failure: { error: "States.Timeout", heartbeat: kind === "missed heartbeat" } };
}
