import { taskOf } from "./execution.ts";
import type { Execution, Thread } from "./execution.ts";

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
