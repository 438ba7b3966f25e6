import { CfnElement, Stack, Validations } from "aws-cdk-lib";
import type { IConstruct } from "constructs";
import { MACHINES } from "../functions/contracts/tasks.ts";
import type { Api } from "./constructs/api.ts";
import type { Functions } from "./constructs/functions.ts";
import type { Vault } from "./constructs/tables.ts";

interface Acknowledged {
  readonly stage: string;
  readonly functions: Functions;
  readonly api: Api;
  readonly machines: IConstruct;
  readonly operators: IConstruct;
  readonly vault: Vault;
  readonly schedules: IConstruct;
  readonly delivery: IConstruct;
  readonly secret: IConstruct;
}

/** Findings of cdk-nag that stay, each with its reason. What is not here fails the test of the stack. */
export function acknowledgeFindings(found: Acknowledged): void {
  const { api, delivery, functions, machines, schedules, secret, vault } = found;
  acknowledge(vault.personKeys, {
    "AwsSolutions-DDB3": "deleting a person's key is the erasure; a backup would undo it",
  });
  acknowledge(secret, {
    "AwsSolutions-SMG4": "both sides change it together, by hand; the one before stays valid meanwhile",
  });
  acknowledge(api, {
    "AwsSolutions-APIG2": "functions check every request themselves, and answer in the reader's words",
    "AwsSolutions-APIG3":
      "links are 256-bit secrets, reports are signed, the stage is throttled; a firewall's logs would hold paths",
    "AwsSolutions-APIG4": "a link's secret or a report's signature is the authorization; parties have no accounts",
    "AwsSolutions-COG4": "parties have no accounts",
    "AwsSolutions-APIG6": "execution logs hold paths, and a path is a secret",
    "Serverless-APIGWXrayEnabled": "traces hold paths, and a path is a secret",
  });
  acknowledge(functions, {
    "Serverless-LambdaDLQ":
      "called synchronously, by a stream with a dead-letter queue of its own, or again the next minute",
    "Serverless-LambdaTracing":
      "traces would leave the case's history and say nothing that the histories of executions do not",
  });
  acknowledge(machines, {
    "AwsSolutions-SF2": "the history of an execution says the same, and is encrypted with its own key",
    "Serverless-StepFunctionStateMachineXray":
      "the history of an execution says the same, and is encrypted with its own key",
  });
  acknowledge(delivery, {
    "Serverless-EventBusDLQ":
      "the events hold addresses; one that is lost is made good by the next mail to the address",
  });
  acknowledge(schedules, {
    "AwsSolutions-SQS3": "these are dead-letter queues",
    "Serverless-SQSRedrivePolicy": "these are dead-letter queues",
  });
  acknowledgeWildcards(found);
}

/** Wildcards in what roles may reach; there are none in what they may do. */
function acknowledgeWildcards({ stage, functions, machines, operators }: Acknowledged): void {
  const executions = MACHINES.map((name) => own("states", `execution:${stage}-${name}:*`));
  const ofOneMachine = "executions of one machine; their names are not known before they run";
  const taskFunctions = Object.values(functions.tasks()).map((fn) => `<${logicalId(fn)}.Arn>:*`);
  acknowledge(functions, reaching(executions, ofOneMachine));
  acknowledge(
    functions.named("send-mail").role,
    reaching(["*"], "listing streams knows no resource; reading is for one"),
  );
  acknowledge(machines, {
    ...reaching([own("states", `execution:${stage}-ask*`)], "runs of one decision; their names are not known before"),
    ...reaching(["*"], "log delivery knows no resource"),
    ...reaching(taskFunctions, "every version: executions in flight keep the one they started with (hazards, SF-15)"),
    ...reaching(executions, ofOneMachine),
  });
  acknowledge(operators, {
    ...reaching(["*"], "lists, alarms and the suppression list know no resource"),
    ...reaching([own("logs", `log-group:${Stack.of(operators).stackName}-*`)], "the log groups of this stack"),
    ...reaching(executions, ofOneMachine),
  });
}

/** An ARN of this account as cdk-nag writes it. */
const own = (service: string, rest: string) => `arn:<AWS::Partition>:${service}:<AWS::Region>:<AWS::AccountId>:${rest}`;

const reaching = (resources: readonly string[], reason: string): Record<string, string> =>
  Object.fromEntries(resources.map((resource) => [`AwsSolutions-IAM5[Resource::${resource}]`, reason]));

function logicalId(construct: IConstruct): string {
  const { defaultChild } = construct.node;
  if (!CfnElement.isCfnElement(defaultChild)) throw new Error(`${construct.node.path} is no resource`);
  return String(Stack.of(construct).resolve(defaultChild.logicalId));
}

function acknowledge(construct: IConstruct | undefined, reasons: Readonly<Record<string, string>>): void {
  if (construct === undefined) return;
  Validations.of(construct).acknowledge(...Object.entries(reasons).map(([id, reason]) => ({ id, reason })));
}
