import type { Case } from "./case.ts";
import { CHAIN_START, link, type Sealing } from "./chain.ts";
import type { CaseEvent, Fact } from "./events.ts";
import { evolve } from "./evolve.ts";

/** Where facts are appended: the case before them, or the id of one that is opened. */
export interface Appending extends Sealing {
  readonly caseId: string;
  readonly before: Case | undefined;
  readonly at: string;
}

/** For a look ahead at what a case will be: hashes are of no interest, and nothing of it is kept. */
export const UNSEALED: Sealing = { sha256: () => "", newSalt: () => "" };

/** Makes the next events of the chain and the case after them. `facts` are at least one. */
export const append = (
  { caseId, before, at, sha256, newSalt }: Appending,
  facts: readonly Fact[],
): { events: CaseEvent[]; after: Case } => {
  const events: CaseEvent[] = [];
  let state = before;
  for (const fact of facts) {
    const place = { caseId, number: (state?.version ?? 0) + 1, at, previous: state?.head ?? CHAIN_START };
    const event = link(place, fact, { sha256, newSalt });
    events.push(event);
    state = evolve(state, event);
  }
  if (state === undefined) throw new RangeError(`nothing to append to ${caseId}`);
  return { events, after: state };
};
