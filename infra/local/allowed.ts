import * as z from "zod";
import type { RecordedCall } from "./calls.ts";
import type { Resolver } from "./template/resolving.ts";
import { resourcesOf } from "./template/resources.ts";

/** One action on one resource (both may hold `*`) that a function's own role allows. */
export interface Allowance {
  readonly caller: string;
  readonly action: string;
  /** ARN or pattern of ARNs. */
  readonly resource: string;
}

const oneOrMore = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());
const statementSchema = z.object({ Effect: z.string(), Action: oneOrMore, Resource: oneOrMore });
const policySchema = z.object({
  Roles: z.array(z.string()).default([]),
  PolicyDocument: z.object({ Statement: z.array(statementSchema) }),
});
const functionSchema = z.object({ Role: z.string().default("") });

/**
 * What the template's policies allow each function, one action and resource at a time. Conditions are left out: those
 * of ours only narrow the use of keys, and the local host encrypts nothing.
 */
export function allowances(resolver: Resolver): readonly Allowance[] {
  const policies = resourcesOf(resolver, "AWS::IAM::Policy", policySchema).map(({ properties }) => properties);
  return resourcesOf(resolver, "AWS::Lambda::Function", functionSchema).flatMap(({ ref: caller, properties }) => {
    const role = properties.Role.split("/").at(-1) ?? "";
    const statements = policies
      .filter(({ Roles }) => Roles.includes(role))
      .flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
    return statements
      .filter(({ Effect }) => Effect === "Allow")
      .flatMap(({ Action, Resource }) =>
        Action.flatMap((action) => Resource.map((resource) => ({ caller, action, resource }))),
      );
  });
}

/** Whether an allowance covers a recorded call. A call that names nothing (a task token) is covered by its action. */
export function covers(allowance: Allowance, call: RecordedCall): boolean {
  if (allowance.caller !== call.caller || !matches(allowance.action, call.action)) return false;
  return call.resource === "*" || matches(allowance.resource, asArn(allowance.resource, call));
}

/** Tables, functions and secrets are called by name or ARN; the ARN is the allowance's up to its last part. */
function asArn(pattern: string, { action, resource }: RecordedCall): string {
  if (resource.startsWith("arn:")) return resource;
  const prefix = pattern.split(":").slice(0, 5).join(":");
  const kind: Readonly<Record<string, string>> = { dynamodb: "table/", lambda: "function:", secretsmanager: "secret:" };
  return `${prefix}:${kind[action.split(":")[0] ?? ""] ?? ""}${resource}`;
}

const matches = (pattern: string, text: string) =>
  new RegExp(`^${pattern.split("*").map(escaped).join(".*")}$`, "s").test(text);

const escaped = (text: string) => text.replaceAll(/[.+?^${}()|[\]\\/]/g, String.raw`\$&`);
