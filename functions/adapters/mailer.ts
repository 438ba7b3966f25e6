import { SendRawEmailCommand, type SESClient } from "@aws-sdk/client-ses";
import MailComposer from "nodemailer/lib/mail-composer/index.js";

/** One mail to one recipient (hazards, EM-06). */
export interface RawMail {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Makes the Message-ID: the same when a mail is sent again. */
  readonly id: string;
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

const domainOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1);

/** The mail as MIME, text and HTML. */
export const compose = ({ to, subject, text, html, id, at }: RawMail, { address }: Sender): Promise<Buffer> =>
  new MailComposer({
    from: address,
    to,
    subject,
    text,
    html,
    date: at,
    messageId: `<${id}@${domainOf(address)}>`,
    headers: HEADERS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();

/** Mail by SES. */
export const mailer = (client: () => SESClient, sender: Sender): Mailer => ({
  send: async (mail) => {
    await client().send(
      new SendRawEmailCommand({
        Source: sender.address,
        Destinations: [mail.to.address],
        ConfigurationSetName: sender.configurationSet,
        RawMessage: { Data: await compose(mail, sender) },
      }),
    );
  },
});
