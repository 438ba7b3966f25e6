import type { DatabaseSync, StatementSync } from "node:sqlite";

/** WAL and NORMAL: a killed process loses no committed transition; only a power cut could. */
const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS sfn_definitions (hash TEXT PRIMARY KEY, definition TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS sfn_machines (
    arn TEXT PRIMARY KEY, name TEXT NOT NULL, role_arn TEXT NOT NULL, hash TEXT NOT NULL, created_at INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS sfn_executions (
    arn TEXT PRIMARY KEY, machine_arn TEXT NOT NULL, status TEXT NOT NULL, announced TEXT NOT NULL, redriven INTEGER NOT NULL,
    started_at INTEGER NOT NULL, due_at INTEGER, document TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS sfn_executions_due ON sfn_executions (due_at) WHERE due_at IS NOT NULL;
  CREATE INDEX IF NOT EXISTS sfn_executions_machine ON sfn_executions (machine_arn, started_at);
  CREATE TABLE IF NOT EXISTS sfn_events (arn TEXT NOT NULL, id INTEGER NOT NULL, event TEXT NOT NULL, PRIMARY KEY (arn, id)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS sfn_tokens (token TEXT PRIMARY KEY, arn TEXT NOT NULL, thread INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS sfn_waiters (child TEXT NOT NULL, parent TEXT NOT NULL, PRIMARY KEY (child, parent)) WITHOUT ROWID;
`;

const STATEMENTS = {
  machines: "SELECT * FROM sfn_machines JOIN sfn_definitions USING (hash) ORDER BY name",
  machine: "SELECT * FROM sfn_machines JOIN sfn_definitions USING (hash) WHERE arn = ?",
  definition: "SELECT definition FROM sfn_definitions WHERE hash = ?",
  keepDefinition: "INSERT OR IGNORE INTO sfn_definitions VALUES (?, ?)",
  keepMachine:
    "INSERT INTO sfn_machines VALUES (?, ?, ?, ?, ?) ON CONFLICT (arn) DO UPDATE SET name = excluded.name, role_arn = excluded.role_arn, hash = excluded.hash",
  find: "SELECT document FROM sfn_executions WHERE arn = ?",
  status: "SELECT status FROM sfn_executions WHERE arn = ?",
  list: `SELECT document FROM sfn_executions WHERE machine_arn = $machineArn AND ($status IS NULL OR status = $status)
    AND ($redriven IS NULL OR redriven = $redriven) ORDER BY started_at DESC, rowid DESC LIMIT $limit OFFSET $offset`,
  running: "SELECT arn FROM sfn_executions WHERE status = 'RUNNING' ORDER BY rowid",
  unannounced: "SELECT arn FROM sfn_executions WHERE status <> announced ORDER BY rowid",
  announced: "UPDATE sfn_executions SET announced = ? WHERE arn = ?",
  due: "SELECT arn FROM sfn_executions WHERE due_at <= ? ORDER BY due_at, rowid",
  nextDue: "SELECT arn, due_at FROM sfn_executions WHERE due_at IS NOT NULL ORDER BY due_at, rowid LIMIT 1",
  keepExecution: `INSERT INTO sfn_executions VALUES ($arn, $machineArn, $status, '', $redriven, $startedAt, $dueAt, $document)
    ON CONFLICT (arn) DO UPDATE SET status = excluded.status, redriven = excluded.redriven, due_at = excluded.due_at, document = excluded.document`,
  forget: "DELETE FROM sfn_executions WHERE arn = ?",
  forgetEvents: "DELETE FROM sfn_events WHERE arn = ?",
  keepEvent: "INSERT INTO sfn_events VALUES (?, ?, ?)",
  events: "SELECT event FROM sfn_events WHERE arn = ? ORDER BY id LIMIT ? OFFSET ?",
  eventsReversed: "SELECT event FROM sfn_events WHERE arn = ? ORDER BY id DESC LIMIT ? OFFSET ?",
  token: "SELECT arn, thread FROM sfn_tokens WHERE token = ?",
  keepToken: "INSERT INTO sfn_tokens VALUES (?, ?, ?)",
  waiters: "SELECT parent FROM sfn_waiters WHERE child = ?",
  keepWaiter: "INSERT OR IGNORE INTO sfn_waiters VALUES (?, ?)",
} as const;

export type Statements = Readonly<Record<keyof typeof STATEMENTS, StatementSync>>;

/** Makes the tables where they are missing, and the statements once. */
export function prepareStatements(database: DatabaseSync): Statements {
  database.exec(SCHEMA);
  const prepare = (name: keyof typeof STATEMENTS) => database.prepare(STATEMENTS[name]);
  return {
    machines: prepare("machines"),
    machine: prepare("machine"),
    definition: prepare("definition"),
    keepDefinition: prepare("keepDefinition"),
    keepMachine: prepare("keepMachine"),
    find: prepare("find"),
    status: prepare("status"),
    list: prepare("list"),
    running: prepare("running"),
    unannounced: prepare("unannounced"),
    announced: prepare("announced"),
    due: prepare("due"),
    nextDue: prepare("nextDue"),
    keepExecution: prepare("keepExecution"),
    forget: prepare("forget"),
    forgetEvents: prepare("forgetEvents"),
    keepEvent: prepare("keepEvent"),
    events: prepare("events"),
    eventsReversed: prepare("eventsReversed"),
    token: prepare("token"),
    keepToken: prepare("keepToken"),
    waiters: prepare("waiters"),
    keepWaiter: prepare("keepWaiter"),
  };
}
