import type { CaseDataTexts } from "../case-data-texts.ts";

export const caseData: CaseDataTexts = {
  answeredBy: (role, day) => `Answered by the ${role} on ${day}.`,
  related: { title: "Reports about the same site or supplier", label: "Case" },
  money: {
    title: "Money",
    budget: "Budget",
    pledged: "Promised, not yet confirmed",
    confirmed: "Confirmed",
  },
  people: {
    title: "People",
    referred: "People referred to the victim service coordinator",
    referredOn: "Referred on",
    pseudonym: "Pseudonym",
    few: "Numbers below 11 are not shown exactly, so that nobody can be recognised.",
  },
  concern: { title: "The safety concern", text: "What was said", raisedBy: "Raised by" },
};
