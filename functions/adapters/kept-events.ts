import type { CaseEvent } from "../domain/events.ts";
import { eventItemSchema } from "./case-items.ts";
import { getItems } from "./read.ts";
import { keys, type Table } from "./table.ts";

/** Events of cases by their numbers, in their order. */
export type EventsOf = (caseId: string, numbers: readonly number[]) => Promise<CaseEvent[]>;

/** Ours: a page of a request rests on some ten events, and a warm function shows pages of some cases. */
const MOST_KEPT = 250;

/**
 * Reads events that are there, each once: an event never changes, so that a warm function need not read those again on
 * which the same party's next page rests. What a reader may see of them is decided anew for each page.
 */
export function keptEvents(table: Table): EventsOf {
  const kept = new Map<string, CaseEvent>();
  const nameOf = (caseId: string, number: number) => `${caseId}#${String(number)}`;
  const keep = (event: CaseEvent) => {
    kept.set(nameOf(event.caseId, event.number), event);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  };
  return async (caseId, numbers) => {
    const wanted = [...new Set(numbers)];
    const before = wanted.flatMap((number) => kept.get(nameOf(caseId, number)) ?? []);
    const missing = wanted.filter((number) => !kept.has(nameOf(caseId, number)));
    const found = await getItems(
      table,
      missing.map((number) => keys.event(caseId, number)),
      eventItemSchema,
    );
    const read = found.map(({ event }) => event);
    read.forEach(keep);
    return [...before, ...read].sort((one, other) => one.number - other.number);
  };
}
