import type { Bus } from "../events/rules.ts";
import type { StoredEnvelope } from "./store.ts";

interface Told {
  readonly event: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

const bounced = (bounceType: string, bounceSubType: string): Told => ({
  event: "Email Bounced",
  detail: { eventType: "Bounce", bounce: { bounceType, bounceSubType } },
});

/** The mailboxes of SES's simulator, of which a label after `+` makes as many as are needed. */
const MAILBOXES: Readonly<Record<string, Told>> = {
  bounce: bounced("Permanent", "General"),
  suppressionlist: bounced("Permanent", "Suppressed"),
  complaint: {
    event: "Email Complaint Received",
    detail: { eventType: "Complaint", complaint: { complaintFeedbackType: "abuse" } },
  },
};

/** What SES tells of a mail to one of its simulator's addresses; of all others it is heard no more. */
const toldOf = (address: string): Told | undefined => {
  const [, mailbox = ""] = /^([a-z]+)(?:\+[^@]*)?@simulator\.amazonses\.com$/i.exec(address) ?? [];
  return MAILBOXES[mailbox.toLowerCase()];
};

/** Publishes what SES would, for mail to `bounce@`, `complaint@` and `suppressionlist@simulator.amazonses.com`. */
export function simulateDelivery(mail: StoredEnvelope, bus: Bus): void {
  for (const address of mail.recipients) {
    const told = toldOf(address);
    if (told === undefined) continue;
    const tags = { ...mail.tags, ...(mail.configurationSet && { "ses:configuration-set": mail.configurationSet }) };
    const lists = Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]]));
    const sent = { timestamp: mail.at, source: mail.source, messageId: mail.messageId, destination: [address] };
    bus.publish({
      source: "aws.ses",
      "detail-type": told.event,
      resources: [],
      detail: { ...told.detail, mail: { ...sent, tags: lists } },
    });
  }
}
