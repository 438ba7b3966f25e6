import type { OperateAnswer } from "../../contracts/operate.ts";
import { NotAllowedNow, type RemediationError } from "../../domain/errors.ts";

export type Problem = Extract<OperateAnswer, { ok: false }>["problems"][number];

/** What an operator can do about an error, by its name; without words of its own it says what the error says. */
const MENDS: Readonly<Record<RemediationError["name"], Omit<Problem, "problem"> & Partial<Problem>>> = {
  CaseChangedMeanwhile: {
    field: "caseId",
    problem: "Somebody wrote to the case at the same time.",
    mend: "Give the command again.",
  },
  CaseNotFound: {
    field: "caseId",
    problem: "There is no case of this reference.",
    mend: "Look the reference up with `list`.",
  },
  RequestNotFound: {
    field: "key",
    problem: "The case has no request of this key.",
    mend: "Take the key from `show`.",
  },
  RequestAlreadyDecided: {
    field: "key",
    problem: "The request is decided.",
    mend: "Nothing is left to do; `show` says how it was decided.",
  },
  AnswerNotAcceptable: { field: "", mend: "Correct the fields named." },
  NoPartyToAsk: { field: "role", mend: "Assign an organisation to the role with `reassign`, then `resume`." },
  NotAllowedNow: { field: "caseId", mend: "`show` says where the case is; the code says what is in the way." },
  DeliveryReused: {
    field: "delivery",
    problem: "The delivery id stands for another allegation.",
    mend: "Take another delivery id for another allegation.",
  },
  DirectoryIncomplete: { field: "directory", mend: "Import a directory with an organisation of this role." },
};

/** In words, by the code of NotAllowedNow: what is in the way, and what to do instead. */
const IN_THE_WAY: Readonly<Record<string, Problem>> = {
  "request-not-open": {
    field: "key",
    problem: "There is no open request to do this with.",
    mend: "See with `show` which requests are open. In a closed case there are none: `reopen` opens the case again.",
  },
  "due-in-the-past": { field: "dueAt", problem: "The date is not in the future.", mend: "Give a later date." },
  "organisation-not-in-directory": {
    field: "organisation",
    problem: "The directory has no organisation of this id.",
    mend: "Take the id from the directory, or add the organisation with `import` first.",
  },
  "organisation-without-role": {
    field: "organisation",
    problem: "The directory does not give the organisation this role.",
    mend: "Take one that has the role, or give it the role with `import` first.",
  },
  "organisation-excluded": {
    field: "organisation",
    problem: "The organisation is excluded from the case.",
    mend: "Take another one. If the exclusion was lifted, record that with `readmit` first.",
  },
  "not-a-party": {
    field: "organisation",
    problem: "The organisation does not hold this role in the case.",
    mend: "Take role and organisation from the parties that `show` names.",
  },
  "not-excluded": {
    field: "organisation",
    problem: "The organisation is not excluded from the case.",
    mend: "Nothing is left to do; `show` says which parties are excluded.",
  },
  "no-link-of-organisation": {
    field: "organisation",
    problem: "No link of the case was made for this organisation.",
    mend: "Take its id from the parties that `show` names; without --organisation all links of the case are revoked.",
  },
  "no-link-of-contact": {
    field: "contact",
    problem: "No link of the case was made for this contact.",
    mend: "Take the id from the directory; with --organisation alone the links of all its contacts are revoked.",
  },
  "exclusion-by-audit-or-downstream": {
    field: "decidedBy",
    problem: "Only audit or downstream decide that a party is excluded.",
    mend: "Say with --decided-by which of them decided it.",
  },
  "case-closed": {
    field: "caseId",
    problem: "The case is closed.",
    mend: "If it has to go on, open it again with `reopen`; otherwise nothing is left to do.",
  },
  "case-open": {
    field: "caseId",
    problem: "The case is open already.",
    mend: "If its step does not go on, start it again with `resume`.",
  },
  "after-finding": {
    field: "because",
    problem: "There is a finding already, so the case cannot be withdrawn as before a finding.",
    mend: "Only a duplicate or a test can still be withdrawn; any other case ends by the decisions of its parties.",
  },
  disputed: {
    field: "caseId",
    problem: "A party said that an answer was not theirs, and the case waits until that is settled.",
    mend: "Ask the party in person, then use `settle`; `show` says which request is disputed.",
  },
  "not-disputed": {
    field: "key",
    problem: "Nobody disputes the answer to this request.",
    mend: "Take the key of a request that `show` marks as disputed.",
  },
  "not-asked-again": {
    field: "it",
    problem: "This request cannot be asked again: the case has gone past it.",
    mend: "Settle it with --it was-theirs once the party confirmed that.",
  },
};

/** An error of the process as an answer: field, what is wrong, how to mend it. */
export function problemOf(error: RemediationError): Problem {
  const inTheWay = error instanceof NotAllowedNow ? IN_THE_WAY[error.why] : undefined;
  return inTheWay ?? { problem: `${error.name}: ${error.message}`, ...MENDS[error.name] };
}
