import type { RequestStore } from "../../adapters/request-store.ts";
import type { Workflow } from "../../adapters/workflow.ts";
import { MACHINES, type MachineName } from "../../contracts/tasks.ts";
import type { Case, Position } from "../../domain/case.ts";
import { currentRun, trackRun, type TrackRun } from "../../domain/decisions/runs.ts";
import { isTrack } from "../../domain/requests/tracks.ts";

/** The machine of a position; a name no machine has is an error of the program. */
export const machineOf = ({ machine }: Pick<Position, "machine">): MachineName => {
  const known = MACHINES.find((name) => name === machine);
  if (known === undefined) throw new RangeError(`no machine ${machine}`);
  return known;
};

/** Starts the run the case is to be in; started before is as good. */
export async function startCurrentRun(workflow: Pick<Workflow, "start">, state: Case): Promise<void> {
  const { name, input } = currentRun(state);
  await workflow.start(machineOf(state.position), name, input);
}

/** Starts a track beside the steps. */
export async function startTrack(workflow: Pick<Workflow, "start">, { name, input }: TrackRun): Promise<void> {
  await workflow.start("ask", name, input);
}

interface Tracks {
  readonly requests: Pick<RequestStore, "ofCase">;
  readonly workflow: Pick<Workflow, "start">;
}

/** Starts the runs that are to wait for tracks by a new date, and do not yet; started before is as good. */
export async function startExtended({ requests, workflow }: Tracks, { id, requests: states }: Case): Promise<void> {
  for (const { key, status, execution, token } of await requests.ofCase(id)) {
    const asked = states[key];
    if (asked === undefined || status !== "open" || execution === undefined || token !== undefined) continue;
    const { step, round, request, revision, subject } = asked;
    const { input } = trackRun(id, { step, round, request, revision, subject });
    if (isTrack(request)) await workflow.start("ask", execution, input);
  }
}
