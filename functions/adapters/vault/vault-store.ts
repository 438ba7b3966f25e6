import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { vaultEntrySchema } from "../../domain/vault/sections.ts";
import type { VaultEntry } from "../../domain/vault/sections.ts";
import { getItem, querySlice } from "../read.ts";
import type { Table } from "../table.ts";
import { eraser, personPartition } from "./erasing.ts";
import type { Eraser, Person } from "./erasing.ts";
import { newPersonKey, seal, unseal } from "./seal.ts";

export interface VaultStore extends Eraser {
  /** Everything written about a person, oldest first; `erased` once the key is gone, whatever is still stored. */
  read(person: Person): Promise<readonly VaultEntry[] | "erased">;
  /** Adds an entry; nothing is ever written over. `erased`: nothing can be added any more. */
  add(person: Person, id: string, entry: VaultEntry): Promise<"added" | "erased">;
}

export interface VaultTables {
  readonly people: Table;
  readonly personKeys: Table;
}

const bytes = z.instanceof(Uint8Array);
const keySchema = z.object({ dataKey: bytes.optional() });
const entrySchema = z.object({ id: z.string(), sealed: bytes });

const boundTo = (person: Person, id: string): string => `${personPartition(person)}#${id}`;

type FoundKey = { readonly dataKey?: Uint8Array | undefined } | undefined;

const keyOf = (table: Table, person: Person): Promise<FoundKey> =>
  getItem(table, { PK: personPartition(person), SK: "KEY" }, keySchema);

/** Only where there is none yet: an erased person's row stays, so that no late write makes a new key. */
async function makeKey(table: Table, person: Person): Promise<FoundKey> {
  const dataKey = newPersonKey();
  const Item = { PK: personPartition(person), SK: "KEY", dataKey };
  try {
    const command = { TableName: table.name, Item, ConditionExpression: "attribute_not_exists(PK)" };
    await table.client.send(new PutCommand(command));
    return { dataKey };
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return keyOf(table, person);
    throw error;
  }
}

const storedOf = (table: Table, person: Person) =>
  querySlice(table, { partition: personPartition(person), prefix: "ENTRY#" }, entrySchema);

async function read({ people, personKeys }: VaultTables, person: Person): Promise<readonly VaultEntry[] | "erased"> {
  const known = await keyOf(personKeys, person);
  if (known === undefined) return [];
  const { dataKey } = known;
  if (dataKey === undefined) return "erased";
  const opened = (await storedOf(people, person)).map(({ id, sealed }): unknown =>
    JSON.parse(unseal(dataKey, sealed, boundTo(person, id))),
  );
  return z.array(vaultEntrySchema).parse(opened);
}

async function add(tables: VaultTables, person: Person, id: string, entry: VaultEntry): Promise<"added" | "erased"> {
  const { people, personKeys } = tables;
  const dataKey = ((await keyOf(personKeys, person)) ?? (await makeKey(personKeys, person)))?.dataKey;
  if (dataKey === undefined) return "erased";
  const sealed = seal(dataKey, JSON.stringify(entry), boundTo(person, id));
  const Item = { PK: personPartition(person), SK: `ENTRY#${entry.at}#${id}`, id, sealed };
  await people.client.send(new PutCommand({ TableName: people.name, Item }));
  return "added";
}

/**
 * The vault: two tables, of which the one with the keys has no backup. A restored backup of the other holds nothing that
 * can be read once a key is gone (hazards, PR-06).
 */
export const vaultStore = (tables: VaultTables): VaultStore => ({
  read: (person) => read(tables, person),
  add: (person, id, entry) => add(tables, person, id, entry),
  ...eraser(tables.personKeys),
});
