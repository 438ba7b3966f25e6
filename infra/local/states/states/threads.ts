import { abortThread } from "../end.ts";
import { newState } from "../execution.ts";
import type { Thread, Threads } from "../execution.ts";
import { containerOf } from "../turn.ts";
import type { Turn } from "../turn.ts";

interface Fork {
  readonly step: Thread["path"][number];
  readonly input: unknown;
  readonly item?: Thread["item"];
  /** The event the new thread's first one follows. */
  readonly after: number;
}

/** A new branch or iteration of the state a thread is in. */
export function fork({ execution, definition }: Turn, parent: Thread, { step, input, item, after }: Fork): Thread {
  const id = execution.nextThread;
  const child: Thread = {
    id,
    parent: parent.id,
    path: [...parent.path, step],
    item,
    variables: {},
    status: "running",
    output: null,
    lastEvent: after,
    state: newState("", input),
  };
  child.state.name = containerOf(definition, child).StartAt;
  execution.nextThread += 1;
  execution.threads.push(child);
  return child;
}

export function childrenOf({ execution }: Turn, phase: Threads): Thread[] {
  return execution.threads.filter(({ id }) => phase.children.includes(id));
}

/** The last event of a set of threads; what ends them together follows it. */
export function lastOf(threads: readonly Thread[], otherwise: number): number {
  return Math.max(otherwise, ...threads.map(({ lastEvent }) => lastEvent));
}

/** Ends the threads that still run because one has failed. */
export function abortRest(turn: Turn, threads: readonly Thread[]): Thread[] {
  const rest = threads.filter(({ status }) => status === "running");
  for (const thread of rest) abortThread(turn, thread);
  return rest;
}
