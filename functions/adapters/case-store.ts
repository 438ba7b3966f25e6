import * as z from "zod";
import { reporterSchema, type Allegation, type RecordedAllegation, type Reporter } from "../domain/allegation.ts";
import type { Case } from "../domain/case.ts";
import { CaseNotFound } from "../domain/errors.ts";
import type { CaseEvent, Fact } from "../domain/events.ts";
import { isRelated, traceOf, traceSchema } from "../domain/related.ts";
import { recordChange, type Change, type Recorder } from "./case-changes.ts";
import { eventItemSchema, metaSchema } from "./case-items.ts";
import { listCases, type CaseSummary } from "./case-list.ts";
import { findableWrites, recordOpening, type Opening } from "./case-opening.ts";
import { addressHash } from "./hash.ts";
import { keptEvents, type EventsOf } from "./kept-events.ts";
import { getItem, querySlice } from "./read.ts";
import { keys } from "./table.ts";
import { transact } from "./transaction.ts";
import { both, ifThere, isOneOf, type Condition } from "./writes.ts";

/** What pages tell of: the rest of a case's events is for machines. */
export const TOLD = ["case-opened", "request-answered", "concern-raised", "noted"] as const;

/** What the page of a case tells besides: how it went on. */
export const HAPPENED = [
  ...TOLD,
  "case-advanced",
  "silence-noted",
  "request-extended",
  "request-delegated",
  "party-changed",
  "case-closed",
  "case-reopened",
] as const satisfies readonly Fact["type"][];

/** Events of some types; of those that belong to a request only the ones of these requests, if any are named. */
export interface WantedEvents {
  readonly types: readonly Fact["type"][];
  readonly requests?: readonly string[];
}

/** The cases: events first, the snapshot beside them, every change conditional on the version it was decided on. */
export interface CaseStore {
  /** @throws CaseNotFound */
  read(caseId: string): Promise<Case>;
  /** The events in their order, or only the wanted ones. @throws CaseNotFound */
  history(caseId: string, wanted?: WantedEvents): Promise<CaseEvent[]>;
  /**
   * What a page of a request tells, in its order: the allegation, the answers to these requests, concerns and notes. Read
   * by their numbers: a query would read the whole history, and be paid for it.
   */
  toldOf(state: Case, requests: readonly string[]): Promise<CaseEvent[]>;
  /** One event; the answer of a decided request is in its own. @throws CaseNotFound */
  event(caseId: string, number: number): Promise<CaseEvent>;
  /** What was alleged, from the first event. @throws CaseNotFound */
  allegation(caseId: string): Promise<RecordedAllegation>;
  reporter(caseId: string): Promise<Reporter | undefined>;
  /**
   * Opens a case once per delivery: the same delivery again returns the case it opened.
   *
   * @throws DeliveryReused when the id came with other bytes.
   */
  open(opening: Opening): Promise<{ caseId: string; isNew: boolean }>;
  /**
   * Records a decision; nothing to record returns the case as it is.
   *
   * @throws CaseChangedMeanwhile read the case again and decide again (`deciding` in handlers/shared does).
   * @throws RequestAlreadyDecided somebody answered first.
   */
  change(before: Case, change: Change): Promise<Case>;
  /** From an index: for lists only, never to decide from. */
  list(status: Case["status"]): Promise<CaseSummary[]>;
  /** The cases an organisation is or was a party of. */
  casesOf(organisation: string): Promise<string[]>;
  /** The cases that were reported from an address at which writing is safe, compared without case. */
  casesReportedFrom(email: string): Promise<string[]>;
  /** Puts a case where whoever reported it finds it again: cases opened before there was such a place are not there. */
  makeFindable(caseId: string): Promise<void>;
  /** Cases of the same site or supplier in an overlapping period (process, Step 1.1). */
  related(allegation: Allegation): Promise<string[]>;
}

const reporterItemSchema = z.object({
  reporter: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(reporterSchema),
});
const caseIdSchema = z.object({ caseId: z.string() });
const traceItemSchema = caseIdSchema.extend({ trace: traceSchema });

