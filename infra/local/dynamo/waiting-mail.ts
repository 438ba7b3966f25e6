import * as z from "zod";
import { DUE } from "../../../functions/adapters/table.ts";
import { INDEXES, KEYS } from "../../../functions/contracts/tables.ts";
import type { Clock } from "../clock.ts";
import type { Due, DueSource } from "../due.ts";
import type { DynamoClient } from "./client.ts";
import type { HostedTable } from "./tables.ts";

/** Reminders that wait to be mailed together (functions/domain/rules/gathering.ts). */
export interface WaitingMail extends DueSource {
  /** Something was written: where it is a row that waits, what comes next may be another one. */
  wake(written: Buffer): void;
  /** Reads what comes next, where that may have changed; asked when nothing is in flight. */
  look(): Promise<void>;
}

interface WaitingMailParts {
  readonly client: Pick<DynamoClient, "call">;
  readonly tables: readonly HostedTable[];
  readonly clock: Clock;
}

/** The reconciler takes up what is a minute late, and by then surely has (functions/handlers/reconcile.ts). */
const TAKEN_UP_AFTER_MS = 60_000;

/** What a row holds that waits: a look after each write would take a rehearsal a second. */
const WAITS = "gatheredUntil";

const text = z.object({ S: z.string() });
const foundSchema = z.object({ Items: z.array(z.record(z.string(), z.unknown())).default([]) });
const rowSchema = z.object({ Item: z.object({ gatheredUntil: text.optional() }).optional() });

const { name: IndexName, partition, sort } = INDEXES.due;

/** Rows of the outbox that are due later, next due first: also those that are put off because they could not be sent. */
async function dueLater({ client, clock }: WaitingMailParts, TableName: string) {
  const after = new Date(clock.now() - TAKEN_UP_AFTER_MS).toISOString();
  const { Items } = foundSchema.parse(
    await client.call("DynamoDB_20120810.Query", {
      ...{ TableName, IndexName, Limit: 50 },
      KeyConditionExpression: "#partition = :mail AND #sort > :after",
      ExpressionAttributeNames: { "#partition": partition, "#sort": sort },
      ExpressionAttributeValues: { ":mail": { S: DUE.mail }, ":after": { S: after } },
    }),
  );
  return Items;
}

async function nextGathered(parts: WaitingMailParts, TableName: string): Promise<Due | undefined> {
  for (const item of await dueLater(parts, TableName)) {
    const dueAt = text.parse(item[sort]).S;
    const Key = { [KEYS.partition]: item[KEYS.partition], [KEYS.sort]: item[KEYS.sort] };
    const row = rowSchema.parse(await parts.client.call("DynamoDB_20120810.GetItem", { TableName, Key }));
    if (row.Item?.gatheredUntil?.S === dueAt)
      return { at: Date.parse(dueAt) + TAKEN_UP_AFTER_MS, what: "reminders that wait to be mailed together" };
  }
  return undefined;
}

/** Looks after the table that has the index of what is due; a template without one has nothing that waits so. */
export function createWaitingMail(parts: WaitingMailParts): WaitingMail {
  const table = parts.tables.find(({ indexes }) => indexes.includes(IndexName))?.name;
  let next: Due | undefined;
  let isKnown = false;
  const isAhead = () => next !== undefined && next.at > parts.clock.now();
  return {
    nextDue: () => (isAhead() ? next : undefined),
    /** The schedule of the reconciler does, after each jump of the clock. */
    fireDue: () => undefined,
    wake(written) {
      if (written.includes(WAITS)) isKnown = false;
    },
    async look() {
      if (table === undefined || (isKnown && (next === undefined || isAhead()))) return;
      isKnown = true;
      next = await nextGathered(parts, table);
    },
  };
}
