import { planFields } from "./plan-fields.ts";
import { decision, reasons, referredLater } from "./shared-fields.ts";

/** What is asked in Step 3. */
export const designRequests = {
  "identify-facilitators": {
    title: "Identify facilitators",
    asks: "Please name one or more facilitators: independent, neutral, experienced in supporting people who were exploited, and present in the country.",
    fields: {
      decision: decision({ identified: ["I put these forward", "The smelter engages one of them."] }),
      candidates: {
        label: "Facilitators",
        row: "Facilitator",
        fields: {
          organisation: { label: "Organisation" },
          presentInCountry: { label: "Present in the country?" },
          expertise: { label: "Expertise" },
        },
      },
      reasons,
    },
  },
  "engage-facilitator": {
    title: "Engage a facilitator",
    asks: "Please engage one of the facilitators that the audit programme identified.",
    fields: {
      decision: decision({
        engaged: ["We engage the one chosen below", "The facilitator is asked to accept."],
        refused: [
          "We refuse",
          "The downstream company is asked to use its leverage; then a facilitator is engaged without you.",
        ],
      }),
      facilitator: { label: "Facilitator" },
      reasons,
    },
  },
  "accept-engagement": {
    title: "Accept an engagement",
    asks: "You are asked to facilitate a remediation: to design the plan, find the money together with the smelter, oversee and report. Please declare your independence.",
    fields: {
      decision: decision({
        accepted: ["We accept", "You see the case and work out the plan."],
        declined: ["We decline", "Another facilitator is chosen."],
      }),
      independent: { label: "Are you independent of all parties?" },
      conflicts: { label: "Possible conflicts of interest", help: "Anything others should know, however small." },
      reasons,
    },
  },
  "name-coordinator": {
    title: "Name a service coordinator",
    asks: "Please name the organisation that assists the people concerned and keeps their records: one that already works with such people in the area.",
    fields: {
      decision: decision({
        named: ["I name the one below", "It is asked to accept."],
        "appointed-by-law": ["It is appointed by law", "Nothing needs to be accepted; it is told."],
      }),
      coordinator: { label: "Service coordinator" },
      worksInTheArea: { label: "Does it already work in the area?" },
      childProtection: {
        label: "Protection of children",
        options: {
          specialised: "It is specialised in children",
          "works-with-specialised": "It works closely with specialists",
          "no-children": "No children are concerned",
        },
      },
      reasons,
    },
  },
  "accept-coordination": {
    title: "Accept the coordination",
    asks: "You are asked to coordinate services for the people concerned: to assist them, keep their records and watch over the quality of every provider.",
    fields: {
      decision: decision({
        accepted: ["We accept", "The facilitator refers the people concerned to you."],
        declined: ["We decline", "The facilitator names somebody else."],
      }),
      reasons,
    },
  },
  "refer-victims": {
    title: "Confirm the referrals",
    asks: "Please refer each identified person to the coordinator and confirm it here. Each gets a random pseudonym; no name is entered. After a reopening, count those referred earlier too: they keep theirs.",
    fields: {
      decision: decision({
        referred: ["They were referred", "Each person gets a pseudonym, under which the plan is made."],
        "nobody-identified": ["Nobody was identified", "The plan says what was done to find people."],
      }),
      people: { label: "Number of people referred" },
      referredOn: { label: "Referred on" },
      more: referredLater,
      reasons,
    },
  },
  "design-plan": {
    title: "Submit the plan",
    asks: "Please work out the remediation plan with those concerned and submit it. What is missing is shown; nothing half-done is submitted. Use “Add another” as often as you need: what you filled in stays.",
    fields: {
      decision: decision({
        submit: [
          "Submit this plan",
          "The smelter forwards exactly this version to the audit programme, or returns it.",
        ],
      }),
      plan: { label: "The plan", fields: planFields },
      reasons: { ...reasons, label: "Note on this version", help: "For example what changed since the last one." },
    },
  },
  "forward-plan": {
    title: "Forward the plan",
    asks: "The facilitator has submitted a plan. Please forward exactly this version to the audit programme, or return it with reasons.",
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
  "approve-plan": {
    title: "Approve the plan",
    asks: "Please approve exactly this version of the plan, or return it with reasons. All parties then work by it.",
    fields: {
      decision: decision({
        approved: ["Approve this version", "Funding begins. Only a new, approved version can change it."],
        returned: ["Return it", "The facilitator revises it, and you are asked again."],
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
