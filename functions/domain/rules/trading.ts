import type { Link } from "../facts.ts";
import type { Reason } from "../findings.ts";
import { earliest, isPartial, later, latest, type PartialDay } from "../time.ts";
import { because } from "./because.ts";
import { CLAUSE } from "./clauses.ts";
import type { TradingEnd } from "./recency.ts";

/** Trading that goes on, or may go on for all that is known; or its end. */
export type Trading =
  | { readonly state: "open"; readonly reasons: Reason[]; readonly unknown: string[] }
  | { readonly state: "ended"; readonly end: TradingEnd };

const open = (reason: Reason, ...unknown: string[]): Trading => ({ state: "open", reasons: [reason], unknown });

/** The facts without which the end of past trading is not known: it may have been later, so it counts as open. */
function missingForEnd({ lastReceipt, throughTraders, contract, contractEnd }: Link): string[] {
  const missing: Readonly<Record<string, boolean>> = {
    lastReceipt: lastReceipt === undefined,
    throughTraders: throughTraders === "unknown",
    contract: contract === "unknown",
    contractEnd: contract === "ended" && contractEnd === undefined,
  };
  return Object.entries(missing).flatMap(([fact, isMissing]) => (isMissing ? [fact] : []));
}

const partialPaths = (dates: Readonly<Record<string, PartialDay | undefined>>) =>
  Object.entries(dates).flatMap(([path, date]) => (date !== undefined && isPartial(date) ? [path] : []));

function lastEnd({ lastReceipt = "", contract, contractEnd = "" }: Link): TradingEnd {
  const dates = contract === "ended" ? [lastReceipt, contractEnd] : [lastReceipt];
  return {
    from: dates.map(earliest).reduce(later),
    to: dates.map(latest).reduce(later),
    partial: partialPaths({ lastReceipt, ...(contract === "ended" ? { contractEnd } : {}) }),
  };
}

/**
 * Whether trading with the supplier has ended, and when: with the last receipt of material or the end of the
 * contract, whichever is later. Suspension is no end; after a resumption only a later end counts (ours).
 * Paths of unknown facts are relative to the link.
 *
 * Source: process, Step 2.2.
 */
export function tradingOf(link: Link): Trading {
  if (link.trading === "current") return open(because("trading-current", CLAUSE.response));
  if (link.trading === "suspended") return open(because("trading-suspended", CLAUSE.tradingEnd));
  if (link.trading === "unknown") return open(because("trading-unknown", CLAUSE.unknown), "trading");
  if (link.contract === "running") return open(because("contract-running", CLAUSE.tradingEnd));
  const missing = missingForEnd(link);
  if (missing.length > 0) return open(because("trading-end-unknown", CLAUSE.unknown), ...missing);
  const end = lastEnd(link);
  const { resumedOn } = link;
  if (resumedOn === undefined || latest(resumedOn) <= end.from) return { state: "ended", end };
  const partial = earliest(resumedOn) <= end.to ? [...partialPaths({ resumedOn }), ...end.partial] : [];
  return open(because("trading-resumed", CLAUSE.tradingEnd, { resumedOn }), ...partial);
}
