import { RemovalPolicy } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Key } from "aws-cdk-lib/aws-kms";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import type { RetentionDays } from "aws-cdk-lib/aws-logs";
import * as sfn from "aws-cdk-lib/aws-stepfunctions";
import { Construct } from "constructs";
import { MACHINES } from "../../functions/contracts/tasks.ts";
import type { MachineName } from "../../functions/contracts/tasks.ts";
import { LONGEST_RUN } from "../../statemachines/limits.ts";
import { buildMachine } from "../../statemachines/machines.ts";
import type { MachineParts } from "../../statemachines/machines.ts";
import { machineArn, machineName } from "../names.ts";

interface MachinesProps {
  readonly parts: MachineParts;
  readonly key: Key;
  readonly logKey: Key;
  readonly logRetention: RetentionDays;
}

/**
 * The step machines and `ask`. Standard, because a decision takes days; kept when the stack goes, because their
 * executions are open cases (hazards, SF-15, SF-23). Everything is logged but what executions carry (SF-24).
 */
export class Machines extends Construct {
  readonly all: ReadonlyMap<MachineName, sfn.StateMachine>;

  constructor(scope: Construct, id: string, props: MachinesProps) {
    super(scope, id);
    const log = new LogGroup(this, "Log", {
      // The prefix keeps the account's one policy for log delivery from running out of space.
      logGroupName: `/aws/vendedlogs/states/${props.parts.stage}-remediation`,
      encryptionKey: props.logKey,
      retention: props.logRetention,
    });
    log.applyRemovalPolicy(RemovalPolicy.DESTROY);
    this.all = new Map(MACHINES.map((name) => [name, this.machine(name, log, props)]));
  }

  private machine(name: MachineName, log: LogGroup, { parts, key }: MachinesProps): sfn.StateMachine {
    const own = new Construct(this, name);
    const machine = new sfn.StateMachine(own, "Machine", {
      stateMachineName: machineName(parts.stage, name),
      stateMachineType: sfn.StateMachineType.STANDARD,
      definitionBody: sfn.DefinitionBody.fromChainable(buildMachine(own, name, parts)),
      timeout: LONGEST_RUN,
      queryLanguage: sfn.QueryLanguage.JSONATA,
      encryptionConfiguration: new sfn.CustomerManagedEncryptionConfiguration(key),
      logs: { destination: log, level: sfn.LogLevel.ALL, includeExecutionData: false },
      // Traces would keep names of states with times outside the key's reach, and tell nothing that the history does not.
      tracingEnabled: false,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    machine.addToRolePolicy(this.othersData(key, parts.stage));
    return machine;
  }

  /** Starting an execution and reading its result uses the key in the name of the machine that asks. */
  private othersData(key: Key, stage: string): PolicyStatement {
    const machines = MACHINES.map((name) => machineArn(this, stage, name));
    return new PolicyStatement({
      actions: ["kms:Decrypt", "kms:GenerateDataKey"],
      resources: [key.keyArn],
      conditions: { StringEquals: { "kms:EncryptionContext:aws:states:stateMachineArn": machines } },
    });
  }
}
