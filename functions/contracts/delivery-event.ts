import * as z from "zod";

/** The names of SES's events by what became of the mail (EventBridge, "Amazon SES events"). */
export const DELIVERY_EVENTS = {
  "Email Bounced": "bounced",
  "Email Complaint Received": "complained",
  "Email Rejected": "refused",
  "Email Rendering Failed": "refused",
  "Email Delivery Delayed": "delayed",
} as const;
export type DeliveryEventName = keyof typeof DELIVERY_EVENTS;

const isDeliveryEvent = (name: string): name is DeliveryEventName => name in DELIVERY_EVENTS;

const tag = z.array(z.string()).min(1);

/**
 * What came back of a mail, as far as it is used: which one (by the tags it was sent with), what became of it, and to
 * whom it went. All else that the event holds, headers and diagnostics, is left unread (hazards, SE-07).
 */
export const deliveryEventSchema = z
  .object({
    "detail-type": z.string().refine(isDeliveryEvent),
    detail: z.object({
      mail: z.object({ destination: z.array(z.string()).min(1), tags: z.object({ case: tag, mail: tag }) }),
      /** A transient bounce (a full mailbox, a server that is down) is no reason never to write again. */
      bounce: z.object({ bounceType: z.string() }).optional(),
    }),
  })
  .transform((event) => ({
    how: DELIVERY_EVENTS[event["detail-type"]],
    isTransient: event.detail.bounce?.bounceType === "Transient",
    caseId: event.detail.mail.tags.case[0] ?? "",
    /** `code`: a six-digit code, which has no row. */
    mailId: event.detail.mail.tags.mail[0] ?? "",
    address: event.detail.mail.destination[0] ?? "",
  }));
export type DeliveryEvent = z.output<typeof deliveryEventSchema>;
