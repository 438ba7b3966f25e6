import * as z from "zod";
import { choice, choices, group, list, organisation, partialDay, wholeNumber, yesNo, yesNoUnknown } from "./fields.ts";
import { EXPLOITATION_TYPES, FORCED_LABOUR_INDICATORS, METHODS_OF_CONTROL } from "./vocabulary.ts";

/**
 * The facts of Step 2 as the audit programme *found* them, not as they were alleged (process, Step 1.3 and 2.2).
 * `unknown` and a missing date are facts too: the rules take the value that gives the higher level and ask again.
 */

/** `suspended` is no end of trading (ours). */
export const TRADING = ["current", "suspended", "past", "unknown"] as const;
/** A contract that still runs has not ended trading, whatever the last receipt was. */
export const CONTRACT = ["none", "ended", "running", "unknown"] as const;

/** One supply-chain link: the partner nearest the harm and its trading with the supplier. */
const linkShape = {
  partner: organisation("smelter"),
  trading: choice(TRADING),
  /** Last receipt of material, directly or through traders: supply through traders counts (ours). */
  lastReceipt: partialDay().optional(),
  /** Whether material came through traders; while that is unknown, so is the last receipt. */
  throughTraders: yesNoUnknown(),
  contract: choice(CONTRACT),
  contractEnd: partialDay().optional(),
  /** Trading taken up again after an end: only an end after this day counts. */
  resumedOn: partialDay().optional(),
  /** Whether the partner identified the issue itself. */
  found: yesNoUnknown(),
  foundOn: partialDay().optional(),
  /** The partner's decision to cut ties; empty: the end of trading stands for it. */
  cutTiesOn: partialDay().optional(),
  /** Shown beside the explanation; the reason for ending trade does not decide, finding the issue does (ours). */
  endedBecauseOfIssue: yesNoUnknown(),
};
export const linkSchema = group(linkShape);
export type Link = z.infer<typeof linkSchema>;

export const factsSchema = z.object({
  types: choices(EXPLOITATION_TYPES),
  methodsOfControl: choices(METHODS_OF_CONTROL),
  indicators: choices(FORCED_LABOUR_INDICATORS),
  debtBondage: yesNoUnknown(),
  links: list(linkShape, { rows: 1, max: 20 }),
  wasPublic: yesNoUnknown(),
  /** The first public report. */
  publicOn: partialDay().optional(),
  incident: group({
    from: partialDay().optional(),
    /** Of a repeated incident the last occurrence. */
    lastDay: partialDay().optional(),
    ongoing: yesNoUnknown(),
    repeated: yesNoUnknown(),
    separateEvents: wholeNumber(100_000).optional(),
  }),
  people: group({
    /** The number affected as a range; an exact number is both ends. */
    affectedFrom: wholeNumber().optional(),
    affectedTo: wholeNumber().optional(),
    identified: wholeNumber().optional(),
    children: yesNoUnknown(),
    /** Asked where child labour is among the types; work in or under a mine is a worst form by default (ours). */
    childrenInOrUnderMine: yesNoUnknown().optional(),
    childrenInOtherWorstForms: yesNoUnknown().optional(),
    urgentNeeds: yesNo(),
  }),
});
export type Facts = z.infer<typeof factsSchema>;
