import { factsFields } from "./facts-fields.ts";
import { decision, lawEnforcement, reasons } from "./shared-fields.ts";

/** What is asked in Step 1. */
export const verificationRequests = {
  "assess-allegation": {
    title: "Assess a report",
    asks: "A report about your supply chain has come in. Please judge whether it is credible, and whether it is linked to a current or past supply-chain partner. Credible does not mean true.",
    fields: {
      decision: decision({
        refer: ["Refer it for investigation", "The audit programme you name below investigates it."],
        "not-actionable": [
          "Credible, but not linked to our supply chain",
          "The case is closed. New information can open it again.",
        ],
        denied: ["Not credible", "The case is closed with your reasons. New information can open it again."],
        "ask-for-information": [
          "Ask for more information first",
          "Whoever you choose below gets your question. Then you are asked again.",
        ],
      }),
      credible: {
        label: "Is it credible?",
        help: "Both are needed. That a report is anonymous, or the incident long ago, is no reason against it on its own.",
        fields: {
          trustworthySource: { label: "Is the source trustworthy?" },
          enoughInformation: { label: "Is there enough information for reasonable grounds?" },
        },
      },
      credibleReasons: { label: "Why you judge it so" },
      actionable: {
        label: "Is it linked to a current or past supply-chain partner?",
        help: "Only if you find it credible.",
      },
      partnerEvidence: { label: "Which partner, and on what evidence", help: "Only if you refer it." },
      smelter: {
        label: "Smelter or refiner concerned",
        help: "Or whichever partner is nearest to the harm. Only if you refer it, or ask it a question.",
      },
      audit: { label: "Audit programme that covers it", help: "Only if you refer it, or ask it a question." },
      question: { label: "Your question", help: "Only if you ask for more information." },
      askedParty: {
        label: "Whom to ask",
        help: "Only if you ask for more information.",
        options: { reporter: "The reporter", audit: "The audit programme", smelter: "The smelter or refiner" },
      },
      lawEnforcement,
      reasons,
    },
  },
  "give-information": {
    title: "Answer a question",
    asks: "Those who assess the report need more information. Answer what you can; you need not answer anything that could put somebody at risk.",
    fields: {
      decision: decision({
        answered: ["I answer below", "Your answer goes to whoever assesses the report."],
        "cannot-answer": ["I cannot answer", "The report is assessed on what is known."],
      }),
      information: { label: "Your answer" },
    },
  },
  "investigate-allegation": {
    title: "Investigate and record the finding",
    asks: "Please investigate by your own grievance mechanism and record what you found. There are two findings: substantiated or unsubstantiated.",
    fields: {
      decision: decision(
        {
          substantiated: ["Substantiated", "The response level is worked out from the facts below."],
          unsubstantiated: [
            "Unsubstantiated",
            "The downstream company is told and the case is closed. New evidence can open it again.",
          ],
          "ask-smelter": [
            "Ask the smelter to cooperate first",
            "The smelter gets your question. Then you are asked again.",
          ],
        },
        "Your finding",
      ),
      reference: { label: "Reference in your grievance mechanism" },
      log: { label: "Steps taken and requests made" },
      question: { label: "Your question to the smelter", help: "Name neither people nor places." },
      missingEvidence: { label: "Which evidence is missing", help: "Needed if you find it unsubstantiated." },
      facts: {
        label: "The facts, as you found them",
        help: "Not as they were alleged. What is not known counts as the value that gives more protection.",
        fields: factsFields,
      },
      lawEnforcement,
      reasons,
    },
  },
  cooperate: {
    title: "Cooperate with an investigation",
    asks: "The audit programme investigates a report and asks for your cooperation. Taking part waives no right.",
    fields: {
      decision: decision({
        cooperates: ["We cooperate", "Your information goes to the audit programme."],
        declines: ["We decline", "The audit programme goes on with what it has; your reasons are on record."],
      }),
      information: { label: "Your information" },
      reasons,
    },
  },
  "investigate-linkage": {
    title: "Check the link again",
    asks: "By the facts on record, the incident began after trading had ended. Please check once more whether there is a link to the supply chain.",
    fields: {
      decision: decision({
        "facts-corrected": ["I correct the facts", "The response level is worked out again from the facts below."],
        "still-unlinked": [
          "There is no link",
          "The case is closed as outside this supply chain; the finding is kept, and known people are referred to support.",
        ],
      }),
      facts: { label: "The corrected facts", help: "Give all of them again.", fields: factsFields },
      reasons,
    },
  },
} as const;
