import { ArnFormat, Aws, RemovalPolicy, Stack } from "aws-cdk-lib";
import * as iam from "aws-cdk-lib/aws-iam";
import * as kms from "aws-cdk-lib/aws-kms";
import { Construct } from "constructs";

/**
 * One customer-managed key per class of data, so that who may read a class is decided by its key alone
 * (hazards, PR-12). All are kept when the stack goes: what they encrypt is kept too.
 */
export class Keys extends Construct {
  readonly cases: kms.Key;
  readonly vault: kms.Key;
  readonly machines: kms.Key;
  readonly operations: kms.Key;

  constructor(scope: Construct, id: string, stage: string) {
    super(scope, id);
    const key = (name: string, of: string) =>
      new kms.Key(this, name, {
        alias: `${stage}-remediation-${name}`,
        description: `Remediation workflow, ${stage}: ${of}`,
        enableKeyRotation: true,
        removalPolicy: RemovalPolicy.RETAIN,
      });
    this.cases = key("cases", "the case table: what was reported, decided and mailed");
    this.vault = key("vault", "who the victims are, and the key of each person's data");
    this.machines = key("machines", "definitions and histories of the step machines");
    this.operations = key("operations", "logs and alarms");
    this.operations.addToResourcePolicy(logs(this));
    this.operations.addToResourcePolicy(alarms());
  }
}

/** CloudWatch Logs encrypts with the key itself; only for log groups of this account. */
function logs(scope: Construct): iam.PolicyStatement {
  const groups = Stack.of(scope).formatArn({
    service: "logs",
    resource: "log-group",
    resourceName: "*",
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
  return new iam.PolicyStatement({
    principals: [new iam.ServicePrincipal(`logs.${Aws.REGION}.${Aws.URL_SUFFIX}`)],
    actions: [
      "kms:Encrypt",
      "kms:Decrypt",
      "kms:ReEncryptFrom",
      "kms:ReEncryptTo",
      "kms:GenerateDataKey",
      "kms:GenerateDataKeyWithoutPlaintext",
      "kms:DescribeKey",
    ],
    resources: ["*"],
    conditions: { ArnLike: { "kms:EncryptionContext:aws:logs:arn": groups } },
  });
}

/** CloudWatch publishes alarms to an encrypted topic. */
function alarms(): iam.PolicyStatement {
  return new iam.PolicyStatement({
    principals: [new iam.ServicePrincipal("cloudwatch.amazonaws.com")],
    actions: ["kms:Decrypt", "kms:GenerateDataKey"],
    resources: ["*"],
    conditions: { StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID } },
  });
}
