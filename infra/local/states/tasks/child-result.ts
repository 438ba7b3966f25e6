import type { Execution } from "../execution.ts";
import type { Failure } from "../failure.ts";
import { parseText, toText } from "../json.ts";

/** DescribeExecution as a task sees it: capitalised names, dates in epoch milliseconds. */
function describe(child: Execution): Record<string, unknown> {
  return {
    ExecutionArn: child.arn,
    InputDetails: { Included: true },
    Name: child.name,
    StartDate: child.startedAt,
    StateMachineArn: child.machineArn,
    Status: child.status,
    StopDate: child.stoppedAt ?? null,
  };
}

/** The result of `startExecution.sync:2`: Input and Output are parsed. */
export function describeChild(child: Execution): unknown {
  const { output = "null" } = child;
  return {
    ...describe(child),
    Input: parseText(child.input),
    Output: parseText(output),
    OutputDetails: { Included: true },
  };
}

/** A child that did not succeed fails its parent's task with its description as the cause; Input stays text there. */
export function failureOfChild(child: Execution): Failure {
  const { error, cause } = child;
  const why = { ...(cause === undefined ? {} : { Cause: cause }), ...(error === undefined ? {} : { Error: error }) };
  return { error: "States.TaskFailed", cause: toText({ ...why, ...describe(child), Input: child.input }) };
}
