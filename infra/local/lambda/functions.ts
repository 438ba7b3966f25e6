import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Activity } from "../activity.ts";
import { FunctionMissing } from "./errors.ts";
import { startInstance } from "./instance.ts";
import type { Outcome } from "./instance.ts";
import { createPool } from "./pool.ts";
import type { Pool } from "./pool.ts";

/** A function of the template, ready to be run. */
export interface FunctionDefinition {
  readonly name: string;
  readonly arn: string;
  readonly handler: string;
  /** Folder of its code. */
  readonly folder: string;
  /** MB */
  readonly memory: number;
  /** Seconds, real. */
  readonly timeout: number;
  readonly environment: Readonly<Record<string, string>>;
  /** Instances at a time. */
  readonly most: number;
}

/** The hosted functions. */
export interface Functions {
  /** The plain name behind a name, ARN, or either with a qualifier. @throws FunctionMissing */
  nameOf(reference: string): string;
  /**
   * Runs a function with a JSON payload and waits for it. Errors of the function are an outcome.
   * @throws FunctionMissing
   */
  invoke(reference: string, payload: string): Promise<Outcome>;
  readonly names: readonly string[];
  /** Invocations so far, by function. */
  readonly counts: Readonly<Record<string, number>>;
  stop(): Promise<void>;
}

interface FunctionsParts {
  readonly definitions: readonly FunctionDefinition[];
  readonly source: string;
  readonly clock: SharedArrayBuffer;
  readonly logs: string;
  readonly activity: Activity;
  readonly idleAfter?: number;
}

/** Fifteen functions loaded at once take 465 MB (*seen*), so one that nobody calls is let go. */
const IDLE_AFTER = 30_000;

/** Hosts functions; each is started on its first call. */
export function createFunctions(parts: FunctionsParts): Functions {
  mkdirSync(parts.logs, { recursive: true });
  const hosted = new Map(parts.definitions.map((one) => [one.name, { definition: one, pool: poolOf(one, parts) }]));
  const counts: Record<string, number> = {};
  const nameOf = (reference: string) => {
    const name = plainName(reference);
    if (!hosted.has(name)) throw new FunctionMissing(reference);
    return name;
  };
  return {
    counts,
    nameOf,
    names: [...hosted.keys()],
    async invoke(reference, payload) {
      const name = nameOf(reference);
      const { definition, pool } = hosted.get(name) ?? missing(reference);
      counts[name] = (counts[name] ?? 0) + 1;
      const end = parts.activity.begin();
      try {
        return await pool.call({ requestId: randomUUID(), payload, timeout: definition.timeout * 1_000 });
      } finally {
        end();
      }
    },
    async stop() {
      await Promise.all([...hosted.values()].map(({ pool }) => pool.stop()));
    },
  };
}

function missing(reference: string): never {
  throw new FunctionMissing(reference);
}

function poolOf(definition: FunctionDefinition, parts: FunctionsParts): Pool {
  const { name, arn, folder, handler, memory, environment, most } = definition;
  const log = join(parts.logs, `${name}.log`);
  const start = { folder, handler, clock: parts.clock, log, functionName: name, functionArn: arn, memory };
  return createPool({
    most,
    idleAfter: parts.idleAfter ?? IDLE_AFTER,
    start: () => startInstance({ source: parts.source, environment, start }),
  });
}

/** `name`, `name:qualifier`, `arn:…:function:name` and `arn:…:function:name:qualifier` are the same function here. */
function plainName(reference: string): string {
  const parts = reference.split(":");
  return (parts[0] === "arn" ? parts[6] : parts[0]) ?? reference;
}
