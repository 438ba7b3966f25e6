import * as z from "zod";
import type { Case } from "../case.ts";
import { CONSENT_BY, CONSENT_STATES, PURPOSES, RECIPIENTS, type Consent } from "../consent.ts";
import { choice, choices, day, yesNo, yesNoUnknown } from "../fields.ts";
import type { Problem } from "../findings.ts";
import { when } from "../rules/because.ts";
import { CLAUSE } from "../rules/clauses.ts";
import { whyNotCounted } from "../rules/consent.ts";
import { note } from "./definition.ts";

/** Codes and days only: what was said, and who said it, is in the coordinator's file. */
const consentContent = z.object({
  state: choice(CONSENT_STATES),
  /** Of a withdrawal: none ticked means all, so that taking everything back is one choice (ours). */
  purposes: choices(PURPOSES),
  recipients: choices(RECIPIENTS),
  on: day(),
  by: choice(CONSENT_BY),
  guardianImplicated: yesNoUnknown().optional(),
  language: z
    .string()
    .regex(/^[a-z]{3}$/)
    .meta({ kind: "short-text" })
    .optional(),
  evidenceKept: yesNo(),
});
export type ConsentContent = z.infer<typeof consentContent>;

const givenProblems = ({ purposes, recipients, language }: ConsentContent): Problem[] => [
  ...when(purposes.length === 0, "purposes", "needed", CLAUSE.consent),
  ...when(recipients.length === 0, "recipients", "needed", CLAUSE.consent),
  ...when(language === undefined, "language", "needed", CLAUSE.consent),
];

/** Whose word it has to be. A withdrawal is taken from anybody but a guardian known to be implicated (ours). */
const byProblems = (content: ConsentContent, { plan }: Case, subject: string): Problem[] => {
  const person = plan?.content.level1.cases.find(({ pseudonym }) => pseudonym === subject);
  const isImplicated = content.by === "guardian" && content.guardianImplicated === "yes";
  const why = whyNotCounted(content, person);
  const isGiven = content.state === "given";
  return [
    ...when(
      isImplicated || (isGiven && why === "guardian-implicated"),
      "guardianImplicated",
      "guardian-implicated",
      CLAUSE.child,
    ),
    ...when(isGiven && why === "guardian-consent-needed", "by", "guardian-consent-needed", CLAUSE.child),
    ...when(isGiven && why === "own-consent-at-18", "by", "own-consent-at-18", CLAUSE.consent),
  ];
};

const entryOf = (
  { purposes, recipients, guardianImplicated, language, ...rest }: ConsentContent,
  pseudonym: string,
): Consent => ({
  ...rest,
  pseudonym,
  purposes: purposes.length === 0 ? [...PURPOSES] : purposes,
  recipients: recipients.length === 0 ? [...RECIPIENTS] : recipients,
  ...(guardianImplicated === undefined ? {} : { guardianImplicated }),
  ...(language === undefined ? {} : { language }),
});

/**
 * One line of the consent ledger, at any time, also of a closed case: who takes consent back does not wait for a request
 * (process, Consent and records; hazards, PR-08).
 */
export const recordConsent = note({
  from: ["coordinator"],
  content: consentContent,
  subjects: ({ victims }) => victims.pseudonyms,
  highRisk: false,
  lastCounts: true,
  tells: ["facilitator"],
  data: "consent",
  check: (content, state, { at, subject }) => [
    ...when(content.on > at.slice(0, 10), "on", "in-the-future", CLAUSE.consent),
    ...(content.state === "given" ? givenProblems(content) : []),
    ...byProblems(content, state, subject),
  ],
  records: (state, content, { subject }) => ({ ...state, consents: [...state.consents, entryOf(content, subject)] }),
});
