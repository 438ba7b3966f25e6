import { decisionCalled } from "../decision-text.ts";
import type { FieldText } from "../field-text.ts";

/** The field at the end of most answers. */
export const reasons: FieldText = {
  label: "Reasons",
  help: "They are kept with the decision. No names of affected people.",
};

export const lawEnforcement: FieldText = {
  label: "Reporting to the authorities",
  help: "Cases are reported to law enforcement; where that would endanger somebody, to another authority or a UN body.",
  fields: {
    duty: { label: "Is there a legal duty to report here?" },
    checkedWith: { label: "Checked with" },
    path: {
      label: "Reported to",
      options: {
        "law-enforcement": "Law enforcement",
        "other-authority": "Another authority",
        "un-body": "A UN body",
        "not-yet": "Nobody yet",
      },
    },
    reasonForOtherPath: { label: "Why not to law enforcement" },
    doneOn: { label: "Done on" },
  },
};

export const leverage: FieldText = {
  label: "The leverage you use",
  fields: {
    what: { label: "What you do", help: "For example contract terms, purchasing, joint action with other buyers." },
    onWhom: {
      label: "Towards",
      options: { audit: "The audit programme", smelter: "The smelter or refiner", both: "Both" },
    },
    by: { label: "By when" },
    result: { label: "Result so far" },
  },
};

/** Of an amount that is not in the plan's currency. */
export const otherCurrency = {
  currency: { label: "Currency", help: "Only where it is not the plan's." },
  rate: {
    label: "Rate",
    help: "What one unit of that currency is in the plan's, with a point: 1.0873. The result is rounded down.",
  },
  rateOn: { label: "Rate of" },
  rateSource: { label: "Source of the rate" },
} as const;

/** People who were referred to the coordinator on another day than the rest. */
export const referredLater: FieldText = {
  label: "Others, referred on another day",
  row: "Others",
  help: "Only where not all were referred on the same day.",
  fields: { people: { label: "Number of people" }, referredOn: { label: "Referred on" } },
};

/** A decision: the words of each choice, and what follows from it. */
export const decision = decisionCalled("Your decision");
