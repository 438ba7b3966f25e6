import * as z from "zod";
import { caseFileSchema, CASE_FILE_FORMAT } from "./case-file.ts";
import type { CaseFile } from "./case-file.ts";

/** The format of a part; it only grows. */
export const CASE_FILE_PART_FORMAT = "remediation-case-file-part/1";

/** Ours: no case comes near; a greater number in an address is a mistake. */
export const MOST_PARTS = 99;

/**
 * A part of a case file that is too large for one answer: some of its events, with what is said of them for people. All
 * parts of one copy have the same head and the same instant.
 */
export const caseFilePartSchema = caseFileSchema.extend({
  format: z.literal(CASE_FILE_PART_FORMAT),
  part: z.int().min(1).max(MOST_PARTS),
  of: z.int().min(2).max(MOST_PARTS),
});
export type CaseFilePart = z.infer<typeof caseFilePartSchema>;

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value, undefined, 1)).length;

/** How many parts a case file comes in, each of about as many bytes at most; 1: it is whole. */
export const partsNeeded = (file: CaseFile, mostBytes: number): number =>
  Math.min(MOST_PARTS, Math.max(1, Math.ceil(bytesOf(file) / mostBytes)));

/** The events of each part: one after another, together about the same number of bytes in each. */
function eventsByPart(file: CaseFile, of: number): CaseFile["events"][] {
  const said = new Map(file.readable.history.map((event) => [event.number, event]));
  const sizes = file.events.map((event) => bytesOf([event, said.get(event.number)]));
  const share = sizes.reduce((sum, size) => sum + size, 0) / of;
  const parts: CaseFile["events"][] = Array.from({ length: of }, () => []);
  let before = 0;
  for (const [index, event] of file.events.entries()) {
    parts[Math.min(of - 1, Math.floor(before / share))]?.push(event);
    before += sizes[index] ?? 0;
  }
  return parts;
}

/** One part of a case file, counted from 1; what the case came to stands in the first. */
export function partOf(file: CaseFile, part: number, of: number): CaseFilePart {
  const events = eventsByPart(file, of)[part - 1] ?? [];
  const numbers = new Set(events.map(({ number }) => number));
  return {
    ...file,
    format: CASE_FILE_PART_FORMAT,
    part,
    of,
    events,
    readable: {
      sections: part === 1 ? file.readable.sections : [],
      history: file.readable.history.filter(({ number }) => numbers.has(number)),
    },
  };
}

/** Why parts are no whole: some are missing, one was given twice, or one belongs to another copy. */
export type NotJoined =
  { readonly missing: readonly number[] } | { readonly twice: number } | { readonly other: number };

const isOfCopy =
  (first: CaseFilePart) =>
  (part: CaseFilePart): boolean =>
    part.case === first.case &&
    part.role === first.role &&
    part.head === first.head &&
    part.exportedAt === first.exportedAt &&
    part.of === first.of;

/** Parts as one case file, in whatever order they are given; what is wrong where they are none. */
export function joinParts(parts: readonly [CaseFilePart, ...CaseFilePart[]]): CaseFile | NotJoined {
  const [first] = parts;
  const other = parts.find((part) => !isOfCopy(first)(part));
  if (other !== undefined) return { other: other.part };
  const sorted = [...parts].sort((one, next) => one.part - next.part);
  const twice = sorted.find(({ part }, index) => sorted[index + 1]?.part === part);
  if (twice !== undefined) return { twice: twice.part };
  const given = new Set(sorted.map(({ part }) => part));
  const missing = Array.from({ length: first.of }, (_, index) => index + 1).filter((part) => !given.has(part));
  if (missing.length > 0) return { missing };
  return {
    format: CASE_FILE_FORMAT,
    case: first.case,
    exportedAt: first.exportedAt,
    role: first.role,
    head: first.head,
    events: sorted.flatMap(({ events }) => events),
    readable: {
      sections: sorted.flatMap(({ readable }) => readable.sections),
      history: sorted.flatMap(({ readable }) => readable.history),
    },
  };
}
