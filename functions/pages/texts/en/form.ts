import { countingIn } from "../plural.ts";
import type { FormTexts } from "../texts.ts";

const { number } = countingIn("en");

export const form: FormTexts = {
  optional: "if it applies",
  choose: "Choose…",
  yes: "Yes",
  no: "No",
  unknown: "Not known",
  withheld: "Withheld: the person does not share it",
  noOrganisation: "The directory has nobody for this yet. Ask the operator of this system to add them.",
  problemsTitle: "Please look at this again",
  moreProblems: (count) => `And ${number(count)} more, once these are mended.`,
  labelled: (label, words) => (label.endsWith("?") ? `${label} ${words}` : `${label}: ${words}`),
  rowTitle: (row, index) => `${row} ${number(index)}`,
  addRow: (row) => `Add another: ${row.toLowerCase()}`,
  hints: {
    choices: "Tick all that apply.",
    "partial-day": "As exactly as it is known: 2025, 2025-06 or 2025-06-14.",
    amount: "Figures only, for example 1234.50.",
    currency: "Three letters, for example USD.",
    country: "Two letters, for example CD.",
  },
  malformed: {
    choice: "Choose one of the answers.",
    choices: "Choose from the answers offered.",
    "short-text": "Write this on one line, in the form described.",
    "long-text": "This text could not be read. Please write it again.",
    email: "Write an e-mail address, for example name@example.org.",
    day: "Give a full date: year, month and day, for example 2026-03-12.",
    "partial-day": "Give a date as 2025, 2025-06 or 2025-06-14.",
    "whole-number": "Give a whole number in figures, for example 12.",
    amount: "Give an amount in figures with a point, for example 1234.50.",
    currency: "Give the currency as three letters, for example USD.",
    country: "Give the country as two letters, for example CD.",
    organisation: "Choose an organisation from the list.",
    group: "Please complete this part.",
    list: "Please complete this list.",
  },
};
