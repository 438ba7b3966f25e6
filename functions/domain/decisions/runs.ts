import type { Case, Position } from "../case.ts";
import { runsKey } from "../opening.ts";
import type { Step } from "../vocabulary.ts";

/** The machine that runs a monitoring period; every other machine has the name of its step. */
export const MONITOR = "monitor-period";

type Run = Pick<Position, "step" | "round" | "run" | "period" | "machine">;

/** `<case>-<step>-<round>-<run>`, a period's ends in `-p<period>`; at most 80 characters with what `ask` adds. */
export const runName = (caseId: string, { step, round, run, period, machine }: Run): string =>
  machine === MONITOR ? `${caseId}-monitor-${round}-${run}-p${period}` : `${caseId}-${step}-${round}-${run}`;

/** A run's name without what a redrive added. */
export const withoutRedrive = (execution: string): string => execution.replace(/-r\d+$/, "");

/** How often this machine was started in this round and period: the next run's number. */
export const nextRun = (state: Case, machine: string, { round, period }: { round: number; period: number }): number =>
  state.runs[runsKey({ machine, round, period })] ?? 0;

/** The first revision of a new entry into a step: above all that was asked or ruled there in this round. */
export function firstRevision(state: Case, step: Step, round: number): number {
  const asked = Object.values(state.requests)
    .filter((request) => request.step === step && request.round === round)
    .map(({ revision }) => revision);
  const ruled = Object.keys(state.rules)
    .map((key) => key.split("#"))
    .filter(([ruledStep, ruledRound]) => ruledStep === step && ruledRound === String(round))
    .map(([, , , revision]) => Number(revision));
  return Math.max(-1, ...asked, ...ruled) + 1;
}

/** What a step machine is started with. */
export interface StepRun {
  readonly machine: string;
  readonly name: string;
  readonly input: {
    readonly caseId: string;
    readonly step: Step;
    readonly round: number;
    readonly run: number;
    readonly revision: number;
    readonly period: number;
  };
}

/** The run a case is in now, as it was or is to be started: the same input for the same name, always (SF-12). */
export const currentRun = ({ id, position }: Case): StepRun => {
  const { step, round, run, revision, period, machine, execution } = position;
  return { machine, name: execution, input: { caseId: id, step, round, run, revision, period } };
};

/** What an `ask` run of a track is started with. */
export interface TrackRun {
  readonly name: string;
  readonly input: {
    readonly caseId: string;
    readonly step: Step;
    readonly round: number;
    readonly request: string;
    readonly revision: number;
    readonly subject: string;
  };
}

/** A track beside the steps: `<case>-<request>-<round>-<revision>`, and its subject. */
export const trackRun = (caseId: string, track: Omit<TrackRun["input"], "caseId">): TrackRun => ({
  name: [caseId, track.request, track.round, track.revision, ...(track.subject === "" ? [] : [track.subject])].join(
    "-",
  ),
  input: { caseId, ...track },
});
