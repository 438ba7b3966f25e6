import type { RecordedAllegation, Reporter } from "../domain/allegation.ts";
import type { Case } from "../domain/case.ts";
import type { Decision, OwedMail } from "../domain/decisions/decision.ts";
import type { CaseEvent, Fact } from "../domain/events.ts";

/** A decision with its instant (RFC 3339, UTC): recorded as a whole or not at all. */
export interface Change extends Decision {
  readonly at: string;
}

/** What opens a case. `delivery`: the webhook id and the SHA-256 of its bytes. */
export interface Opening {
  readonly delivery: { readonly id: string; readonly digest: string };
  readonly caseId: string;
  readonly at: string;
  readonly fact: Extract<Fact, { type: "case-opened" }>;
  readonly mails: readonly OwedMail[];
  /** Kept apart from the events (hazards, DH-09). */
  readonly reporter?: Reporter;
}

export interface CaseSummary {
  readonly caseId: string;
  readonly status: Case["status"];
  readonly step: Case["position"]["step"];
  readonly openedAt: string;
}

/** The cases: events first, the snapshot beside them, every change conditional on the version it was decided on. */
export interface CaseStore {
  /** @throws CaseNotFound */
  read(caseId: string): Promise<Case>;
  /** All events in their order. @throws CaseNotFound */
  history(caseId: string): Promise<CaseEvent[]>;
  /** What was alleged, from the first event. @throws CaseNotFound */
  allegation(caseId: string): Promise<RecordedAllegation>;
  reporter(caseId: string): Promise<Reporter | undefined>;
  /**
   * Opens a case once per delivery: the same delivery again returns the case it opened.
   *
   * @throws DeliveryReused when the id came with other bytes.
   */
  open(opening: Opening): Promise<{ caseId: string; isNew: boolean }>;
  /**
   * Records a decision; nothing to record returns the case as it is.
   *
   * @throws CaseChangedMeanwhile read the case again and decide again (`deciding` in handlers/shared does).
   * @throws RequestAlreadyDecided somebody answered first.
   */
  change(before: Case, change: Change): Promise<Case>;
  /** From an index: for lists only, never to decide from. */
  list(status: Case["status"]): Promise<CaseSummary[]>;
  /** The cases an organisation is or was a party of. */
  casesOf(organisation: string): Promise<string[]>;
}
