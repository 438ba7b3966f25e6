import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import * as z from "zod";
import { allowances, covers, type Allowance } from "../../infra/local/allowed.ts";
import { assemblyOf } from "../../infra/local/assembly.ts";
import type { Host } from "../../infra/local/hosted.ts";
import { createResolver } from "../../infra/local/template/resolver.ts";
import { readStack } from "../../infra/local/template/template.ts";

/** Where the journeys of one run of the tests leave the calls of their hosts. */
const FOLDER = "JOURNEY_CALLS";

const recordSchema = z.object({
  journey: z.string(),
  calls: z.array(z.object({ caller: z.string(), action: z.string(), resource: z.string() })),
});

/** Keeps the calls of a host for the look over all journeys. */
export const keepCalls = (host: Host, testPath = ""): void => {
  const folder = process.env[FOLDER];
  if (folder === undefined) return;
  const record = { journey: basename(testPath), calls: host.calls() };
  writeFileSync(join(folder, `${randomUUID()}.json`), JSON.stringify(record));
};

/** What stands in a policy and is used by AWS itself, or by a repair that no journey needs. */
const UNSEEN: readonly [what: RegExp, because: string][] = [
  [/ logs:/, "Lambda writes the logs; here they are files"],
  [/ kms:/, "the local host encrypts nothing"],
  [/ sqs:/, "dead letters are the host's own"],
  [/ dynamodb:(DescribeStream|GetRecords|GetShardIterator|ListStreams)$/, "the mapping reads the stream"],
];

const unusedOf = (allowed: readonly Allowance[], records: readonly z.infer<typeof recordSchema>[]): string[] => {
  const calls = records.flatMap((record) => record.calls);
  const used = (what: string) => (allowance: Allowance) =>
    `${allowance.caller} ${allowance.action}` === what && calls.some((call) => covers(allowance, call));
  return [...new Set(allowed.map(({ caller, action }) => `${caller} ${action}`))]
    .filter((what) => !UNSEEN.some(([pattern]) => pattern.test(what)))
    .filter((what) => !allowed.some(used(what)));
};

/** Before all tests: a folder for the calls. */
export const setup = (): void => {
  process.env[FOLDER] = mkdtempSync(join(tmpdir(), "journey-calls-"));
};

/**
 * After all tests, when every journey was among them: says what a function may do and did in no journey. Either it is
 * allowed too much, or a journey is missing; the run still passes.
 */
export const teardown = async (): Promise<void> => {
  const folder = process.env[FOLDER] ?? "";
  const records = readdirSync(folder).map((name) =>
    recordSchema.parse(JSON.parse(readFileSync(join(folder, name), "utf8"))),
  );
  rmSync(folder, { recursive: true, force: true });
  const journeys = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".test.ts"));
  const seen = new Set(records.map(({ journey }) => journey));
  if (journeys.some((name) => !seen.has(name))) return;
  const { template, name: stack } = readStack(await assemblyOf());
  const place = { region: "eu-central-1", account: "000000000000", stack };
  const unused = unusedOf(allowances(createResolver({ template, place })), records);
  if (unused.length > 0) console.log(`Allowed by a policy, used in no journey:\n${unused.join("\n")}`);
};
