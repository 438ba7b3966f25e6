import type { MovableClock } from "./clock.ts";
import { earliest } from "./due.ts";
import type { Due, DueSource } from "./due.ts";

/** Moves the virtual clock, always in steps through each instant at which something is due. */
export interface Advance {
  /** To the next thing due. @returns what it was, or undefined if nothing is due and the clock stays */
  next(): Promise<Due | undefined>;
  /** On by so many milliseconds. */
  by(milliseconds: number): Promise<void>;
  /** To an instant: epoch milliseconds, a Date, or ISO 8601. An instant that has passed only fires what is due. */
  to(instant: number | Date | string): Promise<void>;
}

interface AdvanceParts {
  readonly clock: MovableClock;
  readonly sources: readonly DueSource[];
  /** Resolves when nothing is in flight; the clock moves only then. */
  readonly settle: () => Promise<void>;
  /** Fires the schedules of an hour or less, once. */
  readonly fireShort: () => void;
}

/** Makes the mover of the clock. Moves asked for at the same time happen one after the other. */
export function createAdvance(parts: AdvanceParts): Advance {
  const { clock, sources } = parts;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(move: () => Promise<T>): Promise<T> => {
    const mine = last.then(move, move);
    last = mine.catch(() => undefined);
    return mine;
  };
  const nextDue = () => earliest(sources.map((source) => source.nextDue()));

  const to = async (target: number) => {
    for (;;) {
      await parts.settle();
      const next = nextDue();
      if (next === undefined || next.at > target) break;
      await jump(parts, next.at);
    }
    await jump(parts, target);
  };
  return {
    by: (milliseconds) =>
      inTurn(async () => {
        // What is in flight may begin to wait only now: the time it waits counts from here.
        await parts.settle();
        await to(clock.now() + milliseconds);
      }),
    to: (instant) => inTurn(() => to(epochOf(instant))),
    next: () =>
      inTurn(async () => {
        await parts.settle();
        const next = nextDue();
        if (next !== undefined) await jump(parts, next.at);
        return next;
      }),
  };
}

/** What waits is fired before the short schedules, as those are there to find what went wrong with it. */
async function jump({ clock, sources, settle, fireShort }: AdvanceParts, instant: number): Promise<void> {
  clock.moveTo(instant);
  for (const source of sources) source.fireDue();
  await settle();
  fireShort();
  await settle();
}

function epochOf(instant: number | Date | string): number {
  const epoch = typeof instant === "number" ? instant : new Date(instant).getTime();
  if (Number.isNaN(epoch)) throw new RangeError(`no instant: ${String(instant)}`);
  return epoch;
}