async function read({ table }: Recorder, caseId: string): Promise<Case> {
  const meta = await getItem(table, keys.meta(caseId), metaSchema);
  if (meta === undefined) throw new CaseNotFound(caseId);
  return meta.state;
}

async function event({ table }: Recorder, caseId: string, number: number): Promise<CaseEvent> {
  const item = await getItem(table, keys.event(caseId, number), eventItemSchema);
  if (item === undefined) throw new CaseNotFound(caseId);
  return item.event;
}

const wantedOnly = ({ types, requests }: WantedEvents): Condition =>
  requests === undefined
    ? isOneOf("type", types)
    : both(isOneOf("type", types), ifThere("request", isOneOf("request", requests)));

async function history({ table }: Recorder, caseId: string, wanted?: WantedEvents): Promise<CaseEvent[]> {
  const only = wanted === undefined ? {} : { only: wantedOnly(wanted) };
  const slice = { partition: keys.meta(caseId).PK, prefix: "EVENT#", ...only };
  const items = await querySlice(table, slice, eventItemSchema);
  if (items.length === 0) throw new CaseNotFound(caseId);
  return items.map((item) => item.event);
}

/** Whom `toldOf` asks: what a query has to find, or the events of known numbers. */
interface Telling {
  readonly recorder: Recorder;
  readonly eventsOf: EventsOf;
}

async function toldOf({ recorder, eventsOf }: Telling, state: Case, requests: readonly string[]): Promise<CaseEvent[]> {
  const { id, said } = state;
  if (said === undefined) return history(recorder, id, { types: TOLD, requests });
  const answers = Object.values(state.requests).flatMap(({ request, event: number }) =>
    number !== undefined && requests.includes(request) ? [number] : [],
  );
  return eventsOf(id, [1, ...answers, ...said]);
}

async function allegation(recorder: Recorder, caseId: string): Promise<RecordedAllegation> {
  const first = await event(recorder, caseId, 1);
  if (first.fact.type !== "case-opened") throw new CaseNotFound(caseId);
  return first.fact.allegation;
}

async function related({ table }: Recorder, of: Allegation): Promise<string[]> {
  const trace = traceOf(of);
  const { PK } = keys.caseInCountry(trace.country, "");
  const others = await querySlice(table, { partition: PK, prefix: "CASE#" }, traceItemSchema);
  return others.filter((other) => isRelated(trace, other.trace)).map(({ caseId }) => caseId);
}

async function casesIn({ table }: Recorder, { PK }: { readonly PK: string }): Promise<string[]> {
  const items = await querySlice(table, { partition: PK, prefix: "CASE#" }, caseIdSchema);
  return items.map(({ caseId }) => caseId);
}

const reporterOf = async ({ table }: Recorder, caseId: string): Promise<Reporter | undefined> =>
  (await getItem(table, keys.reporter(caseId), reporterItemSchema))?.reporter;

async function makeFindable(recorder: Recorder, caseId: string): Promise<void> {
  const reporter = await reporterOf(recorder, caseId);
  const writes = reporter === undefined ? [] : findableWrites(caseId, reporter);
  if (writes.length > 0) await transact(recorder.table, { writes, pause: recorder.pause });
}

/** The cases in the case table. Every read decisions rest on is consistent. */
export const caseStore = (recorder: Recorder, eventsOf = keptEvents(recorder.table)): CaseStore => ({
  read: (caseId) => read(recorder, caseId),
  history: (caseId, wanted) => history(recorder, caseId, wanted),
  toldOf: (state, requests) => toldOf({ recorder, eventsOf }, state, requests),
  event: (caseId, number) => event(recorder, caseId, number),
  allegation: (caseId) => allegation(recorder, caseId),
  reporter: (caseId) => reporterOf(recorder, caseId),
  open: (opening) => recordOpening(recorder, opening),
  change: (before, change) => recordChange(recorder, before, change),
  list: (status) => listCases(recorder.table, status),
  casesOf: (organisation) => casesIn(recorder, keys.caseOfParty(organisation, "")),
  casesReportedFrom: (email) => casesIn(recorder, keys.caseOfReporter(addressHash(email), "")),
  makeFindable: (caseId) => makeFindable(recorder, caseId),
  related: (of) => related(recorder, of),
});
