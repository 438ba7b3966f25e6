import type { Workflow } from "../../adapters/workflow.ts";

/** Starts a run. Never fails: what is due is recorded, and a start that was lost the reconciler makes up for. */
export const startQuietly =
  (runs: Pick<Workflow, "start">, log: (line: object) => void) =>
  async (...run: Parameters<Workflow["start"]>): Promise<void> => {
    try {
      await runs.start(...run);
    } catch (error) {
      log({ start: run[1], error: error instanceof Error ? error.name : "unexpected" });
    }
  };
