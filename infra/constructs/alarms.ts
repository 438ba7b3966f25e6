import * as cloudwatch from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { Key } from "aws-cdk-lib/aws-kms";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";
import { alarmTable } from "../alarm-table.ts";
import type { Watched } from "../alarm-table.ts";

interface AlarmsProps extends Watched {
  readonly stage: string;
  readonly key: Key;
  /** Address that is told; without one the alarms are only shown in the console. */
  readonly mail: string | undefined;
}

/** One alarm per row of the alarm table, all to one topic. */
export class Alarms extends Construct {
  constructor(scope: Construct, id: string, { stage, key, mail, ...watched }: AlarmsProps) {
    super(scope, id);
    const topic = new Topic(this, "Topic", { masterKey: key, enforceSSL: true });
    if (mail !== undefined) topic.addSubscription(new EmailSubscription(mail));
    for (const row of alarmTable(watched)) {
      const alarm = new cloudwatch.Alarm(this, row.name, {
        alarmName: `${stage}-${row.name}`,
        alarmDescription: `${row.happened} ${row.matters} ${row.todo} (infra/README.md, Alarms)`,
        metric: row.metric,
        threshold: row.threshold ?? 1,
        evaluationPeriods: 1,
        comparisonOperator: row.below
          ? cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD
          : cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: row.below ? cloudwatch.TreatMissingData.BREACHING : cloudwatch.TreatMissingData.NOT_BREACHING,
      });
      alarm.addAlarmAction(new SnsAction(topic));
    }
  }
}
