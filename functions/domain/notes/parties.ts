import * as z from "zod";
import type { Case, Party } from "../case.ts";
import { longText } from "../fields.ts";
import { note, type Author } from "./definition.ts";

/** A party as the subject of a note: `smelter.smelter-b`. */
export const partySubject = ({ role, organisation }: Pick<Party, "role" | "organisation">): string =>
  `${role}.${organisation}`;

/** The party a subject names. */
export const partyOfSubject = (state: Case, subject: string): Party | undefined =>
  state.parties.find((party) => partySubject(party) === subject);

const others = (state: Case, { organisation }: Author, excluded: boolean): readonly string[] =>
  state.parties.filter((party) => party.excluded === excluded && party.organisation !== organisation).map(partySubject);

const reasons = z.object({ reasons: longText() });

/** A party that is implicated in the harm gets no mail and sees nothing any more (process, Safety first; ours). */
export const excludeParty = note({
  from: ["audit", "downstream"],
  content: reasons,
  subjects: (state, author) => (state.status === "open" ? others(state, author, false) : []),
  highRisk: true,
  tells: ["audit", "downstream", "facilitator"],
  data: "decisions",
});

/** The conflict of interest was none, or is over. */
export const readmitParty = note({
  from: ["audit", "downstream"],
  content: reasons,
  subjects: (state, author) => (state.status === "open" ? others(state, author, true) : []),
  highRisk: true,
  tells: ["audit", "downstream", "facilitator"],
  data: "decisions",
});
