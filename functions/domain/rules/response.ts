import * as z from "zod";
import type { Facts, Link } from "../facts.ts";
import { reasonSchema, type Reason } from "../findings.ts";
import type { Day } from "../time.ts";
import { because } from "./because.ts";
import { CLAUSE } from "./clauses.ts";
import { judgeLink, LINKAGES } from "./linkage.ts";
import { judgeRecency } from "./recency.ts";
import { judgeSeverity } from "./severity.ts";
import { THRESHOLDS, type Thresholds } from "./thresholds.ts";
import { whatWouldChange } from "./counterfactual.ts";

export const REQUIREMENTS = ["mandatory", "recommended"] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

const linkResponseSchema = z.object({
  partner: z.string(),
  linkage: z.enum(LINKAGES),
  /** Decides for past trading only. */
  recent: z.boolean(),
  /** The last day that the end of trading can be; absent while trading goes on or may go on. */
  tradingEnd: z.string().optional(),
  reasons: z.array(reasonSchema),
});
export type LinkResponse = z.infer<typeof linkResponseSchema>;

/** The response of Step 2 with its explanation, as it is stored and shown. */
export const responseSchema = z.object({
  linked: z.boolean(),
  level1: z.enum(REQUIREMENTS),
  level2: z.literal("recommended"),
  severe: z.boolean(),
  links: z.array(linkResponseSchema),
  reasons: z.array(reasonSchema),
  wouldChange: z.array(reasonSchema),
  /** Paths of facts to ask again, as in the form of facts (`links.0.foundOn`). */
  unknown: z.array(z.string()),
});
export type Response = z.infer<typeof responseSchema>;

export interface ResponseContext {
  /** The day the allegation reached us. */
  readonly receivedOn: Day;
  /** Substantiated cases of the same site or supplier, this one not counted. */
  readonly relatedSubstantiated: number;
  readonly thresholds?: Thresholds;
}

interface JudgedLink {
  readonly response: LinkResponse;
  readonly unknown: string[];
}

function judgeOneLink(facts: Facts, link: Link, number: number, context: ResponseContext): JudgedLink {
  const { incident, wasPublic, publicOn } = facts;
  const thresholds = context.thresholds ?? THRESHOLDS;
  const linkage = judgeLink(link, { incident, wasPublic, publicOn, receivedOn: context.receivedOn, thresholds });
  const recency =
    linkage.linkage === "past" && linkage.end !== undefined ? judgeRecency(incident, linkage.end) : undefined;
  const path = (fact: string) => (fact.startsWith("/") ? fact.slice(1) : `links.${number}.${fact}`);
  return {
    response: {
      partner: link.partner,
      linkage: linkage.linkage,
      recent: recency?.recent ?? linkage.linkage === "current",
      ...(linkage.end === undefined ? {} : { tradingEnd: linkage.end.to }),
      reasons: [...linkage.reasons, ...(recency?.reasons ?? [])],
    },
    unknown: [...linkage.unknown, ...(recency?.unknown ?? [])].map(path),
  };
}

/** From the weakest link to the strongest; the strongest gives the level of the case (ours). */
const strength = (link: LinkResponse): number =>
  link.linkage === "current" ? 3 : link.linkage === "unlinked" ? 0 : link.recent ? 2 : 1;

function level(links: readonly LinkResponse[], severe: boolean): { level1: Requirement; reasons: Reason[] } {
  const strongest = links.reduce((most, link) => Math.max(most, strength(link)), 0);
  const number = links.findIndex((link) => strength(link) === strongest) + 1;
  const several = links.length > 1 ? [because("strongest-link", CLAUSE.strongest, { link: number })] : [];
  const level2 = because("level-2-recommended", CLAUSE.response);
  const given = (level1: Requirement, reason: Reason) => ({ level1, reasons: [reason, ...several, level2] });
  if (links.length === 0) return { level1: "recommended", reasons: [because("no-link-found", CLAUSE.linked)] };
  if (strongest === 0) return { level1: "recommended", reasons: [because("not-linked", CLAUSE.linked)] };
  if (strongest === 3) return given("mandatory", because("level-1-mandatory-current", CLAUSE.response));
  if (strongest === 2 && severe) return given("mandatory", because("level-1-mandatory-past", CLAUSE.response));
  return given("recommended", because("level-1-recommended", CLAUSE.response));
}

/**
 * The type and level of response to a substantiated incident: linkage and recency per link, severity per incident,
 * the level by the matrix. It explains itself: the clause that fired, what would change the level, and the facts
 * that are unknown or too imprecise and therefore count as the value with the higher level (ours).
 *
 * `linked: false` means that no trading of the named partners links the incident: the linkage is investigated again,
 * once, and then the case closes as not actionable (ours).
 *
 * Source: Guidelines, Step 2, matrix, notes 22 and 23; process, Step 2.2.
 */
export function determineResponse(facts: Facts, context: ResponseContext): Response {
  const thresholds = context.thresholds ?? THRESHOLDS;
  const judged = facts.links.map((link, number) => judgeOneLink(facts, link, number, context));
  const links = judged.map((link) => link.response);
  const severity = judgeSeverity(facts, context.relatedSubstantiated, thresholds);
  const { level1, reasons } = level(links, severity.severe);
  return {
    linked: links.some((link) => link.linkage !== "unlinked"),
    level1,
    level2: "recommended",
    severe: severity.severe,
    links,
    reasons: [...reasons, ...severity.reasons],
    wouldChange: whatWouldChange({ level1, links, severe: severity.severe }),
    unknown: [...new Set([...judged.flatMap((link) => link.unknown), ...severity.unknown])],
  };
}
