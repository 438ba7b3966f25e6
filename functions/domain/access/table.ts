import type { Role } from "../vocabulary.ts";

/** The kinds of data, one row each of the table "Who is told what" (process). */
export const DATA = [
  "progress",
  "allegation",
  "reporter-identity",
  "findings",
  "response",
  "corrective-actions",
  "plan",
  "budget",
  "budget-level-1",
  "case-plans",
  "victim-identity",
  "consent",
  "reports",
  "safety",
  "decisions",
  "closure",
  "export",
] as const;
export type Data = (typeof DATA)[number];

/**
 * How much of a kind of data a role sees. `all` and `none` speak for themselves; each other word is a reduction that
 * answers.ts and parts.ts know how to make, and a reader that does not know it shows nothing.
 */
export type Extent =
  | "all"
  | "none"
  /** Of progress: the reporter's status, next date, outcome; the funder's own part. Of a plan: the coordinator's part. */
  | "status"
  | "own-part"
  /** Of the allegation: what is no free text and names no place; the reporter's own words. */
  | "summary"
  | "own-words"
  /** Of the facts: one's own trading; substantiated or not. */
  | "own-trading"
  | "finding"
  | "level"
  /** What the party wrote itself, or what was asked of it. */
  | "own"
  /** Of decisions: those of requests that ask the role or tell it; that there was one; how the case ended. */
  | "own-step"
  | "made"
  | "outcome"
  /** Of money: sums, and what the party itself pledged; Level 1 as a single sum. */
  | "totals"
  | "one-total"
  /** Of people: numbers from the threshold on; by pseudonym; without what somebody wrote about them. */
  | "counts"
  | "by-pseudonym"
  | "without-free-text"
  | "without-case-plans"
  | "progress-note"
  /** Of safety: that there is a concern; that one is unanswered. */
  | "exists"
  | "unanswered"
  | "closure-report"
  | "own-view";

/** What depends on the case; access.ts says how. */
export type Condition =
  | "with-consent"
  | "after-hold"
  | "own-trading-then-all"
  | "summary-after-hold"
  | "own-after-hold"
  | "counts-after-hold"
  | "without-case-plans-after-hold"
  | "one-total-if-few"
  | "own-step-after-hold";

const NOBODY = {
  downstream: "none",
  audit: "none",
  smelter: "none",
  facilitator: "none",
  coordinator: "none",
  funder: "none",
  reporter: "none",
  operator: "none",
} as const satisfies Record<Role, Extent>;

/** Most rows begin with both: they lead the process (Guidelines, Chapter 3). */
const COMPANY_AND_AUDIT = { ...NOBODY, downstream: "all", audit: "all" } as const satisfies Record<Role, Extent>;

/**
 * Who sees what. A role that is not named in a row sees nothing of it.
 *
 * `…-after-hold`: ours; while the safety hold is on, nothing that names site, victim or reporter reaches the smelter,
 * and no free text can be trusted not to.
 */
export const ACCESS = {
  progress: {
    ...COMPANY_AND_AUDIT,
    smelter: "all",
    facilitator: "all",
    coordinator: "all",
    funder: "own-part",
    reporter: "status",
    operator: "all",
  },
  allegation: { ...COMPANY_AND_AUDIT, smelter: "summary-after-hold", facilitator: "all", reporter: "own-words" },
  "reporter-identity": { ...NOBODY, downstream: "with-consent", audit: "with-consent", reporter: "own" },
  findings: { ...COMPANY_AND_AUDIT, smelter: "own-trading-then-all", facilitator: "all", reporter: "finding" },
  response: { ...COMPANY_AND_AUDIT, smelter: "all", facilitator: "all", coordinator: "level" },
  "corrective-actions": { ...COMPANY_AND_AUDIT, smelter: "own-after-hold" },
  plan: { ...COMPANY_AND_AUDIT, smelter: "after-hold", facilitator: "all", coordinator: "own-part" },
  budget: { ...COMPANY_AND_AUDIT, smelter: "all", facilitator: "all", coordinator: "own-part", funder: "totals" },
  "budget-level-1": {
    ...NOBODY,
    downstream: "one-total-if-few",
    audit: "all",
    smelter: "one-total-if-few",
    facilitator: "all",
    coordinator: "all",
    funder: "one-total-if-few",
  },
  "case-plans": {
    ...NOBODY,
    downstream: "counts",
    audit: "without-free-text",
    smelter: "counts-after-hold",
    facilitator: "all",
    coordinator: "all",
  },
  "victim-identity": { ...NOBODY, coordinator: "all" },
  consent: { ...NOBODY, downstream: "counts", audit: "by-pseudonym", facilitator: "by-pseudonym", coordinator: "all" },
  reports: {
    ...NOBODY,
    downstream: "progress-note",
    audit: "without-free-text",
    smelter: "without-case-plans-after-hold",
    facilitator: "all",
    coordinator: "own",
  },
  safety: {
    ...NOBODY,
    downstream: "exists",
    audit: "all",
    facilitator: "all",
    coordinator: "all",
    reporter: "own",
    operator: "unanswered",
  },
  decisions: {
    ...COMPANY_AND_AUDIT,
    smelter: "own-step-after-hold",
    facilitator: "own-step",
    coordinator: "own-step",
    funder: "own",
    reporter: "outcome",
    operator: "made",
  },
  closure: {
    ...COMPANY_AND_AUDIT,
    smelter: "after-hold",
    facilitator: "all",
    coordinator: "all",
    funder: "closure-report",
    reporter: "outcome",
  },
  export: { ...COMPANY_AND_AUDIT, smelter: "own-view", facilitator: "own-view", coordinator: "own-view" },
} as const satisfies Record<Data, Record<Role, Extent | Condition>>;
