import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import * as lambda from "aws-cdk-lib/aws-lambda";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import type { RetentionDays } from "aws-cdk-lib/aws-logs";
import type { Key } from "aws-cdk-lib/aws-kms";
import { Construct } from "constructs";
import type { FunctionName } from "../../functions/contracts/environment.ts";
import type { TaskName } from "../../functions/contracts/tasks.ts";
import { FUNCTION_NAMES, environmentsOf } from "../environments.ts";
import type { Facts } from "../environments.ts";
import { functionName } from "../names.ts";

/** Power for rendering a page or a transaction well under a second; a function's CPU grows with its memory. */
const MEMORY_MB = 512;

/** Seconds. API Gateway gives up after 29; a task's state waits longer than its function (hazards, LA-03). */
const TIMEOUT = 25;

/** What needs longer: ten mails at the rate SES allows, a sweep of fifty things due of each kind, a directory import. */
const TIMEOUTS: Readonly<Partial<Record<FunctionName, number>>> = { "send-mail": 60, reconcile: 180, operate: 60 };

interface FunctionsProps {
  readonly stage: string;
  readonly facts: Omit<Facts, "sendMailFunction">;
  /** Folder of bundles, one folder per function; see bundling.ts. */
  readonly bundles: string;
  readonly logKey: Key;
  readonly logRetention: RetentionDays;
}

/** All functions, each with a log group and a role of its own; what a role may do is given by `grantAll`. */
export class Functions extends Construct {
  readonly all: ReadonlyMap<FunctionName, lambda.Function>;

  constructor(scope: Construct, id: string, props: FunctionsProps) {
    super(scope, id);
    const sendMailFunction = functionName(props.stage, "send-mail");
    const environments = environmentsOf({ ...props.facts, sendMailFunction });
    this.all = new Map(FUNCTION_NAMES.map((name) => [name, this.function(name, environments[name], props)]));
  }

  named(name: FunctionName): lambda.Function {
    const found = this.all.get(name);
    if (found === undefined) throw new Error(`there is no function ${name}`);
    return found;
  }

  /** The functions that the machines call. */
  tasks(): Record<TaskName, lambda.IFunction> {
    return {
      "open-request": this.named("open-request"),
      "send-request": this.named("send-request"),
      "settle-request": this.named("settle-request"),
      "apply-rule": this.named("apply-rule"),
      "advance-case": this.named("advance-case"),
      "close-case": this.named("close-case"),
      "notify-parties": this.named("notify-parties"),
      "record-interruption": this.named("record-interruption"),
    };
  }

  private function(name: FunctionName, environment: Record<string, string>, props: FunctionsProps): lambda.Function {
    const logGroup = new LogGroup(this, `${name}-log`, {
      encryptionKey: props.logKey,
      retention: props.logRetention,
      // Reads of confidential data are logged here (hazards, PR-04), so logs outlive the stack for their retention.
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const role = new Role(this, `${name}-role`, { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
    logGroup.grantWrite(role);
    return new lambda.Function(this, name, {
      functionName: functionName(props.stage, name),
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      handler: "index.handler",
      code: lambda.Code.fromAsset(`${props.bundles}/${name}`),
      memorySize: MEMORY_MB,
      timeout: Duration.seconds(TIMEOUTS[name] ?? TIMEOUT),
      environment,
      role,
      logGroup,
      loggingFormat: lambda.LoggingFormat.JSON,
      applicationLogLevelV2: lambda.ApplicationLogLevel.INFO,
    });
  }
}
