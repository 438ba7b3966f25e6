import * as z from "zod";
import type { Clock } from "../clock.ts";
import type { DeadLetters } from "../dead-letters.ts";
import type { DueSource } from "../due.ts";
import { parseJson } from "../json.ts";
import type { Store } from "../store.ts";
import type { Functions } from "./functions.ts";
import type { FunctionError } from "./protocol.ts";

/** How asynchronous calls of a function are tried again, and where they end. */
export interface AsyncPolicy {
  /** Tries after the first. */
  readonly retries: number;
  /** Milliseconds (virtual) after which an event is too old for another try. */
  readonly maximumAge: number;
  /** ARN of the dead-letter queue or failure destination. */
  readonly onFailure: string | undefined;
}

/** Asynchronous invocations: kept in the database until they succeeded or were given up. */
export interface CallQueue extends DueSource {
  /** Accepts an event for a function; it runs at once. `what` says what for, on the start page. */
  add(functionName: string, payload: unknown, what: string): void;
  /** Ends the queue: what is under way counts as not done and is found again by the next start. */
  stop(): void;
}

interface QueueParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly functions: Functions;
  readonly deadLetters: DeadLetters;
  readonly policyOf: (functionName: string) => AsyncPolicy;
}

const rowSchema = z.object({
  id: z.number(),
  function: z.string(),
  payload: z.string(),
  what: z.string(),
  attempt: z.number(),
  due_at: z.number(),
  accepted_at: z.number(),
});
type Row = z.infer<typeof rowSchema>;

/** Lambda waits one minute before the first further try of an event and two before the second. */
const retryDelay = (attempt: number) => attempt * 60_000;

/** Makes the queue; what was accepted before a restart is found again by the first `fireDue`. */
export function createCallQueue(parts: QueueParts): CallQueue {
  const { store, clock, functions } = parts;
  const running = new Set<number>();
  let stopped = false;
  const sql = statements(store);
  const rows = () => z.array(rowSchema).parse(sql.all.all());

  const run = async (row: Row) => {
    running.add(row.id);
    try {
      const outcome = await functions.invoke(row.function, row.payload);
      if (stopped) return;
      if (outcome.ok) sql.remove.run(row.id);
      else failed(parts, row, outcome.error);
    } finally {
      running.delete(row.id);
    }
  };
  const fireDue = () => {
    for (const row of stopped ? [] : rows()) if (row.due_at <= clock.now() && !running.has(row.id)) void run(row);
  };
  return {
    fireDue,
    stop: () => void (stopped = true),
    add(functionName, payload, what) {
      const now = clock.now();
      sql.add.run(functions.nameOf(functionName), JSON.stringify(payload), what, now, now);
      fireDue();
    },
    nextDue() {
      const next = rows().find(({ id }) => !running.has(id));
      return next && { at: next.due_at, what: `try again: ${next.what}` };
    },
  };
}

function statements({ database }: Store) {
  return {
    all: database.prepare("SELECT * FROM host_calls ORDER BY due_at, id"),
    add: database.prepare(
      "INSERT INTO host_calls (function, payload, what, attempt, due_at, accepted_at) VALUES (?, ?, ?, 1, ?, ?)",
    ),
    remove: database.prepare("DELETE FROM host_calls WHERE id = ?"),
  };
}

function failed({ store, clock, deadLetters, policyOf }: QueueParts, row: Row, error: FunctionError): void {
  const { retries, maximumAge, onFailure } = policyOf(row.function);
  const due = clock.now() + retryDelay(row.attempt);
  if (row.attempt <= retries && due - row.accepted_at <= maximumAge) {
    store.database.prepare("UPDATE host_calls SET attempt = attempt + 1, due_at = ? WHERE id = ?").run(due, row.id);
    return;
  }
  store.database.prepare("DELETE FROM host_calls WHERE id = ?").run(row.id);
  const at = new Date(clock.now()).toISOString();
  deadLetters.add({ source: row.function, target: onFailure, at, error, payload: parseJson(row.payload) });
}
