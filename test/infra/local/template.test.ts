import { describe, expect, test } from "vitest";
import * as z from "zod";
import { CannotResolve } from "../../../infra/local/template/cannot-resolve.ts";
import { createResolver } from "../../../infra/local/template/resolver.ts";
import { resourcesOf } from "../../../infra/local/template/resources.ts";
import { parseTemplate } from "../../../infra/local/template/template.ts";

const template = parseTemplate({
  Parameters: {
    Stage: { Type: "String", Default: "dev" },
    Needed: { Type: "String" },
    Stored: { Type: "AWS::SSM::Parameter::Value<String>", Default: "/toy/name" },
    BootstrapVersion: { Type: "AWS::SSM::Parameter::Value<String>", Default: "/cdk-bootstrap/hnb/version" },
  },
  Mappings: { Ports: { dev: { http: 8080 } } },
  Conditions: {
    IsDev: { "Fn::Equals": [{ Ref: "Stage" }, "dev"] },
    IsNot: { "Fn::Not": [{ Condition: "IsDev" }] },
  },
  Resources: {
    Table: {
      Type: "AWS::DynamoDB::Table",
      Properties: { TableName: { "Fn::Join": ["-", [{ Ref: "Stage" }, "cases"]] } },
    },
    Function: { Type: "AWS::Lambda::Function", Properties: { FunctionName: "toy-fn" } },
    Version: { Type: "AWS::Lambda::Version", Properties: { FunctionName: { Ref: "Function" } } },
    Machine: { Type: "AWS::StepFunctions::StateMachine", Properties: { StateMachineName: "toy-machine" } },
    Unnamed: { Type: "AWS::SQS::Queue", Properties: {} },
    Api: { Type: "AWS::ApiGateway::RestApi", Properties: {} },
    Parameter: { Type: "AWS::SSM::Parameter", Properties: { Name: "/toy/name", Type: "String", Value: "stored" } },
    Left: { Type: "AWS::SQS::Queue", Condition: "IsNot", Properties: {} },
    Strange: { Type: "AWS::New::Thing", Properties: {} },
  },
});

const place = { region: "eu-central-1", account: "000000000000", stack: "toy" };
const resolver = createResolver({ template, place });
const arn = (rest: string) => `arn:aws:${rest.replace("@", "eu-central-1:000000000000")}`;

describe("references and functions", () => {
  test.for<[string, unknown, unknown]>([
    ["a pseudo parameter", { Ref: "AWS::Region" }, "eu-central-1"],
    ["a parameter's default", { Ref: "Stage" }, "dev"],
    ["a parameter that names a stored value", { Ref: "Stored" }, "stored"],
    [
      "a stored value that the template does not have is its path",
      { Ref: "BootstrapVersion" },
      "/cdk-bootstrap/hnb/version",
    ],
    ["a table's name", { Ref: "Table" }, "dev-cases"],
    ["a table's ARN", { "Fn::GetAtt": ["Table", "Arn"] }, arn("dynamodb:@:table/dev-cases")],
    ["a table's stream", { "Fn::GetAtt": ["Table", "StreamArn"] }, arn("dynamodb:@:table/dev-cases/stream/local")],
    ["a function's ARN, as text", { "Fn::GetAtt": "Function.Arn" }, arn("lambda:@:function:toy-fn")],
    ["a version", { Ref: "Version" }, "toy-fn:1"],
    ["a machine is its ARN", { Ref: "Machine" }, arn("states:@:stateMachine:toy-machine")],
    ["a queue without a name", { "Fn::GetAtt": ["Unnamed", "Arn"] }, arn("sqs:@:toy-Unnamed")],
    ["an API's id", { Ref: "Api" }, "toyapi"],
    ["a type nobody knows has a name and an ARN", { "Fn::GetAtt": ["Strange", "Arn"] }, arn("new:@:toy-Strange")],
    ["Join", { "Fn::Join": ["", ["a", { Ref: "Stage" }, "b"]] }, "adevb"],
    ["Sub", { "Fn::Sub": "${Stage}/${Function.Arn}/${!Kept}" }, `dev/${arn("lambda:@:function:toy-fn")}/\${Kept}`],
    ["Sub with variables", { "Fn::Sub": ["${x}-${Stage}", { x: { Ref: "Table" } }] }, "dev-cases-dev"],
    ["Select and Split", { "Fn::Select": [1, { "Fn::Split": ["/", "a/b/c"] }] }, "b"],
    ["If", { "Fn::If": ["IsDev", "yes", "no"] }, "yes"],
    ["If not", { "Fn::If": ["IsNot", "yes", "no"] }, "no"],
    ["NoValue leaves the property out", { a: { "Fn::If": ["IsNot", 1, { Ref: "AWS::NoValue" }] }, b: 2 }, { b: 2 }],
    ["NoValue leaves the element out", [1, { Ref: "AWS::NoValue" }, 2], [1, 2]],
    ["FindInMap", { "Fn::FindInMap": ["Ports", { Ref: "Stage" }, "http"] }, 8080],
    ["Base64", { "Fn::Base64": "a" }, "YQ=="],
    ["two keys are no function", { Ref: "x", other: 1 }, { Ref: "x", other: 1 }],
  ])("%s", ([, value, resolved]) => {
    expect(resolver.resolve(value)).toEqual(resolved);
  });

  test.for<[string, unknown, string]>([
    ["a resource that is not there", { Ref: "Nowhere" }, "no resource or parameter Nowhere"],
    [
      "an attribute nobody knows",
      { "Fn::GetAtt": ["Table", "Colour"] },
      "Table (AWS::DynamoDB::Table) has no attribute Colour",
    ],
    ["a function nobody knows", { "Fn::Cidr": [] }, "does not know Fn::Cidr"],
    ["a parameter without a value", { Ref: "Needed" }, "parameter Needed has no default"],
    ["a selection beyond the end", { "Fn::Select": [3, ["a"]] }, "Fn::Select finds nothing"],
  ])("%s is refused by name", ([, value, message]) => {
    expect(() => resolver.resolve(value)).toThrow(CannotResolve);
    expect(() => resolver.resolve(value)).toThrow(message);
  });

  test("a given value comes before the default", () => {
    const other = createResolver({ template, place, parameters: { Stage: "prod", Needed: "x" } });
    expect(other.resolve([{ Ref: "Stage" }, { Ref: "Needed" }, { "Fn::If": ["IsDev", 1, 2] }])).toEqual([
      "prod",
      "x",
      2,
    ]);
  });
});

test("resources whose condition does not hold are not hosted", () => {
  const queues = resourcesOf(resolver, "AWS::SQS::Queue", z.object({}));
  expect(queues.map(({ logicalId }) => logicalId)).toEqual(["Unnamed"]);
});

test("only the properties that are asked for are resolved, and errors name the resource", () => {
  const broken = createResolver({
    place,
    template: parseTemplate({
      Resources: { Q: { Type: "AWS::SQS::Queue", Properties: { A: { "Fn::Cidr": [] }, B: 1 } } },
    }),
  });
  expect(resourcesOf(broken, "AWS::SQS::Queue", z.object({ B: z.number() }))).toHaveLength(1);
  expect(() => resourcesOf(broken, "AWS::SQS::Queue", z.object({ B: z.string() }))).toThrow("Q (AWS::SQS::Queue)");
});
