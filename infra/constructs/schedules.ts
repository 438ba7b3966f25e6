import { Duration } from "aws-cdk-lib";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import * as events from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import * as lambda from "aws-cdk-lib/aws-lambda";
import { SqsDlq } from "aws-cdk-lib/aws-lambda-event-sources";
import * as sqs from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { KEYS } from "../../functions/contracts/tables.ts";
import { MACHINES } from "../../functions/contracts/tasks.ts";
import { machineArn } from "../names.ts";
import type { Functions } from "./functions.ts";

interface SchedulesProps {
  readonly stage: string;
  readonly functions: Functions;
  readonly caseTable: Table;
}

/** Mails in one call: ten at SES's default rate of 14 a second end well inside the function's time. */
const MAILS_AT_ONCE = 10;

/** With the mapping's growing pauses a mail is tried for some minutes; then the reconciler has it. */
const MAIL_RETRIES = 5;

/** What runs without being asked: the outbox, and the reconciler that finishes what was left half done. */
export class Schedules extends Construct {
  /** What the outbox gave up on: places in the stream, no mail. The reconciler sends those mails. */
  readonly unsentMail: sqs.Queue;
  /** Calls of the reconciler that were lost. */
  readonly lostReconciling: sqs.Queue;

  constructor(scope: Construct, id: string, props: SchedulesProps) {
    super(scope, id);
    this.unsentMail = this.queue("UnsentMail");
    this.lostReconciling = this.queue("LostReconciling");
    this.feedOutbox(props);
    this.scheduleReconciler(props);
  }

  private queue(id: string): sqs.Queue {
    return new sqs.Queue(this, id, {
      encryption: sqs.QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
  }

  /** Each new outbox row goes to send-mail as soon as it is committed. */
  private feedOutbox({ functions, caseTable }: SchedulesProps): void {
    const { tableStreamArn: stream } = caseTable;
    if (stream === undefined) throw new Error("the case table has no stream");
    const sendMail = functions.named("send-mail");
    sendMail.addEventSourceMapping("Outbox", {
      eventSourceArn: stream,
      startingPosition: lambda.StartingPosition.TRIM_HORIZON,
      batchSize: MAILS_AT_ONCE,
      retryAttempts: MAIL_RETRIES,
      maxRecordAge: Duration.hours(1),
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      onFailure: new SqsDlq(this.unsentMail),
      filters: [
        lambda.FilterCriteria.filter({
          eventName: ["INSERT"],
          dynamodb: { Keys: { [KEYS.sort]: { S: [{ prefix: "MAIL#" }] } } },
        }),
      ],
    });
  }

  /** Every minute, and at once when an execution ends in any way but well. */
  private scheduleReconciler({ stage, functions }: SchedulesProps): void {
    const target = new LambdaFunction(functions.named("reconcile"), {
      deadLetterQueue: this.lostReconciling,
      maxEventAge: Duration.hours(1),
    });
    new events.Rule(this, "EveryMinute", {
      description: "Settles requests, sends mail and finds executions that were left half done",
      schedule: events.Schedule.rate(Duration.minutes(1)),
      targets: [target],
    });
    new events.Rule(this, "ExecutionEnded", {
      description: "A step's execution failed, timed out or was aborted",
      eventPattern: {
        source: ["aws.states"],
        detailType: ["Step Functions Execution Status Change"],
        detail: {
          status: ["FAILED", "TIMED_OUT", "ABORTED"],
          stateMachineArn: MACHINES.map((name) => machineArn(this, stage, name)),
        },
      },
      targets: [target],
    });
  }
}
