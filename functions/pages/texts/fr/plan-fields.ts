import type { Consulted, Plan } from "../../../domain/plan.ts";
import type { TextsFor } from "../field-text.ts";
import { casePlanFields } from "./case-plan-fields.ts";
import { principles } from "./principles.ts";
import { budgetCategories, levels } from "./services.ts";

const consulted: Readonly<Record<Consulted, string>> = {
  "mine-operator": "Exploitant de la mine",
  "affected-people": "Personnes touchées",
  government: "Gouvernement",
  "non-government": "Organisations non gouvernementales",
  "upstream-programmes": "Programmes en amont",
  "local-experts": "Spécialistes sur place",
  "international-organisations": "Organisations internationales",
};

const remedy = (label: string, help: string) => ({
  label,
  help,
  fields: {
    provided: { label: "Est-elle fournie ?" },
    what: { label: "Ce qui est fourni" },
    byWhom: { label: "Par qui" },
    whyNot: { label: "Pourquoi elle n’est pas fournie" },
  },
});

/** The remediation action plan. */
export const planFields: TextsFor<Plan> = {
  consultations: {
    label: "Consultations",
    help: "Chaque groupe a besoin d’une entrée. Si un groupe n’a pas été consulté, dites pourquoi.",
    row: "Consultation",
    fields: {
      who: { label: "Qui", options: consulted },
      consulted: { label: "Consulté ?" },
      on: { label: "Date" },
      outcome: { label: "Résultat" },
      whyNot: { label: "Pourquoi pas" },
    },
  },
  analysis: { label: "Ce que l’analyse a montré" },
  risks: {
    label: "Torts que le plan pourrait causer sans le vouloir",
    row: "Risque",
    fields: { harm: { label: "Ce qui pourrait arriver" }, mitigation: { label: "Comment cela est évité" } },
  },
  mechanisms: {
    label: "Mécanismes existants",
    help: "Lesquels sont utilisés, ou comment ils sont renforcés s’ils ne conviennent pas.",
  },
  remedies: {
    label: "Mesures de réparation",
    fields: {
      restitution: remedy("Restitution", "Documents, biens et salaires rendus."),
      compensation: remedy("Indemnisation", "Pour le dommage subi. Pas l’aide en espèces de l’assistance financière."),
      rehabilitation: remedy("Réadaptation", "Soutien médical, psychologique, juridique et social."),
      satisfaction: remedy("Satisfaction", "Des excuses, une reconnaissance ou la révélation des faits."),
      guaranteesOfNonRepetition: remedy("Garanties de non-répétition", "Ce qui assure que cela ne se reproduise pas."),
      adequacy: {
        label: "Pourquoi les mesures de réparation suffisent",
        help: "Comment elles répondent à ce que les personnes ont subi, et à la gravité du tort.",
      },
    },
  },
  level1: {
    label: "Niveau 1 : soutien aux personnes",
    fields: {
      cases: {
        label: "Un plan pour chaque personne",
        help: "Par pseudonyme seulement.",
        row: "Personne",
        fields: casePlanFields,
      },
      nobodyIdentified: {
        label: "Si personne n’a été identifié : ce qui a été fait pour trouver les personnes",
      },
      childSpecialist: {
        label: "Spécialisation dans l’enfance",
        options: {
          "coordinator-is-one": "L’organisme de coordination est spécialisé",
          "works-with-one": "L’organisme de coordination travaille étroitement avec des spécialistes",
          none: "Aucune spécialisation",
        },
      },
      childSpecialistName: { label: "Nom de l’organisation spécialisée" },
    },
  },
  level2: {
    label: "Niveau 2 : services et contexte",
    fields: {
      initiatives: {
        label: "Initiatives",
        row: "Initiative",
        fields: {
          title: { label: "Titre" },
          kind: {
            label: "Ce qu’elle fait",
            options: {
              "strengthens-services": "Renforce les services de soutien",
              "addresses-context": "Agit sur le contexte qui mène au tort",
            },
          },
          gap: { label: "Le manque ou le contexte auquel elle répond" },
          measure: {
            label: "Comment le résultat est exprimé",
            options: { quantitative: "Par un nombre", qualitative: "Sur une échelle décrite" },
          },
          indicator: { label: "Indicateur" },
          baseline: { label: "Valeur de départ", help: "La valeur d’aujourd’hui." },
          target: { label: "Cible" },
          unit: { label: "Unité", help: "Pour une échelle décrite : ses degrés." },
          dueOn: { label: "À atteindre pour le" },
          measuredBy: { label: "Comment on le mesure" },
        },
      },
    },
  },
  budget: {
    label: "Budget",
    fields: {
      currency: { label: "Monnaie" },
      lines: {
        label: "Lignes du budget",
        row: "Ligne",
        fields: {
          level: { label: "Niveau", options: levels },
          category: { label: "Pour", options: budgetCategories },
          amount: { label: "Montant" },
        },
      },
    },
  },
  monitoring: {
    label: "Suivi",
    fields: {
      plannedStart: { label: "Début prévu de la mise en œuvre" },
      windowMonths: { label: "Durée en mois", help: "De six à douze." },
      intervalMonths: { label: "Un rapport tous les … mois" },
      means: { label: "Comment le suivi est fait" },
    },
  },
  principles: {
    label: "Principes de l’assistance",
    help: "Une ligne pour chacun : comment ce plan le suit.",
    fields: principles,
  },
  coordinatorReview: {
    label: "Examen par l’organisme de coordination",
    help: "Pour le niveau 1. Le programme d’audit examine aussi le plan au regard des principes, lorsqu’il l’approuve.",
    fields: {
      on: { label: "Examiné le" },
      outcome: { label: "Ce que l’organisme de coordination a constaté" },
    },
  },
  noWaiver: {
    label: "Aucun accord dans ce plan n’enlève un droit",
    help: "Les tribunaux, les autres voies de recours et les syndicats restent ouverts à tous.",
  },
};
