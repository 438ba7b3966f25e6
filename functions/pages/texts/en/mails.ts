import type { MailTexts } from "../mail-texts.ts";
import { mailWords } from "./mail-words.ts";

export const mails: MailTexts = {
  labels: {
    reference: "Case",
    step: "Step",
    asked: "What is asked",
    role: "You are asked as",
    askedRole: "Asked",
    due: "By",
    next: "Next news by",
    on: "Recorded on",
    digest: "Fingerprint",
    open: "Open requests",
    late: "Of these, late",
    code: "Code",
    validUntil: "Valid until",
    error: "Error",
  },
  actionNeededBy: (day) => `Action needed by ${day}`,
  reminderBy: (day) => `Reminder: action needed by ${day}`,
  overdueSince: (day) => `Overdue since ${day}`,
  footer: [
    "We never ask for details of affected people by e-mail. Please do not send any.",
    "Replies to this address are not read. Please use the link, or your contact at the company that runs this process.",
  ],
  linkIsYours: "The link is yours alone: please do not forward it.",
  words: mailWords,
};
