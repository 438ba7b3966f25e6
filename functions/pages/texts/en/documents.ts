import type { DocumentTexts } from "../document-texts.ts";
import { countingIn } from "../plural.ts";

const { number } = countingIn("en");

export const documentTexts: DocumentTexts = {
  title: "Documents",
  caseFile: {
    title: "Case file",
    intro:
      "The case file holds everything you may see of this case: every event in its order, every answer, and the proof that nothing was changed afterwards.",
    noted: "That you took a copy is noted in the case, without what is in it.",
    read: "Show the case file",
    download: "Download it as a file (JSON)",
    inParts:
      "This case file is long and comes in parts. Download all of them and check them together: npm run verify-case-file -- part-1.json part-2.json and so on.",
    downloadPart: (part, of) => `Download part ${String(part)} of ${String(of)} (JSON)`,
    madeOn: (when, role) => `Made on ${when} for the ${role}.`,
    confidential: "Confidential. Keep it as you keep the case itself, and give it to nobody who is not part of it.",
    event: (index) => `Event ${number(index)}`,
    withheldRange: (from, to) =>
      from === to
        ? `Event ${number(from)} is not yours to see.`
        : `Events ${number(from)} to ${number(to)} are not yours to see.`,
    inPart: "Only a part of it is shown.",
    hash: "Hash",
    check: "How to check it",
    checkText: (events, withheld, inPart) =>
      `The chain has ${number(events)} events. ${number(withheld)} of them are withheld and ${number(inPart)} are shown in part; each is still covered by its hash.`,
    head: "Hash of the last event",
    how: "The downloaded file can be checked on any computer without a connection: npm run verify-case-file -- file.json. It names the first event that was changed, removed or put in. Compare the hash of the last event with that of another party's file of the same day.",
  },
  planVersions: {
    title: "The remediation action plan in all its versions",
    intro: "Every version that was submitted is kept. Each shows what changed since the version before it.",
    nth: (index) => `Version ${number(index)}`,
    submittedOn: (day) => `Submitted on ${day}`,
    approvedOn: (day) => `Approved on ${day}`,
    notApproved: "Not approved",
    all: "All versions",
    readOn: "Read on",
  },
  events: {
    "case-opened": "The case was opened",
    "request-opened": "Something was asked",
    "request-noticed": "A mail was sent",
    "request-answered": "An answer was given",
    "answer-refused": "A different answer came after the decision and was refused",
    "dispute-settled": "An operator settled a dispute",
    "request-delegated": "A request was handed to a colleague",
    "silence-noted": "Nobody answered in time",
    "request-reassigned": "Somebody else was asked",
    "request-extended": "More time was given",
    "request-withdrawn": "A request was withdrawn",
    "rule-applied": "A rule was applied",
    "case-advanced": "The case went on",
    "step-restarted": "A step was started again",
    "mail-returned": "A mail could not be delivered",
    "parties-told": "The parties were told",
    interrupted: "The process was interrupted",
    noted: "Something was recorded without being asked",
    "concern-raised": "A safety concern was raised",
    "party-changed": "A party changed",
    exported: "A copy of the case file was taken",
    "vault-read": "A person's file was opened by the coordinator",
    "reporter-read": "Who reported was looked up",
    "vault-written": "A person's file was added to",
    "person-erased": "A person's file was erased",
    "lessons-withdrawn": "The lessons of this case were taken out of the library",
    "case-closed": "The case was closed",
    "case-reopened": "The case was opened again",
  },
  labels: {
    request: "Request",
    by: "By",
    step: "Step",
    role: "Party",
    outcome: "Outcome",
    change: "Change",
    reasons: "Reasons",
    text: "What was said",
    dueAt: "Due on",
  },
  changes: { assigned: "Joined the case", excluded: "Was excluded", readmitted: "Takes part again" },
};
