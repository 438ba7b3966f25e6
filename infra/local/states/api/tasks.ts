import type { Thread } from "../execution.ts";
import { taskOf } from "../execution.ts";
import { exceedsLimit, parseText } from "../json.ts";
import { taskFailed, taskSucceeded } from "../outcome.ts";
import { looksLikeToken, waitingFor } from "../tasks/token.ts";
import type { Turn } from "../turn.ts";
import type { ApiContext } from "./context.ts";
import { apiErrors } from "./errors.ts";
import { read, shapes } from "./shapes.ts";

export async function sendTaskSuccess(context: ApiContext, input: unknown): Promise<unknown> {
  const { taskToken, output } = read(shapes.success, input);
  const result = readOutput(output);
  await settle(context, taskToken, (turn, thread) => taskSucceeded(turn, thread, result));
  return {};
}

/** Without an error name the failure is the empty name, which only the wildcards match. */
export async function sendTaskFailure(context: ApiContext, input: unknown): Promise<unknown> {
  const { taskToken, error = "", cause } = read(shapes.failure, input);
  await settle(context, taskToken, (turn, thread) => taskFailed(turn, thread, { error, cause }));
  return {};
}

/** Puts off the missed heartbeat by HeartbeatSeconds; the task's own TimeoutSeconds stays where it is. */
export async function sendTaskHeartbeat(context: ApiContext, input: unknown): Promise<unknown> {
  const { taskToken } = read(shapes.heartbeat, input);
  await settle(context, taskToken, (turn, thread) => {
    const task = taskOf(thread);
    if (task?.heartbeatSeconds !== undefined) task.heartbeatAt = turn.now + task.heartbeatSeconds * 1000;
  });
  return {};
}

/**
 * Finds the task that waits for a token and changes it.
 * Throws ApiError: InvalidToken for text that is no token, TaskDoesNotExist for one never given out, TaskTimedOut for
 * one whose task is over (answered, timed out, retried under a new token, or its execution closed).
 */
async function settle(
  { services, runner }: ApiContext,
  token: string,
  change: (turn: Turn, thread: Thread) => void,
): Promise<void> {
  if (!looksLikeToken(token)) throw apiErrors.invalidToken();
  const owner = services.store.tokenOwner(token);
  if (owner === undefined) throw apiErrors.taskDoesNotExist();
  await runner.transact(owner.arn, (turn) => {
    const thread = waitingFor(turn.execution, owner.thread, token);
    if (thread === undefined || isOver(thread, turn.now)) throw apiErrors.taskTimedOut();
    change(turn, thread);
  });
}

/** A limit that has passed counts even where the host has not fired it yet. */
function isOver(thread: Thread, now: number): boolean {
  const task = taskOf(thread);
  return Math.min(task?.timeoutAt ?? Infinity, task?.heartbeatAt ?? Infinity) <= now;
}

function readOutput(output: string): unknown {
  if (exceedsLimit(output)) throw apiErrors.invalidOutput("Output is larger than 262144 bytes");
  try {
    return parseText(output);
  } catch (error) {
    throw apiErrors.invalidOutput(error instanceof Error ? error.message : String(error));
  }
}
