import * as sfn from "aws-cdk-lib/aws-stepfunctions";
import type { TaskInput } from "../functions/contracts/tasks.ts";
import type { TransitionName } from "../functions/domain/transitions.ts";
import type { Outcome } from "../functions/domain/vocabulary.ts";
import { startAndGoOn } from "./asking.ts";
import { invoke } from "./calls.ts";
import type { Workshop } from "./calls.ts";
import { CASE_ID, EXECUTION, expression, result, THIS_STEP } from "./expressions.ts";
import type { Expressions } from "./expressions.ts";
import type { Interruption } from "./interruption.ts";

/** The machine a step goes on to: the next step, an earlier one again, or the next reporting period. */
export type Destination = TaskInput<"advance-case">["to"];

const inWords = (name: string): string => name.replaceAll("-", " ");

/** Owes the parties the mail of a transition. */
export const tell = (workshop: Workshop, { guard }: Interruption, transition: TransitionName) =>
  guard(
    invoke(workshop, {
      state: `Tell the parties: ${inWords(transition)}`,
      task: "notify-parties",
      payload: { ...THIS_STEP, transition, execution: EXECUTION } satisfies Expressions<TaskInput<"notify-parties">>,
    }),
  );

/** Closes the case with its outcome; the run ends here, unless another state is put after it. */
export const close = (workshop: Workshop, { guard }: Interruption, outcome: Outcome) =>
  guard(
    invoke(workshop, {
      state: `Close the case: ${inWords(outcome)}`,
      task: "close-case",
      payload: { caseId: CASE_ID, outcome, execution: EXECUTION } satisfies Expressions<TaskInput<"close-case">>,
    }),
  );

/**
 * Records where the case goes, starts the machine that goes on, and ends. The function names the run and answers the
 * same when it is asked again, so that leaving a step twice is leaving it once.
 */
export const advance = (workshop: Workshop, { guard }: Interruption, to: Destination): sfn.IChainable => {
  const { scope } = workshop;
  const done = sfn.Succeed.jsonata(scope, `On its way: ${inWords(to)}`, { outputs: {} });
  const start = startAndGoOn(workshop, `Start: ${inWords(to)}`, {
    machine: to,
    name: expression("$states.input.name"),
    input: sfn.TaskInput.fromText(expression("$states.input.input")),
    then: done,
  });
  const leave = invoke(workshop, {
    state: `Advance to: ${inWords(to)}`,
    task: "advance-case",
    payload: { ...THIS_STEP, to, execution: EXECUTION } satisfies Expressions<TaskInput<"advance-case">>,
    outputs: { name: result("name"), input: result("input") },
  });
  return guard(leave).next(guard(start));
};
