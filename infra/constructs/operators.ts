import * as iam from "aws-cdk-lib/aws-iam";
import { ArnFormat, CfnOutput, Stack } from "aws-cdk-lib";
import type { Key } from "aws-cdk-lib/aws-kms";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { MACHINES } from "../../functions/contracts/tasks.ts";
import { executionsArn, machineArn } from "../names.ts";

interface OperatorsProps {
  readonly stage: string;
  readonly operate: IFunction;
  /** Definitions and histories: ids, routes, dates and counts. */
  readonly machinesKey: Key;
  /** Emptied once their cause is mended. */
  readonly queues: readonly Queue[];
  /** What operators never read. */
  readonly dataKeys: readonly Key[];
}

/**
 * What an operator may do in the console: see how executions go and run them again, and call the operations function.
 *
 * A history holds the task tokens of decisions that are waiting (hazards, SF-09), so using one is denied, whatever
 * else the operator's role allows; so is reading the data of cases and victims (PR-14, EM-34).
 */
export class Operators extends Construct {
  constructor(scope: Construct, id: string, props: OperatorsProps) {
    super(scope, id);
    const policy = new iam.ManagedPolicy(this, "Policy", {
      description: `Operators of the remediation workflow, ${props.stage}: executions and operations, no decisions, no data`,
      statements: [...this.executions(props), ...this.findings(), ...this.repairs(props), ...this.never(props)],
    });
    new CfnOutput(Stack.of(this), "OperatorPolicy", {
      value: policy.managedPolicyArn,
      description: "Attach to the role of the operators",
    });
  }

  private executions({ stage, machinesKey }: OperatorsProps): iam.PolicyStatement[] {
    const machines = MACHINES.map((name) => machineArn(this, stage, name));
    return [
      new iam.PolicyStatement({
        actions: ["states:DescribeStateMachine", "states:ListExecutions"],
        resources: machines,
      }),
      new iam.PolicyStatement({
        actions: [
          "states:DescribeExecution",
          "states:DescribeStateMachineForExecution",
          "states:GetExecutionHistory",
          "states:RedriveExecution",
        ],
        resources: MACHINES.map((name) => executionsArn(this, stage, name)),
      }),
      new iam.PolicyStatement({
        actions: ["kms:Decrypt", "kms:GenerateDataKey"],
        resources: [machinesKey.keyArn],
        conditions: { StringEquals: { "kms:EncryptionContext:aws:states:stateMachineArn": machines } },
      }),
    ];
  }

  /** Alarms, and the logs of this stack: they hold ids and names of errors. */
  private findings(): iam.PolicyStatement[] {
    const stack = Stack.of(this);
    const logGroups = { service: "logs", resource: "log-group", arnFormat: ArnFormat.COLON_RESOURCE_NAME };
    return [
      new iam.PolicyStatement({
        actions: [
          "states:ListStateMachines",
          "cloudwatch:DescribeAlarms",
          "cloudwatch:GetMetricData",
          "logs:DescribeLogGroups",
          "logs:GetQueryResults",
        ],
        resources: ["*"],
      }),
      new iam.PolicyStatement({
        actions: ["logs:DescribeLogStreams", "logs:FilterLogEvents", "logs:GetLogEvents", "logs:StartQuery"],
        resources: [stack.formatArn({ ...logGroups, resourceName: `${stack.stackName}-*` })],
      }),
    ];
  }

  /** Everything of a case goes through one function, which records it; delivery is SES's and the queues'. */
  private repairs({ operate, queues }: OperatorsProps): iam.PolicyStatement[] {
    return [
      new iam.PolicyStatement({ actions: ["lambda:InvokeFunction"], resources: [operate.functionArn] }),
      new iam.PolicyStatement({
        actions: ["sqs:GetQueueAttributes", "sqs:PurgeQueue"],
        resources: queues.map((queue) => queue.queueArn),
      }),
      new iam.PolicyStatement({
        actions: ["ses:ListSuppressedDestinations", "ses:GetSuppressedDestination", "ses:DeleteSuppressedDestination"],
        resources: ["*"],
      }),
    ];
  }

  private never({ dataKeys }: OperatorsProps): iam.PolicyStatement[] {
    const deny = (actions: string[], resources: string[]) =>
      new iam.PolicyStatement({ effect: iam.Effect.DENY, actions, resources });
    return [
      deny(["states:SendTaskSuccess", "states:SendTaskFailure", "states:SendTaskHeartbeat"], ["*"]),
      deny(
        ["kms:Decrypt"],
        dataKeys.map((key) => key.keyArn),
      ),
    ];
  }
}
