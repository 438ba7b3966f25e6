import { SendRawEmailCommand, type SESClient } from "@aws-sdk/client-ses";
import type { CalendarPart } from "./calendar.ts";
import { sha256 } from "./hash.ts";
import MailComposer from "nodemailer/lib/mail-composer/index.js";

/** One mail to one recipient (hazards, EM-06). */
export interface RawMail {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Makes the Message-ID: the same when a mail is sent again. */
  readonly id: string;
  /** The day an answer is due, for the reader's calendar. */
  readonly calendar?: CalendarPart | undefined;
  /** What all mails of a case to one recipient answer to; see `threadOf`. */
  readonly thread: string;
  /** Which mail it is, for the events that tell what became of it; letters, digits, `-`, `_`, `.`, `@`. */
  readonly tags: Readonly<Record<string, string>>;
  /** When it is sent, RFC 3339. */
  readonly at: string;
}

export interface Sender {
  readonly address: string;
  /** Without open and click tracking (hazards, EM-32). */
  readonly configurationSet: string;
}

export interface Mailer {
  /** Hands the mail to SES; accepted is not delivered, bounces come back as events. */
  send(mail: RawMail): Promise<void>;
}

/** No replies, no out-of-office loops (hazards, EM-28; RFC 3834). */
const HEADERS = { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" };

/**
 * The thread of a case in one recipient's mail program: what looks like the id of a first mail, which nobody ever got.
 * It is made of the case and the recipient's id alone, so that it needs no memory, gives no secret away, and no two
 * recipients share it. SES puts a Message-ID of its own in place of ours, so that only such a root holds mails together.
 */
export const threadOf = (caseId: string, recipient: { organisation: string; contact: string } | "reporter"): string => {
  const who = recipient === "reporter" ? recipient : `${recipient.organisation}/${recipient.contact}`;
  return sha256(["thread", caseId, who].join("\n")).slice(0, 32);
};

const domainOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1);

/**
 * What stands for the text, the last being the one to prefer. The calendar is no attachment (hazards, EM-30), and comes
 * before the HTML, where mail programs that know no calendars pass it over.
 */
const alternatives = ({ html, calendar }: RawMail) => [
  ...(calendar === undefined
    ? []
    : [{ contentType: `text/calendar; charset=utf-8; method=${calendar.method}`, content: calendar.content }]),
  { contentType: "text/html; charset=utf-8", content: html },
];

/** The mail as MIME: text, calendar if there is one, and HTML. */
export const compose = (mail: RawMail, { address }: Sender): Promise<Buffer> => {
  const { to, subject, text, at } = mail;
  const [own, root] = [mail.id, mail.thread].map((id) => `<${id}@${domainOf(address)}>`);
  return new MailComposer({
    ...{ from: address, to, subject, text, date: at },
    alternatives: alternatives(mail),
    messageId: own,
    inReplyTo: root,
    references: root,
    headers: HEADERS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
};

/** Mail by SES. */
export const mailer = (client: () => SESClient, sender: Sender): Mailer => ({
  send: async (mail) => {
    await client().send(
      new SendRawEmailCommand({
        Source: sender.address,
        Destinations: [mail.to.address],
        ConfigurationSetName: sender.configurationSet,
        Tags: Object.entries(mail.tags).map(([Name, Value]) => ({ Name, Value })),
        RawMessage: { Data: await compose(mail, sender) },
      }),
    );
  },
});
