import type { IFunction } from "aws-cdk-lib/aws-lambda";
import * as sfn from "aws-cdk-lib/aws-stepfunctions";
import type { Construct } from "constructs";
import type { MachineName, TaskName } from "../functions/contracts/tasks.ts";
import { ask } from "./ask.ts";
import type { Workshop } from "./calls.ts";
import { captureLessons } from "./capture-lessons.ts";
import { closeIncident } from "./close-incident.ts";
import { designActionPlan } from "./design-action-plan.ts";
import { determineResponse } from "./determine-response.ts";
import { implementAndMonitor } from "./implement-and-monitor.ts";
import { monitorPeriod } from "./monitor-period.ts";
import { stepParts } from "./parts.ts";
import type { StepParts } from "./parts.ts";
import { verifyAllegation } from "./verify-allegation.ts";

/** What the machines of a stage are built from. */
export interface MachineParts {
  /** The prefix of every machine's name: `<stage>-<machine>`. */
  readonly stage: string;
  readonly functions: Readonly<Record<TaskName, IFunction>>;
}

const STEP_MACHINES: Readonly<Record<Exclude<MachineName, "ask">, (parts: StepParts) => sfn.IChainable>> = {
  "verify-allegation": verifyAllegation,
  "determine-response": determineResponse,
  "design-action-plan": designActionPlan,
  "implement-and-monitor": implementAndMonitor,
  "monitor-period": monitorPeriod,
  "close-incident": closeIncident,
  "capture-lessons": captureLessons,
};

/**
 * The states of a machine, for `sfn.DefinitionBody.fromChainable`; the machine has to be JSONata and named
 * `<stage>-<name>`. They are made in `scope`, which is the machine's own: names of states are unique in it.
 */
export const buildMachine = (
  scope: Construct,
  name: MachineName,
  { stage, functions }: MachineParts,
): sfn.IChainable => {
  const known = new Map<MachineName, sfn.IStateMachine>();
  const machine = (other: MachineName): sfn.IStateMachine => {
    const reference =
      known.get(other) ?? sfn.StateMachine.fromStateMachineName(scope, `Machine ${other}`, `${stage}-${other}`);
    known.set(other, reference);
    return reference;
  };
  const workshop: Workshop = { scope, functions, machine };
  return name === "ask" ? ask(workshop) : STEP_MACHINES[name](stepParts(workshop));
};
