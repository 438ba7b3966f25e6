import type { CaseEvent, Fact } from "./events.ts";

/** SHA-256 of a text in UTF-8, as lower-case hex; comes in as a value, the domain imports no platform. */
export type Sha256 = (text: string) => string;

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

/** Makes the next event of the chain. */
export const link = (
  { caseId, number, at, previous }: Pick<CaseEvent, "caseId" | "number" | "at" | "previous">,
  fact: Fact,
  sha256: Sha256,
): CaseEvent => {
  const content = { caseId, number, at, previous, fact };
  return { ...content, hash: sha256(canonical(content)) };
};

/** The number of the first event whose hash, predecessor, number or case is wrong; `undefined` if the chain holds. */
export const firstBrokenLink = (events: readonly CaseEvent[], sha256: Sha256): number | undefined => {
  let previous = CHAIN_START;
  for (const [index, event] of events.entries()) {
    const { hash, ...content } = event;
    const holds =
      event.number === index + 1 &&
      event.caseId === events[0]?.caseId &&
      event.previous === previous &&
      hash === sha256(canonical(content));
    if (!holds) return index + 1;
    previous = hash;
  }
  return undefined;
};
