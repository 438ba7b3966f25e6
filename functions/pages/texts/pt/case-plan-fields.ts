import type { CHILD_ITEMS, CasePlan } from "../../../domain/case-plan.ts";
import type { TextsFor } from "../field-text.ts";
import { careFields } from "./care-fields.ts";
import { services } from "./services.ts";

const childItems: Readonly<Record<(typeof CHILD_ITEMS)[number], string>> = {
  "removed-safely": "Removed from the situation safely",
  "identity-and-age-assessed": "Identity and age assessed",
  "best-interest-determined": "Best interest determined",
  "explained-to-child": "Explained to the child",
  "explained-to-guardian": "Explained to the guardian",
  "child-counselled": "Child counselled",
  "guardian-counselled": "Guardian counselled",
  "guardian-consulted-in-design": "Guardian consulted on the plan",
  "guardian-consented": "Guardian consented",
  "child-views-heard": "Child's views heard",
  "reported-to-authority": "Reported to the competent authority",
  "school-training-or-stipend": "School, training or apprenticeship, or a stipend",
  "livelihood-for-family": "Livelihood offered to an adult of the family",
  "social-protection-for-family": "Family enrolled in social protection",
  accommodation: "Accommodation",
  "agreement-signed": "Agreement signed",
};

/** The plan for one person, by pseudonym. */
export const casePlanFields: TextsFor<CasePlan> = {
  pseudonym: { label: "Pseudonym", help: "Begins with V-. Never a name." },
  state: {
    label: "How it goes on",
    options: {
      assist: "Is assisted by this plan",
      declined: "Declined assistance",
      "not-found": "Could not be found",
      "assisted-elsewhere": "Is assisted by others",
      died: "Has died",
    },
  },
  evidence: { label: "What shows this", help: "Needed where the person is not assisted by this plan. No names." },
  assistedBy: { label: "Assisted by", help: "Where others assist: which organisation." },
  age: {
    label: "Age",
    options: {
      adult: "Adult",
      child: "Child",
      "adult-child-then": "Adult now, child at the time",
      "in-doubt": "In doubt",
    },
  },
  language: { label: "Language", help: "Three letters (ISO 639-3), for example swa." },
  wishesFollowed: { label: "Does the plan follow the person's wishes?" },
  tookPart: { label: "Did the person take part in making it?" },
  howTookPart: { label: "How the person took part, or why not" },
  reintegrationAssessedOn: { label: "Reintegration assessed on" },
  reintegrationAssessment: {
    label: "What the assessment found",
    help: "Skills, qualifications, and opportunities where the person will live. No names and no places.",
  },
  riskAssessedOn: { label: "Risks assessed on" },
  riskRepeatedEveryMonths: { label: "Risks assessed again every … months" },
  goals: { label: "Goals" },
  selfReliance: { label: "Path to self-reliance" },
  services: {
    label: "Services",
    row: "Service",
    fields: {
      service: { label: "Service", options: services },
      provider: { label: "Provider" },
      available: { label: "Has the provider confirmed that it is available?" },
      reach: {
        label: "Can the person reach it?",
        options: { easy: "Easily", "travel-met": "Travel is provided", "not-reachable": "No" },
      },
      travel: { label: "How travel is provided" },
      from: { label: "From" },
      to: { label: "To" },
      consent: {
        label: "Informed consent to this service",
        help: "Refusing one service costs no other.",
        options: { given: "Given", refused: "Refused", "not-yet-asked": "Not asked yet" },
      },
      consentOn: { label: "Consent given or refused on" },
    },
  },
  care: { label: "What was looked at for each service", fields: careFields },
  consentBy: {
    label: "Who consents?",
    options: { own: "The person", guardian: "The guardian", "appointed-guardian": "An appointed guardian" },
  },
  guardianImplicated: { label: "Did the guardian take part in the harm?" },
  childItems: {
    label: "Support for a child",
    help: "For everybody under 18, now or at the time, and where the age is in doubt.",
    row: "Point",
    fields: {
      item: { label: "What", options: childItems },
      state: { label: "State", options: { done: "Done", planned: "Planned", "not-needed": "Not needed" } },
      on: { label: "On" },
      byWhom: { label: "By whom", help: "An organisation or function." },
      why: { label: "Why it is not needed" },
    },
  },
};
