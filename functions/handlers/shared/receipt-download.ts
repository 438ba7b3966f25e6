import { sha256 } from "../../adapters/hash.ts";
import type { HttpAnswer } from "../../contracts/http.ts";
import { JSON_TYPE } from "../../contracts/http.ts";
import { receiptsOf } from "../../domain/documents/receipt.ts";
import type { OpenedLink } from "./open-link.ts";

/** The last part of the address: of one answer below its request, of all answers of the party below its case page. */
export const RECEIPT = "receipt.json";
export const RECEIPTS = "receipts.json";

/**
 * A party's own answers as a file, one by the key of its request or all of them. It holds what its pages show, so that
 * looking is enough and nothing is recorded; `undefined` where the party answered nothing, or another one asks.
 */
export function receiptDownload(
  { state, history, audience, at }: Pick<OpenedLink, "state" | "history" | "audience" | "at">,
  key?: string,
): HttpAnswer | undefined {
  const of = { at, sha256, ...(key === undefined ? {} : { key }) };
  const file = receiptsOf({ viewer: audience.viewer, state }, history, of);
  if (file.events.length === 0) return undefined;
  const name = key === undefined ? RECEIPTS : RECEIPT;
  return {
    status: 200,
    contentType: JSON_TYPE,
    body: `${JSON.stringify(file, null, 2)}\n`,
    headers: { "content-disposition": `attachment; filename="${state.id}-${name}"` },
    caseId: state.id,
  };
}
