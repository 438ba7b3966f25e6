import { Duration } from "aws-cdk-lib";
import * as cloudwatch from "aws-cdk-lib/aws-cloudwatch";
import type { RestApi } from "aws-cdk-lib/aws-apigateway";
import type { Function } from "aws-cdk-lib/aws-lambda";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import type { StateMachine } from "aws-cdk-lib/aws-stepfunctions";
import type { FunctionName } from "../functions/contracts/environment.ts";
import type { MachineName } from "../functions/contracts/tasks.ts";

export interface Watched {
  readonly functions: ReadonlyMap<FunctionName, Function>;
  readonly machines: ReadonlyMap<MachineName, StateMachine>;
  readonly unsentMail: Queue;
  readonly lostReconciling: Queue;
  readonly configurationSet: string;
  readonly api: RestApi;
}

interface AlarmRow {
  readonly name: string;
  readonly happened: string;
  readonly matters: string;
  readonly todo: string;
  readonly metric: cloudwatch.IMetric;
  /** 1 unless said. */
  readonly threshold?: number;
  /** The alarm is that the number is too small, or missing. */
  readonly below?: true;
}

/** How long a metric is summed before it is looked at. */
const period = Duration.minutes(5);
const sum = { period, statistic: "Sum" };

/** What operators are told of, with what happened, why it matters, and what to do. */
export function alarmTable(watched: Watched): readonly AlarmRow[] {
  return [
    ...[...watched.machines].map(([name, machine]) => executionEnded(name, machine)),
    ...[...watched.functions].map(([name, fn]) => functionFailed(name, fn)),
    ...outbox(watched),
    ...reconciler(watched),
    {
      name: "api-unavailable",
      happened: "The API answered with a server error.",
      matters: "Somebody could not report, read or decide, and may not try again.",
      todo: "Look at the alarms of the functions and at the functions' logs of that time.",
      metric: watched.api.metricServerError(sum),
    },
  ];
}

function executionEnded(name: MachineName, machine: StateMachine): AlarmRow {
  return {
    name: `${name}-ended-badly`,
    happened: `An execution of ${name} failed, timed out or was aborted.`,
    matters: "Its case is shown as stalled, and the people in it wait until the step runs again.",
    todo: "Open the execution, mend the cause it names, then resume the case (npm run operate -- resume).",
    metric: new cloudwatch.MathExpression({
      expression: "failed + late + aborted",
      usingMetrics: {
        failed: machine.metricFailed(sum),
        late: machine.metricTimedOut(sum),
        aborted: machine.metricAborted(sum),
      },
      period,
      label: "executions that ended badly",
    }),
  };
}

function functionFailed(name: FunctionName, fn: Function): AlarmRow {
  return {
    name: `${name}-failed`,
    happened: `The function ${name} threw or ran out of time.`,
    matters:
      "What it was doing is tried again by its caller or the reconciler, but if it keeps failing a case stands still.",
    todo: "Read its log of that time: each line names the case and the error. Mend it, or resume the case.",
    metric: fn.metricErrors(sum),
  };
}

function outbox({ unsentMail, configurationSet }: Watched): readonly AlarmRow[] {
  const mails = (metricName: string) =>
    new cloudwatch.Metric({
      namespace: "AWS/SES",
      metricName,
      dimensionsMap: { "ses:configuration-set": configurationSet },
      ...sum,
    });
  return [
    {
      name: "mail-not-sent",
      happened: "A mail could not be sent in several tries and was left to the reconciler.",
      matters: "Somebody may not know that a decision is waiting for them.",
      todo: "Read the log of send-mail. If SES refuses the address, correct the contact and resend; then empty the queue.",
      metric: unsentMail.metricApproximateNumberOfMessagesVisible({ period, statistic: "Maximum" }),
    },
    {
      name: "mail-bounced",
      happened: "A mail bounced.",
      matters: "A party of a case cannot be reached at the address in the directory.",
      todo: "The mail to operators names the case: show it, ask the contact it lists for another address, import, resend.",
      metric: mails("Bounce"),
    },
    {
      name: "mail-complaint",
      happened: "A recipient marked a mail as unwanted.",
      matters: "SES sends that person nothing more, and stops all mail if it happens often.",
      todo: "Ask the party for another contact, import the directory, resend.",
      metric: mails("Complaint"),
    },
  ];
}

function reconciler({ functions, lostReconciling }: Watched): readonly AlarmRow[] {
  const reconcile = functions.get("reconcile");
  const lost: AlarmRow = {
    name: "reconciling-lost",
    happened: "A call of the reconciler was given up.",
    matters:
      "If it was the news of an execution that ended, the next call finds it; if all calls are lost, nothing is repaired.",
    todo: "Look at the alarm reconcile-failed and the limit of concurrent functions; then empty the queue.",
    metric: lostReconciling.metricApproximateNumberOfMessagesVisible({ period, statistic: "Maximum" }),
  };
  if (reconcile === undefined) return [lost];
  return [
    lost,
    {
      name: "reconciler-silent",
      happened: "The reconciler did not run for fifteen minutes.",
      matters: "Unsent mail and lost answers stay where they are, and a stalled case stays unseen.",
      todo: "Check that the rule EveryMinute is enabled and that functions are not throttled.",
      metric: reconcile.metricInvocations({ period: Duration.minutes(15), statistic: "Sum" }),
      below: true,
    },
  ];
}
