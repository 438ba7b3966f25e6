import { ApiError } from "../api/errors.ts";
import type { TaskInProgress, Thread } from "../execution.ts";
import { raised, StateFailed } from "../failure.ts";
import { record } from "../history.ts";
import { isRecord, toText } from "../json.ts";
import { openExecution } from "../open.ts";
import type { Opened } from "../open.ts";
import { placeOf } from "../turn.ts";
import type { Outcome, Turn } from "../turn.ts";

/**
 * Starts the child execution in the parent's own transaction, then waits as the resource says: not at all, for its end, or for the token.
 * Throws StateFailed, e.g. StepFunctions.ExecutionAlreadyExistsException.
 */
export function startChild(turn: Turn, thread: Thread, given: unknown, task: TaskInProgress): Outcome {
  const { resourceType, resource } = task;
  const waits = resource !== "startExecution";
  const { execution: child, draft } = open(turn, thread, given, { resourceType, resource, waits });
  if (draft !== undefined) turn.others.push(draft);
  const result = { ExecutionArn: child.arn, StartDate: child.startedAt };
  record(turn, thread, waits ? "TaskSubmitted" : "TaskSucceeded", { resourceType, resource, output: toText(result) });
  if (!waits) return { kind: "done", result };
  if (task.token !== undefined) return { kind: "parked", phase: { kind: "token", task } };
  turn.children.push(child.arn);
  return { kind: "parked", phase: { kind: "child", arn: child.arn, task } };
}

interface Asked {
  readonly resourceType: string;
  readonly resource: string;
  readonly waits: boolean;
}

function open(turn: Turn, thread: Thread, given: unknown, { waits, ...shown }: Asked): Opened {
  const fields = isRecord(given) ? given : {};
  const { StateMachineArn: machine, Name: name, Input: input = {} } = fields;
  if (typeof machine !== "string")
    throw new StateFailed(raised("States.Runtime", placeOf(thread), "The Arguments name no StateMachineArn."));
  try {
    return openExecution(turn.services, {
      stateMachineArn: machine,
      name: typeof name === "string" ? name : undefined,
      input: typeof input === "string" ? input : toText(input),
    });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const failure = {
      error: `StepFunctions.${error.name}Exception`,
      cause: `${error.message} (Service: AWSStepFunctions; Status Code: 400; Error Code: ${error.name})`,
    };
    record(turn, thread, waits ? "TaskSubmitFailed" : "TaskFailed", { ...shown, ...failure });
    throw new StateFailed(failure);
  }
}
