import type { CaseStore } from "../adapters/case-store.ts";
import type { DirectoryStore } from "../adapters/directory.ts";
import type { RequestStore } from "../adapters/request-store.ts";
import { environments } from "../contracts/environment.ts";
import { tasks, type AskInput, type TaskOutput } from "../contracts/tasks.ts";
import type { Case } from "../domain/case.ts";
import { opened, openRequest } from "../domain/decisions/open-request.ts";
import { onFirstCall } from "../middleware/first-call.ts";
import { taskEdge } from "../middleware/task-edge.ts";
import { deciding } from "./shared/deciding.ts";
import { liveStores } from "./shared/live.ts";

export interface OpenRequestParts {
  readonly cases: Pick<CaseStore, "read" | "change">;
  readonly requests: Pick<RequestStore, "settled">;
  readonly directory: Pick<DirectoryStore, "directory">;
  readonly now: () => string;
}

/** Opens the request, or finds it: what was decided before answers at once, and its machine has heard of it now. */
export const openRequestTask =
  (parts: OpenRequestParts) =>
  async (input: AskInput & { execution: string }): Promise<TaskOutput<"open-request">> => {
    const { cases, now } = parts;
    const [seen, directory] = await Promise.all([cases.read(input.caseId), parts.directory.directory()]);
    const decide = (before: Case, at: string) => openRequest(before, input, at, directory);
    const state = await deciding({ cases, now, seen }, input.caseId, decide);
    const standing = opened(state, input, parts.now(), directory);
    if (standing.state === "decided" && state.requests[standing.key]?.status === "decided")
      await parts.requests.settled(input.caseId, standing.key);
    return { ...standing, notices: [...standing.notices] };
  };

export const handler = onFirstCall(() =>
  taskEdge(
    { task: "open-request", ...tasks["open-request"] },
    openRequestTask(liveStores(environments["open-request"].parse(process.env))),
  ),
);
