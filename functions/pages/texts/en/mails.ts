import type { MailTexts } from "../mail-texts.ts";

export const mails: MailTexts = {
  labels: {
    reference: "Case",
    step: "Step",
    asked: "What is asked",
    role: "You are asked as",
    due: "By",
    outcome: "Result",
    decided: "Decided",
    by: "By",
    on: "On",
    next: "Next news by",
    period: "Period",
    reported: "Progress",
    open: "Open requests",
    late: "Of these, late",
    code: "Code",
    validUntil: "Valid until",
    problem: "Problem",
  },
  actionNeededBy: (day) => `Action needed by ${day}`,
  reminderBy: (day) => `Reminder: action needed by ${day}`,
  overdueSince: (day) => `Overdue since ${day}`,
  footer: [
    "We never ask for details of affected people by e-mail. Do not send any.",
    "This mailbox is not read. Please use the link, or your contact at the company that runs this process.",
  ],
  linkIsYours:
    "The link is yours alone. Please do not forward it; on the page you can hand the request to a colleague.",
  request: {
    subject: "",
    paragraphs: [
      "You are asked for a decision. Opening the link decides nothing; the page explains what is asked and what follows.",
    ],
    action: "Open the request",
  },
  reminder: {
    subject: "",
    paragraphs: ["This is a reminder: your answer has not arrived yet."],
    action: "Open the request",
  },
  escalation: {
    subject: "",
    paragraphs: [
      "Nobody in your organisation has answered in time. You are registered as a further contact and can answer now.",
    ],
    action: "Open the request",
  },
  escalationTold: {
    subject: "Unanswered request",
    paragraphs: [
      "A request to another party has not been answered in time. You need not answer it; you are told so that you can follow it up.",
    ],
    action: "Open the case",
  },
  receipt: {
    subject: "Decision recorded",
    paragraphs: [
      "A decision was recorded for your organisation.",
      "If this was not you or your colleagues, tell your contact at the company that runs this process at once.",
    ],
    action: "Open the receipt",
  },
  transition: {
    subject: "The case has moved on",
    paragraphs: ["The case has moved on. Nothing is asked of you with this mail."],
    action: "Open the case",
  },
  closure: {
    subject: "The case is closed",
    paragraphs: ["The case is closed. It can be opened again when there is new information."],
    action: "Open the case",
  },
  acknowledgement: {
    subject: "We have received your message",
    paragraphs: [
      "Thank you. What you told us has arrived and is being looked into.",
      "Under the link you can see at any time where it stands, how it can end, and where to get independent advice. Keep the link safe: whoever has it can read that page.",
    ],
    action: "See where it stands",
  },
  outcome: {
    subject: "News about your message",
    paragraphs: ["There is a result. You can read it under the link, together with where to get independent advice."],
    action: "Read the result",
  },
  caseLink: {
    subject: "Your link to the case",
    paragraphs: [
      "With this link you can see where the case stands, and raise a safety concern at any time. It stays valid as long as you take part.",
    ],
    action: "Open the case",
  },
  code: {
    subject: "Your code",
    paragraphs: [
      "Enter this code on the page on which you asked for it.",
      "If you did not ask for a code, somebody else has your link: tell your contact at the company that runs this process at once, and pass the code on to nobody.",
    ],
    action: "",
  },
  freshLink: {
    subject: "Your fresh link",
    paragraphs: ["Somebody asked for a fresh link for this address. If it was not you, you can ignore this mail."],
    action: "Open the page",
  },
  stalled: {
    subject: "Unanswered: please look into it",
    paragraphs: [
      "Nobody has answered after the last escalation. The request can still be answered; the case goes on from there.",
    ],
    action: "Open the case",
  },
  interrupted: {
    subject: "Interrupted: please repair",
    paragraphs: ["A run of this case has failed. Nothing is lost. After the repair, resume the case."],
    action: "Open the case",
  },
  progressNote: {
    subject: "Note on progress",
    paragraphs: ["The audit programme has reviewed the report on this period."],
    action: "Open the case",
  },
};
