import * as z from "zod";
import { choice, day, group, longText, neededWith, onlyWith, shortText } from "../fields.ts";
import { confirmationProblems, confirmLevels, levelsAfterChange, type Levels } from "../rules/confirmation.ts";
import { adoptedLevels, mayEndWithoutRemediation } from "../rules/adoption.ts";
import { urgentNeeds } from "../rules/safety.ts";
import type { Case } from "../case.ts";
import { missing, request } from "./definition.ts";

/** The smelter is consulted before the audit programme confirms (Guidelines, Step 2). */
export const consultOnResponse = request({
  step: "determine-response",
  asks: "smelter",
  answer: z.object({
    decision: choice(["agrees", "comments"]),
    comment: neededWith(["comments"], longText().optional()),
  }),
  routes: ["agrees", "comments"],
  due: { days: 14 },
  onSilence: "go-on",
  highRisk: false,
  tells: ["audit"],
  check: (answer) => (answer.decision === "comments" ? missing("comment", answer.comment) : []),
});

const raised = (decision: string) => ({
  ...(decision === "raise-level-1" || decision === "raise-both" ? { level1: "mandatory" as const } : {}),
  ...(decision === "raise-level-2" || decision === "raise-both" ? { level2: "mandatory" as const } : {}),
});

/** Levels only rise behind a confirmation, and what has become mandatory is adopted (process, Step 2.2). */
const withLevels = (state: Case, confirmed: Levels): Case => {
  const levels = state.levels === undefined ? confirmed : levelsAfterChange(state.levels, confirmed).levels;
  const { adopted } = state;
  return { ...state, levels, ...(adopted === undefined ? {} : { adopted: adoptedLevels(levels, adopted) }) };
};

/** Audit confirms what the matrix gives; it may raise recommended to mandatory, never lower (ours). */
export const confirmResponse = request({
  step: "determine-response",
  asks: "audit",
  answer: z.object({
    decision: choice(["confirm", "raise-level-1", "raise-level-2", "raise-both"]),
    reasons: longText(),
  }),
  routes: ["confirm", "raise-level-1", "raise-level-2", "raise-both"],
  due: { days: 14 },
  onSilence: "stall",
  highRisk: false,
  tells: ["smelter", "downstream"],
  check: (answer, state) =>
    state.response === undefined
      ? []
      : confirmationProblems(state.response, { ...raised(answer.decision), reasons: answer.reasons }).map(
          (problem) => ({
            ...problem,
            field: problem.field === "reasons" ? "reasons" : "decision",
          }),
        ),
  records: (state, answer) =>
    state.response === undefined
      ? state
      : withLevels(state, confirmLevels(state.response, raised(answer.decision)).levels),
});

const adoption = (decision: string) => ({
  level1: decision === "adopt-level-1" || decision === "adopt-both",
  level2: decision === "adopt-level-2" || decision === "adopt-both",
});

/** For each level that is only recommended the smelter adopts or declines, with reasons (ours). */
export const adoptLevels = request({
  step: "determine-response",
  asks: "smelter",
  answer: z.object({
    decision: choice(["adopt-level-1", "adopt-level-2", "adopt-both", "decline"]),
    reasons: longText(),
  }),
  routes: ["adopt-level-1", "adopt-level-2", "adopt-both", "decline"],
  due: { days: 14 },
  onSilence: "stall",
  highRisk: false,
  tells: ["audit", "downstream"],
  records: (state, answer) =>
    state.levels === undefined ? state : { ...state, adopted: adoptedLevels(state.levels, adoption(answer.decision)) },
});

const urgentNeedsOpen = (state: Case): boolean => urgentNeeds(state.safety.needs).open > 0;

const leverage = () =>
  group({
    what: longText(),
    onWhom: choice(["audit", "smelter", "both"]),
    by: day(),
    result: longText().optional(),
  }).optional();

/** Remediation must follow: downstream uses its leverage, then the smelter is asked again (Guidelines, Steps 1 and 2). */
export const useLeverage = request({
  step: "determine-response",
  asks: "downstream",
  answer: z.object({
    decision: choice(["ask-again", "end-without-remediation"]),
    leverage: onlyWith(["ask-again"], leverage()),
    reasons: longText(),
  }),
  routes: ["ask-again", "end-without-remediation"],
  due: { days: 14 },
  onSilence: "stall",
  highRisk: false,
  tells: ["audit"],
  check: (answer, state) => {
    if (answer.decision === "ask-again") return missing("leverage", answer.leverage, "chapter-2-leverage");
    const { allowed } = mayEndWithoutRemediation({
      levels: state.levels ?? { level1: "mandatory", level2: "recommended" },
      adopted: state.adopted ?? { level1: false, level2: false },
      ongoing: state.facts?.incident.ongoing ?? "unknown",
      urgentNeedsOpen: urgentNeedsOpen(state),
      reasons: answer.reasons,
    });
    return allowed
      ? []
      : [{ field: "decision", code: "no-end-without-remediation", clause: "step-2-remediation-must-follow" }];
  },
});

/** A mandatory level was refused or met with silence (ours). */
export const secureRemediation = request({
  step: "design-action-plan",
  asks: "downstream",
  answer: z.object({
    decision: choice(["leverage-used"]),
    leverage: neededWith(["leverage-used"], leverage()),
    reasons: longText(),
  }),
  routes: ["leverage-used"],
  due: { days: 14 },
  onSilence: "go-on",
  highRisk: false,
  tells: ["audit"],
  check: (answer) => missing("leverage", answer.leverage, "chapter-2-leverage"),
});

/** After leverage failed, audit engages the facilitator itself; the refusal enters the decision on trading (ours). */
export const engageInstead = request({
  step: "design-action-plan",
  asks: "audit",
  answer: z.object({
    decision: choice(["engaged"]),
    facilitator: shortText().meta({ kind: "organisation", role: "facilitator" }),
    reasons: longText(),
  }),
  routes: ["engaged"],
  due: { days: 14 },
  onSilence: "stall",
  highRisk: false,
  tells: ["downstream"],
  records: (state, answer) => ({ ...state, facilitatorCandidates: [answer.facilitator] }),
});
