import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";

/** A DynamoDB API somewhere. */
export interface DynamoService {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * The shell ends the database when its standard input closes, which also happens when the host is killed:
 * nothing is left running. The database loses nothing by `kill -9` (*seen*).
 */
const GUARD = `"$0" "$@" </dev/null & child=$!; read -r _; kill -9 "$child"`;

/** Milliseconds; it starts in 6 (*seen*), on a busy machine later. */
const START_TIMEOUT = 10_000;

/**
 * dynoxide numbers each record of a stream by looking at all there are (*seen* in 1.2.1: 1.4 ms for each of the seven
 * records of a change after half a year, a third of a rehearsal). With this index it looks at the last one.
 */
const STREAM_INDEX = `
  CREATE INDEX IF NOT EXISTS _stream_numbers ON _stream_records (table_name, CAST(sequence_number AS INTEGER))`;

function indexStreams(file: string): void {
  const database = new DatabaseSync(file);
  database.exec("PRAGMA busy_timeout = 5000");
  database.exec(STREAM_INDEX);
  database.close();
}

/** Starts dynoxide on a SQLite file of the state folder, or uses the API that `AWS_ENDPOINT_URL_DYNAMODB` names. */
export async function startDynamo(folder: string, external: string | undefined): Promise<DynamoService> {
  if (external !== undefined) return { url: external, stop: () => Promise.resolve() };
  const port = await freePort();
  const binary = createRequire(import.meta.url).resolve("@dynoxide/linux-x64/dynoxide");
  const file = join(folder, "dynamo.sqlite");
  const options = ["serve", "--host", "127.0.0.1", "--port", String(port), "--db-path", file];
  const child = spawn("sh", ["-c", GUARD, binary, ...options], { stdio: ["pipe", "ignore", "ignore"] });
  const url = `http://127.0.0.1:${port}`;
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await untilAnswers(url);
  indexStreams(file);
  return {
    url,
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}

/** A port that is free now; the operating system gives them out in turn, so it is not given twice at once. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

async function untilAnswers(url: string): Promise<void> {
  const deadline = performance.now() + START_TIMEOUT;
  while (performance.now() < deadline) {
    const answered = await fetch(url, { method: "POST" }).then(
      (response) => response.arrayBuffer().then(() => true),
      () => false,
    );
    if (answered) return;
    await setTimeout(2);
  }
  throw new Error(`the local database did not answer at ${url}`);
}
