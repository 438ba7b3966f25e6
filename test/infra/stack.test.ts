import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, test } from "vitest";
import { environments } from "../../functions/contracts/environment.ts";
import { INDEXES } from "../../functions/contracts/tables.ts";
import { MACHINES, tasks as taskContracts } from "../../functions/contracts/tasks.ts";
import { FUNCTION_NAMES } from "../../infra/environments.ts";
import { createResolver } from "../../infra/local/template/resolver.ts";
import { parseTemplate } from "../../infra/local/template/template.ts";
import { LONGEST_CALL } from "../../statemachines/limits.ts";
import { resources, synthesized } from "./synthesized.ts";

const { template } = synthesized();
const place = { region: "eu-central-1", account: "111122223333", stack: "remediation" };

interface TableProperties {
  readonly DeletionProtectionEnabled: boolean;
  readonly BillingMode: string;
  readonly SSESpecification: { readonly KMSMasterKeyId: unknown };
  readonly PointInTimeRecoverySpecification?: { readonly PointInTimeRecoveryEnabled: boolean };
}

describe("data", () => {
  const tables = resources<TableProperties>(template, "AWS::DynamoDB::Table");

  test("every table is kept, protected and encrypted with a key of ours", () => {
    expect(tables).toHaveLength(3);
    for (const { Properties, DeletionPolicy, UpdateReplacePolicy } of tables) {
      expect([DeletionPolicy, UpdateReplacePolicy]).toEqual(["Retain", "Retain"]);
      expect(Properties.DeletionProtectionEnabled).toBe(true);
      expect(Properties.SSESpecification).toMatchObject({ SSEEnabled: true, SSEType: "KMS" });
      expect(Properties.BillingMode).toBe("PAY_PER_REQUEST");
    }
  });

  test("the case table has a stream, an expiry, point-in-time recovery and the indexes of the contract", () => {
    template.hasResourceProperties("AWS::DynamoDB::Table", {
      StreamSpecification: { StreamViewType: "NEW_IMAGE" },
      TimeToLiveSpecification: { AttributeName: "expiresAt", Enabled: true },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      GlobalSecondaryIndexes: Object.values(INDEXES).map(({ name, partition, sort }) =>
        Match.objectLike({
          IndexName: name,
          KeySchema: [
            { AttributeName: partition, KeyType: "HASH" },
            { AttributeName: sort, KeyType: "RANGE" },
          ],
        }),
      ),
    });
  });

  test("victims are under another key than cases, and the keys of persons have no backup", () => {
    const keyOf = (name: string) =>
      JSON.stringify(
        tables.find(({ logicalId }) => logicalId.startsWith(name))?.Properties.SSESpecification.KMSMasterKeyId,
      );
    expect(keyOf("VaultPeople")).not.toBe(keyOf("Cases"));
    const recovered = tables.filter(
      ({ Properties }) => Properties.PointInTimeRecoverySpecification?.PointInTimeRecoveryEnabled === true,
    );
    expect(recovered.map(({ logicalId }) => logicalId.replace(/[0-9A-F]{8}$/, "")).sort()).toEqual([
      "CasesTable",
      "VaultPeople",
    ]);
  });

  test("keys are kept and rotate", () => {
    template.allResources("AWS::KMS::Key", {
      DeletionPolicy: "Retain",
      Properties: Match.objectLike({ EnableKeyRotation: true }),
    });
  });
});

interface FunctionProperties {
  readonly FunctionName: string;
  readonly Timeout: number;
  readonly Environment: { readonly Variables: unknown };
  readonly LoggingConfig: { readonly LogFormat: string; readonly LogGroup: { readonly Ref: string } };
}

describe("functions", () => {
  const functions = resources<FunctionProperties>(template, "AWS::Lambda::Function");
  const resolver = createResolver({ template: parseTemplate(template.toJSON()), place });

  test.for(FUNCTION_NAMES)("%s gets an environment that its handler accepts, and nothing else", (name) => {
    const found = functions.find(({ Properties }) => Properties.FunctionName === `dev-${name}`);
    const variables = resolver.resolve(found?.Properties.Environment.Variables);
    expect(environments[name].strict().parse(variables)).toEqual(variables);
  });

  test("links start with the address of the API's stage", () => {
    const intake = functions.find(({ Properties }) => Properties.FunctionName === "dev-intake");
    expect(resolver.resolve(intake?.Properties.Environment.Variables)).toMatchObject({
      BASE_URL: expect.stringMatching(
        /^https:\/\/[a-z0-9]+\.execute-api\.eu-central-1\.amazonaws\.com\/dev$/,
      ) as string,
      MACHINE_ARN_PREFIX: "arn:aws:states:eu-central-1:111122223333:stateMachine:dev-",
    });
  });

  test("all run on the pinned runtime and log JSON to a group of their own", () => {
    expect(functions).toHaveLength(FUNCTION_NAMES.length);
    for (const { Properties } of functions) {
      expect(Properties).toMatchObject({ Runtime: "nodejs24.x", Architectures: ["arm64"], Handler: "index.handler" });
      expect(Properties.LoggingConfig).toMatchObject({
        LogFormat: "JSON",
        LogGroup: { Ref: expect.any(String) as string },
      });
    }
    const groups = new Set(functions.map(({ Properties }) => Properties.LoggingConfig.LogGroup.Ref));
    expect(groups.size).toBe(FUNCTION_NAMES.length);
  });

  test("a task's state waits longer than its function", () => {
    const tasks = functions.filter(({ Properties }) =>
      Object.keys(taskContracts).some((name) => Properties.FunctionName === `dev-${name}`),
    );
    expect(tasks).toHaveLength(Object.keys(taskContracts).length);
    for (const { Properties } of tasks) expect(Properties.Timeout).toBeLessThan(LONGEST_CALL.toSeconds());
  });

  test("what is not answered in time by an API or a task is not called by one", () => {
    const slow = functions
      .filter(({ Properties }) => Properties.Timeout > 29)
      .map(({ Properties }) => Properties.FunctionName);
    expect(slow.sort()).toEqual(["dev-operate", "dev-reconcile", "dev-send-mail"]);
  });
});

