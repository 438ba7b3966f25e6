import type * as z from "zod";
import type { Case } from "../case.ts";
import type { Reason } from "../findings.ts";
import type { Step } from "../vocabulary.ts";

/**
 * What a rule is applied to besides the case. `at`: now, RFC 3339. `relatedSubstantiated`: how many of the related
 * cases were substantiated; they count as repetition (process, Step 2.2).
 */
export interface RuleContext {
  readonly at: string;
  readonly period: number;
  readonly relatedSubstantiated: number;
}

export interface RuleResult {
  readonly route: string;
  /** The instant a machine waits for. */
  readonly until?: string;
  /** What a machine asks about, one run of `ask` each. */
  readonly subjects?: readonly string[];
  readonly result?: z.core.util.JSONType;
  readonly reasons?: readonly Reason[];
}

/** A rule that a machine applies by its name: a row of `CASE_RULES` (functions/domain/case-rules.ts). */
export interface CaseRule {
  readonly step: Step;
  readonly routes: readonly string[];
  readonly apply: (state: Case, context: RuleContext) => RuleResult;
  /** What the result changes in the snapshot. */
  readonly records?: (state: Case, result: unknown) => Case;
}
