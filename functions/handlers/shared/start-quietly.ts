import type { Workflow } from "../../adapters/workflow.ts";
import type { Case } from "../../domain/case.ts";
import { startExtended } from "./start-run.ts";

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

/** Starts the runs that wait for tracks by a new date. Never fails, for the same reason. */
export const startExtendedQuietly =
  (parts: Parameters<typeof startExtended>[0], log: (line: object) => void) =>
  async (state: Case): Promise<void> => {
    try {
      await startExtended(parts, state);
    } catch (error) {
      log({ start: "of tracks", caseId: state.id, error: error instanceof Error ? error.name : "unexpected" });
    }
  };
