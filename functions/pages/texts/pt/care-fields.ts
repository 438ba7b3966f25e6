import type { Care } from "../../../domain/care.ts";
import type { TextsFor } from "../field-text.ts";

const treatment = {
  "urgent-care": "Urgent care",
  "trauma-informed": "Care that takes trauma into account",
  "culturally-fitting": "Care that fits the person's culture",
  "informed-decision": "The person decides, knowing the choices",
  "follow-up": "Treatment afterwards",
};

/** What is looked at with a person for each service. */
export const careFields: TextsFor<Care> = {
  shelter: {
    label: "Shelter: what was looked at",
    options: {
      age: "Age",
      sex: "Sex",
      "family-size": "Size of the family",
      disability: "Disability",
      "orientation-and-identity": "Sexual orientation and gender identity",
      safety: "Safety",
      "wish-to-live-alone": "Wish to live alone",
      duration: "How long it is needed",
    },
  },
  medical: { label: "Medical care: what was looked at", options: treatment },
  psychosocial: { label: "Psychosocial support: what was looked at", options: treatment },
  legal: {
    label: "Legal assistance: what the person was told of",
    options: {
      police: "Working with the police",
      "witness-and-protection": "Being a witness, and protection",
      "civil-claims": "Claims for compensation in court",
      "immigration-and-labour-status": "Residence and work permits",
    },
  },
  legalToldOn: { label: "Told on" },
  legalToldIn: { label: "Told in this language", help: "Three letters (ISO 639-3), for example swa." },
  financial: {
    label: "Financial assistance: what was looked at",
    options: {
      "unpaid-wages": "Unpaid wages",
      debts: "Debts",
      "recruitment-fees": "Recruitment fees that were paid",
      "cash-grant": "A cash grant",
    },
  },
  feesRepaid: { label: "Recruitment fees repaid to the worker", help: "In the currency of the budget." },
  feesRepaidBy: { label: "Repaid by" },
  return: {
    label: "Return: what was looked at",
    options: {
      voluntary: "The person wants to return",
      "safest-and-fastest": "The safest and fastest way",
      "assisted-programme": "A programme of assisted return",
    },
  },
  reintegration: {
    label: "Reintegration: ways, and what comes with them",
    help: "Training needs both points on training; an enterprise of their own needs all four points on it.",
    options: {
      livelihood: "A livelihood",
      education: "Education",
      "vocational-training": "Vocational training",
      "micro-enterprise": "A small enterprise of their own",
      "voluntary-after-assessment": "Training: voluntary, and chosen after the assessment",
      "employable-skills": "Training: skills that employers look for",
      "business-plan-and-training": "Enterprise: business plan and training in management",
      "in-kind-grant": "Enterprise: a grant in goods",
      "support-beside-it": "Enterprise: psychosocial support beside it",
      "market-checked": "Enterprise: there is a market for it",
    },
  },
};
