import type { CaseStore } from "../../adapters/case-store.ts";
import type { Case } from "../../domain/case.ts";
import type { Decision } from "../../domain/decisions/decision.ts";
import { CaseChangedMeanwhile } from "../../domain/errors.ts";

/** How often a decision is taken again because another write came first; then the caller's own retry goes on. */
const TRIES = 10;

/** What decides: the case as read now, and now (RFC 3339) as its instant. */
export interface Deciding {
  readonly cases: Pick<CaseStore, "read" | "change">;
  readonly now: () => string;
  /** The case as the caller has just read it: the first attempt decides on it. */
  readonly seen?: Case;
}

/**
 * Reads the case, decides, records; if another write came first, reads and decides again. Returns the case after it.
 *
 * @throws CaseNotFound, CaseChangedMeanwhile when others keep coming first, RequestAlreadyDecided, what `decide` throws
 */
export async function deciding(
  { cases, now, seen }: Deciding,
  caseId: string,
  decide: (state: Case, at: string) => Decision | Promise<Decision>,
): Promise<Case> {
  for (let attempt = 1; ; attempt += 1) {
    const at = now();
    const before = attempt === 1 && seen !== undefined ? seen : await cases.read(caseId);
    try {
      return await cases.change(before, { ...(await decide(before, at)), at });
    } catch (error) {
      if (!(error instanceof CaseChangedMeanwhile) || attempt === TRIES) throw error;
    }
  }
}
