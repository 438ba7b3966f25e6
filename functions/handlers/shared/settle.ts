import type { CaseStore } from "../../adapters/case-store.ts";
import type { RequestItem, RequestStore } from "../../adapters/request-store.ts";
import type { Workflow } from "../../adapters/workflow.ts";
import type { Case } from "../../domain/case.ts";
import type { RequestState } from "../../domain/request-state.ts";
import { NOTHING } from "../../domain/decisions/nothing.ts";
import { isOfCurrentStep } from "../../domain/decisions/extend.ts";
import { restartStep, type RestartReason } from "../../domain/decisions/restart-step.ts";
import { trackRun } from "../../domain/decisions/runs.ts";
import { isTrack } from "../../domain/requests/tracks.ts";
import { deciding } from "./deciding.ts";
import { machineOf, startCurrentRun } from "./start-run.ts";

export interface Settling {
  readonly cases: Pick<CaseStore, "read" | "change">;
  readonly requests: Pick<RequestStore, "read" | "settled">;
  readonly workflow: Pick<Workflow, "start" | "succeed" | "status">;
  readonly now: () => string;
}

/** `later`: a run is between two waits and will find the decision itself, or is not at its end yet. */
export type Settled = "done" | "later";

/** Starts the step again, unless somebody did since the run was seen to have ended. */
export async function restart(parts: Settling, seen: Case, because: RestartReason): Promise<void> {
  const after = await deciding(parts, seen.id, (state) =>
    state.position.execution === seen.position.execution ? restartStep(state, because) : NOTHING,
  );
  await startCurrentRun(parts.workflow, after);
}

/** A late answer on a track: `ask` walks the same way once more and finds it, so that what follows is asked. */
async function askAgain({ workflow }: Settling, caseId: string, request: RequestState): Promise<void> {
  const { step, round, request: id, revision, subject } = request;
  const { name, input } = trackRun(caseId, { step, round, request: id, revision, subject });
  await workflow.start("ask", `${name}-late`, input);
}

const isOver = (state: Case, request: RequestState): boolean =>
  request.status === "withdrawn" || !isOfCurrentStep(state, request) || request.silence === "went-on";

/** Nobody waits by the token any more: the step runs again if it waits for this answer, a track is asked again. */
async function overtaken(parts: Settling, item: RequestItem): Promise<Settled> {
  const { workflow } = parts;
  const state = await parts.cases.read(item.caseId);
  const request = state.requests[item.key];
  if (request === undefined) return "done";
  if (item.execution !== undefined && (await workflow.status("ask", item.execution)) === "RUNNING") return "later";
  if (isTrack(request.request) && request.status === "decided") {
    await askAgain(parts, item.caseId, request);
    return "done";
  }
  if (isOver(state, request)) return "done";
  const { position } = state;
  if ((await workflow.status(machineOf(position), position.execution)) === "RUNNING") return "later";
  await restart(parts, state, "late-answer");
  return "done";
}

/**
 * Tells the machine what was decided: by the token of the run that waits, else by running the step again. The decision
 * stands in any case; called again it does the same once (hazards, EM-12, EM-13). A run that heard of it marks it as
 * settled itself when it goes on (settle-request): if it never does, the reconciler still finds it owed.
 */
export async function settle(parts: Settling, caseId: string, key: string): Promise<Settled> {
  const item = await parts.requests.read(caseId, key);
  if (item?.settle !== "owed") return "done";
  const output = { key, route: item.route ?? "withdrawn" };
  const heard = item.token === undefined ? "gone" : await parts.workflow.succeed(item.token, output);
  if (heard === "settled") return "done";
  const end = await overtaken(parts, item);
  if (end === "done") await parts.requests.settled(caseId, key);
  return end;
}
