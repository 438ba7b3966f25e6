import type { Facts, Link } from "../facts.ts";
import type { Reason } from "../findings.ts";
import { addDays, earlier, earliest, isPartial, later, latest, type Day, type PartialDay } from "../time.ts";
import { because } from "./because.ts";
import { CLAUSE } from "./clauses.ts";
import type { TradingEnd } from "./recency.ts";
import type { Thresholds } from "./thresholds.ts";
import { tradingOf } from "./trading.ts";

export const LINKAGES = ["current", "past", "unlinked"] as const;
export type Linkage = (typeof LINKAGES)[number];

export interface LinkageJudgement {
  readonly linkage: Linkage;
  /** The end of trading, where there is one. */
  readonly end?: TradingEnd;
  readonly reasons: Reason[];
  /** Paths of facts to ask again; those of the link are relative to it, others begin with `/`. */
  readonly unknown: string[];
}

export interface LinkageContext {
  readonly incident: Facts["incident"];
  readonly wasPublic: Facts["wasPublic"];
  readonly publicOn?: PartialDay | undefined;
  /** The day the allegation reached us. */
  readonly receivedOn: Day;
  readonly thresholds: Thresholds;
}

/** The days of one reading of partial dates: of the reading that gives the higher level, or of the opposite one. */
interface Reading {
  readonly end: Day;
  readonly foundOn: Day;
  readonly cutOn: Day;
  readonly publicOn: Day;
}

function readings(link: Link, end: TradingEnd, publicOn: PartialDay): { strict: Reading; lenient: Reading } {
  const { foundOn = "", cutTiesOn } = link;
  const cut = (toDay: (partial: PartialDay) => Day, day: Day) =>
    cutTiesOn === undefined ? day : later(toDay(cutTiesOn), day);
  return {
    strict: { end: end.to, foundOn: latest(foundOn), cutOn: cut(latest, end.to), publicOn: earliest(publicOn) },
    lenient: { end: end.from, foundOn: earliest(foundOn), cutOn: cut(earliest, end.from), publicOn: latest(publicOn) },
  };
}

/** Why past trading counts as current in this reading of the dates; empty if it counts as past. */
function whyCurrent(reading: Reading, receivedOn: Day, days: number): Reason[] {
  const { end, foundOn, cutOn, publicOn } = reading;
  const judgedOn = earlier(publicOn, receivedOn);
  const by = addDays(publicOn, -days);
  return [
    ...(end >= judgedOn ? [because("trading-ended-after-public", CLAUSE.judgedAt, { end, judgedOn })] : []),
    ...(foundOn > by ? [because("not-found-well-before", CLAUSE.wellBefore, { foundOn, by })] : []),
    ...(cutOn > by ? [because("not-cut-well-before", CLAUSE.wellBefore, { cutOn, by })] : []),
  ];
}

/** Whether the incident began after the last day of trading; on that day it is linked (ours). */
function beganAfter(from: PartialDay | undefined, end: TradingEnd) {
  const isAfter = from !== undefined && earliest(from) > end.to;
  const mayBeAfter = from !== undefined && latest(from) > end.from;
  const unknown = [...(from !== undefined && isPartial(from) ? ["/incident.from"] : []), ...end.partial];
  return { isAfter, unknown: mayBeAfter && !isAfter ? unknown : from === undefined ? ["/incident.from"] : [] };
}

/** The first public report; our receipt stands in if it never became public; undefined if that is not known. */
function firstPublic({ wasPublic, publicOn, receivedOn }: LinkageContext): PartialDay | undefined {
  return publicOn ?? (wasPublic === "no" ? receivedOn : undefined);
}

function judgeEnded(link: Link, end: TradingEnd, context: LinkageContext): Omit<LinkageJudgement, "end"> {
  const publicOn = firstPublic(context);
  if (link.found === "no")
    return { linkage: "current", reasons: [because("never-found", CLAUSE.neverFound)], unknown: [] };
  if (link.found === "unknown" || link.foundOn === undefined) {
    const fact = link.found === "unknown" ? "found" : "foundOn";
    return { linkage: "current", reasons: [because("found-unknown", CLAUSE.unknown)], unknown: [fact] };
  }
  if (publicOn === undefined) {
    return { linkage: "current", reasons: [because("publication-unknown", CLAUSE.unknown)], unknown: ["/publicOn"] };
  }
  const { strict, lenient } = readings(link, end, publicOn);
  const days = context.thresholds.wellBeforeDays;
  const reasons = whyCurrent(strict, context.receivedOn, days);
  if (reasons.length === 0) {
    const facts = { foundOn: strict.foundOn, cutOn: strict.cutOn, publicOn: strict.publicOn };
    return { linkage: "past", reasons: [because("found-and-cut-well-before", CLAUSE.wellBefore, facts)], unknown: [] };
  }
  const relies = whyCurrent(lenient, context.receivedOn, days).length === 0;
  if (!relies) return { linkage: "current", reasons, unknown: [] };
  const partial = [
    ...(isPartial(publicOn) ? ["/publicOn"] : []),
    ...(isPartial(link.foundOn) ? ["foundOn"] : []),
    ...(link.cutTiesOn !== undefined && isPartial(link.cutTiesOn) ? ["cutTiesOn"] : []),
    ...end.partial,
  ];
  return { linkage: "current", reasons: [...reasons, because("partial-date", CLAUSE.unknown)], unknown: partial };
}

/**
 * How an incident is linked with one partner through its trading with the supplier.
 *
 * Trading that had not ended when the incident became public or reached us, whichever is earlier, is current; ending
 * it later, also as a corrective action, never makes it past. Past trading counts as current unless the partner found
 * the issue and cut ties well before the first public report (ours: both at least 90 days, 90 counts; never public:
 * our receipt stands in). An incident that began after the last day of trading is not linked by it.
 * Partial dates are read as the day that gives the higher level, unknown facts as the value that does (ours).
 *
 * Source: Guidelines, Step 2, matrix and note 23; process, Step 2.2.
 */
export function judgeLink(link: Link, context: LinkageContext): LinkageJudgement {
  const trading = tradingOf(link);
  if (trading.state === "open") return { linkage: "current", reasons: trading.reasons, unknown: trading.unknown };
  const { end } = trading;
  const { from } = context.incident;
  const start = beganAfter(from, end);
  if (start.isAfter) {
    const facts = { from: from ?? "", end: end.to };
    return {
      linkage: "unlinked",
      end,
      reasons: [because("incident-after-trading", CLAUSE.linked, facts)],
      unknown: [],
    };
  }
  const judged = judgeEnded(link, end, context);
  const partial = start.unknown.length > 0 ? [because("incident-start-unknown", CLAUSE.unknown)] : [];
  return { ...judged, end, reasons: [...judged.reasons, ...partial], unknown: [...judged.unknown, ...start.unknown] };
}
