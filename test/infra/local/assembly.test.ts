import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { SynthesisFailed, assemblyOf } from "../../../infra/local/assembly.ts";

/** A repository whose app writes a manifest, and a line each time it runs. */
function repository(body = ""): { root: string; runs: () => number } {
  const root = mkdtempSync(join(tmpdir(), "toy-repository-"));
  mkdirSync(join(root, "infra", "local"), { recursive: true });
  mkdirSync(join(root, "functions"));
  writeFileSync(join(root, "package.json"), `{"type":"module"}`);
  writeFileSync(
    join(root, "infra", "app.ts"),
    `import { appendFileSync, writeFileSync } from "node:fs"; ${body}
     appendFileSync("runs", "x");
     writeFileSync(process.env.CDK_OUTDIR + "/manifest.json", process.env.CDK_CONTEXT_JSON ?? "");`,
  );
  return { root, runs: () => readFileSync(join(root, "runs"), "utf8").length };
}

test("several that ask at the same time synthesize once, and again only when the sources change", async () => {
  const { root, runs } = repository();
  const [first, ...others] = await Promise.all([assemblyOf({ root }), assemblyOf({ root }), assemblyOf({ root })]);
  expect(new Set(others)).toEqual(new Set([first]));
  expect(runs()).toBe(1);

  writeFileSync(join(root, "infra", "local", "anything.ts"), "the host itself is not deployed");
  expect(await assemblyOf({ root })).toBe(first);

  writeFileSync(join(root, "functions", "new.ts"), "export {}");
  expect(await assemblyOf({ root })).not.toBe(first);

  const staged = await assemblyOf({ root, context: { stage: "x" } });
  expect(readFileSync(join(staged, "manifest.json"), "utf8")).toBe(`{"stage":"x"}`);
  expect(runs()).toBe(3);
});

test("an app that fails is reported with its own words, and leaves no assembly", async () => {
  const { root } = repository(`throw new Error("no such context");`);
  await expect(assemblyOf({ root })).rejects.toThrow(SynthesisFailed);
  await expect(assemblyOf({ root })).rejects.toThrow("no such context");
});
