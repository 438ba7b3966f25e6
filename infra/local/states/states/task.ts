import type { TaskState } from "../definition.ts";
import type { Phase, TaskInProgress, Thread } from "../execution.ts";
import { raised, StateFailed } from "../failure.ts";
import { record } from "../history.ts";
import { toText } from "../json.ts";
import { invokeFunction } from "../tasks/lambda.ts";
import { foreignResource, parseResource } from "../tasks/resources.ts";
import { startChild } from "../tasks/start-execution.ts";
import { describeChild, failureOfChild } from "../tasks/child-result.ts";
import { newToken } from "../tasks/token.ts";
import { fill, limited, placeOf } from "../turn.ts";
import type { Outcome, Turn } from "../turn.ts";

/**
 * Begins one attempt of a Task: token, Arguments, time limits, then the integration.
 * Arguments default to the state's input. Each attempt has its own token (as on AWS).
 */
export async function startTask(turn: Turn, thread: Thread, state: TaskState): Promise<Outcome> {
  const kind = kindOf(turn, state);
  if (kind.token) thread.state.token = newToken(turn, thread);
  else delete thread.state.token;
  const given =
    state.Arguments === undefined ? thread.state.input : await fill({ turn, thread }, "Arguments", state.Arguments);
  const parameters = limited(thread, thread.state.name, given);
  const limits = await limitsOf(turn, thread, state);
  const { resourceType, resource } = kind;
  record(turn, thread, "TaskScheduled", {
    resourceType,
    resource,
    region: turn.services.region,
    parameters,
    ...limits,
  });
  record(turn, thread, "TaskStarted", { resourceType, resource });
  const task: TaskInProgress = { resourceType, resource, token: thread.state.token, ...deadlines(turn.now, limits) };
  if (kind.foreign) return invoking(turn, { kind: "resource", resource: state.Resource, arguments: given }, task);
  if (resourceType === "lambda") return invoking(turn, invokeFunction(thread, given), task);
  return startChild(turn, thread, given, task);
}

/** The child a `.sync:2` task waited for has ended: its description is the result, or its failure the state's. */
export function childEnded(turn: Turn, thread: Thread, phase: Extract<Phase, { kind: "child" }>): Outcome {
  const child = turn.services.store.get(phase.arn);
  const { resourceType, resource } = phase.task;
  if (child.status === "SUCCEEDED") {
    const result = describeChild(child);
    record(turn, thread, "TaskSucceeded", {
      resourceType,
      resource,
      output: limited(thread, thread.state.name, result),
    });
    return { kind: "done", result };
  }
  const failure = failureOfChild(child);
  record(turn, thread, "TaskFailed", { resourceType, resource, ...failure });
  throw new StateFailed(failure);
}

interface Kind {
  readonly resourceType: string;
  readonly resource: string;
  readonly token: boolean;
  readonly foreign: boolean;
}

function kindOf(turn: Turn, state: TaskState): Kind {
  const known = turn.services.anyResource ? undefined : parseResource(state.Resource);
  if (known === undefined) return { ...foreignResource(state.Resource), foreign: true };
  return { resourceType: known.service, resource: known.shown, token: known.waits === "token", foreign: false };
}

function invoking(
  { execution }: Turn,
  call: Extract<Phase, { kind: "invoking" }>["call"],
  task: TaskInProgress,
): Outcome {
  const attempt = execution.nextAttempt;
  execution.nextAttempt += 1;
  return { kind: "parked", phase: { kind: "invoking", attempt, call, task } };
}

interface Limits {
  readonly timeoutInSeconds?: number;
  readonly heartbeatInSeconds?: number;
}

async function limitsOf(turn: Turn, thread: Thread, state: TaskState): Promise<Limits> {
  const whole = await secondsOf(turn, thread, "TimeoutSeconds", state.TimeoutSeconds);
  const beat = await secondsOf(turn, thread, "HeartbeatSeconds", state.HeartbeatSeconds);
  return {
    ...(whole === undefined ? {} : { timeoutInSeconds: whole }),
    ...(beat === undefined ? {} : { heartbeatInSeconds: beat }),
  };
}

async function secondsOf(
  turn: Turn,
  thread: Thread,
  field: string,
  value: number | string | undefined,
): Promise<number | undefined> {
  if (value === undefined) return undefined;
  const seconds = await fill({ turn, thread }, field, value);
  if (typeof seconds === "number" && Number.isInteger(seconds) && seconds > 0 && seconds <= LONGEST) return seconds;
  const cause = `The field '${field}' has to be a whole number of seconds from 1 to ${LONGEST}, and is ${toText(seconds)}.`;
  throw new StateFailed(raised("States.QueryEvaluationError", placeOf(thread), cause), field);
}

const LONGEST = 99_999_999;

function deadlines(
  now: number,
  { timeoutInSeconds: whole, heartbeatInSeconds: beat }: Limits,
): Partial<TaskInProgress> {
  return {
    ...(whole === undefined ? {} : { timeoutAt: now + whole * 1000 }),
    ...(beat === undefined ? {} : { heartbeatAt: now + beat * 1000, heartbeatSeconds: beat }),
  };
}
