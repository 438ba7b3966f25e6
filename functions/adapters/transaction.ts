import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import type { Table } from "./table.ts";
import type { Write } from "./writes.ts";

/** A condition of one of the writes did not hold; `indexes` says of which. */
export class ConditionsFailed extends Error {
  override readonly name = "ConditionsFailed";
  constructor(readonly indexes: readonly number[]) {
    super("a condition of the transaction did not hold");
  }
}

/** Waits some milliseconds, with jitter; passed in so that no test sleeps. */
export type Pause = (attempt: number) => Promise<void>;

const FIRST_PAUSE_MS = 40;

/** 0 to 40, 80, 160, … milliseconds: the whole of them random (hazards, DB-02). */
export const jitteredPause: Pause = (attempt) =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * FIRST_PAUSE_MS * 2 ** attempt));

/** Another transaction touches the same items now: over in milliseconds, so a handful of tries is enough. */
const TRIES = 6;

type Cancelled = { readonly kind: "conditions"; readonly indexes: number[] } | { readonly kind: "busy" };

const reasonsOf = (error: TransactionCanceledException): Cancelled => {
  const codes = (error.CancellationReasons ?? []).map(({ Code }) => Code);
  const indexes = codes.flatMap((code, index) => (code === "ConditionalCheckFailed" ? [index] : []));
  if (indexes.length > 0) return { kind: "conditions", indexes };
  if (codes.includes("TransactionConflict") || codes.includes("ThrottlingError")) return { kind: "busy" };
  throw error;
};

/**
 * Writes all or nothing; conflicts are tried again. The SDK gives each call its own token and sends it with its retries,
 * so that one whose answer was lost is not taken for another one's (hazards, DB-03).
 *
 * @throws ConditionsFailed, or the cancellation itself when conflicts do not end.
 */
export async function transact(
  { client, name }: Table,
  { writes, pause }: { writes: readonly Write[]; pause: Pause },
): Promise<void> {
  const command = { TransactItems: writes.map((write) => write(name)) };
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.send(new TransactWriteCommand(command));
      return;
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const cancelled = reasonsOf(error);
      if (cancelled.kind === "conditions") throw new ConditionsFailed(cancelled.indexes);
      if (attempt === TRIES) throw error;
    }
    await pause(attempt);
  }
}
