import { BatchGetCommand, GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Key, Table } from "./table.ts";
import type { Condition } from "./writes.ts";

/** One item by its key, consistent, parsed; `undefined` where there is none. */
export async function getItem<Schema extends z.ZodType>(
  { client, name }: Table,
  key: Key,
  schema: Schema,
): Promise<z.output<Schema> | undefined> {
  const { Item } = await client.send(new GetCommand({ TableName: name, Key: key, ConsistentRead: true }));
  return Item === undefined ? undefined : schema.parse(Item);
}

/** Which items of a partition, in the order of their sort keys. */
export interface Slice {
  readonly partition: string;
  readonly prefix: string;
  /** Only items that fulfil this; the others are neither sent nor parsed. */
  readonly only?: Condition;
}

const filtered = (values: Record<string, string>, only: Condition | undefined) => ({
  ...(only === undefined ? {} : { FilterExpression: only.expression }),
  ...(only?.names === undefined ? {} : { ExpressionAttributeNames: only.names }),
  ExpressionAttributeValues: { ...values, ...only?.values },
});

/** All items of a partition whose sort key begins so, consistent, parsed. */
export async function querySlice<Schema extends z.ZodType>(
  { client, name }: Table,
  { partition, prefix, only }: Slice,
  schema: Schema,
): Promise<z.output<Schema>[]> {
  const found: z.output<Schema>[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: name,
        ConsistentRead: true,
        KeyConditionExpression: "PK = :partition AND begins_with(SK, :prefix)",
        ...filtered({ ":partition": partition, ":prefix": prefix }, only),
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    found.push(...(page.Items ?? []).map((item) => schema.parse(item)));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return found;
}

/** DynamoDB reads at most a hundred items at once. */
const BATCH = 100;

/** Unread keys come back under load; a few rounds are enough, then the caller tries again. */
const ROUNDS = 5;

async function batch({ client, name }: Table, wanted: readonly Key[]): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  let Keys: Record<string, unknown>[] = [...wanted];
  for (let round = 0; round < ROUNDS && Keys.length > 0; round += 1) {
    const page = await client.send(new BatchGetCommand({ RequestItems: { [name]: { Keys, ConsistentRead: true } } }));
    found.push(...(page.Responses?.[name] ?? []));
    Keys = page.UnprocessedKeys?.[name]?.Keys ?? [];
  }
  if (Keys.length > 0) throw new Error("the table did not answer for all keys");
  return found;
}

const sortedSchema = z.looseObject({ SK: z.string() });

/**
 * Different items in one consistent read, as they are stored.
 *
 * @returns finds one of them by its key; `undefined` where it is not there
 */
export async function getTogether(table: Table, wanted: readonly Key[]): Promise<(key: Key | undefined) => unknown> {
  const items = await getItems(table, wanted, sortedSchema);
  return (key) => items.find(({ SK }) => SK === key?.SK);
}

/** Items by their keys, consistent, parsed; those that are not there are left out, the order is not kept. */
export async function getItems<Schema extends z.ZodType>(
  table: Table,
  wanted: readonly Key[],
  schema: Schema,
): Promise<z.output<Schema>[]> {
  const found: z.output<Schema>[] = [];
  for (let start = 0; start < wanted.length; start += BATCH)
    found.push(...(await batch(table, wanted.slice(start, start + BATCH))).map((item) => schema.parse(item)));
  return found;
}
