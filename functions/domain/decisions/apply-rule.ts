import type { Case } from "../case.ts";
import { NotAllowedNow } from "../errors.ts";
import { isFrozen } from "../frozen.ts";
import { caseRuleOf, ruleKey } from "../case-rules.ts";
import type { RuleContext } from "../case-rules/definition.ts";
import type { Step } from "../vocabulary.ts";
import type { Decision } from "./decision.ts";
import { NOTHING } from "./nothing.ts";

export interface RuleCommand {
  readonly rule: string;
  readonly step: Step;
  readonly round: number;
  readonly revision: number;
  readonly period: number;
  readonly execution: string;
}

/** What a rule found in a turn of a step, once it is recorded. */
export const ruleResult = (state: Case, command: RuleCommand) => state.rules[ruleKey(command)];

/**
 * Applies a rule to the case and records what it found with its reasons; in the same turn of a step it is applied
 * once, so that a step walked again goes the same way.
 */
export function applyRule(state: Case, command: RuleCommand, context: Omit<RuleContext, "period">): Decision {
  if (ruleResult(state, command) !== undefined) return NOTHING;
  if (isFrozen(state)) throw new NotAllowedNow(state.id, "disputed");
  const { rule, step, round, revision, period, execution } = command;
  const { route, until, subjects, result, reasons } = caseRuleOf(rule).apply(state, { ...context, period });
  const turn = { rule, execution, step, round, revision, period };
  return {
    facts: [
      {
        type: "rule-applied",
        ...turn,
        route,
        ...(until === undefined ? {} : { until }),
        subjects: [...(subjects ?? [])],
        result: result ?? null,
        reasons: [...(reasons ?? [])],
      },
    ],
    mails: [],
    requests: [],
  };
}
