import { PutCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Directory } from "../domain/decisions/decision.ts";
import { organisationSchema, type Contact, type Organisation } from "../domain/directory.ts";
import { getItem, getItems } from "./read.ts";
import { keys, type Table } from "./table.ts";

export interface DirectoryStore {
  organisation(id: string): Promise<Organisation | undefined>;
  /** All organisations by id: what decisions are taken with. A directory is small, some hundred at most. */
  directory(): Promise<Directory>;
  /** Whose address this is, compared without case. */
  byEmail(email: string): Promise<{ organisation: Organisation; contact: Contact }[]>;
  /** Adds or replaces organisations. */
  put(organisations: readonly Organisation[]): Promise<void>;
}

const itemSchema = z.object({ organisation: organisationSchema });
const indexSchema = z.object({ ids: z.array(z.string()) });

async function idsOf(table: Table): Promise<string[]> {
  return (await getItem(table, keys.directory(), indexSchema))?.ids ?? [];
}

async function organisations(table: Table, ids: readonly string[]): Promise<Directory> {
  const wanted = [...new Set(ids)];
  const items = await getItems(
    table,
    wanted.map((id) => keys.organisation(id)),
    itemSchema,
  );
  const found = new Map(items.map(({ organisation }) => [organisation.id, organisation]));
  return new Map(
    wanted.flatMap((id) => {
      const organisation = found.get(id);
      return organisation === undefined ? [] : [[id, organisation] as const];
    }),
  );
}

/** The whole directory in its order; some hundred organisations are a few reads. */
const all = async (table: Table): Promise<Organisation[]> => [
  ...(await organisations(table, await idsOf(table))).values(),
];

async function byEmail(table: Table, email: string) {
  const wanted = email.trim().toLowerCase();
  return (await all(table)).flatMap((organisation) =>
    organisation.contacts
      .filter((contact) => contact.email.toLowerCase() === wanted)
      .map((contact) => ({ organisation, contact })),
  );
}

async function replace(table: Table, changed: readonly Organisation[]): Promise<void> {
  const known = await idsOf(table);
  const ids = [...known, ...changed.map(({ id }) => id).filter((id) => !known.includes(id))];
  for (const organisation of changed)
    await table.client.send(
      new PutCommand({ TableName: table.name, Item: { ...keys.organisation(organisation.id), organisation } }),
    );
  await table.client.send(new PutCommand({ TableName: table.name, Item: { ...keys.directory(), ids } }));
}

/** The directory in the case table. */
export const directoryStore = (table: Table): DirectoryStore => ({
  organisation: async (id) => (await getItem(table, keys.organisation(id), itemSchema))?.organisation,
  directory: async () => organisations(table, await idsOf(table)),
  byEmail: (email) => byEmail(table, email),
  put: (changed) => replace(table, changed),
});
