import type { Facts } from "../facts.ts";
import type { Reason } from "../findings.ts";
import { addYears, earliest, isPartial, latest, type Day } from "../time.ts";
import { because } from "./because.ts";
import { CLAUSE } from "./clauses.ts";

export interface Lapse {
  readonly incidentEnd: Day;
  readonly tradingEnd: Day;
}

/**
 * Whether an incident is recent in the sense of the response matrix.
 *
 * Recent: less than one year before the smelter or refiner stopped trading with the supplier. An incident that lasted
 * until the end of trading or past it is recent (ours: the lapse is zero). The anniversary of 29 February is 1 March,
 * so that no mandatory level is lost.
 *
 * Source: Guidelines, Step 2, note 23.
 */
export function isRecent({ incidentEnd, tradingEnd }: Lapse): boolean {
  return incidentEnd >= tradingEnd || addYears(incidentEnd, 1) > tradingEnd;
}

export interface Recency {
  readonly recent: boolean;
  readonly reasons: Reason[];
  /** Paths of the facts to ask again: relative to the link, or from the facts' root if they begin with `/`. */
  readonly unknown: string[];
}

/** The first and the last day that the end of trading can be. */
export interface TradingEnd {
  readonly from: Day;
  readonly to: Day;
  /** Paths of the dates that are known only in part. */
  readonly partial: readonly string[];
}

/**
 * Recency of an incident for one link whose trading has ended, with what is not known counted as recent (ours).
 * A repeated incident's last day is its last occurrence.
 */
export function judgeRecency({ ongoing, lastDay }: Facts["incident"], tradingEnd: TradingEnd): Recency {
  if (ongoing !== "no") {
    const unknown = ongoing === "unknown" ? ["/incident.ongoing"] : [];
    return { recent: true, reasons: [because("recent-ongoing", CLAUSE.recency, { ongoing })], unknown };
  }
  if (lastDay === undefined) {
    return { recent: true, reasons: [because("recent-unknown", CLAUSE.unknown)], unknown: ["/incident.lastDay"] };
  }
  const likeliest = { incidentEnd: latest(lastDay), tradingEnd: tradingEnd.from };
  if (!isRecent(likeliest)) {
    return { recent: false, reasons: [because("not-recent", CLAUSE.recency, { ...likeliest })], unknown: [] };
  }
  const until = likeliest.incidentEnd >= likeliest.tradingEnd;
  const reasons = [because(until ? "recent-until-trading-end" : "recent", CLAUSE.recency, { ...likeliest })];
  if (isRecent({ incidentEnd: earliest(lastDay), tradingEnd: tradingEnd.to })) {
    return { recent: true, reasons, unknown: [] };
  }
  const unknown = [...(isPartial(lastDay) ? ["/incident.lastDay"] : []), ...tradingEnd.partial];
  return { recent: true, reasons: [...reasons, because("partial-date", CLAUSE.unknown, { lastDay })], unknown };
}
