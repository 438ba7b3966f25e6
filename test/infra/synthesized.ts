import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import flags from "aws-cdk-lib/recommended-feature-flags.json" with { type: "json" };
import { Template } from "aws-cdk-lib/assertions";
import { readConfiguration } from "../../infra/configuration.ts";
import { FUNCTION_NAMES } from "../../infra/environments.ts";
import { RemediationStack } from "../../infra/stack.ts";

export interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

/** The stack with empty bundles: what the functions hold does not matter to what they may do. */
export function synthesized(context: Record<string, unknown> = {}): { stack: RemediationStack; template: Template } {
  const bundles = mkdtempSync(join(tmpdir(), "bundles-"));
  for (const name of FUNCTION_NAMES) {
    mkdirSync(join(bundles, name));
    writeFileSync(join(bundles, name, "index.js"), `// ${name}`);
  }
  const outdir = mkdtempSync(join(tmpdir(), "assembly-"));
  // Without the CDK's own rules, which take seconds: app.test.ts has them look at the app as it deploys.
  const app = new App({
    context: { ...flags, ...context },
    outdir,
    analyticsReporting: false,
    builtinCloudFormationValidation: false,
  });
  const stack = new RemediationStack(app, "remediation", { configuration: readConfiguration(app.node), bundles });
  return { stack, template: Template.fromStack(stack) };
}

export interface Deployed<Properties> {
  readonly logicalId: string;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly Properties: Properties;
}

/** All resources of a type; the test says which properties it looks at. */
export function resources<Properties>(template: Template, type: string): Deployed<Properties>[] {
  return Object.entries(template.findResources(type)).map(
    ([logicalId, resource]) => ({ logicalId, ...resource }) as unknown as Deployed<Properties>,
  );
}

interface Policy {
  readonly Roles?: unknown;
  readonly PolicyDocument: { readonly Statement: readonly Statement[] };
}

/** Policies of roles, and managed ones. */
export const policies = (template: Template) => resources<Policy>(template, "AWS::IAM::Policy");
export const managedPolicies = (template: Template) => resources<Policy>(template, "AWS::IAM::ManagedPolicy");

export const actionsOf = ({ Action }: Statement) => [Action].flat();

/** Statements of the policies attached to a role, by a part of the role's logical id. */
export function statementsOf(template: Template, role: string): Statement[] {
  return policies(template)
    .filter(({ Properties }) => JSON.stringify(Properties.Roles).includes(role))
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
}

/** The part of a function's role's logical id that says whose it is. */
export const roleOf = (name: string) => `Functions${name.replaceAll("-", "")}role`;
