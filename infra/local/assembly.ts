import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { setTimeout } from "node:timers/promises";
import { tryLock } from "./store.ts";

const ROOT = new URL("../../", import.meta.url).pathname;

/** The app did not synthesize; the message is what it wrote. */
export class SynthesisFailed extends Error {
  override readonly name = "SynthesisFailed";
}

export interface Synthesis {
  /** Values as `cdk synth --context` gives them, e.g. the stage. */
  readonly context?: Readonly<Record<string, string>>;
  /** Folder of the repository whose `infra/app.ts` is run. */
  readonly root?: string;
}

/**
 * The folder of the cloud assembly of the sources as they are now: synthesized once, then used again while nothing
 * changed that it is made of. Several processes that ask at the same time synthesize once.
 *
 * @throws SynthesisFailed
 */
export async function assemblyOf({ context = {}, root = ROOT }: Synthesis = {}): Promise<string> {
  const folder = join(root, "cdk.out", `local-${hashOf(root, context)}`);
  if (existsSync(folder)) return touched(folder);
  mkdirSync(join(root, "cdk.out"), { recursive: true });
  const unlock = await lock(join(root, "cdk.out", "local.lock"));
  try {
    if (!existsSync(folder)) await synthesize(folder, context, root);
    return folder;
  } finally {
    unlock();
  }
}

/** What an assembly is made of; the local host is not part of what deploys. */
const SOURCES = ["functions", "statemachines", "infra", "package-lock.json", "cdk.json", "tsconfig.json"];
const NOT_SOURCES = join("infra", "local");

function hashOf(root: string, context: Readonly<Record<string, string>>): string {
  const hash = createHash("sha256").update(JSON.stringify(Object.entries(context).sort()));
  for (const file of SOURCES.flatMap((source) => filesIn(root, join(root, source)))) {
    hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 16);
}

function filesIn(root: string, path: string): readonly string[] {
  if (relative(root, path) === NOT_SOURCES || !existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(root, join(path, name)));
}

/** Milliseconds between two looks at a lock that another process holds; that takes seconds, so this costs nothing. */
const LOCK_PAUSE = 50;

async function lock(file: string): Promise<() => void> {
  for (;;) {
    const unlock = tryLock(file);
    if (unlock !== undefined) return unlock;
    await setTimeout(LOCK_PAUSE);
  }
}

/** Assemblies of older sources are removed a week after their last use: a host may still run on one. */
const KEPT_FOR = 7 * 86_400_000;

function touched(folder: string): string {
  const now = new Date();
  utimesSync(folder, now, now);
  return folder;
}

/** Found from here: the app's folder is not always below this repository (tests). */
const TSX = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** Runs the app as the CDK's command line does: output folder and context come in by the environment. */
async function synthesize(folder: string, context: Readonly<Record<string, string>>, root: string): Promise<void> {
  const parent = join(root, "cdk.out");
  for (const name of readdirSync(parent).filter((one) => one.startsWith("local-")))
    if (Date.now() - statSync(join(parent, name)).mtimeMs > KEPT_FOR) rmSync(join(parent, name), { recursive: true });
  const made = mkdtempSync(join(parent, "making-"));
  const environment = {
    ...process.env,
    CDK_OUTDIR: made,
    CDK_CONTEXT_JSON: JSON.stringify(context),
    // A quarter of the time. What deploys is validated by `npm run synth`; the host refuses what it can not host.
    CDK_VALIDATION: "false",
  };
  const child = spawn(process.execPath, ["--import", TSX, join(root, "infra", "app.ts")], {
    cwd: root,
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  if (code !== 0 || !existsSync(join(made, "manifest.json"))) {
    rmSync(made, { recursive: true });
    throw new SynthesisFailed(`the app did not synthesize:\n${output}`);
  }
  renameSync(made, folder);
}
