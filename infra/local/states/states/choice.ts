import type { ChoiceState } from "../definition.ts";
import type { Thread } from "../execution.ts";
import { raised, StateFailed } from "../failure.ts";
import { leave } from "../leave.ts";
import { fill, placeOf } from "../turn.ts";
import type { Outcome, Turn } from "../turn.ts";

/**
 * The first rule whose Condition is true leads on, with its own Assign and Output; else Default, with the state's.
 * Throws StateFailed: States.NoChoiceMatched where neither is there, States.QueryEvaluationError for a Condition that is no boolean.
 */
export async function choose(turn: Turn, thread: Thread, state: ChoiceState): Promise<Outcome> {
  for (const [index, rule] of state.Choices.entries()) {
    const field = `Choices[${index}]/Condition`;
    const holds = await fill({ turn, thread }, field, rule.Condition);
    if (typeof holds !== "boolean") throw notBoolean(thread, field);
    if (!holds) continue;
    await leave(turn, thread, {
      path: `Choices[${index}]/`,
      fields: rule,
      seen: {},
      otherwise: thread.state.input,
      to: rule.Next,
    });
    return { kind: "left" };
  }
  if (state.Default === undefined) {
    const cause = "Failed to transition out of the state. The state does not point to a next state.";
    throw new StateFailed(raised("States.NoChoiceMatched", placeOf(thread), cause));
  }
  await leave(turn, thread, { path: "", fields: state, seen: {}, otherwise: thread.state.input, to: state.Default });
  return { kind: "left" };
}

function notBoolean(thread: Thread, field: string): StateFailed {
  const cause = `The JSONata expression specified for the field '${field}' returned an unexpected result type. Expected 'boolean'.`;
  return new StateFailed(raised("States.QueryEvaluationError", placeOf(thread), cause), field);
}
