import { finalReportFields, lessonsFields, libraryFields } from "./closing-fields.ts";
import { decision, reasons, referredLater } from "./shared-fields.ts";

/** What is asked in Steps 5 and 6. */
export const finalRequests = {
  "report-finally": {
    title: "Submit the final report",
    asks: "Please report on what was achieved, what was spent and how it ended, without any personal data.",
    fields: {
      decision: decision({
        reported: ["Submit this report", "The smelter documents it and shares it with the audit programme."],
      }),
      report: { label: "The final report", fields: finalReportFields },
      reasons,
    },
  },
  "document-closure": {
    title: "Document the completion",
    asks: "Please document, on the facilitator's confirmation, that people were referred to the coordinator, and share the final report.",
    fields: {
      decision: decision({ documented: ["Share the report", "The audit programme verifies it."] }),
      referred: { label: "Number of people referred" },
      referredOn: { label: "Referred on" },
      more: referredLater,
      reasons,
    },
  },
  "verify-completion": {
    title: "Verify the completion",
    asks: "Please verify that the plan was carried out, point by point.",
    fields: {
      decision: decision({
        satisfactory: ["Satisfactory", "You recommend closure; the downstream company decides."],
        "back-to-monitoring": ["Back to monitoring", "Monitoring goes on until the date below, with your reasons."],
      }),
      assistanceVerified: {
        label: "Level 1: assistance verified?",
        help: "Referral, assistance, monitoring, integration, finances.",
      },
      endsAccepted: {
        label: "Do you accept how it ended for whoever was not assisted to the end?",
        help: "Needed where somebody declined, was not found, is assisted by others or died.",
      },
      outcomesVerified: {
        label: "Level 2: outcomes verified?",
        help: "Documented, on time, within budget, objectives met.",
      },
      deviations: {
        label: "Do you approve what deviates from the plan?",
        help: "Needed where an objective was missed, something was late, or more was spent than planned. Say why in your reasons.",
      },
      financesVerified: { label: "Finances verified?", help: "The spending of every contribution." },
      referralExplained: {
        label: "Why the two statements on referrals differ",
        help: "Only needed where the smelter stated other numbers or days than the facilitator confirmed. Nothing that tells who it is.",
      },
      until: { label: "Monitoring goes on until" },
      ownMonitoring: {
        label: "Why somebody found later needs no six months of their own monitoring",
        help: "Only needed where these months are not over. Nothing that tells who it is.",
      },
      reasons,
    },
  },
  "close-incident": {
    title: "Close the case",
    asks: "The audit programme has verified the completion and recommends closure. Please close the case, or return it with reasons.",
    fields: {
      decision: decision({
        close: ["Close it as remediated", "All parties are told. What is open of due diligence goes on."],
        return: ["Return it", "The facilitator reports again with your reasons, and it is verified again."],
      }),
      reasons,
    },
  },
  "share-lessons": {
    title: "Share what you learned",
    asks: "The case is closed. Please look back: your answers help to prevent the next one. No names, no small numbers.",
    fields: {
      decision: decision({
        shared: ["Share this", "The audit programme and the downstream company turn it into prevention."],
      }),
      lessons: { label: "Looking back", fields: lessonsFields },
    },
  },
  "plan-prevention": {
    title: "Plan prevention",
    asks: "Please turn what was learned into changes of policy, due diligence and management systems.",
    fields: {
      decision: decision({
        "actions-planned": ["Record these changes", "They are followed to their end."],
        "nothing-to-change": ["Nothing needs to change", "Your reasons are on record."],
      }),
      actions: {
        label: "Changes",
        row: "Change",
        fields: { what: { label: "What" }, owner: { label: "Who is responsible" }, dueOn: { label: "Due" } },
      },
      reasons,
    },
  },
  "follow-prevention": {
    title: "Follow up prevention",
    asks: "You planned changes. Please say what became of each. You are asked every three months until none is open.",
    fields: {
      decision: decision({
        "all-done": ["Nothing is open any more", "The follow-up ends."],
        "still-open": ["Some are still open", "You are asked again in three months."],
      }),
      actions: {
        label: "Changes",
        row: "Change",
        fields: {
          what: { label: "What" },
          owner: { label: "Who is responsible" },
          dueOn: { label: "Due" },
          state: { label: "Where it stands", options: { done: "Done", open: "Open", dropped: "Given up" } },
          evidence: { label: "What shows that it is done, or why it was given up" },
        },
      },
    },
  },
  "release-lessons": {
    title: "Release lessons",
    asks: "Please say what others may learn from this case. What stays below goes into the library, where parties of other cases read it.",
    fields: {
      decision: decision({
        released: ["Release these lessons", "They are found in the library, without this case's reference."],
        keep: ["Keep them in this case", "Nothing is shared; please give your reasons."],
      }),
      lessons: {
        label: "For the library",
        help: "In general words. No names, places, days or dates, and no number of people below eleven. At most 1,000 characters each.",
        fields: libraryFields,
      },
      noPersonalData: {
        label: "Is it free of personal data, places and small numbers?",
        help: "You confirm it for all texts above.",
      },
      reasons,
    },
  },
} as const;
