import * as sfn from "aws-cdk-lib/aws-stepfunctions";
import { StepFunctionsStartExecution } from "aws-cdk-lib/aws-stepfunctions-tasks";
import type { AskInput, MachineName } from "../functions/contracts/tasks.ts";
import { REQUESTS } from "../functions/domain/requests/table.ts";
import type { RequestId } from "../functions/domain/requests/table.ts";
import type { Workshop } from "./calls.ts";
import { CASE_ID, expression, INPUT, quoted, REVISION } from "./expressions.ts";
import type { Expression, Expressions } from "./expressions.ts";
import { LONGEST_ANSWER, LONGEST_CALL } from "./limits.ts";
import { ALREADY_STARTED, START_RETRY } from "./retry.ts";

/** What is asked: a row of the requests table; `subject` is the code of an expression, for what is asked more than once. */
export interface Asked {
  readonly request: RequestId;
  readonly subject?: string;
}

const payload = ({ request, subject }: Asked, revision: Expression) =>
  ({
    caseId: CASE_ID,
    step: REQUESTS[request].step,
    round: expression(`${INPUT}.round`),
    request,
    revision,
    // An expression, because asl-validator takes a bare empty text for a mistake.
    subject: expression(subject ?? quoted("")),
  }) satisfies Expressions<AskInput>;

/**
 * `<this run>-<request>-<revision>[-<subject>][-r<redrives>]`: a run that is redriven asks under a new name, for the old
 * one is taken; the decision is remembered by its request, not by this name.
 */
const childName = ({ request, subject }: Asked): Expression =>
  expression(
    [
      "$states.context.Execution.Name",
      quoted(`-${request}-`),
      "$string($revision)",
      ...(subject === undefined ? [] : ["'-'", subject]),
      "($states.context.Execution.RedriveCount > 0 ? '-r' & $string($states.context.Execution.RedriveCount) : '')",
    ].join(" & "),
  );

/** The rows' own routes, and going on without an answer where the row allows it. */
export const routesOf = (request: RequestId): readonly string[] => {
  const { routes, onSilence } = REQUESTS[request];
  return onSilence === "go-on" ? [...routes, "silent"] : routes;
};

/** Runs `ask` for one decision and waits for its end; what goes on is the route. */
export const askAndWait = (workshop: Workshop, state: string, asked: Asked): sfn.TaskStateBase =>
  StepFunctionsStartExecution.jsonata(workshop.scope, state, {
    stateMachine: workshop.machine("ask"),
    integrationPattern: sfn.IntegrationPattern.RUN_JOB,
    name: childName(asked),
    input: sfn.TaskInput.fromObject(payload(asked, REVISION)),
    outputs: { route: expression("$states.result.Output.route") },
    taskTimeout: sfn.Timeout.duration(LONGEST_ANSWER),
  }).addRetry(START_RETRY);

/**
 * Starts a track beside the step and goes on at once. It is named by its first request and the revision with which this
 * step was entered, so that a step walked again finds the track it started before.
 */
export const startTrack = (
  workshop: Workshop,
  state: string,
  track: { readonly request: RequestId; readonly subject?: string; readonly then: sfn.IChainable },
) => {
  const revision = expression(`${INPUT}.revision`);
  const name = [`${INPUT}.caseId`, quoted(`-${track.request}-`), `$string(${INPUT}.round)`, "'-'"];
  const about = track.subject === undefined ? [] : [quoted(`-${track.subject}`)];
  const asked = track.subject === undefined ? {} : { subject: quoted(track.subject) };
  return startAndGoOn(workshop, state, {
    machine: "ask",
    name: expression([...name, `$string(${INPUT}.revision)`, ...about].join(" & ")),
    input: sfn.TaskInput.fromObject(payload({ request: track.request, ...asked }, revision)),
    then: track.then,
  });
};

interface Start {
  readonly machine: MachineName;
  readonly name: Expression;
  readonly input: sfn.TaskInput;
  readonly then: sfn.IChainable;
}

/** Starts an execution without waiting for it; one that was started before counts as started. */
export const startAndGoOn = (workshop: Workshop, state: string, start: Start): sfn.TaskStateBase => {
  const task = StepFunctionsStartExecution.jsonata(workshop.scope, state, {
    stateMachine: workshop.machine(start.machine),
    name: start.name,
    input: start.input,
    outputs: {},
    taskTimeout: sfn.Timeout.duration(LONGEST_CALL),
  });
  task.addRetry(START_RETRY);
  task.addCatch(start.then, { errors: [ALREADY_STARTED], outputs: {} });
  task.next(start.then);
  return task;
};
