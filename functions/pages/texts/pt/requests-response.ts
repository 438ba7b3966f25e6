import { decision, leverage, reasons } from "./shared-fields.ts";

/** The fields of a corrective action. */
export const actionFields = {
  what: { label: "What" },
  owner: {
    label: "Who does it",
    options: {
      smelter: "Smelter or refiner",
      trader: "Trader",
      mine: "Mine operator",
      audit: "Audit programme",
      downstream: "Downstream company",
    },
  },
  dueOn: { label: "Due" },
} as const;

/** What is asked in Step 2, and where a level is refused. */
export const responseRequests = {
  "plan-corrective-actions": {
    title: "Plan corrective actions",
    asks: "Please plan what must change: first that the harm stops, then the relationship with those directly responsible.",
    fields: {
      decision: decision({
        "actions-planned": [
          "Record these actions",
          "You are asked regularly how far they are. This goes on after the case is closed.",
        ],
      }),
      actions: { label: "Actions", row: "Action", fields: actionFields },
      trading: {
        label: "Trading with those directly responsible",
        options: { "continue-with-conditions": "Continue, with conditions", suspend: "Suspend", end: "End" },
      },
      riskForVictims: { label: "What ending or suspending trade would mean for those affected" },
      reasons,
    },
  },
  "follow-actions": {
    title: "Follow up corrective actions",
    asks: "Corrective actions were planned. Please say of each whether it is done. You are asked again, at the latest every three months, until all are, also after the case is closed.",
    fields: {
      decision: decision({
        "all-done": ["All are done", "The follow-up ends."],
        "still-open": ["Some are still open", "You are asked again."],
      }),
      actions: {
        label: "Actions",
        row: "Action",
        fields: {
          ...actionFields,
          state: { label: "Where it stands", options: { done: "Done", open: "Open" } },
          evidence: { label: "What shows that it is done" },
        },
      },
      open: { label: "What is still open, and why" },
      reasons,
    },
  },
  "consult-on-response": {
    title: "Comment on the response",
    asks: "The response level was worked out from the facts found. Before it is confirmed, you are asked for your view.",
    fields: {
      decision: decision({
        agrees: ["We agree", "The audit programme confirms the level."],
        comments: ["We have comments", "The audit programme reads them before it confirms the level."],
      }),
      comment: { label: "Your comments" },
    },
  },
  "confirm-response": {
    title: "Confirm the response level",
    asks: "Please confirm the response level. You may make a recommended level mandatory; a mandatory one cannot be lowered.",
    fields: {
      decision: decision({
        confirm: ["Confirm as worked out", "The smelter is told what follows."],
        "raise-level-1": ["Make Level 1 mandatory", "Support for people must be given."],
        "raise-level-2": ["Make Level 2 mandatory", "Services and circumstances must be improved."],
        "raise-both": ["Make both mandatory", "Both must be carried out."],
      }),
      reasons,
    },
  },
  "adopt-levels": {
    title: "Adopt what is recommended",
    asks: "What is mandatory will be carried out in any case. For each level that is only recommended, please say whether you take it on.",
    fields: {
      decision: decision({
        "adopt-level-1": ["Take on Level 1: support for people", "A plan is made for it."],
        "adopt-level-2": ["Take on Level 2: services and circumstances", "A plan is made for it."],
        "adopt-both": ["Take on both", "A plan is made for both."],
        decline: [
          "Decline what is recommended",
          "What is mandatory goes ahead. If nothing is, the downstream company is asked to use its leverage.",
        ],
      }),
      reasons,
    },
  },
  "use-leverage": {
    title: "Use your leverage",
    asks: "Nothing has been taken on. Remediation must follow: please use your leverage, and say what you do, towards whom and by when.",
    fields: {
      decision: decision({
        "ask-again": ["We use our leverage", "The smelter is asked again."],
        "end-without-remediation": [
          "End without remediation",
          "The case is closed with your written reasons. Not possible while harm goes on or an urgent need is open.",
        ],
      }),
      leverage,
      reasons,
    },
  },
  "secure-remediation": {
    title: "Secure the remediation",
    asks: "A level that must be carried out was refused, or nobody answered. Please use your leverage on the smelter or the audit programme.",
    fields: {
      decision: decision({
        "leverage-used": [
          "We use our leverage",
          "The smelter is asked again. If that fails, a facilitator is engaged without it.",
        ],
      }),
      leverage,
      reasons,
    },
  },
  "engage-instead": {
    title: "Engage a facilitator yourself",
    asks: "The smelter has not engaged a facilitator although a level must be carried out. Please engage one yourself; the refusal enters the decision about trading.",
    fields: {
      decision: decision({ engaged: ["We engage this facilitator", "The facilitator is asked to accept."] }),
      facilitator: { label: "Facilitator" },
      reasons,
    },
  },
} as const;
