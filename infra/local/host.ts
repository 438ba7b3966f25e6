import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { createActivity } from "./activity.ts";
import { assemblyOf } from "./assembly.ts";
import { openConsole } from "./console/open.ts";
import { createDynamoClient } from "./dynamo/client.ts";
import { startDynamo } from "./dynamo/process.ts";
import { hostOf } from "./hosted.ts";
import type { Host } from "./hosted.ts";
import { workerSource } from "./lambda/worker-source.ts";
import { listenAgain, resumeParts, savedClock, startTicker, stopParts } from "./lifecycle.ts";
import { createParts } from "./parts.ts";
import { createRouter } from "./router.ts";
import type { RequestHandler } from "./server.ts";
import { FolderInUse, openStore, tryLock } from "./store.ts";
import { readStack } from "./template/template.ts";

export interface HostOptions {
  /** Folder of the state; everything in it survives a kill and a restart. */
  readonly folder: string;
  /** Port to listen on; by default the one of the last start on this folder, or a free one. */
  readonly port?: number;
  /** Folder of a cloud assembly; by default the app is synthesized. */
  readonly assembly?: string;
  /** Context for the synthesis, e.g. the stage. */
  readonly context?: Readonly<Record<string, string>>;
  /** Virtual minus real time in milliseconds, for a new folder; an old one has its own. */
  readonly clockOffset?: number;
  /** Given to every function, above the template's environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Milliseconds of real time between two looks for what is due; without it only moves of the clock fire anything. */
  readonly tickEvery?: number;
}

/** The account is one that AWS never gives out. */
const PLACE = { region: "eu-central-1", account: "000000000000" };

/** What is to be undone when the host stops, last things first. */
type Cleanups = (() => unknown)[];

/**
 * Starts the local host on a state folder.
 *
 * @throws FolderInUse, SynthesisFailed, CannotResolve, and what the engine says of definitions it can not run
 */
export async function startHost(options: HostOptions): Promise<Host> {
  const folder = resolve(options.folder);
  mkdirSync(folder, { recursive: true });
  const unlock = tryLock(join(folder, "host.lock"));
  if (unlock === undefined) throw new FolderInUse(folder);
  const cleanups: Cleanups = [unlock];
  const stop = async () => {
    for (let next = cleanups.pop(); next !== undefined; next = cleanups.pop()) await next();
  };
  try {
    return await start({ ...options, folder }, cleanups, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(options: HostOptions, cleanups: Cleanups, stop: () => Promise<void>): Promise<Host> {
  const { folder } = options;
  const store = openStore(folder);
  cleanups.push(() => store.close());
  const clock = savedClock(store, options.clockOffset ?? 0);
  const activity = createActivity();
  const answering: { handler?: RequestHandler } = {};
  const server = await listenAgain(options.port, store, () => answering.handler);
  cleanups.push(() => server.stop());
  const { client, assembly, source } = await startBelow(options, cleanups);
  const stack = readStack(assembly);
  const parts = await createParts({
    ...{ folder, stack, store, clock, activity, client },
    place: { ...PLACE, stack: stack.name },
    workerSource: source,
    url: server.url,
    environment: { ...elsewhere(), ...options.environment },
  });
  cleanups.push(() => stopParts(parts));
  const host = hostOf({ folder, url: server.url, region: PLACE.region, parts, clock, activity, stop });
  answering.handler = createRouter(parts, activity, openConsole(host));
  resumeParts(parts);
  cleanups.push(startTicker(host, options.tickEvery));
  return host;
}

/** The database, the assembly and the workers' code, which do not wait for each other. */
async function startBelow(options: HostOptions, cleanups: Cleanups) {
  const startDatabase = async () => {
    const service = await startDynamo(options.folder, process.env["AWS_ENDPOINT_URL_DYNAMODB"]);
    const client = createDynamoClient(service.url);
    cleanups.push(
      () => service.stop(),
      () => client.stop(),
    );
    return client;
  };
  const database = startDatabase();
  // Waited for even if the others fail: what has been started is to be stopped.
  const others = Promise.all([options.assembly ?? assemblyOf({ context: options.context ?? {} }), workerSource()]);
  await Promise.allSettled([database, others]);
  const [assembly, source] = await others;
  return { client: await database, assembly, source };
}

/** An SES emulator that the functions are to use instead of the host's own post office. */
function elsewhere(): Readonly<Record<string, string>> {
  const url = process.env["AWS_ENDPOINT_URL_SES"];
  return url === undefined ? {} : { AWS_ENDPOINT_URL_SES: url };
}
