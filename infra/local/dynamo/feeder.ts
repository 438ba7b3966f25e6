import * as z from "zod";
import type { Activity } from "../activity.ts";
import type { Clock } from "../clock.ts";
import type { DeadLetters } from "../dead-letters.ts";
import type { DueSource } from "../due.ts";
import { tryJson } from "../json.ts";
import type { Outcome } from "../lambda/instance.ts";
import type { Store } from "../store.ts";
import { feederPlace } from "./feeder-state.ts";
import type { FeederState } from "./feeder-state.ts";
import type { StreamMapping } from "./mappings.ts";
import { createPump } from "./pump.ts";
import type { StreamReader, StreamRecord } from "./stream-reader.ts";

/** Feeds one function from one stream. */
export interface Feeder extends DueSource {
  /** There may be new records; counts as something in flight from this call on. */
  wake(): void;
  stop(): void;
}

export interface FeederParts {
  readonly mapping: StreamMapping;
  readonly reader: StreamReader;
  readonly invoke: (functionName: string, payload: string) => Promise<Outcome>;
  readonly store: Store;
  readonly clock: Clock;
  readonly activity: Activity;
  readonly deadLetters: DeadLetters;
  readonly region: string;
}

/** Between two tries of the same records: one second, doubled, at most a minute (Lambda does not publish its own). */
const retryDelay = (attempts: number) => Math.min(60_000, 500 * 2 ** attempts);

/** Makes a feeder. It reads, filters, delivers and only then remembers how far it came: nothing is lost by a kill. */
export function createFeeder(parts: FeederParts): Feeder {
  const { clock, activity, mapping } = parts;
  const place = feederPlace(parts.store, mapping.id);
  let state = place.load();
  let stopped = false;

  const step = async (): Promise<boolean> => {
    if (stopped || (state.retryAt ?? 0) > clock.now()) return false;
    const next = await deliverNext(parts, state);
    if (next === undefined || isStopped()) return false;
    state = next.state;
    place.save(state);
    return next.more;
  };
  const isStopped = () => stopped;
  const failed = (error: unknown) => {
    // The database did not answer; what was read is read again.
    if (!stopped) console.error(error);
    state = { ...state, retryAt: clock.now() + retryDelay(1) };
  };
  const pump = createPump({ activity, step, failed });
  return {
    wake: () => (stopped ? undefined : pump.wake()),
    stop: () => void (stopped = true),
    fireDue: () => {
      if (!stopped && state.retryAt !== undefined && state.retryAt <= clock.now()) pump.wake();
    },
    nextDue: () =>
      state.retryAt === undefined || pump.running
        ? undefined
        : { at: state.retryAt, what: `try again: stream records for ${mapping.functionName}` },
  };
}

interface Delivered {
  readonly state: FeederState;
  /** Whether there may be more to deliver at once. */
  readonly more: boolean;
}

/** Delivers one batch. @returns undefined if there is nothing to deliver */
async function deliverNext(parts: FeederParts, state: FeederState): Promise<Delivered | undefined> {
  const { mapping, reader } = parts;
  const { records, position, full } = await reader.read(state.position, state.limit ?? mapping.batchSize);
  if (position === state.position) return undefined;
  const wanted = records.filter(mapping.wants);
  const done: FeederState = { attempts: 0, ...(position !== undefined && { position }) };
  if (wanted.length === 0) return { state: done, more: full };
  const outcome = await parts.invoke(mapping.functionName, JSON.stringify(eventOf(wanted, parts)));
  const failing = failingIndex(outcome, wanted, mapping);
  if (failing === undefined) return { state: done, more: full };
  return { state: afterFailure(parts, { state, done, wanted, failing, outcome }), more: true };
}

function eventOf(records: readonly StreamRecord[], { mapping, clock, region }: FeederParts) {
  const at = Math.floor(clock.now() / 1_000);
  return {
    Records: records.map((record) => ({
      ...record,
      awsRegion: region,
      eventSourceARN: mapping.streamArn,
      dynamodb: { ...record.dynamodb, ApproximateCreationDateTime: at },
    })),
  };
}

const reportSchema = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string().nullish() })) });

/** Index of the first record that is to be tried again; undefined if all are done with. */
function failingIndex(outcome: Outcome, wanted: readonly StreamRecord[], mapping: StreamMapping): number | undefined {
  if (!outcome.ok) return 0;
  if (!mapping.reportsItemFailures) return undefined;
  const report = reportSchema.safeParse(tryJson(outcome.payload));
  const failures = report.data?.batchItemFailures ?? [];
  if (failures.length === 0) return undefined;
  const failed = failures.map((one) =>
    wanted.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === one.itemIdentifier),
  );
  // An identifier that is no record of the batch fails the whole batch, as on AWS.
  return Math.max(0, Math.min(...failed));
}

interface Failure {
  readonly state: FeederState;
  readonly done: FeederState;
  readonly wanted: readonly StreamRecord[];
  readonly failing: number;
  readonly outcome: Outcome;
}

function afterFailure(parts: FeederParts, failure: Failure): FeederState {
  const { mapping, clock } = parts;
  const { state, done, wanted, failing } = failure;
  // What came before the first failing record is done with; a later record than before starts its own count.
  const before = wanted[failing - 1]?.dynamodb.SequenceNumber;
  const base = before === undefined ? state : { attempts: 0, position: before };
  const since = base.failingSince ?? clock.now();
  if (mapping.halveOnError && failing === 0 && wanted.length > 1)
    return { ...base, failingSince: since, limit: Math.ceil((state.limit ?? wanted.length) / 2) };
  const attempts = base.attempts + 1;
  if (attempts <= mapping.retries && clock.now() - since <= mapping.maximumAge)
    return { ...base, attempts, failingSince: since, retryAt: clock.now() + retryDelay(attempts) };
  giveUp(parts, wanted.slice(failing), failure.outcome);
  return done;
}

/** Like AWS's: which records, not what was in them. */
function giveUp({ mapping, deadLetters, clock }: FeederParts, records: readonly StreamRecord[], outcome: Outcome) {
  deadLetters.add({
    source: mapping.functionName.split(":").at(-1) ?? mapping.functionName,
    target: mapping.onFailure,
    at: new Date(clock.now()).toISOString(),
    error: outcome.ok ? "reported by the function" : outcome.error,
    payload: {
      streamArn: mapping.streamArn,
      startSequenceNumber: records[0]?.dynamodb.SequenceNumber,
      endSequenceNumber: records.at(-1)?.dynamodb.SequenceNumber,
      batchSize: records.length,
    },
  });
}
