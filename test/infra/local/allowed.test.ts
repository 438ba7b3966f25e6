import { expect, test } from "vitest";
import { allowances, covers } from "../../../infra/local/allowed.ts";
import { createResolver } from "../../../infra/local/template/resolver.ts";
import { parseTemplate } from "../../../infra/local/template/template.ts";
import { synthesized } from "../synthesized.ts";

const { template } = synthesized();
const place = { region: "eu-central-1", account: "000000000000", stack: "s" };
const resolver = createResolver({ template: parseTemplate(template.toJSON()), place });
const allowed = allowances(resolver);
const table = resolver.identity(
  Object.keys(template.findResources("AWS::DynamoDB::Table")).find((id) => id.startsWith("Cases")) ?? "",
).ref;
const machine = (name: string) => `arn:aws:states:eu-central-1:000000000000:stateMachine:dev-${name}`;

test.for([
  ["dev-status-page", "dynamodb:Query", table, true, "it reads the case"],
  ["dev-status-page", "dynamodb:PutItem", table, false, "it only reads"],
  ["dev-status-page", "dynamodb:Query", "another-table", false, "its row names one table"],
  ["dev-status-page", "dynamodb:Query", `${table}/index/due`, false, "an index is a resource of its own"],
  ["dev-reconcile", "dynamodb:Query", `${table}/index/due`, true, "it looks for what is due"],
  ["dev-intake", "states:StartExecution", machine("verify-allegation"), true, "it starts the first step"],
  ["dev-intake", "states:StartExecution", machine("close-incident"), false, "and no other"],
  [
    "dev-reconcile",
    "states:DescribeExecution",
    machine("ask").replace("stateMachine", "execution") + ":RC-1",
    true,
    "any run",
  ],
  ["dev-request-page", "states:SendTaskSuccess", "*", true, "a token names no machine"],
  ["dev-case-page", "states:SendTaskSuccess", "*", false, "it settles nothing"],
  ["dev-request-page", "lambda:InvokeFunction", "dev-send-mail", true, "named without its ARN"],
  ["dev-request-page", "lambda:InvokeFunction", "dev-operate", false, "operations are for operators"],
  ["dev-send-mail", "ses:SendRawEmail", "*", true, "a raw message names no identity"],
  ["somebody", "dynamodb:Query", table, false, "who has no role has no rights"],
] as const)("%s, %s on %s: %s, because %s", ([caller, action, resource, expected]) => {
  expect(allowed.some((allowance) => covers(allowance, { caller, action, resource }))).toBe(expected);
});
