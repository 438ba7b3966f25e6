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
  /** What the form is filled with before anybody types, by the names of its controls. */
  readonly begun: ReadonlyMap<string, string>;
  /** The monitoring window in months that the stand-in facilitator plans. */
  readonly windowMonths: number;
  /** Whether children are among the people of the allegation, or may be. */
  readonly children: boolean;
}

/** What the rows of a list are filled with before anybody types, field by field; rows that are empty are left out. */
export const begunRows = ({ begun }: Situation, list: string): Readonly<Record<string, string>>[] => {
  const rows = new Map<number, Record<string, string>>();
  for (const [name, value] of begun) {
    const [index, field, ...deeper] = name.startsWith(`${list}.`) ? name.slice(list.length + 1).split(".") : [];
    if (field === undefined || deeper.length > 0 || value === "") continue;
    rows.set(Number(index), { ...rows.get(Number(index)), [field]: value });
  }
  return [...rows.values()];
};

/** `YYYY-MM-DD`, some days later, in UTC. */
export const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export const REASONS = "Recorded by a stand-in of the rehearsal.";
