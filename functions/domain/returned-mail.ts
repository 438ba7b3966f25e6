/**
 * How a mail comes back (ours; SES's words for it are in contracts/delivery-event.ts). `suppressed`: it was not sent,
 * because an earlier one to the same address came back.
 */
export const RETURNS = ["bounced", "complained", "refused", "suppressed"] as const;
export type Return = (typeof RETURNS)[number];

/** After these nothing is sent to the address again until the directory names another. */
export const SPOILS_ADDRESS: readonly Return[] = ["bounced", "complained"];
