import * as z from "zod";
import type { Execution, Thread } from "./execution.ts";
import { HistoryFull } from "./failure.ts";
import { isRecord } from "./json.ts";

/** Most events of one execution (Step Functions quotas). */
export const HISTORY_LIMIT = 25_000;

export const eventSchema = z.object({
  id: z.number(),
  previousEventId: z.number(),
  timestamp: z.number(),
  type: z.string(),
  details: z.record(z.string(), z.unknown()).optional(),
});
export type HistoryEvent = z.infer<typeof eventSchema>;

/** An execution being changed, and what the change adds; all of it is written in one transaction. */
export interface Draft {
  readonly execution: Execution;
  readonly events: HistoryEvent[];
  /** New task tokens and the threads that wait for them. */
  readonly tokens: { readonly token: string; readonly thread: number }[];
  /** Children (ARNs) this execution has begun to wait for. */
  readonly children: string[];
  /** It takes the name of an execution closed so long ago that AWS would have forgotten it. */
  readonly replaces: boolean;
}

export function newDraft(execution: Execution, replaces = false): Draft {
  return { execution, events: [], tokens: [], children: [], replaces };
}

interface NewEvent {
  readonly type: string;
  readonly at: number;
  readonly previous: number;
  readonly details?: Record<string, unknown> | undefined;
}

/**
 * Adds an event and gives its id.
 * Throws HistoryFull when only the last place is left, which belongs to the event that closes the execution.
 */
export function append(draft: Draft, event: NewEvent): number {
  const id = draft.execution.lastEventId + 1;
  if (id >= HISTORY_LIMIT && draft.execution.status === "RUNNING") throw new HistoryFull();
  draft.execution.lastEventId = id;
  const written: HistoryEvent = { id, previousEventId: event.previous, timestamp: event.at, type: event.type };
  if (event.details !== undefined) written.details = event.details;
  draft.events.push(written);
  return id;
}

/** Adds an event to a thread's own chain: it follows the thread's last one. */
export function record(
  draft: Draft & { readonly now: number },
  thread: Thread,
  type: string,
  details?: Record<string, unknown>,
): number {
  thread.lastEvent = append(draft, { type, at: draft.now, previous: thread.lastEvent, details });
  return thread.lastEvent;
}

function detailsKey(type: string): string {
  if (type.endsWith("StateEntered")) return "stateEnteredEventDetails";
  if (type.endsWith("StateExited")) return "stateExitedEventDetails";
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}EventDetails`;
}

const DATA_FIELDS = ["input", "output", "assignedVariables"];

/**
 * An event as GetExecutionHistory shows it: timestamp in epoch seconds, details under AWS's name for the type.
 * Without data, inputs, outputs and variables are left out and everything else stays (as on AWS).
 */
export function onTheWire(event: HistoryEvent, includeData: boolean): Record<string, unknown> {
  const { id, previousEventId, type } = event;
  const shown = { id, previousEventId, timestamp: event.timestamp / 1000, type };
  if (!isRecord(event.details)) return shown;
  const details: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(event.details)) {
    const data = DATA_FIELDS.includes(key);
    if (!data || includeData) details[key] = value;
    if (data && includeData) details[`${key}Details`] = { truncated: false };
  }
  return { ...shown, [detailsKey(type)]: details };
}
