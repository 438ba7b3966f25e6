import type { Texts } from "../texts.ts";

export const steps: Texts["steps"] = {
  "verify-allegation": {
    title: "Verify the allegation",
    short: "Verification",
    explanation:
      "The company judges whether the report is credible and concerns its supply chain; the audit programme then investigates.",
  },
  "determine-response": {
    title: "Determine the response",
    short: "Response",
    explanation: "From the facts that were found follows which kind of support must or should be given.",
  },
  "design-action-plan": {
    title: "Design the remediation plan",
    short: "Plan",
    explanation: "An independent facilitator works out the plan with those concerned; the audit programme approves it.",
  },
  "implement-and-monitor": {
    title: "Implement and monitor",
    short: "Implementation",
    explanation: "The plan is paid for and carried out. Reports show at regular intervals whether it helps.",
  },
  "close-incident": {
    title: "Close the incident",
    short: "Closure",
    explanation: "The audit programme verifies what was done; the company then closes the case.",
  },
  "capture-lessons": {
    title: "Learn from it",
    short: "Lessons",
    explanation: "All parties look back, and what they learned becomes prevention.",
  },
};

export const roles: Texts["roles"] = {
  downstream: "downstream company",
  audit: "audit programme",
  smelter: "smelter or refiner",
  facilitator: "remediation facilitator",
  coordinator: "service coordinator",
  funder: "funder",
  reporter: "reporter",
  operator: "operator of this system",
};

export const outcomes: Texts["outcomes"] = {
  denied: {
    title: "Closed: not found credible",
    explanation:
      "There was not enough trustworthy information for reasonable grounds. The case can be opened again when there is new information.",
  },
  "not-actionable": {
    title: "Closed: outside this supply chain",
    explanation:
      "The report was taken seriously, but no link to a current or past supply-chain partner was found. New information can open it again.",
  },
  unsubstantiated: {
    title: "Closed: not confirmed",
    explanation:
      "The investigation did not find the evidence it needed. That does not mean that nothing happened; new evidence can open the case again.",
  },
  "no-remediation": {
    title: "Closed: no remediation",
    explanation:
      "The facts were confirmed, but no remediation was taken on. The reasons are on record, and it can still be taken on.",
  },
  remediated: {
    title: "Closed: remediated",
    explanation: "The remediation plan was carried out, and its completion was verified independently.",
  },
  withdrawn: {
    title: "Closed: withdrawn",
    explanation: "The case was a duplicate or a test, or was withdrawn before a finding.",
  },
};

export const closureItems: Texts["closureItems"] = {
  "referral-dated": "Referral to the coordinator, with its date",
  "assistance-summarised": "Summary of the assistance",
  "monitoring-summarised": "Summary of the monitoring",
  "integration-and-satisfaction": "Integration and satisfaction",
  "end-state-of-each-victim": "How it ended for each person",
  "no-personal-data": "No personal data",
  "outcomes-verified": "Outcomes verified",
  "outcomes-on-time": "Outcomes on time",
  "objectives-met": "Objectives met",
  "initiatives-monitored": "Initiatives monitored",
  "financial-report": "Financial report with every contribution",
  "within-budget": "Within budget",
  "remedies-accounted-for": "All five remedies accounted for",
};
