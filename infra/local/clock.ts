/** The time of the hosted system. */
export interface Clock {
  /** Epoch milliseconds, virtual. */
  now(): number;
}

/** A clock that runs with real time and can be put forward. */
export interface MovableClock extends Clock {
  /** Puts the clock forward to an instant; an instant that has passed changes nothing. */
  moveTo(epochMs: number): void;
  /** Virtual minus real time, in milliseconds. */
  readonly offset: number;
  /** The offset as one 64-bit float, read by every worker thread. */
  readonly shared: SharedArrayBuffer;
}

interface ClockParts {
  /** The offset to start with, in milliseconds. */
  readonly offset: number;
  /** Told of a new offset before anybody can see it, so that a restart never goes back in time. */
  readonly save?: (offset: number) => void;
  readonly realNow?: () => number;
}

/** Makes the virtual clock. Real time is passed in by tests. */
export function createClock({ offset, save, realNow = Date.now }: ClockParts): MovableClock {
  const shared = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT);
  const cell = new Float64Array(shared);
  cell[0] = offset;
  const current = () => cell[0] ?? 0;
  return {
    shared,
    get offset() {
      return current();
    },
    now: () => realNow() + current(),
    moveTo(epochMs) {
      const next = epochMs - realNow();
      if (next <= current()) return;
      save?.(next);
      cell[0] = next;
    },
  };
}
