import type { MapState } from "../definition.ts";
import type { Thread, Threads } from "../execution.ts";
import { raised, StateFailed } from "../failure.ts";
import { record } from "../history.ts";
import { fill, placeOf, stateOf } from "../turn.ts";
import type { Outcome, Turn } from "../turn.ts";
import { abortRest, childrenOf, fork, lastOf } from "./threads.ts";

/** Iterations an inline Map runs at once where MaxConcurrency is 0 or missing (AWS, "Map state"). */
const MOST_AT_ONCE = 40;

/** Finds the items (Items, or the input) and starts as many iterations as may run at once. */
export async function startMap(turn: Turn, thread: Thread, state: MapState): Promise<Outcome> {
  const items = state.Items === undefined ? thread.state.input : await fill({ turn, thread }, "Items", state.Items);
  if (!Array.isArray(items)) throw unfit(thread, "Items", "an array");
  const limit = await fill({ turn, thread }, "MaxConcurrency", state.MaxConcurrency ?? 0);
  if (typeof limit !== "number" || !Number.isInteger(limit) || limit < 0)
    throw unfit(thread, "MaxConcurrency", "a whole number");
  const startedEvent = record(turn, thread, "MapStateStarted", { length: items.length });
  const values: unknown[] = items;
  const phase: Threads = {
    kind: "threads",
    startedEvent,
    children: [],
    items: values,
    concurrency: limit === 0 ? MOST_AT_ONCE : limit,
  };
  return advanceMap(turn, thread, phase);
}

/** Ends the Map with its iterations' outputs in the order of the items, or its first failure; else starts what may start. */
export async function advanceMap(turn: Turn, thread: Thread, phase: Threads): Promise<Outcome> {
  const iterations = childrenOf(turn, phase);
  const failed = iterations.find(({ status }) => status === "failed");
  if (failed?.failure !== undefined) {
    endFailed(turn, thread, iterations, failed);
    throw new StateFailed(failed.failure);
  }
  const items = phase.items ?? [];
  const running = iterations.filter(({ status }) => status === "running").length;
  const left = items.slice(phase.children.length);
  if (running === 0 && left.length === 0) {
    thread.lastEvent = lastOf(iterations, phase.startedEvent);
    record(turn, thread, "MapStateSucceeded");
    return { kind: "done", result: iterations.map(({ output }) => output) };
  }
  const next: Threads = { ...phase, children: [...phase.children] };
  for (const value of left.slice(0, Math.max(0, (phase.concurrency ?? MOST_AT_ONCE) - running))) {
    next.children.push(await startIteration(turn, thread, next, value));
  }
  return { kind: "parked", phase: next };
}

async function startIteration(turn: Turn, thread: Thread, phase: Threads, value: unknown): Promise<number> {
  const state = stateOf(turn.definition, thread);
  const item = { index: phase.children.length, value };
  const selector = state.Type === "Map" ? state.ItemSelector : undefined;
  const input = selector === undefined ? value : await fill({ turn, thread, seen: { item } }, "ItemSelector", selector);
  const child = fork(turn, thread, { step: { state: thread.state.name }, input, item, after: phase.startedEvent });
  record(turn, child, "MapIterationStarted", { name: thread.state.name, index: item.index });
  return child.id;
}

function endFailed(turn: Turn, thread: Thread, iterations: readonly Thread[], failed: Thread): void {
  const { name } = thread.state;
  for (const rest of abortRest(turn, iterations))
    record(turn, rest, "MapIterationAborted", { name, index: rest.item?.index ?? 0 });
  record(turn, failed, "MapIterationFailed", { name, index: failed.item?.index ?? 0 });
  thread.lastEvent = failed.lastEvent;
  record(turn, thread, "MapStateFailed");
}

function unfit(thread: Thread, field: string, expected: string): StateFailed {
  const cause = `The value of the field '${field}' is not ${expected}.`;
  return new StateFailed(raised("States.QueryEvaluationError", placeOf(thread), cause), field);
}
