import { cpSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import type { Metafile } from "esbuild";
import { FONT_FILES } from "../functions/adapters/documents/fonts/ranges.ts";
import { fontName, fontPath } from "../functions/adapters/documents/fonts/fonts.ts";
import { OFFERED } from "../functions/pages/texts/languages.ts";

const TEXTS = fileURLToPath(new URL("../functions/pages/texts", import.meta.url));

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
  const { warnings, metafile } = buildSync({
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
    // What is read at run time lies beside the bundle.
    define: { "import.meta.url": "__filename" },
    metafile: true,
    // Its ES module asks for import.meta.url, which CommonJS does not have.
    alias: { pdfkit: createRequire(import.meta.url).resolve("pdfkit") },
    external: NEVER_LOADED,
    logLevel: "silent",
  });
  if (warnings.length > 0)
    throw new Error(warnings.map(({ text, location }) => `${location?.file}: ${text}`).join("\n"));
  // Without it Node would take the bundle for an ES module wherever a folder above says so, as this repository does.
  for (const name of names) writeFileSync(join(outdir, name, "package.json"), `{"type":"commonjs"}\n`);
  addLanguages(metafile, outdir);
  addFonts(metafile);
}

/** The folders of the bundles that hold a source, given by the end of its path. */
const bundlesWith = ({ outputs }: Metafile, source: string): string[] =>
  Object.entries(outputs)
    .filter(([, { inputs }]) => Object.keys(inputs).some((input) => input.endsWith(source)))
    .map(([path]) => dirname(path));

/** Puts the fonts beside each bundle that may draw with them (functions/adapters/documents/fonts/fonts.ts). */
function addFonts(metafile: Metafile): void {
  for (const folder of bundlesWith(metafile, "adapters/documents/fonts/fonts.ts"))
    for (const file of FONT_FILES)
      for (const weight of ["regular", "bold"] as const)
        cpSync(fontPath(file, weight), join(folder, "fonts", fontName(file, weight)));
}

/** The loader of catalogues (functions/pages/texts/load.ts), by the end of its path. */
const LOADER = "pages/texts/load.ts";

/** Puts the catalogues of the other languages beside each bundle that may load one. */
function addLanguages(metafile: Metafile, outdir: string): void {
  const tags = OFFERED.map(({ tag }) => tag).filter((tag) => tag !== "en");
  const loading = bundlesWith(metafile, LOADER);
  if (tags.length === 0 || loading.length === 0) return;
  const made = join(outdir, "texts");
  buildSync({
    entryPoints: Object.fromEntries(tags.map((tag) => [tag, join(TEXTS, tag, "catalogue.ts")])),
    outdir: made,
    bundle: true,
    platform: "node",
    target: "node24",
    format: "cjs",
    minify: true,
    // Arabic and Chinese as they are: escaped they would be twice as long.
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
  for (const folder of loading) cpSync(made, join(folder, "texts"), { recursive: true });
  rmSync(made, { recursive: true });
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
