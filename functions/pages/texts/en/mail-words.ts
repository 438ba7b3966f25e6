import type { MailTexts } from "../mail-texts.ts";
import { peopleMails } from "./people.ts";

const openCase = "Open the case";
const openRequest = "Open the request";

export const mailWords: MailTexts["words"] = {
  "request-first": {
    subject: "",
    paragraphs: [],
    action: openRequest,
  },
  "request-reminder": {
    subject: "",
    paragraphs: ["This is a reminder: your answer has not arrived yet."],
    action: openRequest,
  },
  "request-escalation": {
    subject: "",
    paragraphs: ["Nobody in your organisation has answered in time. As a further contact you can answer now."],
    action: openRequest,
  },
  "date-moved": {
    subject: "",
    paragraphs: [
      "The date by which your answer is expected has changed. The date above is the one that counts now, and reminders follow it.",
    ],
    action: openRequest,
  },
  "request-unanswered": {
    subject: "Unanswered request",
    paragraphs: [
      "A request to another party has not been answered in time. You need not answer it: you are told so that you can follow it up.",
    ],
    action: openCase,
  },
  "request-stalled": {
    subject: "Unanswered: please look into it",
    paragraphs: [
      "Nobody has answered after the last escalation. The request can still be answered; the case goes on from there.",
    ],
    action: openCase,
  },
  "decision-receipt": {
    subject: "Decision recorded",
    paragraphs: [
      "A decision was recorded for your organisation.",
      "If this was not you or your colleagues, say so at once: by the link “This was not us” where there is one, and by telephone to your contact at the company that runs this process if others may read your mail.",
    ],
    action: openCase,
  },
  "decision-told": {
    subject: "Decision recorded",
    paragraphs: ["A decision was recorded. Nothing is asked of you with this mail."],
    action: openCase,
  },
  transition: {
    subject: "The case has moved on",
    paragraphs: ["The case has moved on."],
    action: openCase,
  },
  "case-opened": {
    subject: "Your link to the case",
    paragraphs: [
      "You take part in this case. With this link you can see where it stands, and raise a concern at any time. It stays valid as long as you take part.",
    ],
    action: openCase,
  },
  "case-closed": {
    subject: "The case is closed",
    paragraphs: ["The case is closed."],
    action: openCase,
  },
  "case-reopened": {
    subject: "The case is open again",
    paragraphs: ["The case has been opened again. You will be told when something is asked of you."],
    action: openCase,
  },
  "concern-raised": {
    subject: "A concern was raised",
    paragraphs: ["Somebody has raised a concern. It is waiting for an answer; please look into it at once."],
    action: openCase,
  },
  noted: {
    subject: "Something was recorded",
    paragraphs: ["A party has recorded something that concerns you. You find it on the page of the case."],
    action: openCase,
  },
  interrupted: {
    subject: "Interrupted: please repair",
    paragraphs: ["A run of this case has failed. Nothing is lost. After the repair, resume the case."],
    action: openCase,
  },
  "mail-returned": {
    subject: "Mail came back: please repair",
    paragraphs: [
      "A mail of this case reached nobody. The other contacts of the party, if there are any, have been sent the same.",
      "Ask the party for another address, import it into the directory, then resend. Nothing more is sent to the old one.",
    ],
    action: openCase,
  },
  "reporter-acknowledged": {
    subject: "We have received your message",
    paragraphs: [
      "Thank you. What you told us has arrived and is being looked into.",
      "Under the link you can see at any time where it stands, when something happens next, how it can end, and where to get independent advice. Keep the link safe: whoever has it can read that page.",
    ],
    action: "See where it stands",
  },
  "reporter-progress": {
    subject: "News about your message",
    paragraphs: ["There is news. You can read it under the link."],
    action: "See where it stands",
  },
  "reporter-outcome": {
    subject: "News about your message",
    paragraphs: ["There is a result. You can read it under the link, together with where to get independent advice."],
    action: "Read the result",
  },
  "fresh-link": {
    subject: "Your fresh link",
    paragraphs: ["Somebody asked for a fresh link for this address. If it was not you, you can ignore this mail."],
    action: "Open the page",
  },
  code: {
    subject: "Your code",
    paragraphs: [
      "Enter this code on the page on which you asked for it.",
      "If you did not ask for a code, somebody else has your link: tell your contact at the company that runs this process at once, and pass the code on to nobody.",
    ],
    action: "",
  },
  ...peopleMails,
};
