import * as sfn from "aws-cdk-lib/aws-stepfunctions";
import { LambdaInvoke } from "aws-cdk-lib/aws-stepfunctions-tasks";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import type { Construct } from "constructs";
import type { MachineName, TaskInput, TaskName } from "../functions/contracts/tasks.ts";
import type { Expressions } from "./expressions.ts";
import { LONGEST_CALL } from "./limits.ts";
import { CALL_RETRY } from "./retry.ts";

/** Where a machine's states are made, and what they call. */
export interface Workshop {
  readonly scope: Construct;
  readonly functions: Readonly<Record<TaskName, IFunction>>;
  /** Machines know each other by their fixed names, which makes no cycle of them. */
  readonly machine: (name: MachineName) => sfn.IStateMachine;
}

export interface Call<Name extends TaskName> {
  /** The state's name: a short sentence an operator reads in the console. */
  readonly state: string;
  readonly task: Name;
  readonly payload: Expressions<TaskInput<Name>>;
  /** What goes on from the state; nothing of the result where it is left out. */
  readonly outputs?: unknown;
  readonly assign?: Readonly<Record<string, unknown>>;
  /** For a call that is answered later, by the token in its payload: how long it waits. */
  readonly answeredWithin?: sfn.Timeout;
}

/** A call of a task function, repeated as retry.ts says; the caller adds where errors lead. */
export const invoke = <Name extends TaskName>({ scope, functions }: Workshop, call: Call<Name>): sfn.TaskStateBase => {
  const { answeredWithin } = call;
  return LambdaInvoke.jsonata(scope, call.state, {
    lambdaFunction: functions[call.task],
    payload: sfn.TaskInput.fromObject(call.payload),
    outputs: call.outputs ?? {},
    ...(call.assign === undefined ? {} : { assign: call.assign }),
    ...(answeredWithin === undefined ? {} : { integrationPattern: sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN }),
    taskTimeout: answeredWithin ?? sfn.Timeout.duration(LONGEST_CALL),
    retryOnServiceExceptions: false,
  }).addRetry(CALL_RETRY);
};
