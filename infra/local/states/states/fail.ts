import type { FailState } from "../definition.ts";
import { failThread } from "../end.ts";
import type { Thread } from "../execution.ts";
import { fill } from "../turn.ts";
import type { Outcome, Turn } from "../turn.ts";

/** Ends its thread with the error and cause it names. */
export async function fail(turn: Turn, thread: Thread, state: FailState): Promise<Outcome> {
  const error = state.Error === undefined ? undefined : await fill({ turn, thread }, "Error", state.Error);
  const cause = state.Cause === undefined ? undefined : await fill({ turn, thread }, "Cause", state.Cause);
  failThread(turn, thread, { error: asText(error) ?? "", cause: asText(cause) });
  return { kind: "left" };
}

function asText(value: unknown): string | undefined {
  return value === undefined || typeof value === "string" ? value : JSON.stringify(value);
}
