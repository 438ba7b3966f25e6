import type { MailTexts } from "../mail-texts.ts";
import { closings, transitions } from "./mail-transitions.ts";
import { mailWords } from "./mail-words.ts";

export const mails: MailTexts = {
  labels: {
    reference: "Case",
    step: "Step",
    asked: "What is asked",
    role: "You are asked as",
    askedRole: "Asked",
    due: "By",
    waiting: "Waiting for you",
    progress: "Progress",
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
  transitions,
  closings,
  progress: { "on-track": "On track", behind: "Behind", "at-risk": "At risk" },
  closureReport:
    "There is a closure report. You find it on the page of the case, under “Documents”, to read and to keep as PDF.",
  reopenable: "It can be opened again when there is new information.",
  somethingAsked: "What is waiting for you is listed above. The link to each came in a mail of its own.",
  nothingAsked:
    "Nothing is asked of you with this mail. If something is, you will get a mail of its own, with its date.",
  calendarEntry: (reference) => `[${reference}] Answer due`,
  waitingBy: (title, day) => `${title}, by ${day}`,
  gathered: {
    subject: (count) => `Reminder: ${String(count)} answers are waiting`,
    paragraphs: [
      "This mail gathers your reminders. None of these answers has arrived yet. Each link opens one request; opening it decides nothing.",
    ],
    item: (reference, title, day) => `${reference}: ${title}, by ${day}`,
    lateItem: (reference, title, day) => `${reference}: ${title}, overdue since ${day}`,
  },
};
