import type { Case } from "../case.ts";
import { NotAllowedNow } from "../errors.ts";
import { isFrozen } from "../frozen.ts";
import { STEPS, type Step } from "../vocabulary.ts";
import type { Decision } from "./decision.ts";
import { NOTHING } from "./nothing.ts";
import { firstRevision, MONITOR, nextRun, runName, withoutRedrive } from "./runs.ts";

export interface AdvanceCommand {
  readonly to: Step | typeof MONITOR;
  /** The step and period that are left. */
  readonly step: Step;
  readonly period: number;
  readonly execution: string;
}

/** From implementation the first period follows, from a period the next; sent back, monitoring goes on after the last. */
const periodAfter = (state: Case, { to, step, period }: AdvanceCommand): number => {
  if (to !== MONITOR) return 0;
  return step === "implement-and-monitor" ? period + 1 : state.lastPeriod + 1;
};

const hasMoved = (state: Case, execution: string): boolean => state.position.startedBy === withoutRedrive(execution);

const checkMayLeave = (state: Case, { to, execution }: AdvanceCommand): void => {
  if (withoutRedrive(execution) !== state.position.execution) throw new NotAllowedNow(state.id, "not-the-current-run");
  if (state.status === "closed" && to !== "capture-lessons") throw new NotAllowedNow(state.id, "case-closed");
};

/**
 * Leaves a step for another, once per run: tried again, the case stands where it went (`currentRun` says what to start).
 *
 * @throws NotAllowedNow the run is not the case's current one, or the case is closed.
 */
export function advanceCase(state: Case, command: AdvanceCommand): Decision {
  if (hasMoved(state, command.execution)) return NOTHING;
  if (isFrozen(state)) throw new NotAllowedNow(state.id, "disputed");
  checkMayLeave(state, command);
  const { round } = state.position;
  const step = command.to === MONITOR ? "implement-and-monitor" : command.to;
  const period = periodAfter(state, command);
  const run = nextRun(state, command.to, { round, period });
  const to = { step, round, run, revision: firstRevision(state, step, round), period, machine: command.to };
  const back = STEPS.indexOf(step) < STEPS.indexOf(state.position.step);
  const from = withoutRedrive(command.execution);
  return {
    facts: [{ type: "case-advanced", from, back, ...to, execution: runName(state.id, to) }],
    mails: [],
    requests: [],
  };
}
