import type { Activity } from "../activity.ts";

/** Runs steps one after another while there is something to do. */
export interface Pump {
  /** There may be something to do; counts as something in flight from this call on. */
  wake(): void;
  readonly running: boolean;
}

interface PumpParts {
  readonly activity: Activity;
  /** Does one thing. @returns whether there may be more */
  readonly step: () => Promise<boolean>;
  /** A step failed; the pump rests until it is woken. */
  readonly failed: (error: unknown) => void;
}

/** Makes a pump. Woken while it runs, it looks once more before it rests, so that nothing is overlooked. */
export function createPump({ activity, step, failed }: PumpParts): Pump {
  const state = { running: false, again: false };
  const run = async () => {
    const end = activity.begin();
    state.running = true;
    try {
      for (let more = true; more || state.again;) {
        state.again = false;
        more = await step();
      }
    } catch (error) {
      failed(error);
    } finally {
      state.running = false;
      end();
    }
  };
  return {
    get running() {
      return state.running;
    },
    wake() {
      state.again = true;
      if (!state.running) void run();
    },
  };
}
