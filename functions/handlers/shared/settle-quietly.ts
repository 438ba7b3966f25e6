import { settle } from "./settle.ts";
import type { Settling } from "./settle.ts";

/**
 * Tells the machine how a request was decided: the run that waits for it, or else the step is started again, so that a
 * late answer goes on at once. Never fails: the decision is recorded, and what is not settled here the reconciler
 * settles within a minute (hazards, EM-12, EM-13).
 */
export const settleQuietly =
  (parts: Settling, log: (line: object) => void) =>
  async (caseId: string, key: string): Promise<void> => {
    try {
      await settle(parts, caseId, key);
    } catch (error) {
      log({ caseId, settle: "left to the reconciler", error: error instanceof Error ? error.name : "unexpected" });
    }
  };