test("every log group is encrypted and ends", () => {
  template.allResourcesProperties("AWS::Logs::LogGroup", {
    KmsKeyId: Match.anyValue(),
    RetentionInDays: 90,
  });
});

interface MachineProperties {
  readonly StateMachineName: string;
  readonly StateMachineType: string;
  readonly EncryptionConfiguration: { readonly Type: string };
  readonly LoggingConfiguration: object;
}

describe("machines", () => {
  const machines = resources<MachineProperties>(template, "AWS::StepFunctions::StateMachine");

  test("each is there by its name, is kept, and is of the standard kind", () => {
    expect(machines.map(({ Properties }) => Properties.StateMachineName).sort()).toEqual(
      MACHINES.map((name) => `dev-${name}`).sort(),
    );
    for (const { Properties, DeletionPolicy } of machines) {
      expect(DeletionPolicy).toBe("Retain");
      expect(Properties.StateMachineType).toBe("STANDARD");
      expect(Properties.EncryptionConfiguration.Type).toBe("CUSTOMER_MANAGED_KMS_KEY");
    }
  });

  test("everything is logged but what executions carry", () => {
    for (const { Properties } of machines)
      expect(Properties.LoggingConfiguration).toMatchObject({ Level: "ALL", IncludeExecutionData: false });
  });
});

interface RuleProperties {
  readonly EventPattern?: { readonly detail: { readonly status: string[]; readonly stateMachineArn: unknown[] } };
}

interface DestinationProperties {
  readonly EventDestination: { readonly MatchingEventTypes: string[] };
}

describe("what runs by itself", () => {
  test("new outbox rows go to send-mail, and what fails is neither lost nor in the way of the rest", () => {
    template.hasResourceProperties("AWS::Lambda::EventSourceMapping", {
      FunctionResponseTypes: ["ReportBatchItemFailures"],
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: Match.anyValue(),
      DestinationConfig: { OnFailure: { Destination: Match.anyValue() } },
      FilterCriteria: {
        Filters: [
          {
            Pattern: JSON.stringify({
              eventName: ["INSERT"],
              dynamodb: { Keys: { SK: { S: [{ prefix: "MAIL#" }] } } },
            }),
          },
        ],
      },
    });
  });

  test("the reconciler runs every minute, and when an execution of ours ends badly", () => {
    template.hasResourceProperties("AWS::Events::Rule", { ScheduleExpression: "rate(1 minute)" });
    const [rule] = resources<RuleProperties>(template, "AWS::Events::Rule").filter(
      ({ Properties }) => Properties.EventPattern !== undefined,
    );
    expect(rule?.Properties.EventPattern?.detail.status).toEqual(["FAILED", "TIMED_OUT", "ABORTED"]);
    expect(rule?.Properties.EventPattern?.detail.stateMachineArn).toHaveLength(MACHINES.length);
  });

  test("mail is sent encrypted, and no open or click is tracked", () => {
    template.hasResourceProperties("AWS::SES::ConfigurationSet", { DeliveryOptions: { TlsPolicy: "REQUIRE" } });
    const events = resources<DestinationProperties>(template, "AWS::SES::ConfigurationSetEventDestination").flatMap(
      ({ Properties }) => Properties.EventDestination.MatchingEventTypes,
    );
    expect(events.map((event) => event.toLowerCase())).not.toEqual(expect.arrayContaining(["open"]));
    expect(events.map((event) => event.toLowerCase())).not.toEqual(expect.arrayContaining(["click"]));
  });

  test("every alarm says what happened, why it matters and what to do, and tells somebody", () => {
    const alarms = resources<{ AlarmDescription: string; AlarmActions: unknown[] }>(template, "AWS::CloudWatch::Alarm");
    expect(alarms.length).toBeGreaterThan(FUNCTION_NAMES.length + MACHINES.length);
    for (const { Properties } of alarms) {
      expect(Properties.AlarmDescription.split(/(?<=\.) /).length).toBeGreaterThanOrEqual(3);
      expect(Properties.AlarmActions).toHaveLength(1);
    }
  });
});
