import { consentFields } from "./consent-fields.ts";
import { budgetCategories, levels, services } from "./services.ts";
import { peopleNotes } from "./people.ts";
import { otherCurrency, reasons } from "./shared-fields.ts";

/** What a party may record without being asked. */
export const notes = {
  "note-lesson": {
    title: "Note a lesson",
    asks: "What would you do again, and what differently? It is shown again when the case is reviewed. Please write nothing by which a person or a place can be recognised.",
    fields: {
      about: {
        label: "What it is about",
        options: {
          objectives: "The objectives",
          victims: "The people affected",
          communities: "Communities",
          budget: "The budget",
          challenges: "Challenges",
          risks: "Risks",
          "monitoring-tools": "Tools of monitoring",
          communication: "Communication",
          recommendations: "A recommendation",
        },
      },
      lesson: { label: "The lesson" },
    },
  },
  "exclude-party": {
    title: "Exclude a party",
    asks: "A party that may be implicated in the harm gets no mail of this case any more, sees nothing of it, and its links stop working. What it was asked goes to the next party up.",
    fields: { reasons },
  },
  "readmit-party": {
    title: "Readmit a party",
    asks: "There is no conflict of interest, or it is over. The party gets its mails again and is asked as before.",
    fields: { reasons },
  },
  "reopen-case": {
    title: "Open the case again",
    asks: "The case goes on in a new round, with all that was found and decided. All parties are told.",
    fields: {
      why: {
        label: "Why",
        options: {
          "new-victims": "More affected people were found",
          relapse: "The harm began again, or help did not last",
          "new-information": "There is new information",
          "later-adoption": "Remediation is agreed to after all",
        },
      },
      reasons,
    },
  },
  "record-consent": {
    title: "Record consent, or its withdrawal",
    asks: "Whoever agreed can take it back at any time, and loses no help by it. From that day what concerns this person is withheld from whoever it was taken back from. It does not end a legal duty to report that a child is in danger.",
    fields: consentFields,
  },
  "appoint-interim-facilitator": {
    title: "Appoint an interim facilitator",
    asks: "People are still under protection, and no facilitator is engaged yet. Appoint one who looks after their safety now. They see the case, are asked about urgent needs and concerns, and decide when protection may be lifted. The appointment ends when another facilitator is engaged. The smelter is not told.",
    fields: {
      facilitator: { label: "Organisation" },
      independent: {
        label: "Is it independent of the smelter, the mine and everybody who may be involved?",
      },
      reasons,
    },
  },
  "record-service": {
    title: "Record how far a service is",
    asks: "When a provider was asked, agreed, declined, or has done it, record it here. The facilitator is told; your next report begins with it. Please write no names.",
    fields: {
      service: { label: "Service", options: services },
      state: {
        label: "How far it is",
        options: {
          referred: "The provider was asked",
          accepted: "The provider agreed",
          declined: "The provider declined",
          done: "It is done",
        },
      },
      on: { label: "Since" },
    },
  },
  "record-contribution": {
    title: "Record money received or paid out",
    asks: "Record it when it happens. The next report begins with the sums, and you check them there.",
    fields: {
      movement: {
        label: "What happened",
        options: { received: "This payer paid it in", "paid-out": "It was paid out of this payer's contribution" },
      },
      amount: { label: "Amount" },
      ...otherCurrency,
      on: { label: "On" },
      level: { label: "Level, if it was paid out", options: levels },
      category: { label: "Line of the budget, if it was paid out", options: budgetCategories },
      receipt: {
        label: "Number of the receipt",
        help: "Only where the same amount was paid twice on one day. Letters, digits, hyphens.",
      },
    },
  },
  "pledge-more": {
    title: "Promise a contribution",
    asks: "Your organisation promises this amount towards the plan, besides what it promised before. It counts at once; nobody has to confirm it.",
    fields: { amount: { label: "Amount" }, ...otherCurrency },
  },
  "invite-payer": {
    title: "Invite another payer",
    asks: "Name a funder or another smelter. It gets a link of its own to this case. It sees the reference, totals and its own part, and can promise a contribution there.",
    fields: { funder: { label: "Funder" }, smelter: { label: "Another smelter" } },
  },
  ...peopleNotes,
} as const;
