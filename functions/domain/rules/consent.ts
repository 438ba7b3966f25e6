import type { CasePlan } from "../case-plan.ts";
import type { Case } from "../case.ts";
import type { Consent, Purpose, Recipient } from "../consent.ts";
import type { Day } from "../time.ts";
import type { Problem } from "../findings.ts";
import { when } from "./because.ts";
import { CLAUSE } from "./clauses.ts";
import { isMinorNow } from "./plan-child.ts";

type People = Pick<Case["victims"], "pseudonyms">;

/** What of a case consent is judged by. */
export type Consenting = Pick<Case, "consents" | "plan">;

export interface ConsentQuestion {
  readonly pseudonym: string;
  /** `child-protection`: what the law has reported; it is no matter of consent (process, Consent and records). */
  readonly purpose: Purpose | "child-protection";
  readonly recipient: Recipient;
  /** As of the end of this day; as the ledger stands where it is left out (nothing in it lies in the future). */
  readonly at?: Day;
}

/** Why something may, or may not, be shared. */
export type ConsentReason =
  | "duty-to-report"
  | "given"
  | "agreed-in-plan"
  | "withdrawn"
  | "not-asked"
  | "guardian-implicated"
  | "guardian-consent-needed"
  | "own-consent-at-18";

export interface Sharing {
  readonly may: boolean;
  readonly why: ConsentReason;
}

type Given = Pick<CasePlan, "age">;

/**
 * Why a consent does not count: a guardian who is, or may be, implicated in the harm gives none (hazards, DH-03); a child
 * gives none alone; from 18 on nobody gives it in somebody's place but who was appointed. Where no plan says the age yet,
 * the coordinator knew whom to ask (ours).
 */
export function whyNotCounted(
  { by, guardianImplicated }: Pick<Consent, "by" | "guardianImplicated">,
  person: Given | undefined,
): ConsentReason | undefined {
  if (by === "guardian" && guardianImplicated !== "no") return "guardian-implicated";
  if (person === undefined) return undefined;
  if (isMinorNow(person)) return by === "own" ? "guardian-consent-needed" : undefined;
  return by === "guardian" ? "own-consent-at-18" : undefined;
}

/** A child can say no, and so can anybody who speaks for it, but not a guardian known to be implicated (ours). */
const counts = (entry: Consent, person: Given | undefined): boolean =>
  entry.state === "withdrawn"
    ? !(entry.by === "guardian" && entry.guardianImplicated === "yes")
    : whyNotCounted(entry, person) === undefined;

const planOf = ({ plan }: Consenting, pseudonym: string): CasePlan | undefined =>
  plan?.content.level1.cases.find((one) => one.pseudonym === pseudonym);

/** The entries about a question, by their days, and of one day in the order in which they were recorded. */
const entriesFor = ({ consents }: Consenting, { pseudonym, purpose, recipient, at }: ConsentQuestion): Consent[] =>
  consents
    .filter(
      (entry) =>
        entry.pseudonym === pseudonym &&
        entry.purposes.some((one) => one === purpose) &&
        entry.recipients.includes(recipient) &&
        (at === undefined || entry.on <= at),
    )
    .sort((one, other) => one.on.localeCompare(other.on));

/** What the plan's own consent covers, by pseudonym; lessons and authorities are asked for apart (ours). */
const IN_PLAN: readonly Purpose[] = ["assistance", "case-plan", "monitoring"];
const BY_PSEUDONYM: readonly Recipient[] = ["facilitator", "audit", "providers"];

function beforeAnyEntry(casePlan: CasePlan | undefined, { purpose, recipient }: ConsentQuestion): Sharing {
  const isCovered = IN_PLAN.some((one) => one === purpose) && BY_PSEUDONYM.includes(recipient);
  if (!isCovered || casePlan?.consentBy === undefined) return { may: false, why: "not-asked" };
  const { consentBy: by, guardianImplicated } = casePlan;
  const whyNot = whyNotCounted({ by, guardianImplicated }, casePlan);
  if (whyNot !== undefined) return { may: false, why: whyNot };
  const isAgreed = casePlan.services.some(({ consent }) => consent === "given");
  return isAgreed ? { may: true, why: "agreed-in-plan" } : { may: false, why: "not-asked" };
}

/**
 * Whether something about one victim may be shared, and why.
 *
 * The last word that counts decides. Before the first, the consents to services in the plan count for assistance, the
 * case plan and monitoring, by pseudonym; nothing counts for lessons and authorities (ours).
 *
 * Source: process, Consent and records; hazards, PR-07, PR-08, DH-03.
 */
export function sharing(state: Consenting, question: ConsentQuestion): Sharing {
  if (question.purpose === "child-protection") return { may: true, why: "duty-to-report" };
  const casePlan = planOf(state, question.pseudonym);
  const entries = entriesFor(state, question);
  const last = entries.findLast((entry) => counts(entry, casePlan));
  if (last !== undefined)
    return last.state === "given" ? { may: true, why: "given" } : { may: false, why: "withdrawn" };
  const idle = entries.at(-1);
  if (idle === undefined) return beforeAnyEntry(casePlan, question);
  return { may: false, why: whyNotCounted(idle, casePlan) ?? "not-asked" };
}

export const mayShare = (state: Consenting, question: ConsentQuestion): boolean => sharing(state, question).may;

/**
 * Whether what the process shows by pseudonym is held back: the ledger says something of it, and not that it may be
 * shared. A plan that is being made is read by who makes and approves it before there is a ledger (ours).
 */
export const isWithheld = (state: Consenting, question: ConsentQuestion): boolean =>
  entriesFor(state, question).length > 0 && !mayShare(state, question);

/** Keeps the lessons of a case back once somebody took back consent to learning from it. */
export const lessonConsentProblems = (state: Consenting & { readonly victims: People }): Problem[] => {
  const isTakenBack = state.victims.pseudonyms.some((pseudonym) =>
    isWithheld(state, { pseudonym, purpose: "lessons", recipient: "companies" }),
  );
  return when(isTakenBack, "decision", "lessons-withheld", CLAUSE.consent);
};

/** Whether nothing new may be shared of a person with those who give services: no referral begins (process, Consent). */
export const referralsWithheld = (state: Consenting, pseudonym: string): boolean =>
  isWithheld(state, { pseudonym, purpose: "assistance", recipient: "providers" });
