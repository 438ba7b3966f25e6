import type { Allegation } from "../../../../functions/domain/allegation.ts";

/** What a stand-in knows when it answers: the allegation, the day, and what its page shows. */
export interface Situation {
  readonly allegation: Allegation;
  /** Virtual day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly subject: string;
  /** Of the party that is asked. */
  readonly role: string;
  /** How often this request was asked of a party of this role before in this rehearsal. */
  readonly turn: number;
  /** The pseudonyms the page shows, in their order. */
  readonly pseudonyms: readonly string[];
  /** The monitoring window in months that the stand-in facilitator plans. */
  readonly windowMonths: number;
  /** Whether children are among the people of the allegation, or may be. */
  readonly children: boolean;
}

/** `YYYY-MM-DD`, some days later, in UTC. */
export const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export const REASONS = "Recorded by a stand-in of the rehearsal.";
