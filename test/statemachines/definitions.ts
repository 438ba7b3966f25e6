import { App, Stack } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import * as lambda from "aws-cdk-lib/aws-lambda";
import * as sfn from "aws-cdk-lib/aws-stepfunctions";
import { Construct } from "constructs";
import { MACHINES, tasks } from "../../functions/contracts/tasks.ts";
import type { MachineName, TaskName } from "../../functions/contracts/tasks.ts";
import { buildMachine } from "../../statemachines/machines.ts";

export interface AslState {
  readonly Type: string;
  readonly Resource?: string;
  readonly Arguments?: Record<string, unknown>;
  readonly TimeoutSeconds?: number | string;
  readonly Retry?: readonly Record<string, unknown>[];
  readonly Catch?: readonly { ErrorEquals: string[]; Next: string; Output?: unknown; Assign?: unknown }[];
  readonly Next?: string;
  readonly End?: boolean;
  readonly Default?: string;
  readonly Choices?: readonly { Condition: string; Next: string; Assign?: Record<string, unknown> }[];
  readonly ItemProcessor?: AslContainer;
  readonly Items?: unknown;
  readonly ItemSelector?: unknown;
  readonly Assign?: Record<string, unknown>;
  readonly Output?: unknown;
}
export interface AslContainer {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, AslState>>;
}
export interface AslMachine extends AslContainer {
  readonly QueryLanguage: string;
}

export const STAGE = "test";
export const ARN_PREFIX = `arn:aws:states:eu-central-1:000000000000:stateMachine:${STAGE}-`;
export const functionArn = (name: TaskName) => `arn:aws:lambda:eu-central-1:000000000000:function:${STAGE}-${name}`;

const TASKS = Object.keys(tasks) as TaskName[];

/** What CloudFormation makes of a definition's text. */
const resolve = (text: unknown): string => {
  const values: Record<string, string> = {
    "AWS::Partition": "aws",
    "AWS::Region": "eu-central-1",
    "AWS::AccountId": "000000000000",
  };
  const join = (text as { "Fn::Join": [string, (string | { Ref: string })[]] })["Fn::Join"];
  if (typeof text === "string") return text;
  return join[1].map((part) => (typeof part === "string" ? part : values[part.Ref]!)).join(join[0]);
};

/** Every machine as it deploys: CDK's own rendering, with the pseudo parameters filled in. */
export const synthesized = (): { definitions: Record<MachineName, AslMachine>; template: Template } => {
  const stack = new Stack(new App(), "Machines");
  const functions = Object.fromEntries(
    TASKS.map((name) => [name, lambda.Function.fromFunctionArn(stack, name, functionArn(name))]),
  ) as Record<TaskName, lambda.IFunction>;
  for (const name of MACHINES) {
    const own = new Construct(stack, `Machine ${name}`);
    new sfn.StateMachine(own, "Machine", {
      stateMachineName: `${STAGE}-${name}`,
      definitionBody: sfn.DefinitionBody.fromChainable(buildMachine(own, name, { stage: STAGE, functions })),
      queryLanguage: sfn.QueryLanguage.JSONATA,
    });
  }
  const template = Template.fromStack(stack);
  const machines = Object.values(template.findResources("AWS::StepFunctions::StateMachine"));
  const definitions = Object.fromEntries(
    machines.map((resource) => {
      const { StateMachineName: name, DefinitionString: text } = resource["Properties"] as Record<string, unknown>;
      return [String(name).replace(`${STAGE}-`, ""), JSON.parse(resolve(text)) as AslMachine];
    }),
  ) as Record<MachineName, AslMachine>;
  return { definitions, template };
};

/** All states of a machine with those inside its Maps, each with what it stands in. */
export const statesOf = (container: AslContainer): [name: string, state: AslState, within: AslContainer][] =>
  Object.entries(container.States).flatMap(([name, state]): [string, AslState, AslContainer][] => [
    [name, state, container],
    ...(state.ItemProcessor === undefined ? [] : statesOf(state.ItemProcessor)),
  ]);
