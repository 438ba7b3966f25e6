import * as z from "zod";
import { careSchema } from "./care.ts";
import { choice, day, list, longText, shortText, wholeNumber, yesNo, yesNoUnknown } from "./fields.ts";
import { SERVICES } from "./vocabulary.ts";

/**
 * The case plan of one victim, by pseudonym (Guidelines, Step 3, case management planning; process, Step 3.3).
 * Names, notes and signed originals are in the vault.
 */

/** Random, given by the vault, never derived from the person. */
export const pseudonym = () =>
  z
    .string()
    .regex(/^V-[0-9A-Z-]{4,40}$/)
    .meta({ kind: "short-text" });

/** How a victim's plan goes on, or ends without assistance by this case (ours; with evidence and audit's acceptance). */
export const VICTIM_STATES = ["assist", "declined", "not-found", "assisted-elsewhere", "died"] as const;

/** `adult-child-then`: under 18 at the incident, of age now. In doubt counts as a child until assessed (ours). */
export const AGES = ["adult", "child", "adult-child-then", "in-doubt"] as const;

/** What is done for a child (Guidelines, Chapter 2 and Step 3; process, Step 3.3, Child). */
export const CHILD_ITEMS = [
  "removed-safely",
  "identity-and-age-assessed",
  "best-interest-determined",
  "explained-to-child",
  "explained-to-guardian",
  "child-counselled",
  "guardian-counselled",
  "guardian-consulted-in-design",
  "guardian-consented",
  "child-views-heard",
  "reported-to-authority",
  "school-training-or-stipend",
  "livelihood-for-family",
  "social-protection-for-family",
  "accommodation",
  "agreement-signed",
] as const;
export type ChildItem = (typeof CHILD_ITEMS)[number];

const serviceShape = {
  service: choice(SERVICES),
  provider: shortText(),
  /** Whether the provider confirmed that the service is really there. */
  available: yesNo(),
  reach: choice(["easy", "travel-met", "not-reachable"]),
  /** How travel is met, where it is. */
  travel: shortText().optional(),
  from: day(),
  to: day().optional(),
  /** Informed consent to this service; refusing one costs no other (ours). */
  consent: choice(["given", "refused", "not-yet-asked"]),
  consentOn: day().optional(),
};

const childItemShape = {
  item: choice(CHILD_ITEMS),
  state: choice(["done", "planned", "not-needed"]),
  on: day().optional(),
  byWhom: shortText().optional(),
  why: longText().optional(),
};

export const caseShape = {
  pseudonym: pseudonym(),
  state: choice(VICTIM_STATES),
  /** Of an end without assistance: what shows it, and who assists instead. */
  evidence: longText().optional(),
  assistedBy: shortText().optional(),
  age: choice(AGES),
  /** ISO 639-3. */
  language: z
    .string()
    .regex(/^[a-z]{3}$/)
    .meta({ kind: "short-text" })
    .optional(),
  /** Whether the plan follows the victim's own wishes, and the victim took part in making it. */
  wishesFollowed: yesNo().optional(),
  tookPart: yesNo().optional(),
  howTookPart: longText().optional(),
  reintegrationAssessedOn: day().optional(),
  /** Skills, qualifications, and opportunities where the person will live. */
  reintegrationAssessment: longText().optional(),
  riskAssessedOn: day().optional(),
  riskRepeatedEveryMonths: wholeNumber(24).optional(),
  goals: longText().optional(),
  selfReliance: longText().optional(),
  services: list(serviceShape, { rows: 2, max: 30 }),
  care: careSchema.optional().meta({ kind: "group" }),
  consentBy: choice(["own", "guardian", "appointed-guardian"]).optional(),
  guardianImplicated: yesNoUnknown().optional(),
  childItems: list(childItemShape, { rows: 0, max: 40 }),
};

export const casePlanSchema = z.object(caseShape);
export type CasePlan = z.infer<typeof casePlanSchema>;
export type PlannedService = CasePlan["services"][number];
