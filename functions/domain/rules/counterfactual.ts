import type { Reason } from "../findings.ts";
import { because } from "./because.ts";
import { CLAUSE } from "./clauses.ts";
import type { Linkage } from "./linkage.ts";

interface Judged {
  readonly level1: "mandatory" | "recommended";
  readonly links: readonly { readonly linkage: Linkage; readonly recent: boolean }[];
  readonly severe: boolean;
}

/** What would lower a mandatory level; where it takes two facts, the reason names both. */
function wouldLower({ links, severe }: Judged): Reason[] {
  const isCurrent = links.some(({ linkage }) => linkage === "current");
  if (!isCurrent) {
    return [
      because("if-not-recent", CLAUSE.recency),
      because("if-not-severe", CLAUSE.severity),
      because("if-not-linked", CLAUSE.linked),
    ];
  }
  if (!severe) return [because("if-past", CLAUSE.wellBefore)];
  return [because("if-past-and-not-severe", CLAUSE.wellBefore), because("if-past-and-not-recent", CLAUSE.wellBefore)];
}

function wouldRaise({ links, severe }: Judged): Reason[] {
  const past = links.filter(({ linkage }) => linkage === "past");
  if (past.length === 0) return [because("if-linked", CLAUSE.linked)];
  const current = because("if-current", CLAUSE.wellBefore);
  if (severe) return [current, because("if-recent", CLAUSE.recency)];
  const isRecent = past.some(({ recent }) => recent);
  return [current, isRecent ? because("if-severe", CLAUSE.severity) : because("if-recent-and-severe", CLAUSE.response)];
}

/**
 * The facts that would change Level 1, so that everybody sees what the level hangs on (process, Step 2.2). They hold
 * for all links together: one current link is enough to keep a level mandatory.
 */
export const whatWouldChange = (judged: Judged): Reason[] =>
  judged.level1 === "mandatory" ? wouldLower(judged) : wouldRaise(judged);
