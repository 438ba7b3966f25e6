import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { INDEXES } from "../contracts/tables.ts";
import { DUE, DUE_ATTRIBUTES, type Table } from "./table.ts";
import { has, updateExpression, type Change } from "./writes.ts";

export type DueKind = keyof typeof DUE;

const dueSchema = z.object({
  PK: z.string(),
  SK: z.string(),
  dueAt: z.string(),
  caseId: z.string(),
  /** Of mail. */
  mailId: z.string().optional(),
  /** Of requests. */
  key: z.string().optional(),
});
export type DueItem = z.infer<typeof dueSchema>;

export interface DueStore {
  /** What is due by then, oldest first, at most fifty: from the index, so each is read again before it is decided. */
  list(kind: DueKind, by: string): Promise<DueItem[]>;
  /** Puts it off; `false` if somebody else did since it was read, so that each is taken up once. */
  putOff(item: DueItem, until: string): Promise<boolean>;
  /** Takes it from the list for good, with the code that it may hold. */
  drop(item: DueItem): Promise<void>;
}

/** Some seconds of work for one call; what is left comes with the next minute. */
const AT_ONCE = 50;

async function list({ client, name }: Table, kind: DueKind, by: string): Promise<DueItem[]> {
  const { Items } = await client.send(
    new QueryCommand({
      TableName: name,
      IndexName: INDEXES.due.name,
      KeyConditionExpression: "#partition = :partition AND #sort <= :by",
      ExpressionAttributeNames: { "#partition": INDEXES.due.partition, "#sort": INDEXES.due.sort },
      ExpressionAttributeValues: { ":partition": DUE[kind], ":by": by },
      Limit: AT_ONCE,
    }),
  );
  return (Items ?? []).map((item) => dueSchema.parse(item));
}

async function change({ client, name }: Table, { PK, SK, dueAt }: DueItem, wanted: Change): Promise<boolean> {
  try {
    const update = updateExpression({ ...wanted, condition: has("dueAt", dueAt) });
    await client.send(new UpdateCommand({ TableName: name, Key: { PK, SK }, ...update }));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** What a link may hold of a code that expired. */
const CODE_ATTRIBUTES = ["codeHash", "codeUntil", "codeTries"] as const;

/** The sparse index of what is due, and the items behind it. */
export const dueStore = (table: Table): DueStore => ({
  list: (kind, by) => list(table, kind, by),
  putOff: (item, until) => change(table, item, { set: { dueAt: until } }),
  drop: async (item) => {
    await change(table, item, { remove: [...DUE_ATTRIBUTES, ...CODE_ATTRIBUTES] });
  },
});
