import { isSameParty } from "../case.ts";
import * as z from "zod";
import type { Viewer } from "../access.ts";
import type { Sha256 } from "../chain.ts";
import type { CaseEvent } from "../events.ts";
import { ROLES } from "../vocabulary.ts";
import { entryOf, entrySchema } from "./case-file.ts";
import type { CaseFile } from "./case-file.ts";
import { seenFact } from "./seen-fact.ts";
import type { FactLook } from "./seen-fact.ts";
import { isEntrySound } from "./verify.ts";

/** The format of the file; it only grows. */
export const RECEIPT_FORMAT = "remediation-receipt/1";

/**
 * What a party decided, as it can keep and check it: the events of its answers with their place in the chain. What was
 * shown when it answered (`shown`), the answer and its digest are in the fact.
 */
export const receiptFileSchema = z.object({
  format: z.literal(RECEIPT_FORMAT),
  case: z.string(),
  madeAt: z.iso.datetime(),
  role: z.enum(ROLES),
  events: z.array(entrySchema),
});
export type ReceiptFile = z.infer<typeof receiptFileSchema>;

/** Whether an event is an answer of the party that looks. */
export const isOwnAnswer = ({ fact }: CaseEvent, viewer: Viewer): boolean =>
  fact.type === "request-answered" && isSameParty(fact.by, viewer);

/** The answers of a party among these events, or its answer to one request (`key`). */
export const receiptsOf = (
  look: FactLook,
  history: readonly CaseEvent[],
  { at, sha256, key }: { readonly at: string; readonly sha256: Sha256; readonly key?: string },
): ReceiptFile => ({
  format: RECEIPT_FORMAT,
  case: look.state.id,
  madeAt: at,
  role: look.viewer.role,
  events: history
    .filter((event) => isOwnAnswer(event, look.viewer))
    .filter(({ fact }) => key === undefined || (fact.type === "request-answered" && fact.key === key))
    .map((event) => entryOf(event, seenFact(event.fact, look), sha256)),
});

export interface ReceiptVerdict {
  readonly events: readonly number[];
  /** Those whose content is not what their hash stands for: changed after they were made. */
  readonly changed: readonly number[];
  /** Those that the case file beside it does not have at that place: not of this case, or the file was rewritten. */
  readonly elsewhere: readonly number[];
}

/** Checks receipts by themselves, and against a case file of any role where one is given. */
export function verifyReceipts(file: ReceiptFile, sha256: Sha256, caseFile?: CaseFile): ReceiptVerdict {
  const isKnown = (number: number, hash: string): boolean =>
    caseFile === undefined ||
    (caseFile.case === file.case && caseFile.events.some((entry) => entry.number === number && entry.hash === hash));
  const numbers = (bad: (entry: ReceiptFile["events"][number]) => boolean) =>
    file.events.filter(bad).map(({ number }) => number);
  return {
    events: file.events.map(({ number }) => number),
    changed: numbers((entry) => !isEntrySound(file.case, entry, sha256)),
    elsewhere: numbers(({ number, hash }) => !isKnown(number, hash)),
  };
}
