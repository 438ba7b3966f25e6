import type { Consulted, Plan } from "../../../domain/plan.ts";
import type { TextsFor } from "../field-text.ts";
import { casePlanFields } from "./case-plan-fields.ts";
import { principles } from "./principles.ts";
import { budgetCategories, levels } from "./services.ts";

const consulted: Readonly<Record<Consulted, string>> = {
  "mine-operator": "Mine operator",
  "affected-people": "Those affected",
  government: "Government",
  "non-government": "Non-governmental organisations",
  "upstream-programmes": "Upstream programmes",
  "local-experts": "Local experts",
  "international-organisations": "International organisations",
};

const remedy = (label: string, help: string) => ({
  label,
  help,
  fields: {
    provided: { label: "Is it provided?" },
    what: { label: "What is provided" },
    byWhom: { label: "By whom" },
    whyNot: { label: "Why it is not provided" },
  },
});

/** The remediation action plan. */
export const planFields: TextsFor<Plan> = {
  consultations: {
    label: "Consultations",
    help: "Every group needs an entry; where one was not consulted, say why.",
    row: "Consultation",
    fields: {
      who: { label: "Who", options: consulted },
      consulted: { label: "Consulted?" },
      on: { label: "On" },
      outcome: { label: "Outcome" },
      whyNot: { label: "Why not" },
    },
  },
  analysis: { label: "What the analysis found" },
  risks: {
    label: "Harm the plan could do without meaning to",
    row: "Risk",
    fields: { harm: { label: "What could happen" }, mitigation: { label: "How it is prevented" } },
  },
  mechanisms: {
    label: "Existing mechanisms",
    help: "Which are used, or how they are strengthened where they do not fit.",
  },
  remedies: {
    label: "Remedies",
    fields: {
      restitution: remedy("Restitution", "Documents, belongings, wages returned."),
      compensation: remedy("Compensation", "For damage suffered; not the cash grant of financial assistance."),
      rehabilitation: remedy("Rehabilitation", "Medical, psychological, legal and social support."),
      satisfaction: remedy("Satisfaction", "An apology, acknowledgement or disclosure of facts."),
      guaranteesOfNonRepetition: remedy(
        "Guarantees of non-repetition",
        "What makes sure that it does not happen again.",
      ),
      adequacy: {
        label: "Why the remedies are enough",
        help: "How they fit what people suffered, and how grave the harm was.",
      },
    },
  },
  level1: {
    label: "Level 1: support for people",
    fields: {
      cases: { label: "One plan for each person", help: "By pseudonym only.", row: "Person", fields: casePlanFields },
      nobodyIdentified: { label: "If nobody was identified: what was done to find people" },
      childSpecialist: {
        label: "Specialised in children",
        options: {
          "coordinator-is-one": "The coordinator is specialised",
          "works-with-one": "The coordinator works closely with specialists",
          none: "Nobody",
        },
      },
      childSpecialistName: { label: "Name of the specialised organisation" },
    },
  },
  level2: {
    label: "Level 2: services and circumstances",
    fields: {
      initiatives: {
        label: "Initiatives",
        row: "Initiative",
        fields: {
          title: { label: "Title" },
          kind: {
            label: "What it does",
            options: {
              "strengthens-services": "Strengthens support services",
              "addresses-context": "Addresses circumstances that lead to harm",
            },
          },
          gap: { label: "The gap or circumstance it answers" },
          measure: {
            label: "How the result is expressed",
            options: { quantitative: "As a number", qualitative: "On a described scale" },
          },
          indicator: { label: "Indicator" },
          baseline: { label: "Baseline", help: "Today's value." },
          target: { label: "Target" },
          unit: { label: "Unit", help: "For a described scale: its steps." },
          dueOn: { label: "Reached by" },
          measuredBy: { label: "How it is measured" },
        },
      },
    },
  },
  budget: {
    label: "Budget",
    fields: {
      currency: { label: "Currency" },
      lines: {
        label: "Budget lines",
        row: "Line",
        fields: {
          level: { label: "Level", options: levels },
          category: { label: "For", options: budgetCategories },
          amount: { label: "Amount" },
        },
      },
    },
  },
  monitoring: {
    label: "Monitoring",
    fields: {
      plannedStart: { label: "Planned start of implementation" },
      windowMonths: { label: "Length in months", help: "Six to twelve." },
      intervalMonths: { label: "A report every … months" },
      means: { label: "How it is monitored" },
    },
  },
  principles: {
    label: "Principles of assistance",
    help: "One line each: how this plan follows it.",
    fields: principles,
  },
  coordinatorReview: {
    label: "Review by the coordinator",
    help: "For Level 1. The audit programme reviews the plan against the principles too, when it approves it.",
    fields: { on: { label: "Reviewed on" }, outcome: { label: "What the coordinator found" } },
  },
  noWaiver: {
    label: "No agreement in this plan takes away a right",
    help: "Courts, other complaint bodies and trade unions stay open to everybody.",
  },
};
