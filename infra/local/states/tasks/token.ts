import type { Execution, Thread } from "../execution.ts";
import { threadOf } from "../execution.ts";
import type { Turn } from "../turn.ts";

/** Tells a token of this engine from text that never was one. */
const MARK = "AQC";

/** A token for one attempt of a task. The store knows whose it is. */
export function newToken(turn: Turn, thread: Thread): string {
  const token = `${MARK}${Buffer.from(turn.services.uuid() + turn.services.uuid()).toString("base64url")}`;
  turn.tokens.push({ token, thread: thread.id });
  return token;
}

export function looksLikeToken(text: string): boolean {
  return text.startsWith(MARK);
}

/** The thread that still waits for a token, if one does. */
export function waitingFor(execution: Execution, threadId: number, token: string): Thread | undefined {
  if (execution.status !== "RUNNING" || !execution.threads.some(({ id }) => id === threadId)) return undefined;
  const thread = threadOf(execution, threadId);
  const { phase } = thread.state;
  if (thread.status !== "running" || (phase.kind !== "token" && phase.kind !== "invoking")) return undefined;
  return phase.task.token === token ? thread : undefined;
}
