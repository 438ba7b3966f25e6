import { planFields } from "./plan-fields.ts";
import { decision, reasons } from "./shared-fields.ts";

/** What is asked when the plan changes while it is carried out. */
export const amendmentRequests = {
  "amend-plan": {
    title: "Change the plan",
    asks: "You reported that the plan must change. The form begins with the version in force: change what must change and submit it. Monitoring goes on by the version in force until the new one is approved.",
    fields: {
      decision: decision({
        submit: [
          "Submit this version",
          "The smelter forwards exactly this version to the audit programme, or returns it.",
        ],
      }),
      plan: { label: "The plan", fields: planFields },
      reasons: { ...reasons, label: "What changes, and why" },
    },
  },
  "forward-amendment": {
    title: "Forward the changed plan",
    asks: "The facilitator has submitted a changed plan. Please forward exactly this version to the audit programme, or return it with reasons.",
    fields: {
      decision: decision({
        forwarded: ["Forward it", "The audit programme decides about exactly this version."],
        returned: [
          "Return it",
          "The facilitator revises it. After two returns it goes to the audit programme with your reasons.",
        ],
      }),
      reasons,
    },
  },
  "approve-amendment": {
    title: "Approve the changed plan",
    asks: "Please approve exactly this version, or return it with reasons. Until then the version in force stays in force.",
    fields: {
      decision: decision({
        approved: [
          "Approve this version",
          "It takes the place of the version in force; reports follow it from now on.",
        ],
        returned: ["Return it", "The facilitator revises it; the version in force stays."],
      }),
      principlesReviewed: { label: "Have you reviewed the plan against the eleven principles?" },
      waiver: {
        label: "Does any agreement in the plan take away somebody's right?",
        help: "Then it must be returned.",
      },
      reasons,
    },
  },
} as const;
