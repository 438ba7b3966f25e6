import { Aws } from "aws-cdk-lib";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import * as iam from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import type { Function } from "aws-cdk-lib/aws-lambda";
import type { Secret } from "aws-cdk-lib/aws-secretsmanager";
import { INDEXES } from "../../functions/contracts/tables.ts";
import type { MachineName } from "../../functions/contracts/tasks.ts";
import { executionsArn, machineArn } from "../names.ts";
import { PERMISSIONS } from "../permissions.ts";
import type { Permission } from "../permissions.ts";
import type { Functions } from "./functions.ts";
import type { Mail } from "./mail.ts";
import type { Vault } from "./tables.ts";

interface Granted {
  readonly stage: string;
  readonly functions: Functions;
  readonly caseTable: Table;
  readonly caseKey: IKey;
  readonly machinesKey: IKey;
  readonly webhookSecret: Secret;
  readonly mail: Mail;
  readonly vault: Vault;
  readonly vaultKey: IKey;
}

/** Gives every function's role its row of `PERMISSIONS`, and nothing else. */
export function grantAll(granted: Granted): void {
  for (const [name, fn] of granted.functions.all) {
    const permission = PERMISSIONS[name];
    const statements = [
      ...tableStatements(permission, granted),
      ...machineStatements(fn, permission, granted),
      ...streamStatements(permission, granted),
      ...vaultStatements(permission, granted),
      ...erasureStatements(permission, granted),
      ...(permission.sendsMail === true ? [granted.mail.sendStatement()] : []),
    ];
    for (const statement of statements) fn.addToRolePolicy(statement);
    for (const invoked of permission.invokes ?? []) allowInvoke(fn, granted.functions.named(invoked));
    if (permission.readsWebhookSecret === true)
      fn.addToRolePolicy(allow(["secretsmanager:GetSecretValue"], [granted.webhookSecret.secretArn]));
  }
}

const allow = (actions: string[], resources: string[], conditions?: Record<string, unknown>) =>
  new iam.PolicyStatement({ actions, resources, ...(conditions && { conditions }) });

function tableStatements({ caseTable: actions, indexes = [] }: Permission, { caseTable, caseKey }: Granted) {
  const indexArns = indexes.map((index) => `${caseTable.tableArn}/index/${INDEXES[index].name}`);
  return [
    allow(
      actions.map((action) => `dynamodb:${action}`),
      [caseTable.tableArn],
    ),
    ...(indexArns.length > 0 ? [allow(["dynamodb:Query"], indexArns)] : []),
    throughDynamo(caseKey, actions.includes("PutItem")),
  ];
}

/** Entries are only added; a person's key is made, read, and written over when the person is erased. */
function vaultStatements({ opensVault }: Permission, { vault, vaultKey }: Granted) {
  if (opensVault !== true) return [];
  return [
    allow(["dynamodb:Query", "dynamodb:PutItem"], [vault.people.tableArn]),
    allow(["dynamodb:GetItem", "dynamodb:PutItem"], [vault.personKeys.tableArn]),
    throughDynamo(vaultKey, true),
  ];
}

/** Nothing that is written over comes back: what a put returns could be the key (DynamoDB, "ReturnValues"). */
function erasureStatements({ erasesPeople }: Permission, { vault, vaultKey }: Granted) {
  if (erasesPeople !== true) return [];
  const nothingReturned = { StringEqualsIfExists: { "dynamodb:ReturnValues": "NONE" } };
  return [allow(["dynamodb:PutItem"], [vault.personKeys.tableArn], nothingReturned), throughDynamo(vaultKey, true)];
}

/** What the mapping that feeds a function reads in the function's name. */
function streamStatements({ readsStream }: Permission, { caseTable: { tableStreamArn } }: Granted) {
  if (readsStream !== true || tableStreamArn === undefined) return [];
  return [
    allow(["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"], [tableStreamArn]),
    allow(["dynamodb:ListStreams"], ["*"]),
  ];
}

/** The key is used by DynamoDB on the caller's behalf, and by nothing else (DynamoDB, "Encryption at rest"). */
function throughDynamo(key: IKey, writes: boolean) {
  const writing = [
    "kms:Encrypt",
    "kms:ReEncryptFrom",
    "kms:ReEncryptTo",
    "kms:GenerateDataKey",
    "kms:GenerateDataKeyWithoutPlaintext",
  ];
  return allow(["kms:Decrypt", "kms:DescribeKey", ...(writes ? writing : [])], [key.keyArn], {
    StringEquals: { "kms:ViaService": `dynamodb.${Aws.REGION}.amazonaws.com` },
  });
}

function machineStatements(fn: Function, { machines = {} }: Permission, { stage, machinesKey }: Granted) {
  const arns = (names: readonly MachineName[]) => names.map((name) => machineArn(fn, stage, name));
  const { StartExecution = [], DescribeExecution = [], SendTaskSuccess = [] } = machines;
  const used = [...new Set([...StartExecution, ...DescribeExecution, ...SendTaskSuccess])];
  if (used.length === 0) return [];
  const executions = DescribeExecution.map((name) => executionsArn(fn, stage, name));
  return [
    ...(StartExecution.length > 0 ? [allow(["states:StartExecution"], arns(StartExecution))] : []),
    ...(executions.length > 0 ? [allow(["states:DescribeExecution"], executions)] : []),
    ...(SendTaskSuccess.length > 0 ? [allow(["states:SendTaskSuccess"], arns(SendTaskSuccess))] : []),
    // Input and output are encrypted in the caller's name (hazards, SF-25).
    allow(["kms:Decrypt", "kms:GenerateDataKey"], [machinesKey.keyArn], {
      StringEquals: { "kms:EncryptionContext:aws:states:stateMachineArn": arns(used) },
    }),
  ];
}

function allowInvoke(caller: Function, called: Function) {
  caller.addToRolePolicy(allow(["lambda:InvokeFunction"], [called.functionArn]));
}
