import type { RequestStore } from "../../adapters/request-store.ts";
import type { Workflow } from "../../adapters/workflow.ts";

export interface SettleByToken {
  readonly requests: Pick<RequestStore, "read">;
  readonly workflow: Pick<Workflow, "succeed">;
  readonly log: (line: object) => void;
}

/**
 * Tells the run that waits for a request how it was decided, if one does. Never fails: the decision is recorded, and
 * what is not settled here (no live run, a token that is gone, an error of the service) the reconciler settles within
 * a minute (hazards, EM-12, EM-13). It alone may look at runs and start a step again; this function's role may not.
 * The run itself marks the request as settled when it goes on (settle-request).
 */
export const settleQuietly =
  ({ requests, workflow, log }: SettleByToken) =>
  async (caseId: string, key: string): Promise<void> => {
    try {
      const item = await requests.read(caseId, key);
      if (item?.settle !== "owed" || item.token === undefined || item.route === undefined) return;
      await workflow.succeed(item.token, { key, route: item.route });
    } catch (error) {
      log({ caseId, settle: "left to the reconciler", error: error instanceof Error ? error.name : "unexpected" });
    }
  };
