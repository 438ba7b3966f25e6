import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TOY_CODE } from "./code.ts";

const arn = (logicalId: string) => ({ "Fn::GetAtt": [logicalId, "Arn"] });

const toyFunction = (role: string, more: Record<string, unknown> = {}) => ({
  Type: "AWS::Lambda::Function",
  Properties: {
    FunctionName: `toy-${role}`,
    Runtime: "nodejs24.x",
    Handler: "index.handler",
    Timeout: 5,
    MemorySize: 256,
    Code: { ZipFile: TOY_CODE },
    Environment: {
      Variables: {
        ROLE: role,
        TABLE: { Ref: "Table" },
        MACHINE: "arn:aws:states:eu-central-1:000000000000:stateMachine:toy-flow",
        BASE_URL: {
          "Fn::Join": [
            "",
            [
              "https://",
              { Ref: "Api" },
              ".execute-api.",
              { Ref: "AWS::Region" },
              ".",
              { Ref: "AWS::URLSuffix" },
              "/toy",
            ],
          ],
        },
      },
    },
    ...more,
  },
});

const method = (resource: unknown, httpMethod: string) => ({
  Type: "AWS::ApiGateway::Method",
  Properties: {
    HttpMethod: httpMethod,
    ResourceId: resource,
    RestApiId: { Ref: "Api" },
    AuthorizationType: "NONE",
    Integration: {
      Type: "AWS_PROXY",
      Uri: {
        "Fn::Sub": "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${ApiFunction.Arn}/invocations",
      },
    },
  },
});

const DEFINITION = JSON.stringify({
  QueryLanguage: "JSONata",
  StartAt: "First",
  States: {
    First: task("first", "Month"),
    Month: { Type: "Wait", Seconds: 2_592_000, Next: "Second" },
    Second: { ...task("second"), End: true },
  },
});

function task(step: string, next?: string) {
  return {
    Type: "Task",
    Resource: "arn:aws:states:::lambda:invoke",
    Arguments: {
      FunctionName: "${TaskFunction}",
      Payload: { step, id: "{% $states.context.Execution.Input.id %}" },
    },
    ...(next !== undefined && { Next: next }),
  };
}

/** A template with one of everything that the local host hosts. */
export const TOY_TEMPLATE = {
  Resources: {
    Table: {
      Type: "AWS::DynamoDB::Table",
      Properties: {
        TableName: "toy-table",
        KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
        AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
        BillingMode: "PAY_PER_REQUEST",
        StreamSpecification: { StreamViewType: "NEW_AND_OLD_IMAGES" },
        SSESpecification: { SSEEnabled: true, KMSMasterKeyId: arn("Key") },
      },
    },
    Key: { Type: "AWS::KMS::Key", Properties: {} },
    Role: { Type: "AWS::IAM::Role", Properties: {} },
    Letters: { Type: "AWS::SQS::Queue", Properties: { QueueName: "toy-letters" } },
    Secret: {
      Type: "AWS::SecretsManager::Secret",
      Properties: { Name: "toy/secret", GenerateSecretString: { PasswordLength: 40, ExcludePunctuation: true } },
    },
    ApiFunction: toyFunction("api"),
    StreamFunction: toyFunction("stream"),
    TaskFunction: toyFunction("task", { DeadLetterConfig: { TargetArn: arn("Letters") } }),
    StatusFunction: toyFunction("status"),
    TickFunction: toyFunction("tick"),
    DailyFunction: toyFunction("daily"),
    ProbeFunction: toyFunction("probe", { Timeout: 1 }),
    Feed: {
      Type: "AWS::Lambda::EventSourceMapping",
      Properties: {
        EventSourceArn: { "Fn::GetAtt": ["Table", "StreamArn"] },
        FunctionName: { Ref: "StreamFunction" },
        BatchSize: 10,
        StartingPosition: "TRIM_HORIZON",
        MaximumRetryAttempts: 2,
        FunctionResponseTypes: ["ReportBatchItemFailures"],
        DestinationConfig: { OnFailure: { Destination: arn("Letters") } },
        FilterCriteria: {
          Filters: [
            {
              Pattern: JSON.stringify({
                eventName: ["INSERT"],
                dynamodb: { Keys: { pk: { S: [{ prefix: "NOTE#" }] } } },
              }),
            },
          ],
        },
      },
    },
    Flow: {
      Type: "AWS::StepFunctions::StateMachine",
      Properties: {
        StateMachineName: "toy-flow",
        RoleArn: arn("Role"),
        DefinitionString: DEFINITION,
        DefinitionSubstitutions: { TaskFunction: arn("TaskFunction") },
      },
    },
    Ended: {
      Type: "AWS::Events::Rule",
      Properties: {
        EventPattern: {
          source: ["aws.states"],
          "detail-type": ["Step Functions Execution Status Change"],
          detail: { status: [{ "anything-but": ["RUNNING"] }] },
        },
        Targets: [{ Id: "t", Arn: arn("StatusFunction") }],
      },
    },
    EveryMinute: {
      Type: "AWS::Events::Rule",
      Properties: { ScheduleExpression: "rate(1 minute)", Targets: [{ Id: "t", Arn: arn("TickFunction") }] },
    },
    EveryMorning: {
      Type: "AWS::Scheduler::Schedule",
      Properties: {
        ScheduleExpression: "cron(0 6 * * ? *)",
        FlexibleTimeWindow: { Mode: "OFF" },
        Target: { Arn: arn("DailyFunction"), RoleArn: arn("Role"), Input: `{"why":"morning"}` },
      },
    },
    Api: { Type: "AWS::ApiGateway::RestApi", Properties: { Name: "toy" } },
    Stage: { Type: "AWS::ApiGateway::Stage", Properties: { StageName: "toy", RestApiId: { Ref: "Api" } } },
    Notes: {
      Type: "AWS::ApiGateway::Resource",
      Properties: {
        ParentId: { "Fn::GetAtt": ["Api", "RootResourceId"] },
        PathPart: "notes",
        RestApiId: { Ref: "Api" },
      },
    },
    Note: {
      Type: "AWS::ApiGateway::Resource",
      Properties: { ParentId: { Ref: "Notes" }, PathPart: "{id}", RestApiId: { Ref: "Api" } },
    },
    PostNote: method({ Ref: "Notes" }, "POST"),
    GetNote: method({ Ref: "Note" }, "GET"),
    Missing: {
      Type: "AWS::ApiGateway::GatewayResponse",
      Properties: {
        ResponseType: "DEFAULT_4XX",
        ResponseParameters: { "gatewayresponse.header.X-Frame-Options": "'DENY'" },
      },
    },
  },
  Outputs: { BaseUrl: { Value: { "Fn::Sub": "https://${Api}.execute-api.${AWS::Region}.amazonaws.com/toy" } } },
};

/** Writes the toy stack as a cloud assembly. @returns its folder */
export function toyAssembly(template: unknown = TOY_TEMPLATE): string {
  const folder = mkdtempSync(join(tmpdir(), "toy-assembly-"));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "toy.template.json"), JSON.stringify(template));
  return folder;
}

/** An empty state folder. */
export function stateFolder(): string {
  return mkdtempSync(join(tmpdir(), "toy-state-"));
}
