import type { WaitState } from "../definition.ts";
import type { Thread } from "../execution.ts";
import { raised, StateFailed } from "../failure.ts";
import { fill, placeOf } from "../turn.ts";
import type { Outcome, Turn } from "../turn.ts";

/** Waits the Seconds, or until the Timestamp; one in the past does not wait. */
export async function startWait(turn: Turn, thread: Thread, state: WaitState): Promise<Outcome> {
  const until = await dueInstant(turn, thread, state);
  // Due instants are handed to fireDue, which also fires what is over already.
  return { kind: "parked", phase: { kind: "waiting", until } };
}

async function dueInstant(turn: Turn, thread: Thread, state: WaitState): Promise<number> {
  if (state.Timestamp !== undefined) {
    const timestamp = await fill({ turn, thread }, "Timestamp", state.Timestamp);
    const at = typeof timestamp === "string" && INSTANT.test(timestamp) ? Date.parse(timestamp) : NaN;
    if (Number.isNaN(at)) throw unfit(thread, "Timestamp", timestamp);
    return at;
  }
  const seconds = await fill({ turn, thread }, "Seconds", state.Seconds);
  if (typeof seconds !== "number" || !Number.isInteger(seconds) || seconds < 0 || seconds > LONGEST)
    throw unfit(thread, "Seconds", seconds);
  return turn.now + seconds * 1000;
}

/** RFC 3339 with a capital T and Z or an offset, as the States Language asks for. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const LONGEST = 99_999_999;

function unfit(thread: Thread, field: string, value: unknown): StateFailed {
  const cause = `The value ${JSON.stringify(value)} of the field '${field}' is not one a Wait state can wait for.`;
  return new StateFailed(raised("States.QueryEvaluationError", placeOf(thread), cause), field);
}
