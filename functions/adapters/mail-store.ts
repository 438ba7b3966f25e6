import { PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Case } from "../domain/case.ts";
import type { Organisation } from "../domain/directory.ts";
import { MAIL_TEMPLATES, type OwedMail } from "../domain/decisions/decision.ts";
import { ROLES } from "../domain/vocabulary.ts";
import { newMails } from "./case-changes.ts";
import { mailItem, metaSchema } from "./case-items.ts";
import { organisationItemSchema } from "./directory.ts";
import { getTogether } from "./read.ts";
import { DUE, DUE_ATTRIBUTES, keys, type Table } from "./table.ts";
import { updateExpression } from "./writes.ts";

/** A row of the outbox; `organisation`: of its recipient, where that is known beforehand and is read along. */
export interface MailReference {
  readonly caseId: string;
  readonly mailId: string;
  readonly organisation?: string | undefined;
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
  /** A reminder that waits to be mailed together with others: when it is looked at again. */
  gatheredUntil: z.string().optional(),
});
export type MailRow = z.infer<typeof mailRowSchema>;

/** A row of the outbox and the case it is about. */
export interface OpenedMail {
  readonly row: MailRow;
  readonly state: Case;
  readonly organisation?: Organisation | undefined;
}

export interface MailStore {
  /** A row with its case as it is now, in one consistent read; `undefined` where there is no such row. */
  open(mail: MailReference): Promise<OpenedMail | undefined>;
  /** Leaves the index of what is due; `dropped` is a mail that must not be sent any more. */
  finish(mail: MailReference, end: { status: "sent" | "dropped"; at: string }): Promise<void>;
  /** Waits; the reconciler takes it up again at that instant. */
  gather(mail: MailReference, lookAgainAt: string): Promise<void>;
  /** Owes mails outside a decision (a fresh link). */
  owe(caseId: string, mails: readonly OwedMail[], at: string): Promise<void>;
}

type End = Parameters<MailStore["finish"]>[1];

async function open(table: Table, reference: MailReference): Promise<OpenedMail | undefined> {
  const [mail, meta] = [keys.mail(reference.caseId, reference.mailId), keys.meta(reference.caseId)];
  const known = reference.organisation === undefined ? [] : [keys.organisation(reference.organisation)];
  const found = await getTogether(table, [mail, meta, ...known]);
  const row = found(mail);
  if (row === undefined) return undefined;
  const organisation = organisationItemSchema.optional().parse(found(known[0]))?.organisation;
  return { row: mailRowSchema.parse(row), state: metaSchema.parse(found(meta)).state, organisation };
}

async function finish(table: Table, { caseId, mailId }: MailReference, { status, at }: End): Promise<void> {
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keys.mail(caseId, mailId),
      ...updateExpression({ set: { status, sentAt: at }, remove: DUE_ATTRIBUTES }),
    }),
  );
}

async function gather(table: Table, { caseId, mailId }: MailReference, lookAgainAt: string): Promise<void> {
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keys.mail(caseId, mailId),
      ...updateExpression({ set: { gatheredUntil: lookAgainAt, duePartition: DUE.mail, dueAt: lookAgainAt } }),
    }),
  );
}

async function oweMails(table: Table, caseId: string, owed: { mails: readonly OwedMail[]; at: string }): Promise<void> {
  for (const mail of await newMails(table, caseId, owed.mails))
    await table.client.send(new PutCommand({ TableName: table.name, Item: mailItem(caseId, mail, owed.at) }));
}

/** The outbox in the case table. */
export const mailStore = (table: Table): MailStore => ({
  open: (mail) => open(table, mail),
  finish: (mail, end) => finish(table, mail, end),
  gather: (mail, lookAgainAt) => gather(table, mail, lookAgainAt),
  owe: (caseId, mails, at) => oweMails(table, caseId, { mails, at }),
});
