import * as z from "zod";
import type { Case, Party } from "../case.ts";
import { factsSchema } from "../facts.ts";
import { choice, day, group, longText, organisation, shortText, yesNo } from "../fields.ts";
import { routeAssessment } from "../rules/assessment.ts";
import { holdNeeded } from "../rules/safety.ts";
import type { Role } from "../vocabulary.ts";
import { partyOf } from "../case.ts";
import { missing, request } from "./definition.ts";

/** Legal duty to report here, checked with whom, result, done when (Guidelines, Step 3, note 25). */
const lawEnforcement = () =>
  group({
    duty: choice(["yes", "no", "unknown"]),
    checkedWith: shortText().optional(),
    path: choice(["law-enforcement", "other-authority", "un-body", "not-yet"]),
    reasonForOtherPath: longText().optional(),
    doneOn: day().optional(),
  }).optional();

/** Puts an organisation into a role; the first holder is the lead one. */
export const assign = (state: Case, role: Role, id: string): Case => {
  if (state.parties.some((party) => party.role === role && party.organisation === id)) return state;
  const others: Party[] = state.parties.map((party) => (party.role === role ? { ...party, lead: false } : party));
  return { ...state, parties: [...others, { role, organisation: id, lead: true, excluded: false }] };
};

/** Guidelines, Step 1: the company judges whether the allegation is credible, then whether it is actionable. */
export const assessAllegation = request({
  step: "verify-allegation",
  asks: "downstream",
  answer: z.object({
    decision: choice(["refer", "not-actionable", "denied", "ask-for-information"]),
    credible: group({ trustworthySource: yesNo().optional(), enoughInformation: yesNo().optional() }),
    credibleReasons: longText().optional(),
    actionable: yesNo().optional(),
    partnerEvidence: longText().optional(),
    smelter: organisation("smelter").optional(),
    audit: organisation("audit").optional(),
    question: longText().optional(),
    askedParty: choice(["reporter", "audit", "smelter"]).optional(),
    lawEnforcement: lawEnforcement(),
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
    information: longText().optional(),
  }),
  routes: ["answered", "cannot-answer"],
  due: { days: 14 },
  onSilence: "go-on",
  highRisk: false,
  tells: ["downstream"],
  check: (answer) => (answer.decision === "answered" ? missing("information", answer.information) : []),
});

/** Facts as found put the hold on; once lifted it stays so, and only the facilitator or audit lift it. */
const asFound = (state: Case, facts: z.output<typeof factsSchema>, at: string): Case => {
  const { hold } = state.safety;
  const goesOn = !hold.on && hold.liftedAt === undefined && holdNeeded({ ongoing: facts.incident.ongoing });
  return { ...state, facts, safety: goesOn ? { ...state.safety, hold: { on: true, since: at } } : state.safety };
};

/** Guidelines, Step 1: the audit programme investigates by its own grievance mechanism; there is no third finding. */
export const investigateAllegation = request({
  step: "verify-allegation",
  asks: "audit",
  answer: z.object({
    decision: choice(["substantiated", "unsubstantiated", "ask-smelter"]),
    reference: shortText().optional(),
    log: longText().optional(),
    question: longText().optional(),
    missingEvidence: longText().optional(),
    facts: factsSchema.optional().meta({ kind: "group" }),
    lawEnforcement: lawEnforcement(),
    reasons: longText(),
  }),
  routes: ["substantiated", "unsubstantiated", "ask-smelter"],
  due: { days: 60 },
  onSilence: "stall",
  highRisk: false,
  tells: ["downstream", "reporter"],
  check: (answer) => {
    if (answer.decision === "ask-smelter") return missing("question", answer.question);
    if (answer.decision === "unsubstantiated")
      return missing("missingEvidence", answer.missingEvidence, "step-1-finding");
    return [
      ...missing("facts", answer.facts, "step-1-facts"),
      ...missing("reference", answer.reference, "step-1-grievance-mechanism"),
      ...missing("lawEnforcement", answer.lawEnforcement, "step-3-note-25"),
      ...(answer.facts?.links.length === 0
        ? [{ field: "facts.links", code: "missing", clause: "step-1-linkage" }]
        : []),
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
    facts: factsSchema.optional().meta({ kind: "group" }),
    reasons: longText(),
  }),
  routes: ["facts-corrected", "still-unlinked"],
  due: { days: 14 },
  onSilence: "stall",
  highRisk: false,
  tells: ["downstream"],
  check: (answer) => (answer.decision === "facts-corrected" ? missing("facts", answer.facts, "step-1-facts") : []),
  records: (state, answer, { at }) => ({
    ...(answer.facts === undefined ? state : asFound(state, answer.facts, at)),
    linkageInvestigated: true,
  }),
});
