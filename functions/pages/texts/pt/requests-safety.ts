import { decision, reasons } from "./shared-fields.ts";

/** What is asked in matters of safety, at any step. */
export const safetyRequests = {
  "record-needs": {
    title: "Record urgent needs",
    asks: "Does anybody need help at once? It waits for neither a plan nor money: start it, and record here what was started. It is approved afterwards.",
    fields: {
      decision: decision({
        "needs-recorded": ["I record what was started", "It goes to approval; help continues meanwhile."],
        "no-urgent-needs": ["Nobody has urgent needs", "Nothing is started. You can raise a concern at any time."],
        "not-known-yet": ["Not known yet", "The case goes on, and you are asked again tomorrow."],
      }),
      needs: {
        label: "What was started",
        row: "Need",
        fields: {
          kind: {
            label: "Kind",
            options: {
              removal: "Removal from the situation",
              shelter: "Shelter",
              meals: "Meals",
              clothes: "Clothes",
              medical: "Medical care",
              counselling: "Counselling",
              other: "Other",
            },
          },
          people: { label: "Number of people" },
          provider: { label: "Provider" },
          startedOn: { label: "Started on" },
          met: {
            label: "Is the need met?",
            help: "Referred: somebody else who can help has taken it on.",
            options: { yes: "Yes", referred: "Referred", no: "Not yet" },
          },
        },
      },
      reportedTo: {
        label: "Reported to",
        help: "Where law enforcement would endanger somebody, another authority or a UN body.",
        options: {
          "law-enforcement": "Law enforcement",
          "other-authority": "Another authority",
          "un-body": "A UN body",
          "nobody-yet": "Nobody yet",
        },
      },
      reasons,
    },
  },
  "approve-needs": {
    title: "Approve help that was started",
    asks: "Urgent help was started without waiting for the plan. Please approve it afterwards, or ask for the record to be completed.",
    fields: {
      decision: decision({
        approved: ["Approve", "The help is on record as approved."],
        "record-again": [
          "Ask for it to be recorded again",
          "Whoever recorded it is asked once more; the help goes on.",
        ],
      }),
      reasons,
    },
  },
  "lift-hold": {
    title: "Decide about protection",
    asks: "Details that name people or places are being held back from the smelter and the mine. Lift this only once those concerned are safe.",
    fields: {
      decision: decision({
        lift: ["Lift protection", "From now on the smelter sees what its role may see. This cannot be taken back."],
        keep: ["Keep it", "Nothing changes, and you are asked again."],
      }),
      victimsSafe: { label: "Are those concerned safe?" },
      reasons,
    },
  },
  "answer-concern": {
    title: "Answer a concern",
    asks: "Somebody has raised a safety concern. Please look into it at once and say what was done.",
    fields: {
      decision: decision({
        "people-are-safe": ["Nobody is in danger", "The concern is closed with your reasons."],
        "measures-taken": ["Measures were taken", "What you did is on record."],
        "protect-again": [
          "Put the case under protection again",
          "From now on nothing that names site, people or reporter reaches the smelter.",
        ],
      }),
      measures: { label: "What was done" },
      reasons,
    },
  },
  "consent-to-withdrawal": {
    title: "Consent to a withdrawal",
    asks: "The operator proposes to withdraw this case as a duplicate or a test, or because it cannot go on. That a reporter changes their mind is no reason.",
    fields: {
      decision: decision({
        consent: ["Withdraw the case", "The case is closed as withdrawn, with your reasons."],
        refuse: ["Do not withdraw it", "The case goes on."],
      }),
      reasons,
    },
  },
} as const;
