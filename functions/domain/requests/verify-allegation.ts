import * as z from "zod";
import type { Case, Party } from "../case.ts";
import { choice, group, longText, neededWith, onlyWith, organisation, yesNo } from "../fields.ts";
import { routeAssessment } from "../rules/assessment.ts";
import type { Role } from "../vocabulary.ts";
import { partyOf } from "../case.ts";
import { missing, request } from "./definition.ts";
import { lawEnforcement } from "./law-enforcement.ts";

/** Puts an organisation into a role; the first holder is the lead one. */
export const assign = (state: Case, role: Role, id: string): Case => {
  if (state.parties.some((party) => party.role === role && party.organisation === id)) return state;
  const others: Party[] = state.parties.map((party) => (party.role === role ? { ...party, lead: false } : party));
  return { ...state, parties: [...others, { role, organisation: id, lead: true, excluded: false }] };
};

/** The decisions that judge the allegation. */
const JUDGED = ["refer", "not-actionable", "denied"] as const;

/** Guidelines, Step 1: the company judges whether the allegation is credible, then whether it is actionable. */
export const assessAllegation = request({
  step: "verify-allegation",
  asks: "downstream",
  answer: z.object({
    decision: choice(["refer", "not-actionable", "denied", "ask-for-information"]),
    credible: onlyWith(
      JUDGED,
      group({
        trustworthySource: neededWith(JUDGED, yesNo().optional()),
        enoughInformation: neededWith(JUDGED, yesNo().optional()),
      }),
    ),
    credibleReasons: onlyWith(JUDGED, longText().optional()),
    actionable: onlyWith(["refer", "not-actionable"], yesNo().optional()),
    partnerEvidence: onlyWith(["refer"], longText().optional()),
    smelter: onlyWith(["refer", "ask-for-information"], organisation("smelter").optional(), { needed: ["refer"] }),
    audit: onlyWith(["refer", "ask-for-information"], organisation("audit").optional(), { needed: ["refer"] }),
    question: onlyWith(["ask-for-information"], longText().optional()),
    askedParty: onlyWith(["ask-for-information"], choice(["reporter", "audit", "smelter"]).optional()),
    lawEnforcement: onlyWith(["refer"], lawEnforcement()),
    reasons: longText(),
  }),
  /** Who is asked for information is part of the route, so that a run walked again asks the same party again. */
  routes: ["refer", "not-actionable", "denied", "ask-reporter", "ask-audit", "ask-smelter"],
  route: ({ decision, askedParty }) =>
    decision === "ask-for-information" ? `ask-${askedParty ?? "reporter"}` : decision,
  due: { workingDays: 10 },
  onSilence: "stall",
  highRisk: false,
  tells: ["reporter"],
  check: (answer, state) => {
    if (answer.decision === "ask-for-information")
      return [
        ...missing("question", answer.question),
        ...missing("askedParty", answer.askedParty),
        ...(answer.askedParty === "reporter" && state.about.reporter?.reachable !== true
          ? [{ field: "askedParty", code: "reporter-not-reachable" }]
          : []),
        ...(answer.askedParty !== undefined && answer.askedParty !== "reporter" && !partyOf(state, answer.askedParty)
          ? missing(answer.askedParty, answer[answer.askedParty])
          : []),
      ];
    const { trustworthySource, enoughInformation } = answer.credible;
    if (trustworthySource === undefined || enoughInformation === undefined)
      return [
        ...missing("credible.trustworthySource", trustworthySource, "step-1-credible"),
        ...missing("credible.enoughInformation", enoughInformation, "step-1-credible"),
      ];
    const { route } = routeAssessment({
      credible: { trustworthySource, enoughInformation },
      actionable: answer.actionable,
    });
    return [
      ...missing("credibleReasons", answer.credibleReasons, "step-1-credible"),
      ...(answer.decision === "denied" ? [] : missing("actionable", answer.actionable, "step-1-actionable")),
      ...(answer.decision === route
        ? []
        : [{ field: "decision", code: "decision-against-judgement", clause: "step-1" }]),
      ...(answer.decision === "refer"
        ? [
            ...missing("partnerEvidence", answer.partnerEvidence, "step-1-actionable"),
            ...missing("smelter", answer.smelter, "step-1-actionable"),
            ...missing("audit", answer.audit, "step-1-referral"),
            ...missing("lawEnforcement", answer.lawEnforcement, "step-3-note-25"),
          ]
        : []),
    ];
  },
  records: (state, answer) => {
    const withSmelter = answer.smelter === undefined ? state : assign(state, "smelter", answer.smelter);
    return answer.audit === undefined ? withSmelter : assign(withSmelter, "audit", answer.audit);
  },
});

/** Silence is no answer: then downstream decides on what there is (process, Step 1.2). */
export const giveInformation = request({
  step: "verify-allegation",
  asks: (_state, subject) => ({ role: subject === "audit" || subject === "smelter" ? subject : "reporter" }),
  answer: z.object({
    decision: choice(["answered", "cannot-answer"]),
    information: onlyWith(["answered"], longText().optional()),
  }),
  routes: ["answered", "cannot-answer"],
  due: { days: 14 },
  onSilence: "go-on",
  highRisk: false,
  tells: ["downstream"],
  check: (answer) => (answer.decision === "answered" ? missing("information", answer.information) : []),
});
