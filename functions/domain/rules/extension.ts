import type { Case } from "../case.ts";
import type { Problem } from "../findings.ts";
import { addMonths, type Day } from "../time.ts";
import { when } from "./because.ts";
import { type Monitoring, windowEnd } from "./calendar.ts";
import { CLAUSE } from "./clauses.ts";

/** The shortest and the longest extension, in months (ours). */
export const EXTENSION_MONTHS = { least: 1, most: 6 } as const;

/**
 * What keeps an extension of the monitoring window from being approved: it is one to six whole months long and has
 * reasons (ours).
 *
 * Source: process, Step 4.2.
 */
export function extensionProblems({ months, reasons }: { months: number; reasons?: string | undefined }): Problem[] {
  const isAllowed = Number.isInteger(months) && months >= EXTENSION_MONTHS.least && months <= EXTENSION_MONTHS.most;
  return [
    ...when(!isAllowed, "months", "extension-outside-1-to-6", CLAUSE.extension),
    ...when((reasons ?? "").trim() === "", "reasons", "reasons-needed", CLAUSE.extension),
  ];
}

/**
 * The months by which an approved extension moves the end of the window. It counts from that end, so that no time is
 * left unreported between the two; where it would be over on the day it is approved, the months that passed come on
 * top, so that nobody's assistance ends in the past because a decision was late (ours).
 *
 * Source: process, Step 4.2 and 4.5.
 */
export function extensionMonths(monitoring: Monitoring, months: number, on: Day): number {
  const { startedOn, windowMonths, extensions } = monitoring;
  if (windowEnd({ startedOn, windowMonths, extensions: [...extensions, months] }) > on) return months;
  const before = extensions.reduce((sum, each) => sum + each, windowMonths);
  let passed = 0;
  while (addMonths(startedOn, before + passed) < on) passed += 1;
  return passed + months;
}

/**
 * An extension that audit refused is not asked for again: closure has to be decided, and what is unfinished then is for
 * audit's verification, which may send the case back to monitoring (ours).
 *
 * Source: process, Step 4.5.
 */
export const refusedExtensionProblems = ({ requests, position }: Case, subject: string): Problem[] =>
  when(
    Object.values(requests).some(
      (asked) =>
        asked.request === "approve-extension" &&
        asked.route === "refused" &&
        asked.subject === subject &&
        asked.round === position.round,
    ),
    "decision",
    "extension-refused",
    CLAUSE.extension,
  );
