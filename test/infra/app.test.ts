import { existsSync, mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { FONT_FILES } from "../../functions/adapters/documents/fonts/ranges.ts";
import { fontName } from "../../functions/adapters/documents/fonts/fonts.ts";
import { createApp } from "../../infra/app.ts";
import { FUNCTION_NAMES } from "../../infra/environments.ts";
import { PERMISSIONS } from "../../infra/permissions.ts";
import type { Permission } from "../../infra/permissions.ts";
import { readStack } from "../../infra/local/template/template.ts";
import type { Stack } from "../../infra/local/template/template.ts";
import { createResolver } from "../../infra/local/template/resolver.ts";
import { resourcesOf } from "../../infra/local/template/resources.ts";
import * as z from "zod";

const functionSchema = z.object({ FunctionName: z.string(), Code: z.object({ S3Key: z.string() }) });
const place = { region: "eu-central-1", account: "111122223333", stack: "remediation-dev" };
const load = createRequire(import.meta.url);

describe("the app as it deploys", () => {
  let stack: Stack;
  let folders: ReadonlyMap<string, string>;

  /** Real handlers, bundled; the CDK's own rules are errors here. */
  beforeAll(() => {
    const outdir = mkdtempSync(join(tmpdir(), "assembly-"));
    createApp({ outdir, context: { sender: "no-reply@cases.example.org" } }).synth();
    stack = readStack(outdir);
    const functions = resourcesOf(
      createResolver({ template: stack.template, place }),
      "AWS::Lambda::Function",
      functionSchema,
    );
    folders = new Map(
      functions.map(({ properties }) => [
        properties.FunctionName,
        stack.assets.get(properties.Code.S3Key) ?? "no asset",
      ]),
    );
  });

  test.for(FUNCTION_NAMES)("the bundle of %s exports a handler, and loads without its environment", (name) => {
    const { handler } = load(join(folders.get(`dev-${name}`) ?? "", "index.js")) as { handler: unknown };
    expect(handler).toBeTypeOf("function");
  });

  test.for(FUNCTION_NAMES)("the bundle of %s stays small enough to start fast", (name) => {
    const folder = folders.get(`dev-${name}`) ?? "";
    const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
    const bytes = files.reduce((sum, { name: file }) => sum + readFileSync(join(folder, file)).byteLength, 0);
    expect(bytes).toBeLessThan(2_000_000);
  });

  test("the fonts of PDFs lie beside the one bundle that draws them, and are no part of it", () => {
    const holders = FUNCTION_NAMES.filter((name) => existsSync(join(folders.get(`dev-${name}`) ?? "", "fonts")));
    expect(holders).toEqual(["documents"]);
    const found = readdirSync(join(folders.get("dev-documents") ?? "", "fonts"));
    const wanted = FONT_FILES.flatMap((file) => [fontName(file, "regular"), fontName(file, "bold")]);
    expect(found.sort()).toEqual(wanted.sort());
  });

  test.for([
    ["SES", "SendRawEmail", ({ sendsMail }: Permission) => sendsMail],
    ["Secrets Manager", "GetSecretValue", ({ readsWebhookSecret }: Permission) => readsWebhookSecret],
    ["Step Functions", "AWSStepFunctions", ({ machines }: Permission) => machines],
    ["Lambda", "AWSGirApiService", ({ invokes }: Permission) => invokes],
  ] as const)("the client of %s is in the bundles of those that may use it, and in no other", ([, mark, permitted]) => {
    const holders = FUNCTION_NAMES.filter((name) =>
      readFileSync(join(folders.get(`dev-${name}`) ?? "", "index.js"), "utf8").includes(mark),
    );
    expect(holders).toEqual(FUNCTION_NAMES.filter((name) => permitted(PERMISSIONS[name]) !== undefined));
  });

  test("no definition names a machine or a function that is not deployed", () => {
    const text = JSON.stringify(stack.template.Resources);
    const machines = new Set([...text.matchAll(/stateMachine:(dev-[a-z-]+)/g)].map(([, name]) => name));
    const deployed = Object.values(stack.template.Resources)
      .filter(({ Type }) => Type === "AWS::StepFunctions::StateMachine")
      .map(({ Properties }) => Properties["StateMachineName"]);
    expect([...machines].filter((name) => name !== "dev-" && !deployed.includes(name))).toEqual([]);
  });
});
