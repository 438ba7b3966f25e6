import type { Facts, Link } from "../../../../functions/domain/facts.ts";

/** Trading that ended in good time: the issue found and ties cut well before it became public on 2020-06-01. */
export const pastLink = (changes: Partial<Link> = {}): Link => ({
  partner: "smelter-a",
  trading: "past",
  lastReceipt: "2019-10-01",
  throughTraders: "no",
  contract: "ended",
  contractEnd: "2019-09-30",
  found: "yes",
  foundOn: "2019-09-01",
  endedBecauseOfIssue: "yes",
  ...changes,
});

export const currentLink = (changes: Partial<Link> = {}): Link => ({
  partner: "smelter-b",
  trading: "current",
  throughTraders: "no",
  contract: "running",
  found: "no",
  endedBecauseOfIssue: "no",
  ...changes,
});

export interface FactChanges extends Partial<Omit<Facts, "incident" | "people">> {
  readonly incident?: Partial<Facts["incident"]>;
  readonly people?: Partial<Facts["people"]>;
}

/** Everything known; past trading, recent, not severe: each row of a table changes one thing. */
export const mildFacts = ({ incident, people, ...changes }: FactChanges = {}): Facts => ({
  types: ["ForcedMarriage"],
  methodsOfControl: [],
  indicators: [],
  debtBondage: "no",
  links: [pastLink()],
  wasPublic: "yes",
  publicOn: "2020-06-01",
  incident: { from: "2019-05-01", lastDay: "2019-06-01", ongoing: "no", repeated: "no", ...incident },
  people: {
    affectedFrom: 1,
    affectedTo: 1,
    identified: 1,
    children: "no",
    childrenInOrUnderMine: "no",
    childrenInOtherWorstForms: "no",
    urgentNeeds: "no",
    ...people,
  },
  ...changes,
});

/** The same, and severe by its type. */
export const severeFacts = (changes: FactChanges = {}): Facts => mildFacts({ types: ["ForcedLabour"], ...changes });

export const CONTEXT = { receivedOn: "2020-07-01", relatedSubstantiated: 0 } as const;
