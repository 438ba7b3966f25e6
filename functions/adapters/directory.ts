import { PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Directory } from "../domain/decisions/decision.ts";
import { keepingTheirOwn } from "../domain/rules/absence.ts";
import type { Reminders } from "../domain/rules/gathering.ts";
import { organisationSchema, type Contact, type Organisation } from "../domain/directory.ts";
import { getItem, querySlice } from "./read.ts";
import { keys, type Table } from "./table.ts";

export interface DirectoryStore {
  organisation(id: string): Promise<Organisation | undefined>;
  /** All organisations, in the order of their ids: what decisions are taken with. A directory is small, some hundred at most. */
  directory(): Promise<Directory>;
  /** Whose address this is, compared without case. */
  byEmail(email: string): Promise<{ organisation: Organisation; contact: Contact }[]>;
  /** Records that a contact is away, or is back. */
  absent(organisation: Organisation, contact: string, away: Contact["away"]): Promise<void>;
  /** Records how a contact wants reminders. */
  reminded(organisation: Organisation, contact: string, reminders: Reminders): Promise<void>;
  /** Adds or replaces organisations; what contacts said themselves stays. */
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

async function replace(table: Table, changed: readonly Organisation[]): Promise<void> {
  const known = await all(table);
  for (const imported of changed) {
    const before = known.find(({ id }) => id === imported.id);
    const organisation = keepingTheirOwn(imported, before);
    const Item = { ...keys.organisation(organisation.id), organisation };
    await table.client.send(new PutCommand({ TableName: table.name, Item }));
  }
}

/** What a contact says of themselves; `undefined` takes it back. */
interface Said {
  readonly contact: string;
  readonly what: "away" | "ownReminders";
  readonly said: Contact["away"] | Contact["ownReminders"];
}

/** Where the contact stands in the list is checked: an import may come in between. */
async function say({ client, name }: Table, { id, contacts }: Organisation, { contact, what, said }: Said) {
  const at = `#organisation.#contacts[${String(contacts.findIndex((one) => one.id === contact))}]`;
  await client.send(
    new UpdateCommand({
      TableName: name,
      Key: keys.organisation(id),
      UpdateExpression: said === undefined ? `REMOVE ${at}.#what` : `SET ${at}.#what = :said`,
      ConditionExpression: `${at}.#id = :contact`,
      ExpressionAttributeNames: {
        "#organisation": "organisation",
        "#contacts": "contacts",
        "#what": what,
        "#id": "id",
      },
      ExpressionAttributeValues: { ":contact": contact, ...(said === undefined ? {} : { ":said": said }) },
    }),
  );
}

/** The directory in the case table. */
export const directoryStore = (table: Table): DirectoryStore => ({
  organisation: async (id) => (await getItem(table, keys.organisation(id), organisationItemSchema))?.organisation,
  directory: async () => new Map((await all(table)).map((organisation) => [organisation.id, organisation])),
  byEmail: (email) => byEmail(table, email),
  absent: (organisation, contact, away) => say(table, organisation, { contact, what: "away", said: away }),
  reminded: (organisation, contact, said) => say(table, organisation, { contact, what: "ownReminders", said }),
  put: (changed) => replace(table, changed),
});
