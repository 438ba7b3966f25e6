import type { CaseStore } from "../adapters/case-store.ts";
import { stepFunctions } from "../adapters/clients.ts";
import type { DirectoryStore } from "../adapters/directory.ts";
import type { RequestStore } from "../adapters/request-store.ts";
import { taskTokens, type TaskTokens } from "../adapters/workflow.ts";
import { environments } from "../contracts/environment.ts";
import { tasks, type TaskInput, type TaskOutput } from "../contracts/tasks.ts";
import type { Case } from "../domain/case.ts";
import { noticeRequest } from "../domain/decisions/notice-request.ts";
import { WITHDRAWN } from "../domain/decisions/open-request.ts";
import { RequestNotFound } from "../domain/errors.ts";
import type { RequestState } from "../domain/request-state.ts";
import { isTrack } from "../domain/requests/tracks.ts";
import { onFirstCall } from "../middleware/first-call.ts";
import { taskEdge } from "../middleware/task-edge.ts";
import { deciding } from "./shared/deciding.ts";
import { liveStores } from "./shared/live.ts";

export interface SendRequestParts {
  readonly cases: Pick<CaseStore, "read" | "change">;
  readonly requests: Pick<RequestStore, "hold">;
  readonly directory: Pick<DirectoryStore, "directory">;
  readonly tokens: Pick<TaskTokens, "succeed">;
  readonly now: () => string;
}

type Input = TaskInput<"send-request">;

const requestOf = (state: Case, key: string): RequestState => {
  const request = state.requests[key];
  if (request === undefined) throw new RequestNotFound(state.id, key);
  return request;
};

/** A run of a step that was started again meanwhile: it ends, and lets the newer one wait. */
const isOvertaken = (state: Case, { request }: RequestState, { execution }: Input): boolean =>
  !isTrack(request) && !execution.startsWith(`${state.position.execution}-`);

/**
 * Holds the token of the run that waits, then owes the mails of this notice. A request that was decided in the meantime
 * settles its own token at once, so that no answer is missed between two waits.
 */
export const sendRequestTask =
  ({ cases, requests, directory, tokens, now }: SendRequestParts) =>
  async (input: Input): Promise<TaskOutput<"send-request">> => {
    const { caseId, key, token, execution } = input;
    const [seen, known] = await Promise.all([cases.read(caseId), directory.directory()]);
    const asked = requestOf(seen, key);
    // A track that was given more time is waited for by another run than the one that began it.
    const held = { caseId, key, execution, token, unlessOthersDo: isTrack(asked.request) };
    const item = isOvertaken(seen, asked, input) ? undefined : await requests.hold(held);
    if (item?.status !== "open") {
      const route = item?.route ?? WITHDRAWN;
      await tokens.succeed(token, { key, route });
      return { key, route };
    }
    await deciding({ cases, now, seen }, caseId, (state, at) => noticeRequest(state, input, { at, directory: known }));
    return { key, route: "" };
  };

export const handler = onFirstCall(() => {
  const stores = liveStores(environments["send-request"].parse(process.env));
  const task = sendRequestTask({ ...stores, tokens: taskTokens(stepFunctions) });
  return taskEdge({ task: "send-request", ...tasks["send-request"] }, task);
});
