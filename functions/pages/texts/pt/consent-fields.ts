import type { ConsentContent } from "../../../domain/notes/consent.ts";
import type { TextsFor } from "../field-text.ts";

/** One line of the consent ledger. */
export const consentFields: TextsFor<ConsentContent> = {
  state: { label: "What is recorded", options: { given: "Consent was given", withdrawn: "Consent was taken back" } },
  purposes: {
    label: "What for",
    help: "If consent was taken back and nothing is ticked here, it counts for everything.",
    options: {
      assistance: "Assistance: arranging and giving services",
      "case-plan": "Showing their plan to others, without a name",
      monitoring: "Monitoring and reports, without a name",
      lessons: "Learning from the case",
      "law-enforcement": "Informing the authorities",
    },
  },
  recipients: {
    label: "For whom",
    help: "If consent was taken back and nothing is ticked here, it counts for everybody.",
    options: {
      facilitator: "The facilitator",
      audit: "The audit programme",
      companies: "Companies of the supply chain, and funders",
      providers: "Those who give services",
      authorities: "Authorities",
    },
  },
  on: { label: "Since" },
  by: {
    label: "Who said so?",
    options: { own: "The person", guardian: "The guardian", "appointed-guardian": "An appointed guardian" },
  },
  guardianImplicated: {
    label: "Did the guardian take part in the harm?",
    help: "Needed where a guardian gives consent.",
  },
  language: { label: "Language it was explained in", help: "Three letters (ISO 639-3), for example swa." },
  evidenceKept: { label: "Is what shows it kept in your file?", help: "Signed papers belong there, not here." },
};
