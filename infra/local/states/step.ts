import type { State } from "./definition.ts";
import type { Thread } from "./execution.ts";
import { StateFailed } from "./failure.ts";
import { record } from "./history.ts";
import { leave } from "./leave.ts";
import { recover } from "./recover.ts";
import { choose } from "./states/choice.ts";
import { fail } from "./states/fail.ts";
import { advanceMap, startMap } from "./states/map.ts";
import { advanceParallel, startParallel } from "./states/parallel.ts";
import { childEnded, startTask } from "./states/task.ts";
import { startWait } from "./states/wait.ts";
import { limited, stateOf } from "./turn.ts";
import type { Outcome, Turn } from "./turn.ts";

/** The next thread that can go on by itself, without time passing or an answer arriving. */
export function nextRunnable(turn: Turn): Thread | undefined {
  return turn.execution.threads.find((thread) => thread.status === "running" && isRunnable(turn, thread));
}

function isRunnable({ execution, services }: Turn, thread: Thread): boolean {
  const { phase } = thread.state;
  if (phase.kind === "ready" || phase.kind === "done" || phase.kind === "failed") return true;
  if (phase.kind === "child") return services.store.statusOf(phase.arn) !== "RUNNING";
  if (phase.kind !== "threads") return false;
  const children = execution.threads.filter(({ id }) => phase.children.includes(id));
  const running = children.filter(({ status }) => status === "running").length;
  const waiting = (phase.items?.length ?? 0) - phase.children.length;
  return (
    running === 0 ||
    children.some(({ status }) => status === "failed") ||
    (waiting > 0 && running < (phase.concurrency ?? 0))
  );
}

/**
 * One transition of a thread: enter its state and do the state's work, or go on with what has come in.
 * A state that fails is retried, caught, or ends its thread. Throws HistoryFull.
 */
export async function step(turn: Turn, thread: Thread): Promise<void> {
  await advance(turn, thread).catch((error: unknown) => {
    if (error instanceof StateFailed) return recover(turn, thread, error);
    throw error;
  });
}

async function advance(turn: Turn, thread: Thread): Promise<void> {
  const state = stateOf(turn.definition, thread);
  const { phase } = thread.state;
  if (phase.kind === "failed") throw new StateFailed(phase.failure);
  if (phase.kind === "done") return leaveWith(turn, thread, state, phase.result);
  if (phase.kind === "ready" && !phase.entered) enter(turn, thread, state);
  const outcome = await work(turn, thread, state);
  if (outcome.kind === "parked") thread.state.phase = outcome.phase;
  if (outcome.kind === "done") await leaveWith(turn, thread, state, outcome.result);
}

function enter(turn: Turn, thread: Thread, state: State): void {
  const { name, input } = thread.state;
  thread.state.enteredAt = turn.now;
  thread.state.enteredEvent = record(turn, thread, `${state.Type}StateEntered`, {
    name,
    input: limited(thread, name, input),
  });
  thread.state.phase = { kind: "ready", entered: true };
}

async function work(turn: Turn, thread: Thread, state: State): Promise<Outcome> {
  const { phase } = thread.state;
  switch (state.Type) {
    case "Task":
      return phase.kind === "child" ? childEnded(turn, thread, phase) : startTask(turn, thread, state);
    case "Choice":
      return choose(turn, thread, state);
    case "Wait":
      return startWait(turn, thread, state);
    case "Fail":
      return fail(turn, thread, state);
    case "Parallel":
      return phase.kind === "threads" ? advanceParallel(turn, thread, phase) : startParallel(turn, thread, state);
    case "Map":
      return phase.kind === "threads" ? advanceMap(turn, thread, phase) : startMap(turn, thread, state);
    case "Pass":
    case "Succeed":
      return { kind: "done", result: thread.state.input };
  }
}

/** States that have a result of their own show it as `$states.result`; the others only hand their input on. */
const WITH_RESULT: ReadonlySet<string> = new Set(["Task", "Parallel", "Map"]);

function leaveWith(turn: Turn, thread: Thread, state: State, result: unknown): Promise<void> {
  return leave(turn, thread, {
    path: "",
    fields: state.Type === "Fail" ? {} : { Output: state.Output, Assign: "Assign" in state ? state.Assign : undefined },
    seen: WITH_RESULT.has(state.Type) ? { result } : {},
    otherwise: result,
    to: "Next" in state ? state.Next : undefined,
  });
}
