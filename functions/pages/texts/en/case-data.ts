import type { CaseDataTexts } from "../case-data-texts.ts";
import { finalDraft } from "./final-draft.ts";
import { countingIn } from "../plural.ts";
import { actionFields } from "./requests-response.ts";
import { budgetCategories, levels } from "./services.ts";

const { number } = countingIn("en");

const words = (known: Readonly<Record<string, string>>) => known;

export const caseData: CaseDataTexts = {
  finalDraft,
  answeredBy: (role, day) => `Answered by the ${role} on ${day}.`,
  related: { title: "Reports about the same site or supplier", label: "Case" },
  money: {
    title: "Money",
    budget: "Budget",
    pledged: "Promised, not yet confirmed",
    confirmed: "Confirmed",
  },
  monitoring: {
    title: "Monitoring",
    startedOn: "Started on",
    endsOn: "Ends on",
    amendment: "Change of the plan",
    underWay: "Waits for approval; the version in force applies",
    report: (index, day) => `Report ${number(index)}, ${day}`,
    states: { reported: "Received", asked: "Asked for", missing: "Missing", ahead: "Not due yet" },
  },
  accounts: {
    title: "Contributions and spending",
    confirmed: "Confirmed",
    received: "Received",
    spent: "Spent",
    lines: "Spent until now",
    level: (level) => (level === "1" ? levels["1"] : levels["2"]),
    category: (category) => words(budgetCategories)[category] ?? category,
  },
  pledge: {
    title: "The contribution",
    amount: "Amount",
    original: "Recorded as",
    rate: "Rate",
    rateOn: "Rate of",
  },
  openActions: {
    title: "Corrective actions still open",
    owner: (owner) => words(actionFields.owner.options)[owner] ?? owner,
    due: (day) => `Due on ${day}`,
    goesOn: "They are followed up to their end, also after the case is closed.",
  },
  people: {
    title: "People",
    referred: "People referred to the victim service coordinator",
    referredOn: "Referred on",
    pseudonym: "Pseudonym",
    few: "Numbers below 11 are not shown exactly, so that nobody can be recognised.",
  },
  consents: {
    title: "Consent: the last word of each person",
    nowTitle: "What may be shared of each person from now on",
    providers: "New referrals to those who give services",
    authorities: "Informing the authorities",
    lessons: "Learning from the case",
    may: "agreed",
    mayNot: "not agreed",
    duty: "Where the law obliges you to report, as when a child is in danger, no consent is needed and a withdrawal does not stop it.",
  },
  services: { title: "Services: what was recorded last" },
  referrals: {
    title: "Referrals to the coordinator",
    confirmed: "Confirmed by the facilitator",
    stated: "Stated by the smelter",
    people: (people, day) => `${String(people)} on ${day}`,
    agree: "Both statements agree.",
    differ: "The two statements differ. Completion can only be found satisfactory with an explanation.",
  },
  checklist: { title: "The closure list, as the final report leaves it", done: "Done", open: "Open" },
  planDifference: {
    title: "What changed since the version before",
    sinceApproved: "What changed since the version in force",
    comparedWith: (day) => `Compared with the version of ${day}. Only what you may see of the plan is compared.`,
    added: (value) => `Added: ${value}`,
    removed: (value) => `Removed: ${value}`,
    changed: (before, now) => `Before: ${before}\nNow: ${now}`,
    rowAdded: "Added",
    rowRemoved: "Removed",
    nothing: "Nothing that you may see has changed.",
  },
  concern: { title: "The safety concern", text: "What was said", raisedBy: "Raised by" },
};
