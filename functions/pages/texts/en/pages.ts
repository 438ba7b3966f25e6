import type { PageTexts } from "../page-texts.ts";
import { errors } from "./error-pages.ts";
import { overview } from "./overview.ts";
import { parts } from "./parts.ts";
import { people } from "./people.ts";
import { welcome } from "./welcome.ts";

export const pages: PageTexts = {
  product: "Remediation workflow",
  skip: "Skip to content",
  footer:
    "This link is yours alone: do not forward it. Nobody will ever ask you for details of affected people by e-mail.",
  languages: "Language of this page",
  unreviewed:
    "Native speakers have not checked these words yet. Where something is unclear, the English page says what was meant.",
  errorPrefix: "Problem: ",
  reference: "Case",
  step: "Step",
  due: "Answer by",
  overdue: "This date has passed. You can still answer.",
  askedAs: "You are asked as",
  request: {
    why: "Why you are asked",
    shownToYou: "What this rests on",
    masked: "To protect people, some details are left out until it is safe to show them.",
    answer: "Your answer",
    submit: "Record my answer",
    check: "Check what I have filled in",
    submitHelp: "Once recorded, an answer cannot be changed. You will see a receipt.",
    ourRule: "a rule of this process",
    looked: "Looked at",
    version: "Version shown",
    personalData: "Write no names, phone numbers or addresses of affected people in any field.",
  },
  parts,
  notices: {
    saved: "Saved. Nothing has been sent: you and your colleagues can go on whenever it suits you.",
    "saved-by-others":
      "A colleague saved this part while you were filling it in. What you typed is still here, and below is what they saved. To keep yours instead, press one of the “Save” buttons.",
    "draft-too-large": "This is too much to keep for later. Please shorten long texts, then save again.",
    checked: "Nothing has been recorded yet. Complete the form and press “Record my answer”.",
    "code-sent": "We have mailed you a code. Nothing has been recorded yet, and what you filled in is still here.",
    "changed-meanwhile":
      "Something changed after this page was shown to you. Nothing has been recorded. Please read it again, then answer.",
    delegated: "Your colleague has been sent a link of their own. Your link still works too.",
  },
  code: {
    title: "Confirm that it is you",
    why: "This decision has far-reaching effects. We mail a six-digit code to the address we have on record for you.",
    send: "Send me a code",
    sendAgain: "Send me another code",
    sent: (at) => `A code was mailed to you on ${at}. It is valid for ten minutes.`,
    label: "Six-digit code",
    help: "Five tries; after that, ask for another code.",
  },
  delegate: {
    title: "Hand this to a colleague",
    text: "If somebody else in your organisation should answer, we send them a link of their own.",
    who: "Colleague",
    submit: "Send them a link",
  },
  receipt: {
    title: "Your answer is recorded",
    already: "This has been decided",
    yours: "Thank you. This page is your receipt; it stays available under the same link.",
    others: (role) => `An answer was recorded for the ${role} before yours. It stands.`,
    differs:
      "An answer was recorded earlier and stands. What you have just sent says something else and was not recorded.",
    by: "Decided by",
    when: "Recorded on",
    decision: "Decision",
    digest: "Fingerprint",
    digestHelp: "It proves which answer was recorded: the same answer always has the same fingerprint.",
    next: "What happens next",
    keep: "If this was not you or your colleagues, say so at once: by the link “This was not us” where there is one, and by telephone to your contact at the company that runs this process if others may read your mail.",
  },
  unknownLink: {
    title: "This link does not open anything",
    text: "It may have been replaced by a newer one, or may not have been copied in full. Nothing has been changed.",
    safe: "We can mail you fresh links: to the cases you take part in, to everything that is waiting for you, or to the page of what you reported.",
    email: "Your e-mail address",
    help: "Use the address at which you receive our mail, or the safe one you gave when you reported.",
    submit: "Send me a fresh link",
  },
  freshLinkSent: {
    title: "Check your mail",
    text: "If we know this address, fresh links are on their way. It can take a few minutes.",
    nothing: "If nothing arrives, look in the spam folder or ask your contact at the company that runs this process.",
  },
  case: {
    title: "Case",
    steps: "Where the case stands",
    done: "done",
    current: "now",
    ahead: "to come",
    from: (day) => `since ${day}`,
    until: (from, until) => `${from} to ${until}`,
    statuses: { open: "Open", stalled: "Open, waiting: nobody has answered", closed: "Closed" },
    stalledHelp: "The last request was not answered in time. It can still be answered; the case goes on from there.",
    openedOn: "Opened",
    closedOn: "Closed",
    status: "Status",
    takesPartAs: "You take part as",
    what: "What",
    who: "Asked",
    stalled: "unanswered",
    late: "overdue",
    returned: "a mail about it came back",
    notes: "You can at any time",
    notesHelp: "What you record is kept with the case. Those whom it concerns are told that there is something.",
    noteAbout: (note, subject) => `${note}: ${subject}`,
    concern: "Raise a safety concern",
    concernText:
      "If somebody may be in danger, or something in this process could put people at risk, say so here. It reaches those responsible for safety at once. In an emergency, call the local emergency services first.",
    concernLabel: "What worries you",
    concernHelp: "As much as they need in order to act. Leave out names unless they are needed to protect somebody.",
    concernSubmit: "Send the concern",
    concernSent:
      "Your concern has been sent. Those responsible for safety have been told and must answer within a day.",
  },
  overview,
  people,
  welcome,
  status: {
    title: "Your report",
    received: "Received",
    now: "Where it stands",
    nextDate: "You will hear more by",
    noDate: "We will update this page when there is news.",
    closed: "Closed",
    steps: "What happens, and in which order",
    ends: "How it can end",
    advice: "Where to get advice",
    adviceText:
      "You do not need anybody's permission to seek advice. Trade unions, legal aid, organisations that help workers and your national human rights institution can advise you independently of the companies involved.",
    rights:
      "Nothing in this process takes away a right: courts, authorities, trade unions and other complaint bodies stay open to you.",
    danger:
      "If you or somebody else is in danger, call the local emergency services or the police, if it is safe to do so.",
  },
  errors,
};
