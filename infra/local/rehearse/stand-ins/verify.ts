import type { Answer } from "../fill.ts";
import { begunRows, later, REASONS, type Situation } from "./situation.ts";

const lawEnforcement = (today: string) => ({
  duty: "yes",
  checkedWith: "Legal team",
  path: "law-enforcement",
  doneOn: today,
});

const assess = ({ allegation, today }: Situation): Answer => {
  const named = allegation.suppliers.length > 0;
  const judged = {
    credible: { trustworthySource: "yes", enoughInformation: "yes" },
    credibleReasons: "Several accounts agree and were checked by the source.",
    reasons: REASONS,
  };
  if (!named) return { ...judged, decision: "not-actionable", actionable: "no" };
  return {
    ...judged,
    decision: "refer",
    actionable: "yes",
    partnerEvidence: "The supplier is named and stands in the smelter's list of sources.",
    smelter: "smelter-a",
    audit: "audit-a",
    lawEnforcement: lawEnforcement(today),
  };
};

const facts = ({ allegation, today, children }: Situation): Answer => ({
  types: [...allegation.exploitation],
  methodsOfControl: [...allegation.methodsOfControl],
  debtBondage: allegation.methodsOfControl.includes("DebtBondage") ? "yes" : "unknown",
  links: [
    {
      partner: "smelter-a",
      trading: "current",
      throughTraders: "yes",
      lastReceipt: today.slice(0, 7),
      contract: "running",
      found: "no",
      endedBecauseOfIssue: "unknown",
    },
  ],
  wasPublic: "unknown",
  incident: {
    ...(allegation.period?.from === undefined ? {} : { from: allegation.period.from }),
    ongoing: allegation.people.ongoing === null ? "unknown" : allegation.people.ongoing ? "yes" : "no",
    repeated: "yes",
    separateEvents: 3,
  },
  people: {
    affectedFrom: 2,
    affectedTo: allegation.people.adults ?? 40,
    identified: 2,
    children: children ? "yes" : "unknown",
    childrenInOrUnderMine: children ? "yes" : "unknown",
    urgentNeeds: "no",
  },
});

/** Step 1 and the safety lane. */
export const verify: Record<string, (situation: Situation) => Answer> = {
  "assess-allegation": assess,
  "give-information": () => ({ decision: "answered", information: "What was asked is answered here." }),
  "investigate-allegation": (situation) => ({
    decision: "substantiated",
    reference: "GRM-2031",
    log: "Site visit, interviews, documents of the smelter.",
    facts: facts(situation),
    lawEnforcement: lawEnforcement(situation.today),
    reasons: REASONS,
  }),
  "investigate-linkage": (situation) => ({
    decision: "facts-corrected",
    facts: facts(situation),
    reasons: REASONS,
  }),
  cooperate: () => ({ decision: "cooperates", information: "Receipts of the last two years.", reasons: REASONS }),
  "record-needs": ({ today }) => ({
    decision: "needs-recorded",
    needs: [
      { kind: "removal", people: 2, provider: "Authority for social affairs", startedOn: today, met: "yes" },
      { kind: "shelter", people: 2, provider: "Shelter of the coordinator", startedOn: today, met: "yes" },
    ],
    reportedTo: "law-enforcement",
    reasons: REASONS,
  }),
  "approve-needs": () => ({ decision: "approved", reasons: REASONS }),
  "lift-hold": () => ({ decision: "lift", victimsSafe: "yes", reasons: REASONS }),
  "answer-concern": () => ({ decision: "people-are-safe", reasons: REASONS }),
  "consent-to-withdrawal": () => ({ decision: "consent", reasons: REASONS }),
  "plan-corrective-actions": ({ today }) => ({
    decision: "actions-planned",
    actions: [
      { what: "Cease the harm at the site", owner: "mine", dueOn: later(today, 30) },
      { what: "Check each source before receipt", owner: "smelter", dueOn: later(today, 60) },
    ],
    trading: "continue-with-conditions",
    riskForVictims: "An abrupt end of trade would push people into worse work.",
    reasons: REASONS,
  }),
  "follow-actions": (situation) => ({
    decision: "all-done",
    actions: begunRows(situation, "actions").map((row) => ({ ...row, state: "done", evidence: "Report of a visit." })),
    reasons: REASONS,
  }),
};
