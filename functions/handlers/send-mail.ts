import { contactOf } from "../adapters/addressee.ts";
import { mailService } from "../adapters/clients.ts";
import { linkStore } from "../adapters/links.ts";
import { mailStore, type MailReference } from "../adapters/mail-store.ts";
import { mailer, threadOf, type Mailer } from "../adapters/mailer.ts";
import { returnedMails } from "../adapters/returned-mail.ts";
import { environments } from "../contracts/environment.ts";
import { sendMailEventSchema } from "../contracts/send-mail.ts";
import type { BatchAnswer, CodeToMail, StreamRecord } from "../contracts/send-mail.ts";
import { composeCode } from "../mails/compose.ts";
import { renderHtml } from "../mails/render-html.tsx";
import { renderText } from "../mails/render-text.ts";
import { onFirstCall } from "../middleware/first-call.ts";
import { nameOf, writeLine, type WriteLine, leavingByName } from "../middleware/task-edge.ts";
import { liveRecorder, liveStores } from "./shared/live.ts";
import type { SendOwedParts } from "./shared/owed-mail.ts";
import { sendAll, sendOwed } from "./shared/send-owed.ts";

export interface SendMailParts extends SendOwedParts {
  readonly mailer: Mailer;
  readonly log: WriteLine;
  /** A random id for a mail that is owed by no change. */
  readonly newMailId: () => string;
}

const CODE_IS_VALID_MS = 10 * 60_000;

/** A code and its link never travel in one mail. */
async function sendCode(parts: SendMailParts, { caseId, code, ...to }: CodeToMail): Promise<void> {
  const addressee = await contactOf(parts, to);
  if (addressee === undefined) return;
  if (await parts.returned.isSpoilt(addressee.link.address)) return;
  const at = parts.now();
  const validUntil = new Date(Date.parse(at) + CODE_IS_VALID_MS).toISOString();
  const mail = composeCode({ reader: addressee.reader, reference: caseId, code, validUntil });
  await parts.mailer.send({
    to: { name: addressee.name, address: addressee.address },
    subject: mail.subject,
    text: renderText(mail),
    html: renderHtml(mail),
    id: parts.newMailId(),
    thread: threadOf(caseId, to),
    tags: { case: caseId, mail: "code" },
    at,
  });
  parts.log({ mail: "code", caseId });
}

const owedBy = ({ eventName, dynamodb }: StreamRecord): MailReference | undefined => {
  const { caseId, mailId, status, to } = dynamodb.NewImage ?? {};
  if (eventName !== "INSERT" || status?.S !== "owed" || caseId === undefined || mailId === undefined) return undefined;
  return { caseId: caseId.S, mailId: mailId.S, organisation: to?.M.organisation?.S };
};

/** Each record on its own: what fails comes again with the stream, and is left to the reconciler after that. */
async function fromStream(parts: SendMailParts, records: readonly StreamRecord[]): Promise<BatchAnswer> {
  const batchItemFailures: BatchAnswer["batchItemFailures"] = [];
  for (const record of records) {
    const owed = owedBy(record);
    if (owed === undefined) continue;
    try {
      await sendOwed(parts, owed);
    } catch (error) {
      parts.log({ mail: owed.mailId, caseId: owed.caseId, error: nameOf(error) });
      batchItemFailures.push({ itemIdentifier: record.dynamodb.SequenceNumber });
    }
  }
  return { batchItemFailures };
}

/** Sends what is owed: from the table's stream, from the reconciler, or a six-digit code at once. */
export const sendMail =
  (parts: SendMailParts) =>
  async (event: unknown): Promise<BatchAnswer> => {
    const called = sendMailEventSchema.parse(event);
    if ("Records" in called) return fromStream(parts, called.Records);
    if ("code" in called) await sendCode(parts, called.code);
    else await sendAll(parts, called.mails);
    return { batchItemFailures: [] };
  };

export const handler = onFirstCall(() => {
  const environment = environments["send-mail"].parse(process.env);
  const recorder = liveRecorder(environment.CASE_TABLE);
  const sender = { address: environment.SENDER, configurationSet: environment.CONFIGURATION_SET };
  return leavingByName(
    sendMail({
      ...liveStores(environment),
      mails: mailStore(recorder.table),
      returned: returnedMails(recorder.table),
      links: linkStore(recorder),
      mailer: mailer(mailService, sender),
      baseUrl: environment.BASE_URL,
      log: writeLine,
      newMailId: () => crypto.randomUUID(),
    }),
  );
});
