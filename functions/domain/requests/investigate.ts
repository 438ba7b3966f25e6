import * as z from "zod";
import type { Case } from "../case.ts";
import { factsSchema } from "../facts.ts";
import { choice, longText, onlyWith, shortText } from "../fields.ts";
import { type Problem, under } from "../findings.ts";
import { factsProblems } from "../rules/facts.ts";
import { holdNeeded } from "../rules/safety.ts";
import { missing, request } from "./definition.ts";
import { lawEnforcement } from "./law-enforcement.ts";

type Found = z.output<typeof factsSchema>;

const factsChecked = (facts: Found | undefined, at: string): Problem[] =>
  facts === undefined ? [] : under("facts", factsProblems(facts, at.slice(0, 10)));

/** Facts as found put the hold on; once lifted it stays so, and only the facilitator or audit lift it. */
const asFound = (state: Case, facts: Found, at: string): Case => {
  const { hold } = state.safety;
  const goesOn = !hold.on && hold.liftedAt === undefined && holdNeeded({ ongoing: facts.incident.ongoing });
  return { ...state, facts, safety: goesOn ? { ...state.safety, hold: { on: true, since: at } } : state.safety };
};

const FOUND = ["substantiated", "unsubstantiated"] as const;

/** Guidelines, Step 1: the audit programme investigates by its own grievance mechanism; there is no third finding. */
export const investigateAllegation = request({
  step: "verify-allegation",
  asks: "audit",
  answer: z.object({
    decision: choice(["substantiated", "unsubstantiated", "ask-smelter"]),
    reference: onlyWith(FOUND, shortText().optional(), { needed: ["substantiated"] }),
    log: onlyWith(FOUND, longText().optional(), { needed: [] }),
    question: onlyWith(["ask-smelter"], longText().optional()),
    missingEvidence: onlyWith(["unsubstantiated"], longText().optional()),
    facts: onlyWith(["substantiated"], factsSchema.optional().meta({ kind: "group" })),
    lawEnforcement: onlyWith(["substantiated"], lawEnforcement()),
    reasons: longText(),
  }),
  routes: ["substantiated", "unsubstantiated", "ask-smelter"],
  due: { days: 60 },
  onSilence: "stall",
  highRisk: false,
  tells: ["downstream", "reporter"],
  check: (answer, _state, { at }) => {
    if (answer.decision === "ask-smelter") return missing("question", answer.question);
    if (answer.decision === "unsubstantiated")
      return missing("missingEvidence", answer.missingEvidence, "step-1-finding");
    return [
      ...missing("facts", answer.facts, "step-1-facts"),
      ...missing("reference", answer.reference, "step-1-grievance-mechanism"),
      ...missing("lawEnforcement", answer.lawEnforcement, "step-3-note-25"),
      ...factsChecked(answer.facts, at),
    ];
  },
  records: (state, answer, { at }) =>
    answer.decision === "substantiated" && answer.facts !== undefined ? asFound(state, answer.facts, at) : state,
});

/** The audit programme may seek the smelter's cooperation (Guidelines, Step 1); masked while the hold is on. */
export const cooperate = request({
  step: "verify-allegation",
  asks: "smelter",
  answer: z.object({
    decision: choice(["cooperates", "declines"]),
    information: longText().optional(),
    reasons: longText(),
  }),
  routes: ["cooperates", "declines"],
  due: { days: 14 },
  onSilence: "go-on",
  highRisk: false,
  tells: ["audit"],
});

/** Not linked by the trading that was found: linkage is investigated again, once (process, Step 2.2). */
export const investigateLinkage = request({
  step: "determine-response",
  asks: "audit",
  answer: z.object({
    decision: choice(["facts-corrected", "still-unlinked"]),
    facts: onlyWith(["facts-corrected"], factsSchema.optional().meta({ kind: "group" })),
    reasons: longText(),
  }),
  routes: ["facts-corrected", "still-unlinked"],
  due: { days: 14 },
  onSilence: "stall",
  highRisk: false,
  tells: ["downstream"],
  check: (answer, _state, { at }) =>
    answer.decision === "facts-corrected"
      ? [...missing("facts", answer.facts, "step-1-facts"), ...factsChecked(answer.facts, at)]
      : [],
  records: (state, answer, { at }) => ({
    ...(answer.facts === undefined ? state : asFound(state, answer.facts, at)),
    linkageInvestigated: true,
  }),
});
