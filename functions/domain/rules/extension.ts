import type { Problem } from "../findings.ts";
import { when } from "./because.ts";
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
