import type { CaseStore } from "../adapters/case-store.ts";
import type { DirectoryStore } from "../adapters/directory.ts";
import { environments } from "../contracts/environment.ts";
import { tasks, type TaskInput, type TaskOutput } from "../contracts/tasks.ts";
import { interrupt } from "../domain/decisions/interrupt.ts";
import { onFirstCall } from "../middleware/first-call.ts";
import { taskEdge } from "../middleware/task-edge.ts";
import { deciding } from "./shared/deciding.ts";
import { liveStores } from "./shared/live.ts";

export interface RecordInterruptionParts {
  readonly cases: Pick<CaseStore, "read" | "change">;
  readonly directory: Pick<DirectoryStore, "directory">;
  readonly now: () => string;
}

/** The case shows that a run failed, and the operators are told; what is known by then is not told twice. */
export const recordInterruptionTask =
  (parts: RecordInterruptionParts) =>
  async (input: TaskInput<"record-interruption">): Promise<TaskOutput<"record-interruption">> => {
    const directory = await parts.directory.directory();
    await deciding(parts, input.caseId, (state, at) => interrupt(state, input, { at, directory }));
    return {};
  };

export const handler = onFirstCall(() =>
  taskEdge(
    { task: "record-interruption", ...tasks["record-interruption"] },
    recordInterruptionTask(liveStores(environments["record-interruption"].parse(process.env))),
  ),
);
