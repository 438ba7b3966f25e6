import type { CaseStore } from "../../adapters/case-store.ts";
import type { DirectoryStore } from "../../adapters/directory.ts";
import type { RequestStore } from "../../adapters/request-store.ts";
import type { RunStatus } from "../../adapters/workflow.ts";
import type { Case } from "../../domain/case.ts";
import { isOfCurrentStep } from "../../domain/decisions/extend.ts";
import { interrupt } from "../../domain/decisions/interrupt.ts";
import { concernTrack } from "../../domain/decisions/raise-concern.ts";
import { deciding } from "./deciding.ts";
import { restart, type Settling } from "./settle.ts";
import { machineOf, startCurrentRun, startExtended, startTrack } from "./start-run.ts";

export interface Checking extends Settling {
  readonly cases: Pick<CaseStore, "read" | "change" | "history" | "makeFindable">;
  readonly requests: Settling["requests"] & Pick<RequestStore, "ofCase">;
  readonly directory: Pick<DirectoryStore, "directory">;
}

/** How a case's run was found: `runs` and `rests` are as they should be, `over` needs no more looking after. */
export type Found = "runs" | "rests" | "mended" | "over";

/** A run may end without going on where somebody has to act first, and the case says so. */
const isExplained = (state: Case): boolean =>
  state.interrupted ||
  Object.values(state.requests).some(
    (request) => request.status === "open" && request.silence === "stalled" && isOfCurrentStep(state, request),
  );

async function tellInterrupted(parts: Checking, state: Case, error: string): Promise<void> {
  const { execution } = state.position;
  const directory = await parts.directory.directory();
  await deciding(parts, state.id, (now, at) => interrupt(now, { execution, error }, { at, directory }));
}

/** A run that ended without a recorded end (hazards, SF-01, SF-27). */
async function ended(parts: Checking, state: Case, status: RunStatus): Promise<Found> {
  if (status === "TIMED_OUT") {
    await restart(parts, state, "lost-execution");
    return "mended";
  }
  if (status === "SUCCEEDED" && state.status === "closed") return "over";
  if (isExplained(state)) return "rests";
  await tellInterrupted(parts, state, `Run-${status}`);
  return "rests";
}

/** Concerns whose track was never started: the start was lost after the concern was recorded. */
async function startLostConcerns(parts: Checking, state: Case): Promise<void> {
  const asked = Object.values(state.requests).filter(({ request }) => request === "answer-concern");
  if (asked.length >= state.safety.concerns) return;
  for (const { fact } of await parts.cases.history(state.id)) {
    if (fact.type === "concern-raised" && !asked.some(({ subject }) => subject === fact.id))
      await startTrack(parts.workflow, concernTrack(state, fact.id));
  }
}

/**
 * Looks whether the run a case is in is as the case says: one that was never started is started, one that reached the
 * longest life is started again at the same place, one that ended otherwise is shown and the operators are told.
 */
export async function checkCase(parts: Checking, caseId: string): Promise<Found> {
  const state = await parts.cases.read(caseId);
  await startLostConcerns(parts, state);
  await startExtended(parts, state);
  if (state.about.reporter?.reachable === true) await parts.cases.makeFindable(caseId);
  if (state.status === "closed" && state.position.step !== "capture-lessons") return "over";
  const { position } = state;
  const status = await parts.workflow.status(machineOf(position), position.execution);
  if (status === "RUNNING" || status === "PENDING_REDRIVE") return "runs";
  if (status !== "unknown") return ended(parts, state, status);
  await startCurrentRun(parts.workflow, state);
  return "mended";
}
