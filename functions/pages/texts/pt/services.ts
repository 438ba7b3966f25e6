import type { BUDGET_CATEGORIES } from "../../../domain/plan.ts";
import type { Service } from "../../../domain/vocabulary.ts";

export const services: Readonly<Record<Service, string>> = {
  shelter: "Shelter and accommodation",
  medical: "Medical and health care",
  psychosocial: "Mental health and psychosocial support",
  legal: "Legal assistance",
  financial: "Financial assistance",
  return: "Return assistance",
  reintegration: "Reintegration",
};

export const budgetCategories: Readonly<Record<(typeof BUDGET_CATEGORIES)[number], string>> = {
  ...services,
  child: "Support for children and their families",
  coordination: "Service coordination",
  initiatives: "Initiatives (Level 2)",
  facilitation: "Facilitation",
  monitoring: "Monitoring",
  other: "Other",
};

export const levels = { "1": "Level 1: support for people", "2": "Level 2: services and circumstances" } as const;
