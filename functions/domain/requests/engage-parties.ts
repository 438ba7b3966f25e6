import * as z from "zod";
import { choice, day, list, longText, neededWith, onlyWith, organisation, wholeNumber, yesNo } from "../fields.ts";
import { withoutInterim } from "../interim.ts";
import { peopleReferred, referralProblems } from "../rules/referral.ts";
import { withReferred } from "../victims.ts";
import { missing, request } from "./definition.ts";
import { assign } from "./verify-allegation.ts";

/** The audit programme identifies one or more facilitators (Guidelines, Chapter 3, audit programme). */
export const identifyFacilitators = request({
  step: "design-action-plan",
  asks: "audit",
  answer: z.object({
    decision: choice(["identified"]),
    candidates: list({ organisation: organisation("facilitator"), presentInCountry: yesNo(), expertise: longText() }),
    reasons: longText(),
  }),
  routes: ["identified"],
  due: { days: 14 },
  onSilence: "stall",
  highRisk: false,
  tells: ["smelter"],
  check: (answer) => missing("candidates", answer.candidates, "step-3-facilitator"),
  records: (state, answer) => ({
    ...state,
    facilitatorCandidates: answer.candidates.map((candidate) => candidate.organisation),
  }),
});

/** The smelter engages one of them. Silence counts as a refusal here: a mandatory level may not wait (ours). */
export const engageFacilitator = request({
  step: "design-action-plan",
  asks: "smelter",
  answer: z.object({
    decision: choice(["engaged", "refused"]),
    facilitator: onlyWith(["engaged"], organisation("facilitator").optional()),
    reasons: longText(),
  }),
  routes: ["engaged", "refused"],
  due: { days: 14 },
  onSilence: "go-on",
  highRisk: false,
  tells: ["audit"],
  check: (answer, state) =>
    answer.decision === "refused"
      ? []
      : [
          ...missing("facilitator", answer.facilitator, "step-3-facilitator"),
          ...(answer.facilitator !== undefined && !state.facilitatorCandidates.includes(answer.facilitator)
            ? [{ field: "facilitator", code: "not-a-candidate", clause: "step-3-facilitator" }]
            : []),
        ],
  records: (state, answer) =>
    answer.decision === "engaged" && answer.facilitator !== undefined
      ? { ...state, facilitatorCandidates: [answer.facilitator] }
      : { ...state, refusals: state.refusals + 1 },
});

/** Accepting holds the declaration of independence and of conflicts; declined: choose again. */
export const acceptEngagement = request({
  step: "design-action-plan",
  asks: (state) => ({ role: "facilitator", organisation: state.facilitatorCandidates[0] ?? "" }),
  answer: z.object({
    decision: choice(["accepted", "declined"]),
    independent: onlyWith(["accepted"], yesNo().optional()),
    conflicts: onlyWith(["accepted"], longText().optional(), { needed: [] }),
    reasons: longText(),
  }),
  routes: ["accepted", "declined"],
  due: { days: 14 },
  onSilence: "stall",
  highRisk: false,
  tells: ["audit", "smelter"],
  check: (answer) =>
    answer.decision === "accepted"
      ? [
          ...missing("independent", answer.independent, "step-3-independence"),
          ...(answer.independent === "no"
            ? [{ field: "independent", code: "not-independent", clause: "step-3-independence" }]
            : []),
        ]
      : [],
  records: (state, answer, { organisation: invited }) =>
    answer.decision === "accepted" ? assign(withoutInterim(state, invited), "facilitator", invited) : state,
});

/** Level 1: a coordinator already working with victims in the area; where the law appoints one, nothing is accepted. */
export const nameCoordinator = request({
  step: "design-action-plan",
  asks: "facilitator",
  answer: z.object({
    decision: choice(["named", "appointed-by-law"]),
    coordinator: organisation("coordinator"),
    worksInTheArea: yesNo(),
    childProtection: choice(["specialised", "works-with-specialised", "no-children"]),
    reasons: longText(),
  }),
  routes: ["named", "appointed-by-law"],
  due: { days: 14 },
  onSilence: "stall",
  highRisk: false,
  safety: true,
  tells: ["audit"],
  check: (answer, state) =>
    answer.childProtection === "no-children" && state.facts?.people.children !== "no"
      ? [{ field: "childProtection", code: "children-need-specialists", clause: "step-3-child" }]
      : [],
  records: (state, answer) => assign(state, "coordinator", answer.coordinator),
});

export const acceptCoordination = request({
  step: "design-action-plan",
  asks: "coordinator",
  answer: z.object({ decision: choice(["accepted", "declined"]), reasons: longText() }),
  routes: ["accepted", "declined"],
  due: { days: 14 },
  onSilence: "stall",
  highRisk: false,
  safety: true,
  tells: ["facilitator"],
  records: (state, answer) =>
    answer.decision === "accepted"
      ? state
      : { ...state, parties: state.parties.filter((party) => party.role !== "coordinator") },
});

/** Each identified victim is referred to the coordinator: a date, confirmed by the facilitator (Guidelines, Step 5). */
export const referVictims = request({
  step: "design-action-plan",
  asks: "facilitator",
  answer: z.object({
    decision: choice(["referred", "nobody-identified"]),
    people: onlyWith(["referred"], wholeNumber(500).optional()),
    referredOn: neededWith(["referred"], day().optional()),
    more: onlyWith(["referred"], list({ people: wholeNumber(500), referredOn: day() }, { rows: 0 }), { needed: [] }),
    reasons: longText(),
  }),
  routes: ["referred", "nobody-identified"],
  due: { days: 14 },
  onSilence: "stall",
  highRisk: false,
  safety: true,
  tells: ["coordinator", "audit"],
  check: (answer, _state, { at }) =>
    answer.decision === "referred" ? referralProblems(answer, "people", at.slice(0, 10)) : [],
  needsIds: (answer, { victims }) =>
    answer.decision === "referred" ? Math.max(0, peopleReferred(answer) - victims.pseudonyms.length) : 0,
  // Whoever was referred before the case was reopened keeps the pseudonym: plan, reports and vault go on under it.
  records: (state, answer, { ids }) => ({
    ...state,
    victims: withReferred(
      state.victims,
      answer,
      ids.map((id) => `V-${id}`),
    ),
  }),
});
