import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod";
import { allegationSchema } from "../../functions/domain/allegation.ts";
import { assemblyOf } from "./assembly.ts";
import { startHost } from "./host.ts";
import { transitionsOf } from "./rehearse/executions.ts";
import { rehearse } from "./rehearse/run.ts";
import { caseTableOf, deliveryOf, exampleFile, importDirectory } from "./rehearse/setup.ts";
import { readStack } from "./template/template.ts";

/**
 * What the system costs and how fast it starts, as ratios within one run: times of this machine say little, the
 * quotient of two of them says more.
 */

const write = (text: string) => process.stdout.write(`${text}\n`);

const functionSchema = z.object({ FunctionName: z.string(), Code: z.object({ S3Key: z.string() }) });

const RUNS = 7;

/** Median wall time in milliseconds of a fresh process that loads a file. */
const startOf = (file: string): number => {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    spawnSync(process.execPath, [file], { stdio: "ignore" });
    return performance.now() - started;
  }).sort((a, b) => a - b);
  return times[Math.floor(RUNS / 2)] ?? 0;
};

const starts = (assembly: string, empty: string) => {
  const { template, assets } = readStack(assembly);
  const base = startOf(empty);
  write(`function              bundle   start (an empty handler is 1.0)`);
  for (const { Type, Properties } of Object.values(template.Resources)) {
    const parsed = functionSchema.safeParse(Properties);
    const folder = parsed.success ? assets.get(parsed.data.Code.S3Key) : undefined;
    if (Type !== "AWS::Lambda::Function" || !parsed.success || folder === undefined) continue;
    const file = join(folder, "index.js");
    const kilobytes = (statSync(file).size / 1024).toFixed(0);
    const ratio = (startOf(file) / base).toFixed(1);
    write(`${parsed.data.FunctionName.padEnd(22)}${kilobytes.padStart(5)} KB${ratio.padStart(7)}`);
  }
};

const total = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

const oneCase = async (months: number) => {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const begun = performance.now();
  const host = await startHost({ folder });
  const up = performance.now();
  await importDirectory(host);
  const { outcome } = await rehearse({
    host,
    delivery: deliveryOf(host),
    table: caseTableOf(host),
    allegation: allegationSchema.parse(JSON.parse(readFileSync(exampleFile("mz-ruby-montepuez-2019"), "utf8"))),
    answers: {},
    windowMonths: months,
    print: () => undefined,
  });
  const done = performance.now();
  const { invocations, mails, dynamodb } = host.counts();
  const transitions = await transitionsOf(host);
  write(`
a case of ${months} months to ${outcome ?? "no end"}: ${((done - up) / (up - begun)).toFixed(1)} times the start of the host (${((up - begun) / 1000).toFixed(1)} s)
  ${transitions} state transitions, ${total(invocations)} invocations, ${total(dynamodb)} calls of DynamoDB, ${mails} mails`);
  for (const [name, count] of Object.entries(invocations).sort(([, a], [, b]) => b - a))
    write(`  ${name.padEnd(28)}${count}`);
  await host.stop();
  rmSync(folder, { recursive: true, force: true });
};

const empty = join(mkdtempSync(join(tmpdir(), "bench-")), "empty.cjs");
writeFileSync(empty, "exports.handler = async () => undefined;\n");
starts(await assemblyOf(), empty);
await oneCase(6);
await oneCase(12);
