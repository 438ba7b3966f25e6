import * as z from "zod";
import { yesNo, yesNoUnknown } from "./fields.ts";

/**
 * The consent ledger (process, Consent and records; hazards, PR-07): who agreed to what, for whom, when, and who took it
 * back. HTCDS has one checkbox; scope, day, language and guardian are ours. Entries are added and never changed. What is
 * signed stays in the coordinator's file.
 */

/** What somebody can agree to, and take back, one by one (Guidelines, Chapter 2, informed consent; the list is ours). */
export const PURPOSES = ["assistance", "case-plan", "monitoring", "lessons", "law-enforcement"] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Who gets something: a party, or a class of others (ours). The coordinator is nobody's recipient: it holds the file. */
export const RECIPIENTS = ["facilitator", "audit", "companies", "providers", "authorities"] as const;
export type Recipient = (typeof RECIPIENTS)[number];

export const CONSENT_STATES = ["given", "withdrawn"] as const;
export const CONSENT_BY = ["own", "guardian", "appointed-guardian"] as const;

export const consentSchema = z.object({
  pseudonym: z.string(),
  purposes: z.array(z.enum(PURPOSES)),
  recipients: z.array(z.enum(RECIPIENTS)),
  state: z.enum(CONSENT_STATES),
  /** The day from which it counts. */
  on: z.iso.date(),
  by: z.enum(CONSENT_BY),
  guardianImplicated: yesNoUnknown().optional(),
  /** The language it was explained in, ISO 639-3. */
  language: z.string().optional(),
  /** Whether what shows it is in the coordinator's file. */
  evidenceKept: yesNo(),
});
export type Consent = z.infer<typeof consentSchema>;
