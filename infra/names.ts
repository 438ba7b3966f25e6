import { Aws, Stack } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { FunctionName } from "../functions/contracts/environment.ts";
import type { MachineName } from "../functions/contracts/tasks.ts";

/** Physical names of a stage. Machines and functions refer to each other by name, so that no reference is a cycle. */
export const functionName = (stage: string, name: FunctionName) => `${stage}-${name}`;
export const machineName = (stage: string, name: MachineName) => `${stage}-${name}`;

/** `arn:…:stateMachine:<stage>-`; a machine's name follows. */
export function machineArnPrefix(scope: Construct, stage: string): string {
  return `${statesArn(scope, "stateMachine")}:${stage}-`;
}

export function machineArn(scope: Construct, stage: string, name: MachineName): string {
  return `${statesArn(scope, "stateMachine")}:${machineName(stage, name)}`;
}

/** Every execution of a machine: their names are not known before they run. */
export function executionsArn(scope: Construct, stage: string, name: MachineName): string {
  return `${statesArn(scope, "execution")}:${machineName(stage, name)}:*`;
}

function statesArn(scope: Construct, kind: "stateMachine" | "execution"): string {
  return `arn:${Stack.of(scope).partition}:states:${Aws.REGION}:${Aws.ACCOUNT_ID}:${kind}`;
}
