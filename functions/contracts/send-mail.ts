import * as z from "zod";
import { ROLES } from "../domain/vocabulary.ts";

const mails = z.array(z.object({ caseId: z.string(), mailId: z.string() })).max(50);

/** A six-digit code to mail at once to the contact who asked for it; it is in no log and in no table. */
const code = z.object({
  caseId: z.string(),
  key: z.string(),
  role: z.enum(ROLES),
  organisation: z.string(),
  contact: z.string(),
  code: z.string().regex(/^\d{6}$/),
});

/** A record of the table's stream, as far as it is used: what was written, in the table's own notation. */
const record = z.object({
  eventName: z.string().optional(),
  dynamodb: z.object({
    SequenceNumber: z.string(),
    NewImage: z
      .object({
        caseId: z.object({ S: z.string() }).optional(),
        mailId: z.object({ S: z.string() }).optional(),
        status: z.object({ S: z.string() }).optional(),
        to: z.object({ M: z.object({ organisation: z.object({ S: z.string() }).optional() }) }).optional(),
      })
      .optional(),
  }),
});

/** What send-mail is called with: owed mails, a code, or records of the stream. */
export const sendMailEventSchema = z.union([
  z.object({ mails }),
  z.object({ code }),
  z.object({ Records: z.array(record) }),
]);
export type SendMailEvent = z.infer<typeof sendMailEventSchema>;
export type StreamRecord = z.infer<typeof record>;
export type CodeToMail = z.infer<typeof code>;

/** What was not sent: the stream brings it again. */
export interface BatchAnswer {
  readonly batchItemFailures: { readonly itemIdentifier: string }[];
}
