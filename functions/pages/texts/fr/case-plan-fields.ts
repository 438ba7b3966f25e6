import type { CHILD_ITEMS, CasePlan } from "../../../domain/case-plan.ts";
import type { TextsFor } from "../field-text.ts";
import { careFields } from "./care-fields.ts";
import { services } from "./services.ts";

const childItems: Readonly<Record<(typeof CHILD_ITEMS)[number], string>> = {
  "removed-safely": "Sortie de la situation sans risque",
  "identity-and-age-assessed": "Identité et âge évalués",
  "best-interest-determined": "Intérêt supérieur déterminé",
  "explained-to-child": "Expliqué à l’enfant",
  "explained-to-guardian": "Expliqué au responsable légal",
  "child-counselled": "Soutien psychologique à l’enfant",
  "guardian-counselled": "Soutien psychologique au responsable légal",
  "guardian-consulted-in-design": "Responsable légal consulté sur le plan",
  "guardian-consented": "Accord du responsable légal",
  "child-views-heard": "Avis de l’enfant entendu",
  "reported-to-authority": "Signalé à l’autorité compétente",
  "school-training-or-stipend": "École, formation, apprentissage ou allocation",
  "livelihood-for-family": "Moyens de subsistance pour un adulte de la famille",
  "social-protection-for-family": "Famille inscrite à la protection sociale",
  accommodation: "Logement",
  "agreement-signed": "Accord signé",
};

/** The plan for one person, by pseudonym. */
export const casePlanFields: TextsFor<CasePlan> = {
  pseudonym: { label: "Pseudonyme", help: "Commence par V-. Jamais un nom." },
  state: {
    label: "Situation de la personne",
    options: {
      assist: "Est assistée par ce plan",
      declined: "A décliné l’assistance",
      "not-found": "N’a pas pu être trouvée",
      "assisted-elsewhere": "Est assistée par d’autres",
      died: "Est décédée",
    },
  },
  evidence: {
    label: "Ce qui le montre",
    help: "Nécessaire si la personne n’est pas assistée par ce plan. Pas de noms.",
  },
  assistedBy: { label: "Assistée par", help: "Si d’autres l’assistent : quelle organisation." },
  age: {
    label: "Âge",
    options: {
      adult: "Adulte",
      child: "Enfant",
      "adult-child-then": "Adulte maintenant, enfant à l’époque",
      "in-doubt": "Incertain",
    },
  },
  language: { label: "Langue", help: "Trois lettres (ISO 639-3), par exemple swa." },
  wishesFollowed: { label: "Le plan suit-il les souhaits de la personne ?" },
  tookPart: { label: "La personne a-t-elle participé à son élaboration ?" },
  howTookPart: { label: "Comment la personne a participé, ou pourquoi non" },
  reintegrationAssessedOn: { label: "Réintégration évaluée le" },
  reintegrationAssessment: {
    label: "Ce que l’évaluation a montré",
    help: "Compétences, qualifications, et possibilités là où la personne va vivre. Pas de noms ni de lieux.",
  },
  riskAssessedOn: { label: "Risques évalués le" },
  riskRepeatedEveryMonths: { label: "Risques évalués à nouveau tous les … mois" },
  goals: { label: "Objectifs" },
  selfReliance: { label: "Chemin vers l’autonomie" },
  services: {
    label: "Services",
    row: "Service",
    fields: {
      service: { label: "Service", options: services },
      provider: { label: "Prestataire" },
      available: { label: "Le prestataire a-t-il confirmé que le service est disponible ?" },
      reach: {
        label: "La personne peut-elle s’y rendre ?",
        options: { easy: "Facilement", "travel-met": "Le déplacement est assuré", "not-reachable": "Non" },
      },
      travel: { label: "Comment le déplacement est assuré" },
      from: { label: "Du" },
      to: { label: "Au" },
      consent: {
        label: "Consentement éclairé à ce service",
        help: "Refuser un service n’en fait perdre aucun autre.",
        options: { given: "Donné", refused: "Refusé", "not-yet-asked": "Pas encore demandé" },
      },
      consentOn: { label: "Consentement donné ou refusé le" },
    },
  },
  care: { label: "Ce qui a été examiné pour chaque service", fields: careFields },
  consentBy: {
    label: "Qui consent ?",
    options: {
      own: "La personne",
      guardian: "Le responsable légal",
      "appointed-guardian": "Un responsable légal désigné",
    },
  },
  guardianImplicated: { label: "Le responsable légal a-t-il participé au tort causé ?" },
  childItems: {
    label: "Soutien à un enfant",
    help: "Pour toute personne de moins de 18 ans, maintenant ou à l’époque, et si l’âge est incertain.",
    row: "Point",
    fields: {
      item: { label: "Quoi", options: childItems },
      state: { label: "État", options: { done: "Fait", planned: "Prévu", "not-needed": "Pas nécessaire" } },
      on: { label: "Date" },
      byWhom: { label: "Par qui", help: "Une organisation ou une fonction." },
      why: { label: "Pourquoi ce n’est pas nécessaire" },
    },
  },
};
