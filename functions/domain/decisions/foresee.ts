import type { Case } from "../case.ts";
import { append, UNSEALED } from "../append.ts";
import type { Fact } from "../events.ts";

/** The case as it will be with these facts, to decide what follows from them; hashes are of no interest here. */
export const foresee = (state: Case, facts: readonly Fact[], at: string): Case =>
  facts.length === 0 ? state : append({ caseId: state.id, before: state, at, ...UNSEALED }, facts).after;
