import type { Case } from "../case.ts";
import type { Fact } from "../events.ts";
import type { Decision } from "./decision.ts";
import { nextRun, runName } from "./runs.ts";

export type RestartReason = Extract<Fact, { type: "step-restarted" }>["because"];

/** The same step, round, revision and period in a new run: what was decided there answers at once. */
export function restartStep(state: Case, because: RestartReason): Decision {
  const { step, round, revision, period, machine } = state.position;
  const to = { step, round, run: nextRun(state, machine, { round, period }), revision, period, machine };
  return {
    facts: [{ type: "step-restarted", because, ...to, execution: runName(state.id, to) }],
    mails: [],
    requests: [],
  };
}
