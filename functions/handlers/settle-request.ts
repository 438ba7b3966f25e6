import type { CaseStore } from "../adapters/case-store.ts";
import type { DirectoryStore } from "../adapters/directory.ts";
import type { RequestStore } from "../adapters/request-store.ts";
import { environments } from "../contracts/environment.ts";
import { tasks, type TaskInput, type TaskOutput } from "../contracts/tasks.ts";
import type { Case } from "../domain/case.ts";
import { closeCase } from "../domain/decisions/close-case.ts";
import type { Directory } from "../domain/decisions/decision.ts";
import { followUpOf, NO_FOLLOW_UP, settledRoute, settleRequest } from "../domain/decisions/settle-request.ts";
import type { FollowUpAsk } from "../domain/decisions/settle-request.ts";
import { definitionOf } from "../domain/requests/table.ts";
import { onFirstCall } from "../middleware/first-call.ts";
import { taskEdge } from "../middleware/task-edge.ts";
import { deciding } from "./shared/deciding.ts";
import { liveStores } from "./shared/live.ts";

export interface SettleRequestParts {
  readonly cases: Pick<CaseStore, "read" | "change" | "event">;
  readonly requests: Pick<RequestStore, "settled">;
  readonly directory: Pick<DirectoryStore, "directory">;
  readonly now: () => string;
}

/** An answer tells those concerned when it is recorded; only silence has somebody to tell here. */
const NOBODY: Directory = new Map();

/** What the track asks next; the answer is in its own event. */
async function followUp(parts: SettleRequestParts, state: Case, key: string): Promise<FollowUpAsk> {
  const { event: number, request } = state.requests[key] ?? {};
  if (number === undefined || request === undefined || definitionOf(request).followUp === undefined)
    return NO_FOLLOW_UP;
  const { fact } = await parts.cases.event(state.id, number);
  return fact.type === "request-answered" ? followUpOf(state, key, fact.answer) : NO_FOLLOW_UP;
}

const isConsented = (state: Case, key: string): boolean =>
  state.requests[key]?.request === "consent-to-withdrawal" && state.requests[key].route === "consent";

/**
 * After the answer or the silence: the way on and the request that follows. Downstream's consent to a withdrawal closes
 * the case here, for no step waits for it.
 */
export const settleRequestTask =
  (parts: SettleRequestParts) =>
  async ({ caseId, key, end, execution }: TaskInput<"settle-request">): Promise<TaskOutput<"settle-request">> => {
    const state = await deciding(parts, caseId, async (before, at) =>
      settleRequest(
        before,
        { key, end },
        { at, directory: end === "answered" ? NOBODY : await parts.directory.directory() },
      ),
    );
    if (state.requests[key]?.status !== "open") await parts.requests.settled(caseId, key);
    if (isConsented(state, key) && state.status === "open") {
      const directory = await parts.directory.directory();
      await deciding(parts, caseId, (before, at) =>
        closeCase(before, { outcome: "withdrawn", execution }, { at, directory }),
      );
    }
    return { key, route: settledRoute(state, key), followUp: await followUp(parts, state, key) };
  };

export const handler = onFirstCall(() =>
  taskEdge(
    { task: "settle-request", ...tasks["settle-request"] },
    settleRequestTask(liveStores(environments["settle-request"].parse(process.env))),
  ),
);
