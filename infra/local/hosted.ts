import { settle } from "./activity.ts";
import type { Activity } from "./activity.ts";
import { createAdvance } from "./advance.ts";
import type { Advance } from "./advance.ts";
import type { RecordedCall } from "./calls.ts";
import type { Clock, MovableClock } from "./clock.ts";
import type { Due } from "./due.ts";
import type { Parts } from "./parts.ts";
import { CannotResolve } from "./template/cannot-resolve.ts";

/** What has happened on a host since it was started (mails and dead letters: since its folder was made). */
export interface Counts {
  /** Calls of the DynamoDB API by operation. */
  readonly dynamodb: Readonly<Record<string, number>>;
  /** Invocations by function name. */
  readonly invocations: Readonly<Record<string, number>>;
  readonly mails: number;
  readonly deadLetters: number;
}

/** What an SDK client of the local system is made with; nobody checks the credentials. */
export interface ClientConfiguration {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

/** A running local host. */
export interface Host {
  /** `http://127.0.0.1:<port>`: the endpoint of all AWS APIs; the public gateway is below it at `/<stage>/`. */
  readonly url: string;
  /** Absolute path of the state folder. */
  readonly folder: string;
  readonly clock: Clock;
  readonly advance: Advance;
  readonly client: ClientConfiguration;
  /** Resolves when nothing is in flight: no invocation, request, stream record or step of a machine. */
  settle(): Promise<void>;
  /** What comes next in each part of the host that waits for something, earliest first. */
  due(): readonly Due[];
  /** Fires what is due by now. */
  tick(): void;
  counts(): Counts;
  /** The calls of AWS APIs so far, each combination of caller, action and resource once. */
  calls(): readonly RecordedCall[];
  /** The template's outputs with local addresses, without those that only AWS can know. */
  outputs(): Readonly<Record<string, string>>;
  /** The hosted parts, for the start page and for tests that look inside. */
  readonly parts: Parts;
  stop(): Promise<void>;
}

interface HostParts {
  readonly folder: string;
  readonly url: string;
  readonly region: string;
  readonly parts: Parts;
  readonly clock: MovableClock;
  readonly activity: Activity;
  readonly stop: () => Promise<void>;
}

/** Puts the handle together by which a host is driven. */
export function hostOf({ folder, url, region, parts, clock, activity, stop }: HostParts): Host {
  const { engine, queue, schedules, feeders, waitingMail } = parts;
  const sources = [engine, queue, schedules, waitingMail, ...feeders];
  const settled = async () => {
    await settle(activity, engine);
    await waitingMail.look();
  };
  return {
    folder,
    url,
    clock,
    parts,
    stop,
    settle: settled,
    advance: createAdvance({ clock, sources, settle: settled, fireShort: () => schedules.fireShort() }),
    client: { endpoint: url, region, credentials: { accessKeyId: "local", secretAccessKey: "local" } },
    due: () => {
      const dues = sources.map((source) => source.nextDue()).filter((due) => due !== undefined);
      return dues.sort((a, b) => a.at - b.at);
    },
    tick() {
      for (const source of sources) source.fireDue();
      schedules.fireShortDue();
    },
    counts: () => countsOf(parts),
    calls: () => parts.calls.list(),
    outputs: () => outputsOf(parts),
  };
}

function countsOf({ dynamo, functions, mails, deadLetters }: Parts): Counts {
  return {
    dynamodb: { ...dynamo.counts },
    invocations: { ...functions.counts },
    mails: mails.count,
    deadLetters: deadLetters.list().length,
  };
}

function outputsOf({ resolver, localize }: Parts): Readonly<Record<string, string>> {
  const outputs = Object.entries(resolver.template.Outputs).flatMap(([name, { Value }]) => {
    const value = orUndefined(() => resolver.resolve(Value));
    return value === undefined
      ? []
      : [[name, localize(typeof value === "string" ? value : JSON.stringify(value))] as const];
  });
  return Object.fromEntries(outputs);
}

/** An output that only AWS can know (DNS records of a domain) is left out. */
function orUndefined(resolve: () => unknown): unknown {
  try {
    return resolve();
  } catch (error) {
    if (error instanceof CannotResolve) return undefined;
    throw error;
  }
}
