import type { CaseStore } from "../adapters/case-store.ts";
import type { DirectoryStore } from "../adapters/directory.ts";
import { environments } from "../contracts/environment.ts";
import { tasks, type TaskInput, type TaskOutput } from "../contracts/tasks.ts";
import { tellParties } from "../domain/decisions/tell-parties.ts";
import { onFirstCall } from "../middleware/first-call.ts";
import { taskEdge } from "../middleware/task-edge.ts";
import { deciding } from "./shared/deciding.ts";
import { liveStores } from "./shared/live.ts";

export interface NotifyPartiesParts {
  readonly cases: Pick<CaseStore, "read" | "change">;
  readonly directory: Pick<DirectoryStore, "directory">;
  readonly now: () => string;
}

/** Owes the mail of a transition to the parties it concerns, once per run. */
export const notifyPartiesTask =
  (parts: NotifyPartiesParts) =>
  async (input: TaskInput<"notify-parties">): Promise<TaskOutput<"notify-parties">> => {
    const directory = await parts.directory.directory();
    await deciding(parts, input.caseId, (state, at) => tellParties(state, input, { at, directory }));
    return {};
  };

export const handler = onFirstCall(() =>
  taskEdge(
    { task: "notify-parties", ...tasks["notify-parties"] },
    notifyPartiesTask(liveStores(environments["notify-parties"].parse(process.env))),
  ),
);
