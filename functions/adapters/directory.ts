import { PutCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Directory } from "../domain/decisions/decision.ts";
import { organisationSchema, type Contact, type Organisation } from "../domain/directory.ts";
import { getItem, querySlice } from "./read.ts";
import { keys, type Table } from "./table.ts";

export interface DirectoryStore {
  organisation(id: string): Promise<Organisation | undefined>;
  /** All organisations, in the order of their ids: what decisions are taken with. A directory is small, some hundred at most. */
  directory(): Promise<Directory>;
  /** Whose address this is, compared without case. */
  byEmail(email: string): Promise<{ organisation: Organisation; contact: Contact }[]>;
  /** Adds or replaces organisations. */
  put(organisations: readonly Organisation[]): Promise<void>;
}

export const organisationItemSchema = z.object({ organisation: organisationSchema });

/** The whole directory in one read: some hundred organisations are some ten kilobytes. */
const all = async (table: Table): Promise<Organisation[]> => {
  const { PK } = keys.organisation("");
  return (await querySlice(table, { partition: PK, prefix: "ORG#" }, organisationItemSchema)).map(
    ({ organisation }) => organisation,
  );
};

async function byEmail(table: Table, email: string) {
  const wanted = email.trim().toLowerCase();
  return (await all(table)).flatMap((organisation) =>
    organisation.contacts
      .filter((contact) => contact.email.toLowerCase() === wanted)
      .map((contact) => ({ organisation, contact })),
  );
}

async function replace({ client, name }: Table, changed: readonly Organisation[]): Promise<void> {
  for (const organisation of changed)
    await client.send(
      new PutCommand({ TableName: name, Item: { ...keys.organisation(organisation.id), organisation } }),
    );
}

/** The directory in the case table. */
export const directoryStore = (table: Table): DirectoryStore => ({
  organisation: async (id) => (await getItem(table, keys.organisation(id), organisationItemSchema))?.organisation,
  directory: async () => new Map((await all(table)).map((organisation) => [organisation.id, organisation])),
  byEmail: (email) => byEmail(table, email),
  put: (changed) => replace(table, changed),
});
