import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** What the host remembers between two starts, beside the engine's own tables. */
export interface Store {
  readonly database: DatabaseSync;
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  close(): void;
}

const TABLES = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS host_values (key TEXT PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS host_calls (
    id INTEGER PRIMARY KEY AUTOINCREMENT, function TEXT NOT NULL, payload TEXT NOT NULL, what TEXT NOT NULL,
    attempt INTEGER NOT NULL, due_at REAL NOT NULL, accepted_at REAL NOT NULL
  );
`;

/** Another host already runs on this state folder. */
export class FolderInUse extends Error {
  override readonly name = "FolderInUse";
  constructor(folder: string) {
    super(`another local host runs on ${folder}; stop it first`);
  }
}

/**
 * Opens the state folder's database. SQLite's write-ahead log without a sync per commit loses nothing when the
 * process is killed (only when the machine is).
 */
export function openStore(folder: string): Store {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(join(folder, "state.sqlite"));
  database.exec(TABLES);
  const read = database.prepare("SELECT value FROM host_values WHERE key = ?");
  const write = database.prepare("INSERT OR REPLACE INTO host_values (key, value) VALUES (?, ?)");
  return {
    database,
    get(key) {
      const value = read.get(key)?.["value"];
      return typeof value === "string" ? value : undefined;
    },
    set: (key, value) => void write.run(key, value),
    close: () => database.close(),
  };
}

/**
 * Holds a lock until the returned function is called or the process ends in whatever way: it is a lock of the
 * operating system on a SQLite file, so nothing stale is left behind by `kill -9`.
 *
 * @returns undefined if somebody else holds it
 */
export function tryLock(file: string): (() => void) | undefined {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec("BEGIN EXCLUSIVE");
    return () => database.close();
  } catch {
    database.close();
    return undefined;
  }
}
