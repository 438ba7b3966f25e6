import type { Case } from "./case.ts";
import type { RequestState } from "./request-state.ts";
import { definitionOf } from "./requests/table.ts";

/**
 * Whether a case waits because somebody of a party said that an answer was not theirs.
 *
 * An answer is taken on within seconds, a dispute comes hours later: what it led to can not be undone safely by a
 * program. So the answer stands in the chain, and the whole case waits: nobody's answer is recorded, no step is left,
 * nothing is asked anew and nothing closed until people have settled it. To freeze only what hangs on the answer would
 * need a graph of what hangs on what, and one forgotten edge would pay out money. Matters of safety never wait (ours).
 *
 * Source: hazards, EM-35.
 */
export const isFrozen = ({ requests }: Case): boolean =>
  Object.values(requests).some(({ disputed }) => disputed !== undefined);

/** The request once its dispute is settled. */
export const withoutDispute = (request: RequestState): RequestState => {
  const settled = { ...request };
  delete settled.disputed;
  return settled;
};

/** Whether this request can not be answered now. */
export const waits = (state: Case, { request }: Pick<RequestState, "request">): boolean =>
  isFrozen(state) && !definitionOf(request).safety;
