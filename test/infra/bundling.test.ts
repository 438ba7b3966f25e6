import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundleHandlers } from "../../infra/bundling.ts";

function bundled(sources: Record<string, string>, names: readonly string[]) {
  const handlers = mkdtempSync(join(tmpdir(), "handlers-"));
  for (const [file, source] of Object.entries(sources)) writeFileSync(join(handlers, file), source);
  const outdir = mkdtempSync(join(tmpdir(), "bundles-"));
  bundleHandlers({ handlers, names, outdir });
  return outdir;
}

test("each handler becomes a CommonJS module in a folder of its own", () => {
  const outdir = bundled(
    {
      "one.ts": "export const handler = async (): Promise<number> => 1;",
      "two.tsx": "export const handler = () => <p>2</p>;",
    },
    ["one"],
  );
  expect(readFileSync(join(outdir, "one", "package.json"), "utf8")).toContain("commonjs");
  const printed = execFileSync(process.execPath, [
    "-e",
    `require(${JSON.stringify(join(outdir, "one"))}).handler().then(console.log)`,
  ]);
  expect(String(printed).trim()).toBe("1");
});

test("handlers that are missing are named, all of them", () => {
  expect(() => bundled({ "one.ts": "export {};" }, ["one", "two", "three"])).toThrow(/no handler for two, three/);
});

test("sources that do not compile end the bundling", () => {
  expect(() => bundled({ "one.ts": "export const handler = ;" }, ["one"])).toThrow(/Build failed/);
});
