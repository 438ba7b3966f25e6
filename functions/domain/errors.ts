/** Every deliberate error, by the name that machines catch and endpoints map to a status. */
export const ERROR_NAMES = [
  "CaseChangedMeanwhile",
  "CaseNotFound",
  "RequestNotFound",
  "RequestAlreadyDecided",
  "AnswerNotAcceptable",
  "NoPartyToAsk",
  "NotAllowedNow",
  "DeliveryReused",
  "DirectoryIncomplete",
] as const;
export type ErrorName = (typeof ERROR_NAMES)[number];

/** Messages carry ids and codes only: they reach logs and the execution history. */
export abstract class RemediationError extends Error {
  abstract override readonly name: ErrorName;
}

/** Another write came first; read the case again and decide again. */
export class CaseChangedMeanwhile extends RemediationError {
  override readonly name = "CaseChangedMeanwhile";
  constructor(
    readonly caseId: string,
    readonly version: number,
  ) {
    super(`case ${caseId} is no longer at version ${version}`);
  }
}

/** No case has this id. */
export class CaseNotFound extends RemediationError {
  override readonly name = "CaseNotFound";
  constructor(readonly caseId: string) {
    super(`no case ${caseId}`);
  }
}

/** The case has no such request; a machine and the table disagree. */
export class RequestNotFound extends RemediationError {
  override readonly name = "RequestNotFound";
  constructor(
    readonly caseId: string,
    readonly key: string,
  ) {
    super(`case ${caseId} has no request ${key}`);
  }
}

/** Somebody decided first; their decision stands and its receipt is shown. */
export class RequestAlreadyDecided extends RemediationError {
  override readonly name = "RequestAlreadyDecided";
  constructor(
    readonly caseId: string,
    readonly key: string,
  ) {
    super(`request ${key} of case ${caseId} is decided`);
  }
}

/** The answer breaks rules; `problems` names field, code and clause of each. */
export class AnswerNotAcceptable extends RemediationError {
  override readonly name = "AnswerNotAcceptable";
  constructor(readonly problems: readonly { field: string; code: string; clause?: string }[]) {
    super(problems.map(({ field, code }) => `${field}: ${code}`).join("; "));
  }
}

/** Nobody holds the role on this case; an operator has to assign an organisation. */
export class NoPartyToAsk extends RemediationError {
  override readonly name = "NoPartyToAsk";
  constructor(
    readonly caseId: string,
    readonly role: string,
  ) {
    super(`case ${caseId} has no ${role}`);
  }
}

/** The case is not in a state in which this can happen; `why` is a code. */
export class NotAllowedNow extends RemediationError {
  override readonly name = "NotAllowedNow";
  constructor(
    readonly caseId: string,
    readonly why: string,
  ) {
    super(`case ${caseId}: ${why}`);
  }
}

/** The webhook id was used before with other bytes. */
export class DeliveryReused extends RemediationError {
  override readonly name = "DeliveryReused";
  constructor() {
    super("this webhook-id was used for another allegation");
  }
}

/** The directory lacks an organisation that is needed before a case can open. */
export class DirectoryIncomplete extends RemediationError {
  override readonly name = "DirectoryIncomplete";
  constructor(readonly role: string) {
    super(`the directory has no organisation with the role ${role}`);
  }
}
