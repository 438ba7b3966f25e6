import type { CaseStore } from "../adapters/case-store.ts";
import { environments } from "../contracts/environment.ts";
import { tasks, type TaskInput, type TaskOutput } from "../contracts/tasks.ts";
import { advanceCase } from "../domain/decisions/advance-case.ts";
import { currentRun } from "../domain/decisions/runs.ts";
import { onFirstCall } from "../middleware/first-call.ts";
import { taskEdge } from "../middleware/task-edge.ts";
import { deciding } from "./shared/deciding.ts";
import { liveStores } from "./shared/live.ts";

export interface AdvanceCaseParts {
  readonly cases: Pick<CaseStore, "read" | "change">;
  readonly now: () => string;
}

/** Leaves a step for another, once, and returns the run to start; tried again it returns the same run. */
export const advanceCaseTask =
  (parts: AdvanceCaseParts) =>
  async (input: TaskInput<"advance-case">): Promise<TaskOutput<"advance-case">> => {
    const state = await deciding(parts, input.caseId, (before) => advanceCase(before, input));
    const { name, input: next } = currentRun(state);
    return { name, input: next };
  };

export const handler = onFirstCall(() =>
  taskEdge(
    { task: "advance-case", ...tasks["advance-case"] },
    advanceCaseTask(liveStores(environments["advance-case"].parse(process.env))),
  ),
);
