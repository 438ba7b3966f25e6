import * as sfn from "aws-cdk-lib/aws-stepfunctions";
import { invoke } from "./calls.ts";
import type { Workshop } from "./calls.ts";
import { CASE_ID, EXECUTION, expression } from "./expressions.ts";

/** What is handed on about an error: its name. A cause may hold anything and goes no further (hazards, SF-08). */
const NAME_ONLY = { error: expression("$substring($states.errorOutput.Error, 0, 80)") };

/** A Choice comes here without an error when it met a route that neither it nor the table knows. */
const UNKNOWN_ROUTE = "RouteNotHandled";
const ERROR = expression(`$exists($states.input.error) ? $states.input.error : '${UNKNOWN_ROUTE}'`);

/** A state that can fail: a Task or a Map. */
interface Fallible {
  addCatch(handler: sfn.IChainable, props?: sfn.CatchProps): unknown;
}

export interface Interruption {
  /** Where a Choice leads by default. */
  readonly start: sfn.IChainable;
  /** Leads every error of the state here; call it after the state's own catches, for States.ALL stands last. */
  readonly guard: <State extends Fallible>(state: State) => State;
}

/**
 * The way out of every error: the case shows it and the operators are told, then the run fails. If even that cannot be
 * recorded, the run fails all the same, and the reconciler finds a run that ended without a recorded end.
 */
export const interruption = (workshop: Workshop): Interruption => {
  const failed = sfn.Fail.jsonata(workshop.scope, "The run has failed", { error: expression("$states.input.error") });
  const record = invoke(workshop, {
    state: "Record the interruption and tell the operators",
    task: "record-interruption",
    payload: { caseId: CASE_ID, execution: EXECUTION, error: ERROR },
    outputs: { error: ERROR },
  });
  record.addCatch(failed, { outputs: { error: ERROR } });
  record.next(failed);
  return { start: record, guard: guardWith(record) };
};

/** Inside a Map, states cannot leave their iteration: an error ends it by its name, and the Map's own catch records it. */
export const iterationFailure = ({ scope }: Workshop, state: string): Interruption => {
  const failed = sfn.Fail.jsonata(scope, state, { error: expression("$states.input.error") });
  return { start: failed, guard: guardWith(failed) };
};

const guardWith =
  (handler: sfn.IChainable): Interruption["guard"] =>
  (state) => {
    state.addCatch(handler, { outputs: NAME_ONLY });
    return state;
  };
