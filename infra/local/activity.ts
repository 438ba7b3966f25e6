import { setImmediate } from "node:timers/promises";

/** Counts what is in flight (invocations, requests, stream records), so that the clock moves only in between. */
export interface Activity {
  /** Something has begun; the function that comes back ends it (more calls change nothing). */
  begin(): () => void;
  readonly count: number;
  /** Resolves when nothing is in flight; at once if that is so now. */
  idle(): Promise<void>;
}

/** Makes a counter of things in flight. */
export function createActivity(): Activity {
  let count = 0;
  let waiting: (() => void)[] = [];
  const ended = () => {
    count -= 1;
    if (count > 0) return;
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake();
  };
  return {
    get count() {
      return count;
    },
    begin() {
      count += 1;
      let open = true;
      return () => {
        if (open) ended();
        open = false;
      };
    },
    idle: () => (count === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
  };
}

/** The part of the engine that the wait looks at. */
export interface Busy {
  busy(): boolean;
  whenIdle(): Promise<void>;
}

/**
 * Resolves when nothing is in flight and the engine has no step to take. Nothing is asked for at intervals: what is
 * in flight says when it ends; one turn of the event loop in between lets the end of one thing begin another.
 */
export async function settle(activity: Activity, engine: Busy): Promise<void> {
  for (;;) {
    await activity.idle();
    await engine.whenIdle();
    await setImmediate();
    if (activity.count === 0 && !engine.busy()) return;
  }
}
