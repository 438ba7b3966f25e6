import { abortExecution } from "./end.ts";
import { taskOf } from "./execution.ts";
import type { Execution, Thread } from "./execution.ts";
import { record } from "./history.ts";
import type { Turn } from "./turn.ts";

/** Something that happens at an instant by itself. */
export interface Due {
  readonly at: number;
  readonly what: string;
  readonly thread: Thread | undefined;
  readonly kind: "end of wait" | "retry" | "task timeout" | "missed heartbeat" | "execution timeout";
}

/** The earliest instant something of a running execution is due. Of two at once, what goes on comes before what gives up. */
export function dueAt(execution: Execution): Due | undefined {
  if (execution.status !== "RUNNING") return undefined;
  const all = execution.threads.filter(({ status }) => status === "running").flatMap((thread) => duesOf(thread));
  all.push(due("execution timeout", execution.timeoutAt));
  return all.reduce((first, next) => (next.at < first.at ? next : first));
}

function duesOf(thread: Thread): Due[] {
  const { phase } = thread.state;
  if (phase.kind === "waiting") return [due("end of wait", phase.until, thread)];
  if (phase.kind === "retrying") return [due("retry", phase.until, thread)];
  const task = taskOf(thread);
  return [
    ...(task?.timeoutAt === undefined ? [] : [due("task timeout", task.timeoutAt, thread)]),
    ...(task?.heartbeatAt === undefined ? [] : [due("missed heartbeat", task.heartbeatAt, thread)]),
  ];
}

function due(kind: Due["kind"], at: number, thread?: Thread): Due {
  return { kind, at, thread, what: thread === undefined ? kind : `${kind} of "${thread.state.name}"` };
}

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
