import { assistanceReportFields, periodReportFields } from "./report-fields.ts";
import { budgetCategories } from "./services.ts";
import { decision, otherCurrency, reasons } from "./shared-fields.ts";

/** What is asked in Step 4. */
export const monitoringRequests = {
  "raise-funds": {
    title: "Record pledges",
    asks: "Please find the money for the plan together with the smelter, and record who has promised what. Each payer is then asked to confirm.",
    fields: {
      decision: decision({ "pledges-recorded": ["Record these pledges", "Each payer is asked to confirm."] }),
      pledges: {
        label: "Pledges",
        help: "Those that are confirmed, or wait for their payer, stand: add only further ones.",
        row: "Pledge",
        fields: {
          payer: {
            label: "Payer",
            options: {
              smelter: "Smelter or refiner",
              downstream: "Downstream company",
              funder: "Another funder, named below",
              audit: "Audit programme",
              "other-smelter": "Another smelter, named below",
            },
          },
          funder: { label: "Which funder" },
          smelter: { label: "Which smelter" },
          amount: { label: "Amount" },
          ...otherCurrency,
          spentOnNeeds: {
            label: "Of this, already spent on urgent help",
            help: "In the plan's currency. Only what was recorded as urgent help and approved.",
          },
          chargedTo: { label: "Charged to this line of Level 1", options: budgetCategories },
        },
      },
      reasons,
    },
  },
  "confirm-pledge": {
    title: "Confirm your contribution",
    asks: "A contribution from you has been recorded. Please confirm that you will pay it.",
    fields: {
      decision: decision({
        confirmed: [
          "We will pay it",
          "It counts towards the budget. Implementation starts once the budget is covered.",
        ],
        declined: ["We will not pay it", "The facilitator looks for the money elsewhere."],
      }),
      reasons,
    },
  },
  "support-funding": {
    title: "Support the funding",
    asks: "Confirmed pledges do not cover the budget. Please use your leverage, or contribute yourselves.",
    fields: {
      decision: decision({
        "leverage-used": ["We use our leverage", "The facilitator asks the payers again."],
        "will-contribute": ["We contribute", "The facilitator records your pledge, and you are asked to confirm it."],
        "cannot-help": ["We cannot help", "The facilitator tries again or makes the plan smaller."],
      }),
      reasons,
    },
  },
  "close-shortfall": {
    title: "Close the funding gap",
    asks: "The budget is still not covered. Please try again, or change the plan.",
    fields: {
      decision: decision({
        "raise-again": ["Ask payers again", "You record further pledges."],
        "re-scope": ["Change the plan", "The plan goes back to design and is approved anew."],
        "covered-now": ["It is covered now", "A payer confirmed late. Implementation can start."],
      }),
      reasons,
    },
  },
  "start-implementation": {
    title: "Record the start",
    asks: "The plan is funded. Please record the day on which implementation starts: the time of monitoring counts from it.",
    fields: {
      decision: decision({
        started: ["Implementation has started", "Reports are asked for at the interval the plan sets."],
      }),
      startedOn: { label: "Started on" },
      reasons,
    },
  },
  "report-assistance": {
    title: "Report on assistance",
    asks: "Please report on this period, by pseudonym. Nothing from case notes; the facilitator gets your report.",
    fields: {
      decision: decision({ reported: ["Send this report", "The facilitator uses it for the report on this period."] }),
      report: { label: "Your report", fields: assistanceReportFields },
    },
  },
  "report-period": {
    title: "Report on the period",
    asks: "Please report on this period: how far the plan is, what was spent, and which problems there are.",
    fields: {
      decision: decision({ reported: ["Send this report", "The smelter forwards it to the audit programme."] }),
      report: { label: "The report", fields: periodReportFields },
    },
  },
  "forward-report": {
    title: "Forward a report",
    asks: "A report on the plan has come in. Please forward it to the audit programme.",
    fields: {
      decision: decision({ forwarded: ["Forward it", "The audit programme reviews it."] }),
      note: { label: "A note to go with it" },
    },
  },
  "review-report": {
    title: "Review a report",
    asks: "Please review the report on this period. The downstream company gets a short note on progress.",
    fields: {
      decision: decision({
        accepted: ["Accept it", "The next period goes on."],
        query: ["Ask about it", "Your question goes to the facilitator."],
      }),
      query: { label: "Your question" },
      progress: {
        label: "Progress",
        options: { "on-track": "On track", behind: "Behind", "at-risk": "At risk" },
      },
    },
  },
  "decide-window": {
    title: "Close or extend",
    asks: "The time of monitoring is ending, or closure was proposed. Please decide whether to close or to extend.",
    fields: {
      decision: decision({
        close: ["Go to closure", "You are asked for the final report."],
        extend: [
          "Extend monitoring",
          "The audit programme decides about the extension. If it refuses, only closure can be proposed.",
        ],
      }),
      months: { label: "Extend by … months", help: "One to six." },
      feedbackExplained: {
        label: "Why close although somebody was not content or not heard",
        help: "Only needed then. Nothing that tells who it is.",
      },
      reasons,
    },
  },
  "approve-extension": {
    title: "Decide about an extension",
    asks: "The facilitator asks for monitoring to be extended. Please decide, and for how long.",
    fields: {
      decision: decision({
        approved: ["Approve", "Monitoring goes on for the months below."],
        refused: ["Refuse", "The facilitator is asked to propose closure. It cannot ask for another extension now."],
      }),
      months: {
        label: "Months",
        help: "Counted from the end of the time that was agreed. If that would be over already, from today.",
        options: { "1": "One", "2": "Two", "3": "Three", "4": "Four", "5": "Five", "6": "Six" },
      },
      reasons,
    },
  },
} as const;
