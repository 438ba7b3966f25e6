/** What happened since the page was shown first. */
export const NOTICES = [
  "checked",
  "code-sent",
  "changed-meanwhile",
  "delegated",
  "saved",
  "saved-by-others",
  "draft-too-large",
] as const;
export type Notice = (typeof NOTICES)[number];

export const PART_STATES = ["empty", "begun", "incomplete", "saved"] as const;
/** `begun`: filled from what the case knows or the party wrote before, and not looked at yet. */
export type PartState = (typeof PART_STATES)[number];

/** What the gateway, or a handler, could not answer otherwise. */
export const ERROR_PAGES = [
  "not-found",
  "not-allowed",
  "bad-request",
  "refused",
  "too-large",
  "too-many-requests",
  "conflict",
  "fault",
] as const;
