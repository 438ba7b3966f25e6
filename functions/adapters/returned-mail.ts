import { PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { getItem } from "./read.ts";
import type { MailReference } from "./mail-store.ts";
import { keys, type Table } from "./table.ts";
import { updateExpression } from "./writes.ts";

/** What became of mails after they were sent. Addresses are kept as hashes only (hazards, SE-07). */
export interface ReturnedMails {
  /** Marks the row of the outbox. */
  mark(mail: MailReference, delivery: string, at: string): Promise<void>;
  /** From now on nothing is sent to the address. */
  spoil(addressHash: string, at: string): Promise<void>;
  isSpoilt(addressHash: string): Promise<boolean>;
}

const addressSchema = z.object({ spoiltAt: z.string() });

/** In the case table. */
export const returnedMails = (table: Table): ReturnedMails => ({
  mark: async ({ caseId, mailId }, delivery, deliveryAt) => {
    await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.mail(caseId, mailId),
        ...updateExpression({ set: { delivery, deliveryAt } }),
      }),
    );
  },
  spoil: async (hash, spoiltAt) => {
    await table.client.send(new PutCommand({ TableName: table.name, Item: { ...keys.address(hash), spoiltAt } }));
  },
  isSpoilt: async (hash) => (await getItem(table, keys.address(hash), addressSchema)) !== undefined,
});
