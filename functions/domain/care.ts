import * as z from "zod";
import { amount, choices, day, group, shortText } from "./fields.ts";

/**
 * What is looked at with each victim for each service (Guidelines, Step 3, case management planning; process, Step 3.3,
 * the table of services). Codes only: what was found for a person is in the coordinator's file.
 */
const TREATMENT = ["urgent-care", "trauma-informed", "culturally-fitting", "informed-decision", "follow-up"] as const;

export const CARE_POINTS = {
  shelter: [
    "age",
    "sex",
    "family-size",
    "disability",
    "orientation-and-identity",
    "safety",
    "wish-to-live-alone",
    "duration",
  ],
  medical: TREATMENT,
  psychosocial: TREATMENT,
  /** What the person was told of. */
  legal: ["police", "witness-and-protection", "civil-claims", "immigration-and-labour-status"],
  financial: ["unpaid-wages", "debts", "recruitment-fees", "cash-grant"],
  return: ["voluntary", "safest-and-fastest", "assisted-programme"],
} as const;

/** Ways to reintegration; a person needs one of them at least. */
export const REINTEGRATION_WAYS = ["livelihood", "education", "vocational-training", "micro-enterprise"] as const;

/** What comes with two of the ways. */
export const REINTEGRATION_CONDITIONS = {
  "vocational-training": ["voluntary-after-assessment", "employable-skills"],
  "micro-enterprise": ["business-plan-and-training", "in-kind-grant", "support-beside-it", "market-checked"],
} as const;

export const careSchema = group({
  shelter: choices(CARE_POINTS.shelter),
  medical: choices(CARE_POINTS.medical),
  psychosocial: choices(CARE_POINTS.psychosocial),
  legal: choices(CARE_POINTS.legal),
  legalToldOn: day().optional(),
  /** ISO 639-3. */
  legalToldIn: z
    .string()
    .regex(/^[a-z]{3}$/)
    .meta({ kind: "short-text" })
    .optional(),
  financial: choices(CARE_POINTS.financial),
  /** To the worker, in the plan's currency. */
  feesRepaid: amount().optional(),
  feesRepaidBy: shortText().optional(),
  return: choices(CARE_POINTS.return),
  reintegration: choices([
    ...REINTEGRATION_WAYS,
    ...REINTEGRATION_CONDITIONS["vocational-training"],
    ...REINTEGRATION_CONDITIONS["micro-enterprise"],
  ]),
});
export type Care = z.infer<typeof careSchema>;
