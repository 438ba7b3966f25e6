import { CHAIN_START, contentDigest, contentOf, leafDigest, placeHash } from "../chain.ts";
import type { Sha256 } from "../chain.ts";
import type { CaseFile, Entry } from "./case-file.ts";

/** What is wrong at the first link that does not hold. */
export type Fault = "number" | "previous" | "hash" | "head";

export interface Verdict {
  readonly events: number;
  /** Events of which nothing, and of which only parts are in the file. */
  readonly withheld: number;
  readonly inPart: number;
  readonly head: string;
  /** The first event that was changed, removed, moved or put in; after the last one if the file was cut short. */
  readonly broken?: { readonly number: number; readonly fault: Fault };
}

const contentIn = (entry: Entry, sha256: Sha256): string => {
  switch (entry.kind) {
    case "whole":
      return contentOf(entry, sha256);
    case "part":
      return contentDigest(
        [...entry.withheld, ...entry.shown.map((leaf) => leafDigest(leaf, leaf.salt, sha256))],
        sha256,
      );
    case "withheld":
      return entry.content;
  }
};

/** Whether the content of an event, and its place, are what its hash stands for. */
export const isEntrySound = (caseId: string, entry: Entry, sha256: Sha256): boolean => {
  const { number, previous, hash } = entry;
  return hash === placeHash({ caseId, number, previous, content: contentIn(entry, sha256) }, sha256);
};

const faultAt = (
  entry: Entry,
  before: { readonly caseId: string; readonly number: number; readonly hash: string },
  sha256: Sha256,
): Fault | undefined => {
  if (entry.number !== before.number + 1) return "number";
  if (entry.previous !== before.hash) return "previous";
  return isEntrySound(before.caseId, entry, sha256) ? undefined : "hash";
};

const firstFault = (file: CaseFile, sha256: Sha256): Verdict["broken"] => {
  let before = { caseId: file.case, number: 0, hash: CHAIN_START };
  for (const entry of file.events) {
    const fault = faultAt(entry, before, sha256);
    if (fault !== undefined) return { number: before.number + 1, fault };
    before = { caseId: file.case, number: entry.number, hash: entry.hash };
  }
  return before.hash === file.head ? undefined : { number: before.number + 1, fault: "head" };
};

/**
 * Checks the chain of a case file, withheld events included, without anything but the file.
 *
 * What no file can show by itself: that events at its very end were cut off together with `head`. Compare the head with
 * another party's file of the same day, or with a later one.
 */
export function verifyCaseFile(file: CaseFile, sha256: Sha256): Verdict {
  const broken = firstFault(file, sha256);
  return {
    events: file.events.length,
    withheld: file.events.filter(({ kind }) => kind === "withheld").length,
    inPart: file.events.filter(({ kind }) => kind === "part").length,
    head: file.head,
    ...(broken === undefined ? {} : { broken }),
  };
}
