import type { CaseEvent, Fact } from "./events.ts";

/** SHA-256 of a text in UTF-8, as lower-case hex; comes in as a value, the domain imports no platform. */
export type Sha256 = (text: string) => string;

/** What events are sealed with. `newSalt`: at least 128 random bits, a new one each time. */
export interface Sealing {
  readonly sha256: Sha256;
  readonly newSalt: () => string;
}

/** The `previous` of the first event of every case. */
export const CHAIN_START = "0".repeat(64);

/** JSON with sorted keys and without undefined: the same value gives the same text, whatever wrote it. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
  }
  return JSON.stringify(value);
};

/** A part of an event that can be shown or withheld by itself: when, a field of the fact, a field of an answer. */
export interface Leaf {
  readonly path: readonly string[];
  readonly value: unknown;
}

const isPlain = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;

const below = (path: readonly string[], value: object, depth: number): Leaf[] =>
  Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .flatMap(([key, item]: [string, unknown]) =>
      depth > 0 && isPlain(item) ? below([...path, key], item, depth - 1) : [{ path: [...path, key], value: item }],
    );

/** The parts of an event: the fields of its fact, and one level of what they hold. */
export const leavesOf = ({ at, fact }: { readonly at: string; readonly fact: object }): Leaf[] => [
  { path: ["at"], value: at },
  ...below(["fact"], fact, 1),
];

/** The salt of one part: given away with the part, it tells nothing of the others. */
export const leafSalt = (salt: string, { path }: Pick<Leaf, "path">, sha256: Sha256): string =>
  sha256(canonical([salt, path]));

/** What stands for a part in the chain. Without the salt nobody can try out what a withheld "yes" or "no" might be. */
export const leafDigest = ({ path, value }: Leaf, salt: string, sha256: Sha256): string =>
  sha256(canonical([salt, path, value]));

/** What stands for all parts of an event: the hash over their digests, sorted, so that their order tells nothing. */
export const contentDigest = (digests: readonly string[], sha256: Sha256): string =>
  sha256(canonical([...digests].sort()));

/** Where an event stands, with what stands for its content: enough to check the chain when the content is withheld. */
export interface Place {
  readonly caseId: string;
  readonly number: number;
  readonly previous: string;
  readonly content: string;
}

export const placeHash = ({ caseId, number, previous, content }: Place, sha256: Sha256): string =>
  sha256(canonical({ caseId, number, previous, content }));

/** What stands for the content of an event whose salt is known. */
export const contentOf = (event: Pick<CaseEvent, "at" | "salt"> & { readonly fact: object }, sha256: Sha256): string =>
  contentDigest(
    leavesOf(event).map((leaf) => leafDigest(leaf, leafSalt(event.salt, leaf, sha256), sha256)),
    sha256,
  );

const hashOf = (event: Omit<CaseEvent, "hash">, sha256: Sha256): string =>
  placeHash({ ...event, content: contentOf(event, sha256) }, sha256);

/** Makes the next event of the chain. */
export const link = (
  place: Pick<CaseEvent, "caseId" | "number" | "at" | "previous">,
  fact: Fact,
  { sha256, newSalt }: Sealing,
): CaseEvent => {
  const event = { ...place, salt: newSalt(), fact };
  return { ...event, hash: hashOf(event, sha256) };
};

/** The number of the first event whose hash, predecessor, number or case is wrong; `undefined` if the chain holds. */
export const firstBrokenLink = (events: readonly CaseEvent[], sha256: Sha256): number | undefined => {
  let previous = CHAIN_START;
  for (const [index, event] of events.entries()) {
    const holds =
      event.number === index + 1 &&
      event.caseId === events[0]?.caseId &&
      event.previous === previous &&
      event.hash === hashOf(event, sha256);
    if (!holds) return index + 1;
    previous = event.hash;
  }
  return undefined;
};
