import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Annotations, App } from "aws-cdk-lib";
import flags from "aws-cdk-lib/recommended-feature-flags.json" with { type: "json" };
import { bundleHandlers } from "./bundling.ts";
import { EXAMPLE_SENDER, readConfiguration } from "./configuration.ts";
import { FUNCTION_NAMES } from "./environments.ts";
import { RemediationStack } from "./stack.ts";

interface AppOptions {
  /** Folder of the cloud assembly; the CDK's command line gives its own. */
  readonly outdir?: string;
  /** Deployment values, see configuration.ts; they come before those of cdk.json. */
  readonly context?: Readonly<Record<string, unknown>>;
}

const HANDLERS = fileURLToPath(new URL("../functions/handlers", import.meta.url));

/**
 * Makes the app with its one stack, functions bundled, ready for `synth()`.
 *
 * @throws WrongContext naming the values of the context that can not be used
 * @throws Error naming handlers that are missing or do not compile
 */
export function createApp({ outdir, context }: AppOptions = {}): App {
  const app = new App({
    ...(outdir !== undefined && { outdir }),
    // All flags that the pinned version recommends; set here, because cdk.json is not read when the app runs by itself.
    context: { ...flags, ...context },
    analyticsReporting: false,
    treeMetadata: false,
  });
  const configuration = readConfiguration(app.node);
  // The stack copies its assets while it is made; the bundles are not needed after that.
  const bundles = mkdtempSync(join(tmpdir(), "remediation-bundles-"));
  bundleHandlers({ handlers: HANDLERS, names: FUNCTION_NAMES, outdir: bundles });
  const stack = new RemediationStack(app, `remediation-${configuration.stage}`, {
    configuration,
    bundles,
    description: "Remediation workflow for victims of exploitation in mineral supply chains",
  });
  rmSync(bundles, { recursive: true });
  // An error of `cdk deploy --strict`; synthesis and the local host go on.
  if (configuration.sender === EXAMPLE_SENDER)
    Annotations.of(stack).addWarningV2(
      "remediation:sender",
      "context sender: no mail can be sent from the example's address",
    );
  return app;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) createApp().synth();
