import type { AssistanceReport, END_STATES, PeriodReport, SCREENING, SERVICE_STATES } from "../../../domain/reports.ts";
import type { TextsFor } from "../field-text.ts";
import { budgetCategories, levels, services } from "./services.ts";

const serviceStates: Readonly<Record<(typeof SERVICE_STATES)[number], string>> = {
  "not-started": "Not started",
  "on-track": "On track",
  delayed: "Delayed",
  interrupted: "Interrupted",
  completed: "Completed",
  refused: "Refused by the person",
};

const screening: Readonly<Record<(typeof SCREENING)[number], string>> = {
  done: "Done",
  planned: "Planned",
  refused: "Refused by the person",
  "not-needed": "Not needed",
};

/** From one to five; the ends are named, so that everybody counts in the same direction. */
const ratings = {
  "1": "1 (poor)",
  "2": "2",
  "3": "3",
  "4": "4",
  "5": "5 (very good)",
  none: "Cannot be said yet",
} as const;

export const endStates: Readonly<Record<(typeof END_STATES)[number], string>> = {
  "self-reliant": "Self-reliant",
  "assisted-further": "Goes on being assisted",
  declined: "Declined assistance",
  "not-found": "Could not be found",
  "assisted-elsewhere": "Is assisted by others",
  died: "Has died",
  withheld: "Withheld: the person does not share it",
};

export const spendFields = {
  label: "Spending",
  help: "Each contribution in each line of the budget.",
  row: "Line",
  fields: {
    level: { label: "Level", options: levels },
    category: { label: "For", options: budgetCategories },
    payer: { label: "Paid by" },
    amount: { label: "Amount" },
  },
} as const;

/** The facilitator's report on one period. */
export const periodReportFields: TextsFor<PeriodReport> = {
  level1: {
    label: "Level 1: support for people",
    help: "Numbers only; nobody can be recognised.",
    fields: {
      victimsAssisted: { label: "People assisted" },
      victimsSafe: { label: "Of these, safe" },
      medicallyScreened: { label: "Seen by medical care" },
      psychologicallyScreened: { label: "Seen by psychological care" },
      legallyCounselled: { label: "Given legal advice" },
      integration: { label: "Integration", options: ratings },
      satisfaction: { label: "Satisfaction of those assisted", options: ratings },
      referralsFollowedUp: { label: "Were all referrals followed up?" },
      foundLater: {
        label: "People found since the last report",
        help: "Only those who are newly identified and were referred to the coordinator. Each gets a pseudonym and six months of monitoring of their own.",
      },
      foundLaterReferredOn: { label: "Referred on" },
      services: {
        label: "Services",
        row: "Service",
        fields: { service: { label: "Service", options: services }, state: { label: "State", options: serviceStates } },
      },
    },
  },
  level2: {
    label: "Level 2: services and circumstances",
    fields: {
      indicators: {
        label: "Indicators",
        row: "Indicator",
        fields: { initiative: { label: "Initiative" }, value: { label: "Value now" } },
      },
      checkedBy: {
        label: "Checked by",
        options: {
          "site-visit": "Visit on site",
          "independent-evaluation": "Independent evaluation",
          "not-this-period": "Not in this period",
        },
      },
      interviewed: {
        label: "Interviews",
        row: "Interview",
        fields: {
          who: {
            label: "Who",
            options: {
              beneficiaries: "Beneficiaries",
              "community-leaders": "Community leaders",
              "local-government": "Local government",
            },
          },
          on: { label: "On" },
        },
      },
    },
  },
  spend: spendFields,
  received: {
    label: "Contributions received",
    help: "What was paid in since the last report, in the currency of the plan.",
    row: "Payment",
    fields: {
      payer: { label: "From", help: "As in the lines above." },
      amount: { label: "Amount" },
      on: { label: "Received on" },
    },
  },
  problems: { label: "Problems" },
  planMustChange: { label: "Must the plan change?", help: "A change is a new version, which is approved again." },
  implemented: { label: "Is the plan fully implemented?" },
  proposeClosure: { label: "Do you propose closure?", help: "Possible from the sixth month on." },
};

/** The coordinator's report, by pseudonym. */
export const assistanceReportFields: TextsFor<AssistanceReport> = {
  cases: {
    label: "People assisted",
    help: "By pseudonym only.",
    row: "Person",
    fields: {
      pseudonym: { label: "Pseudonym", help: "Begins with V-. Never a name." },
      state: {
        label: "State",
        options: {
          assisted: "Is assisted",
          completed: "Assistance completed",
          declined: "Declined assistance",
          "not-found": "Could not be found",
          "assisted-elsewhere": "Is assisted by others",
          died: "Has died",
        },
      },
      safe: { label: "Is the person safe?", options: { yes: "Yes", no: "No", "not-known": "Not known" } },
      medical: { label: "Medical screening and care", options: screening },
      psychological: { label: "Psychological screening and care", options: screening },
      legal: { label: "Legal counselling", options: screening },
      integration: { label: "Integration", options: ratings },
      satisfaction: { label: "Satisfaction", options: ratings },
      feedback: {
        label: "What the person says of the help",
        help: "Asked for in months 3, 6, 9 and 12. In their own judgement; no words from your notes.",
        options: {
          positive: "Content",
          mixed: "Partly content",
          negative: "Not content",
          "not-given": "Said nothing, or could not be asked",
        },
      },
      referralsFollowedUp: { label: "Were referrals followed up?" },
      consentWithdrawn: { label: "Was any consent withdrawn?" },
      services: {
        label: "Services",
        row: "Service",
        fields: {
          service: { label: "Service", options: services },
          state: { label: "State", options: serviceStates },
          effectiveness: { label: "Effectiveness of the provider", options: ratings },
          quality: { label: "Quality of the provider", options: ratings },
        },
      },
    },
  },
  fileKept: { label: "Is the file complete, correct and secure?" },
};
