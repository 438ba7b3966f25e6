import type { ParallelState } from "../definition.ts";
import type { Thread, Threads } from "../execution.ts";
import { StateFailed } from "../failure.ts";
import { record } from "../history.ts";
import { fill } from "../turn.ts";
import type { Outcome, Turn } from "../turn.ts";
import { abortRest, childrenOf, fork, lastOf } from "./threads.ts";

/** Starts every branch with the Arguments, or the input where there are none. */
export async function startParallel(turn: Turn, thread: Thread, state: ParallelState): Promise<Outcome> {
  const { name, input } = thread.state;
  const handed = state.Arguments === undefined ? input : await fill({ turn, thread }, "Arguments", state.Arguments);
  const after = record(turn, thread, "ParallelStateStarted");
  const children = state.Branches.map(
    (_, branch) => fork(turn, thread, { step: { state: name, branch }, input: handed, after }).id,
  );
  return { kind: "parked", phase: { kind: "threads", startedEvent: after, children } };
}

/** The outputs in the order of the branches, or the failure of the first branch that failed; the others are then aborted. */
export function advanceParallel(turn: Turn, thread: Thread, phase: Threads): Outcome {
  const branches = childrenOf(turn, phase);
  const failed = branches.find(({ status }) => status === "failed");
  if (failed?.failure !== undefined) {
    abortRest(turn, branches);
    thread.lastEvent = failed.lastEvent;
    record(turn, thread, "ParallelStateFailed");
    throw new StateFailed(failed.failure);
  }
  thread.lastEvent = lastOf(branches, thread.lastEvent);
  record(turn, thread, "ParallelStateSucceeded");
  return { kind: "done", result: branches.map(({ output }) => output) };
}
