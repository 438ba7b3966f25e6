import * as z from "zod";
import { MAIL_TEMPLATES, type OwedMail } from "../domain/decisions/decision.ts";
import { ROLES } from "../domain/vocabulary.ts";

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
