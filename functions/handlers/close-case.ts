import type { CaseStore } from "../adapters/case-store.ts";
import type { DirectoryStore } from "../adapters/directory.ts";
import { environments } from "../contracts/environment.ts";
import { tasks, type TaskInput, type TaskOutput } from "../contracts/tasks.ts";
import { closeCase } from "../domain/decisions/close-case.ts";
import { onFirstCall } from "../middleware/first-call.ts";
import { taskEdge } from "../middleware/task-edge.ts";
import { deciding } from "./shared/deciding.ts";
import { liveStores } from "./shared/live.ts";

export interface CloseCaseParts {
  readonly cases: Pick<CaseStore, "read" | "change">;
  readonly directory: Pick<DirectoryStore, "directory">;
  readonly now: () => string;
}

/** Closes the case with its outcome; closed so before, nothing happens. The reconciler ends the runs that still wait. */
export const closeCaseTask =
  (parts: CloseCaseParts) =>
  async (input: TaskInput<"close-case">): Promise<TaskOutput<"close-case">> => {
    const directory = await parts.directory.directory();
    await deciding(parts, input.caseId, (state, at) => closeCase(state, input, { at, directory }));
    return {};
  };

export const handler = onFirstCall(() =>
  taskEdge(
    { task: "close-case", ...tasks["close-case"] },
    closeCaseTask(liveStores(environments["close-case"].parse(process.env))),
  ),
);
