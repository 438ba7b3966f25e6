import * as z from "zod";
import type { Case } from "./case.ts";
import type { Fact } from "./events.ts";
import type { Reason } from "./findings.ts";
import { adoptedLevels, routeAdoption } from "./rules/adoption.ts";
import { reportingPeriods } from "./rules/calendar.ts";
import { determineResponse, responseSchema } from "./rules/response.ts";
import { fundingCoverage } from "./rules/funding.ts";
import { lessonParties } from "./rules/lessons.ts";
import { holdNeeded } from "./rules/safety.ts";
import type { Step } from "./vocabulary.ts";

/** What a rule is applied to besides the case. `at`: now, RFC 3339. */
export interface RuleContext {
  readonly at: string;
  readonly period: number;
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

interface CaseRule {
  readonly step: Step;
  readonly routes: readonly string[];
  readonly apply: (state: Case, context: RuleContext) => RuleResult;
  /** What the result changes in the snapshot. */
  readonly records?: (state: Case, result: unknown) => Case;
}

const responseLevel: CaseRule = {
  step: "determine-response",
  routes: ["linked", "unlinked", "unlinked-again"],
  apply: (state) => {
    if (state.facts === undefined) return { route: "unlinked" };
    const receivedOn = state.openedAt.slice(0, 10);
    const response = determineResponse(state.facts, { receivedOn, relatedSubstantiated: state.related.length });
    const unlinked = state.linkageInvestigated ? "unlinked-again" : "unlinked";
    return {
      route: response.linked ? "linked" : unlinked,
      result: z.json().parse(response),
      reasons: response.reasons,
    };
  },
  records: (state, result) => {
    const response = responseSchema.safeParse(result);
    return response.success ? { ...state, response: response.data } : state;
  },
};

const onlyMandatory = (state: Case) =>
  state.levels === undefined ? undefined : adoptedLevels(state.levels, { level1: false, level2: false });

const levelsToAdopt: CaseRule = {
  step: "determine-response",
  routes: ["ask", "settled"],
  apply: (state) => ({
    route: state.levels?.level1 === "mandatory" && state.levels.level2 === "mandatory" ? "settled" : "ask",
  }),
  records: (state) => {
    const adopted = onlyMandatory(state);
    return adopted === undefined || state.adopted !== undefined ? state : { ...state, adopted };
  },
};

const adoption: CaseRule = {
  step: "determine-response",
  routes: ["plan", "leverage"],
  apply: (state) => {
    if (state.levels === undefined || state.adopted === undefined) return { route: "leverage" };
    const { route, reasons } = routeAdoption(state.levels, state.adopted);
    return { route, reasons };
  },
};

const planLevels: CaseRule = {
  step: "design-action-plan",
  routes: ["level-1", "level-2-only"],
  apply: (state) => ({ route: (state.adopted?.level1 ?? true) ? "level-1" : "level-2-only" }),
};

/** First leverage, then another party engages the facilitator (process, Step 2.5). */
const engagement: CaseRule = {
  step: "design-action-plan",
  routes: ["leverage", "instead"],
  apply: (state) => {
    const silences = Object.values(state.requests).filter(
      ({ request, silence, status }) => request === "engage-facilitator" && silence !== "none" && status === "open",
    );
    const refused = state.refusals + silences.length > 1;
    return { route: refused ? "instead" : "leverage" };
  },
};

/** After two returns the version goes to audit with its reasons (process, Step 3.4; ours). */
const planReturned: CaseRule = {
  step: "design-action-plan",
  routes: ["again", "to-audit"],
  apply: (state) => ({ route: (state.plan?.returnsBySmelter ?? 0) < 2 ? "again" : "to-audit" }),
};

const pledges: CaseRule = {
  step: "implement-and-monitor",
  routes: ["confirm"],
  apply: (state) => ({
    route: "confirm",
    subjects: state.pledges.filter(({ status }) => status === "pledged").map(({ id }) => id),
  }),
};

const funding: CaseRule = {
  step: "implement-and-monitor",
  routes: ["covered", "shortfall"],
  apply: (state) => {
    if (state.plan === undefined) return { route: "shortfall" };
    const coverage = fundingCoverage({ budget: state.plan.content.budget, pledges: state.pledges });
    return {
      route: coverage.covered ? "covered" : "shortfall",
      result: { budgetMinor: coverage.budgetMinor, confirmedMinor: coverage.confirmedMinor },
      reasons: coverage.reasons,
    };
  },
};

const periodsOf = (state: Case) => (state.monitoring === undefined ? [] : reportingPeriods(state.monitoring));

const monitoringPeriod: CaseRule = {
  step: "implement-and-monitor",
  routes: ["level-1", "level-2-only"],
  apply: (state, { period, at }) => {
    const ends = periodsOf(state)[period - 1]?.to ?? state.monitoring?.returnedUntil.at(-1);
    const until = ends === undefined ? at : `${ends}T00:00:00.000Z`;
    return { route: (state.adopted?.level1 ?? true) ? "level-1" : "level-2-only", until };
  },
};

const afterPeriod: CaseRule = {
  step: "implement-and-monitor",
  routes: ["next", "decide"],
  apply: (state, { period }) => ({
    route: state.monitoring?.closureProposed !== true && period < periodsOf(state).length ? "next" : "decide",
  }),
};

const lessonsOf: CaseRule = {
  step: "capture-lessons",
  routes: ["ask"],
  apply: (state) => ({
    route: "ask",
    subjects: lessonParties(state.parties.filter(({ excluded }) => !excluded).map(({ role }) => role)),
  }),
};

const preventionParties: CaseRule = {
  step: "capture-lessons",
  routes: ["ask"],
  apply: (state) => ({
    route: "ask",
    subjects: ["audit", "downstream"].filter((role) => state.parties.some((party) => party.role === role)),
  }),
};

/** Urgent needs wait for neither plan nor money: their track starts with the case (ours). */
const safetyLane: CaseRule = {
  step: "verify-allegation",
  routes: ["urgent", "not-urgent"],
  apply: (state) => {
    const ongoing = state.about.ongoing === null ? "unknown" : state.about.ongoing ? "yes" : "no";
    return { route: holdNeeded({ ongoing }) ? "urgent" : "not-urgent" };
  },
};

/** The rules that machines apply, by name; each application is an event with its reasons. */
export const CASE_RULES = {
  "safety-lane": safetyLane,
  "response-level": responseLevel,
  "levels-to-adopt": levelsToAdopt,
  adoption,
  "plan-levels": planLevels,
  engagement,
  "plan-returned": planReturned,
  pledges,
  funding,
  "monitoring-period": monitoringPeriod,
  "after-period": afterPeriod,
  lessons: lessonsOf,
  prevention: preventionParties,
} as const satisfies Record<string, CaseRule>;

export type CaseRuleName = keyof typeof CASE_RULES;

export const isCaseRule = (name: string): name is CaseRuleName => Object.hasOwn(CASE_RULES, name);

const ruleOf = (name: string): CaseRule | undefined => (isCaseRule(name) ? CASE_RULES[name] : undefined);

/** Folds what a rule found into the snapshot. */
export const recordRule = (state: Case, fact: Extract<Fact, { type: "rule-applied" }>): Case => {
  const recorded = ruleOf(fact.rule)?.records?.(state, fact.result) ?? state;
  return fact.reasons.length === 0 ? recorded : { ...recorded, lastReasons: fact.reasons };
};
