import { PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { MAIL_TEMPLATES, type OwedMail } from "../domain/decisions/decision.ts";
import { ROLES } from "../domain/vocabulary.ts";
import { newMails } from "./case-changes.ts";
import { mailItem } from "./case-items.ts";
import { getItem } from "./read.ts";
import { DUE_ATTRIBUTES, keys, type Table } from "./table.ts";
import { updateExpression } from "./writes.ts";

export interface MailReference {
  readonly caseId: string;
  readonly mailId: string;
}

const recipientSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("contact"), role: z.enum(ROLES), organisation: z.string(), contact: z.string() }),
  z.object({ kind: z.literal("reporter") }),
]);

/** A row of the outbox: template and ids, no secret and no address. */
export const mailRowSchema = z.object({
  caseId: z.string(),
  mailId: z.string(),
  template: z.enum(MAIL_TEMPLATES),
  to: recipientSchema,
  key: z.string().optional(),
  subject: z.string().optional(),
  status: z.enum(["owed", "sent", "dropped"]),
  owedAt: z.string(),
  sentAt: z.string().optional(),
});
export type MailRow = z.infer<typeof mailRowSchema>;

export interface MailStore {
  read(mail: MailReference): Promise<MailRow | undefined>;
  /** Leaves the index of what is due; `dropped` is a mail that must not be sent any more. */
  finish(mail: MailReference, end: { status: "sent" | "dropped"; at: string }): Promise<void>;
  /** Owes mails outside a decision (a fresh link). */
  owe(caseId: string, mails: readonly OwedMail[], at: string): Promise<void>;
}

type End = Parameters<MailStore["finish"]>[1];

async function finish(table: Table, { caseId, mailId }: MailReference, { status, at }: End): Promise<void> {
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keys.mail(caseId, mailId),
      ...updateExpression({ set: { status, sentAt: at }, remove: DUE_ATTRIBUTES }),
    }),
  );
}

async function oweMails(table: Table, caseId: string, owed: { mails: readonly OwedMail[]; at: string }): Promise<void> {
  for (const mail of await newMails(table, caseId, owed.mails))
    await table.client.send(new PutCommand({ TableName: table.name, Item: mailItem(caseId, mail, owed.at) }));
}

/** The outbox in the case table. */
export const mailStore = (table: Table): MailStore => ({
  read: ({ caseId, mailId }) => getItem(table, keys.mail(caseId, mailId), mailRowSchema),
  finish: (mail, end) => finish(table, mail, end),
  owe: (caseId, mails, at) => oweMails(table, caseId, { mails, at }),
});
