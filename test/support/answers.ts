/** Answers that hold on the example case, by request; enough to walk the first steps. */
export const REASONS = "Because of what was found.";

export const DENY = {
  decision: "denied",
  credible: { trustworthySource: "no", enoughInformation: "no" },
  credibleReasons: REASONS,
  reasons: REASONS,
};

export const REFER = {
  decision: "refer",
  credible: { trustworthySource: "yes", enoughInformation: "yes" },
  credibleReasons: REASONS,
  actionable: "yes",
  partnerEvidence: "Receipts of the last year.",
  smelter: "smelter-a",
  audit: "audit-a",
  lawEnforcement: { duty: "yes", path: "law-enforcement", checkedWith: "Counsel" },
  reasons: REASONS,
};

export const facts = (trading: "current" | "past") => ({
  types: ["ForcedLabour"],
  methodsOfControl: ["DebtBondage"],
  indicators: [],
  debtBondage: "yes",
  links: [
    {
      partner: "smelter-a",
      trading,
      throughTraders: "no",
      contract: trading === "current" ? "running" : "ended",
      ...(trading === "current" ? {} : { lastReceipt: "2019-06-01", contractEnd: "2019-06-01" }),
      found: "no",
      endedBecauseOfIssue: "no",
    },
  ],
  wasPublic: "yes",
  publicOn: "2019-05",
  incident: { from: "2018", lastDay: "2019-03-01", ongoing: "no", repeated: "no" },
  people: { children: "no", urgentNeeds: "no" },
});

export const SUBSTANTIATED = {
  decision: "substantiated",
  reference: "GM-12",
  facts: facts("current"),
  lawEnforcement: { duty: "no", path: "not-yet" },
  reasons: REASONS,
};
