import { CfnOutput, Stack } from "aws-cdk-lib";
import type { StackProps } from "aws-cdk-lib";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import type { Construct } from "constructs";
import { acknowledgeFindings } from "./acknowledged.ts";
import type { Configuration } from "./configuration.ts";
import { Alarms } from "./constructs/alarms.ts";
import { Api } from "./constructs/api.ts";
import { Delivery } from "./constructs/delivery.ts";
import { Functions } from "./constructs/functions.ts";
import { grantAll } from "./constructs/grants.ts";
import { Keys } from "./constructs/keys.ts";
import { Machines } from "./constructs/machines.ts";
import { Mail } from "./constructs/mail.ts";
import { Operators } from "./constructs/operators.ts";
import { Schedules } from "./constructs/schedules.ts";
import { CaseTable, Vault } from "./constructs/tables.ts";
import { machineArnPrefix } from "./names.ts";

interface RemediationStackProps extends StackProps {
  readonly configuration: Configuration;
  /** Folder of bundles, one folder per function; see bundling.ts. */
  readonly bundles: string;
}

/** Everything a deployment is, for any account and region. */
export class RemediationStack extends Stack {
  private readonly configuration: Configuration;
  private readonly keys: Keys;
  private readonly caseTable: Table;
  private readonly vault: Vault;
  private readonly webhookSecret: Secret;
  private readonly mail: Mail;
  private readonly api: Api;
  private readonly functions: Functions;
  private readonly machines: Machines;

  constructor(scope: Construct, id: string, { configuration, bundles, ...props }: RemediationStackProps) {
    super(scope, id, props);
    this.configuration = configuration;
    this.keys = new Keys(this, "Keys", configuration.stage);
    this.caseTable = new CaseTable(this, "Cases", this.keys.cases).table;
    this.vault = new Vault(this, "Vault", this.keys.vault);
    this.webhookSecret = webhookSecret(this);
    this.mail = new Mail(this, "Mail", { domain: configuration.mailDomain, sender: configuration.sender });
    this.api = new Api(this, "Api", { configuration, logKey: this.keys.operations });
    this.functions = this.addFunctions(bundles);
    this.machines = new Machines(this, "Machines", {
      parts: { stage: configuration.stage, functions: this.functions.tasks() },
      key: this.keys.machines,
      ...this.logging(),
    });
    this.addOperations();
  }

  private logging() {
    return { logKey: this.keys.operations, logRetention: this.configuration.logRetentionDays };
  }

  /** The functions with their permissions, behind the routes of the API. */
  private addFunctions(bundles: string): Functions {
    const { api, caseTable, keys, mail, vault } = this;
    const { stage, sender } = this.configuration;
    const facts = {
      caseTable: caseTable.tableName,
      baseUrl: api.baseUrl,
      machineArnPrefix: machineArnPrefix(this, stage),
      webhookSecretArn: this.webhookSecret.secretArn,
      sender,
      configurationSet: mail.configurationSet.configurationSetName,
      vaultTable: vault.people.tableName,
      personKeysTable: vault.personKeys.tableName,
    };
    const functions = new Functions(this, "Functions", { stage, facts, bundles, ...this.logging() });
    const secret = this.webhookSecret;
    grantAll({
      stage,
      functions,
      caseTable,
      caseKey: keys.cases,
      machinesKey: keys.machines,
      webhookSecret: secret,
      mail,
      vault,
      vaultKey: keys.vault,
    });
    api.route(functions);
    return functions;
  }

  /** What runs by itself, who repairs it, and who is told when it does not run. */
  private addOperations(): void {
    const { api, caseTable, functions, keys, machines, mail } = this;
    const { stage, alarmMail } = this.configuration;
    const schedules = new Schedules(this, "Schedules", { stage, functions, caseTable });
    const delivery = new Delivery(this, "Delivery", { functions, configurationSet: mail.configurationSet });
    const { unsentMail, lostReconciling } = schedules;
    const operate = functions.named("operate");
    const operators = new Operators(this, "Operators", {
      stage,
      operate,
      machinesKey: keys.machines,
      queues: [unsentMail, lostReconciling],
      dataKeys: [keys.cases, keys.vault],
    });
    new Alarms(this, "Alarms", {
      stage,
      key: keys.operations,
      mail: alarmMail,
      functions: functions.all,
      machines: machines.all,
      unsentMail,
      lostReconciling,
      configurationSet: mail.configurationSet.configurationSetName,
      api: api.rest,
    });
    new CfnOutput(this, "OperateFunction", { value: operate.functionName, description: "Called by npm run operate" });
    const { vault, webhookSecret: secret } = this;
    acknowledgeFindings({ stage, functions, api, machines, operators, vault, schedules, delivery, secret });
  }
}

/** As Standard Webhooks want it: base64, of which letters and digits are a part; 64 of them are 48 bytes. */
function webhookSecret(scope: Construct): Secret {
  const secret = new Secret(scope, "WebhookSecret", {
    description: "Signs allegations (Standard Webhooks); rotated by hand with the systems that report",
    generateSecretString: { passwordLength: 64, excludePunctuation: true, includeSpace: false },
  });
  new CfnOutput(scope, "WebhookSecretArn", { value: secret.secretArn, description: "What reports are signed with" });
  return secret;
}
