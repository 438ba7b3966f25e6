import { existsSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { buildSync } from "esbuild";

interface Bundling {
  /** Folder of the handlers, `<name>.ts` or `<name>.tsx`, each exporting `handler`. */
  readonly handlers: string;
  readonly names: readonly string[];
  /** Folder to write to: one folder per handler, with an `index.js`. */
  readonly outdir: string;
}

/**
 * Credentials come from the environment, in Lambda and on the local host. The SDK's default chain loads these only
 * when there are none, so they are left out of the bundles.
 */
const NEVER_LOADED = [
  "@aws-sdk/credential-provider-ini",
  "@aws-sdk/credential-provider-process",
  "@aws-sdk/credential-provider-sso",
  "@aws-sdk/credential-provider-web-identity",
  "@aws-sdk/credential-provider-login",
  "@aws-sdk/credential-provider-http",
  "@smithy/credential-provider-imds",
];

/**
 * Bundles all handlers in one call of esbuild (a tenth of the time of one call each) to CommonJS, which starts
 * faster than ES modules do (architecture, Packages).
 *
 * @throws Error naming the handlers that are missing, or what esbuild says of the sources
 */
export function bundleHandlers({ handlers, names, outdir }: Bundling): void {
  const { warnings } = buildSync({
    entryPoints: entryPoints(handlers, names),
    outdir,
    bundle: true,
    platform: "node",
    target: "node24",
    format: "cjs",
    mainFields: ["module", "main"],
    minify: true,
    legalComments: "none",
    jsx: "automatic",
    jsxImportSource: "preact",
    // Fonts that documents embed are read with the code that needs them.
    loader: { ".woff": "binary" },
    // Its ES module asks for import.meta.url, which CommonJS does not have.
    alias: { pdfkit: createRequire(import.meta.url).resolve("pdfkit") },
    external: NEVER_LOADED,
    logLevel: "silent",
  });
  if (warnings.length > 0)
    throw new Error(warnings.map(({ text, location }) => `${location?.file}: ${text}`).join("\n"));
  // Without it Node would take the bundle for an ES module wherever a folder above says so, as this repository does.
  for (const name of names) writeFileSync(join(outdir, name, "package.json"), `{"type":"commonjs"}\n`);
}

function entryPoints(handlers: string, names: readonly string[]): Record<string, string> {
  const found = names.map((name) => {
    const file = [".ts", ".tsx"]
      .map((extension) => join(handlers, `${name}${extension}`))
      .find((path) => existsSync(path));
    return { name, file };
  });
  const missing = found.filter(({ file }) => file === undefined).map(({ name }) => name);
  if (missing.length > 0) throw new Error(`${handlers} has no handler for ${missing.join(", ")}`);
  return Object.fromEntries(found.map(({ name, file }) => [`${name}/index`, file ?? name]));
}
