import type { MailTexts } from "../mail-texts.ts";

/** What happened and what comes next; what is asked of the reader stands below it, or that nothing is. */
export const transitions: MailTexts["transitions"] = {
  referred: {
    subject: "Referred to the audit programme",
    paragraphs: [
      "What was reported has been looked at and referred to the audit programme.",
      "Next, the audit programme looks into it and records what it finds. This can take up to sixty days.",
    ],
  },
  verified: {
    subject: "The findings are recorded",
    paragraphs: [
      "The audit programme has recorded its findings: there is reason to act.",
      "Next, what kind of response is needed is worked out and confirmed.",
    ],
  },
  unsubstantiated: {
    subject: "The findings are recorded",
    paragraphs: [
      "The audit programme has recorded its findings: what was reported could not be confirmed.",
      "Next, the case is closed. It can be opened again when there is new information.",
    ],
  },
  "response-determined": {
    subject: "The response is decided",
    paragraphs: [
      "What kind of response is needed has been decided.",
      "Next, an action plan is drawn up, handed in and reviewed.",
    ],
  },
  "plan-approved": {
    subject: "The plan is approved",
    paragraphs: [
      "The action plan has been approved.",
      "Next, its funding is settled and the work begins. The period in which results are watched starts with the work.",
    ],
  },
  "implementation-started": {
    subject: "The work has started",
    paragraphs: [
      "The work under the plan has started.",
      "Next, progress is reported and reviewed at the end of each reporting period, until the period of the plan is over.",
    ],
  },
  "progress-noted": {
    subject: "Progress note",
    paragraphs: [
      "A reporting period is over. This is the short note on its progress; the page says which reports there are.",
      "Next, the work goes on to the following period, or it is decided whether to finish or to extend.",
    ],
  },
  "completion-verified": {
    subject: "The final report is verified",
    paragraphs: [
      "The final report has been checked and found satisfactory.",
      "Next, the company that runs this process decides whether the case is closed.",
    ],
  },
  "lessons-shared": {
    subject: "Lessons to share",
    paragraphs: [
      "What the parties have learnt from this case is now shared with all of them. You can read it under the link.",
      "Next, the actions that follow from it are carried through to their end.",
    ],
  },
};

/** By outcome: what follows now. The result itself stands behind the link. */
export const closings: MailTexts["closings"] = {
  denied: ["The case is closed: no further step follows from what was reported."],
  "not-actionable": ["The case is closed: what was reported lies outside what this process can act upon."],
  unsubstantiated: ["The case is closed: what was reported could not be confirmed."],
  "no-remediation": ["The case is closed without a plan.", "Next, the parties are asked what can be learnt from it."],
  remediated: [
    "The case is closed: the plan was carried out and its completion was verified.",
    "Next, the parties are asked what can be learnt from it.",
  ],
  withdrawn: ["The case is closed: it was taken back."],
};
