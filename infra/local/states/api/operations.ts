import type { ApiContext } from "./context.ts";
import {
  describeExecution,
  getExecutionHistory,
  listExecutions,
  redriveExecution,
  startExecution,
  stopExecution,
} from "./executions.ts";
import { describeStateMachine, describeStateMachineForExecution, listStateMachines } from "./machines.ts";
import { sendTaskFailure, sendTaskHeartbeat, sendTaskSuccess } from "./tasks.ts";

type Operation = (context: ApiContext, input: unknown) => unknown;

/** The operations of the Step Functions API this host answers. */
export const operations = {
  DescribeExecution: describeExecution,
  DescribeStateMachine: describeStateMachine,
  DescribeStateMachineForExecution: describeStateMachineForExecution,
  GetExecutionHistory: getExecutionHistory,
  ListExecutions: listExecutions,
  ListStateMachines: listStateMachines,
  RedriveExecution: redriveExecution,
  SendTaskFailure: sendTaskFailure,
  SendTaskHeartbeat: sendTaskHeartbeat,
  SendTaskSuccess: sendTaskSuccess,
  StartExecution: startExecution,
  StopExecution: stopExecution,
} as const satisfies Record<string, Operation>;

export function isOperation(name: string): name is keyof typeof operations {
  return Object.hasOwn(operations, name);
}
