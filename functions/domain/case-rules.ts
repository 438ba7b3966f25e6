import type { Case } from "./case.ts";
import type { CaseRule } from "./case-rules/definition.ts";
import {
  afterPeriod,
  funding,
  lessonsOf,
  monitoringPeriod,
  planChange,
  pledges,
  preventionParties,
} from "./case-rules/monitoring.ts";
import { engagement, planLevels, planReturned } from "./case-rules/plan.ts";
import { adoption, levelsToAdopt, needsFound, responseLevel, safetyHold, safetyLane } from "./case-rules/response.ts";
import type { Fact } from "./events.ts";

/** The rules that machines apply, by name; each application is an event with its reasons. */
export const CASE_RULES = {
  "safety-lane": safetyLane,
  "safety-hold": safetyHold,
  "needs-found": needsFound,
  "response-level": responseLevel,
  "levels-to-adopt": levelsToAdopt,
  adoption,
  "plan-levels": planLevels,
  engagement,
  "plan-returned": planReturned,
  pledges,
  funding,
  "monitoring-period": monitoringPeriod,
  "plan-change": planChange,
  "after-period": afterPeriod,
  lessons: lessonsOf,
  prevention: preventionParties,
} as const satisfies Record<string, CaseRule>;

export type CaseRuleName = keyof typeof CASE_RULES;

export const isCaseRule = (name: string): name is CaseRuleName => Object.hasOwn(CASE_RULES, name);

/** The rule of this name; a name that is not in the table is an error of the program. */
export const caseRuleOf = (name: string): CaseRule => {
  if (!isCaseRule(name)) throw new RangeError(`no rule ${name}`);
  return CASE_RULES[name];
};

type RuleApplied = Extract<Fact, { type: "rule-applied" }>;

/** What a rule's result is remembered by: applied again in the same turn of a step, it answers the same. */
export const ruleKey = ({
  step,
  round,
  rule,
  revision,
  period,
}: Pick<RuleApplied, "step" | "round" | "rule" | "revision" | "period">): string =>
  [step, round, rule, revision, period].join("#");

/** Folds what a rule found into the snapshot. */
export const recordRule = (state: Case, fact: RuleApplied): Case => {
  const recorded = caseRuleOf(fact.rule).records?.(state, fact.result) ?? state;
  const { route, until, subjects } = fact;
  return {
    ...recorded,
    interrupted: false,
    rules: { ...recorded.rules, [ruleKey(fact)]: { route, subjects, ...(until === undefined ? {} : { until }) } },
    reasons: fact.reasons.length === 0 ? recorded.reasons : { ...recorded.reasons, [fact.step]: fact.reasons },
  };
};
