import { createHash } from "node:crypto";
import jsonata from "jsonata";
import { parseText } from "./json.ts";

/** Where the functions get time, chance and identity from. */
export interface Sources {
  now(): number;
  random(): number;
  uuid(): string;
}

const ALGORITHMS: Readonly<Record<string, string>> = {
  MD5: "md5",
  "SHA-1": "sha1",
  "SHA-256": "sha256",
  "SHA-384": "sha384",
  "SHA-512": "sha512",
};

const format = jsonata("$fromMillis(at, picture, timezone)");

/**
 * The functions Step Functions adds to JSONata, and the clock of this host for `$now` and `$millis`.
 *
 * Arguments that AWS answers with nothing (a chunk size of zero, a range without a step, ...) give undefined, and the
 * field that holds the expression then fails. Non-integers are rounded towards zero, a range of one is the bare number.
 *
 * Source: AWS, "Transforming data with JSONata", section "JSONata functions provided by Step Functions".
 */
export function bindFunctions(sources: Sources): Record<string, unknown> {
  return {
    now: (picture?: string, timezone?: string) =>
      picture === undefined
        ? new Date(sources.now()).toISOString()
        : format.evaluate({ at: sources.now(), picture, timezone }),
    millis: () => sources.now(),
    uuid: () => sources.uuid(),
    random: (seed?: number) => (seed === undefined ? sources.random() : seeded(seed)),
    partition,
    range,
    hash,
    parse: (text?: string) => (text === undefined ? undefined : parseText(text)),
    eval: () => {
      throw new Error("Attempted to invoke a non-function: $eval is not available, use $parse");
    },
  };
}

const NAMES: ReadonlySet<string> = new Set([
  "states",
  ...["now", "millis", "uuid", "random", "partition", "range", "hash", "parse", "eval"],
]);

/** Names a variable cannot have here, because they would hide `$states` or one of the functions above. */
export function isReserved(name: string): boolean {
  return NAMES.has(name);
}

function partition(list?: unknown, size?: number): unknown {
  if (list === undefined || size === undefined) return undefined;
  const items: unknown[] = Array.isArray(list) ? list : [list];
  const chunk = Math.trunc(size);
  if (chunk <= 0 || items.length === 0) return undefined;
  const chunks: unknown[][] = [];
  for (let start = 0; start < items.length; start += chunk) chunks.push(items.slice(start, start + chunk));
  return chunks;
}

/** Largest range AWS builds. */
const LONGEST_RANGE = 360_145;

function range(first?: number, last?: number, delta?: number): unknown {
  if (first === undefined || last === undefined || delta === undefined) return undefined;
  const [start, end, step] = [Math.trunc(first), Math.trunc(last), Math.trunc(delta)];
  const count = Math.floor((end - start) / step) + 1;
  if (step === 0 || count < 1) return undefined;
  if (count > LONGEST_RANGE) throw new Error("Expression evaluation memory limit exceeded");
  const values = Array.from({ length: count }, (_, index) => start + index * step);
  return values.length === 1 ? values[0] : values;
}

function hash(text?: string, algorithm?: string): string | undefined {
  if (text === undefined || algorithm === undefined) return undefined;
  const name = ALGORITHMS[algorithm];
  if (name === undefined) throw new Error(`$hash does not know the algorithm ${algorithm}`);
  return createHash(name).update(text, "utf8").digest("hex");
}

/** A number in [0, 1) that is always the same for a seed (AWS's own sequence is not published). */
function seeded(seed: number): number {
  const digest = createHash("sha256")
    .update(String(Math.trunc(seed)))
    .digest();
  return digest.readUIntBE(0, 6) / 2 ** 48;
}
