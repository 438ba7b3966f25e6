import type { BUDGET_CATEGORIES } from "../../../domain/plan.ts";
import type { Service } from "../../../domain/vocabulary.ts";

export const services: Readonly<Record<Service, string>> = {
  shelter: "Hébergement et logement",
  medical: "Soins médicaux et de santé",
  psychosocial: "Santé mentale et soutien psychosocial",
  legal: "Assistance juridique",
  financial: "Assistance financière",
  return: "Aide au retour",
  reintegration: "Réintégration",
};

export const budgetCategories: Readonly<Record<(typeof BUDGET_CATEGORIES)[number], string>> = {
  ...services,
  child: "Soutien aux enfants et à leur famille",
  coordination: "Coordination des services",
  initiatives: "Initiatives (niveau 2)",
  facilitation: "Facilitation",
  monitoring: "Suivi",
  other: "Autre",
};

export const levels = { "1": "Niveau 1 : soutien aux personnes", "2": "Niveau 2 : services et contexte" } as const;
