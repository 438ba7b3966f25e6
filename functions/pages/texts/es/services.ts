import type { BUDGET_CATEGORIES } from "../../../domain/plan.ts";
import type { Service } from "../../../domain/vocabulary.ts";

export const services: Readonly<Record<Service, string>> = {
  shelter: "Alojamiento y vivienda",
  medical: "Atención médica y de salud",
  psychosocial: "Salud mental y apoyo psicosocial",
  legal: "Asistencia jurídica",
  financial: "Asistencia económica",
  return: "Asistencia para el retorno",
  reintegration: "Reintegración",
};

export const budgetCategories: Readonly<Record<(typeof BUDGET_CATEGORIES)[number], string>> = {
  ...services,
  child: "Apoyo a menores de edad y sus familias",
  coordination: "Coordinación de servicios",
  initiatives: "Iniciativas (Nivel 2)",
  facilitation: "Facilitación",
  monitoring: "Seguimiento",
  other: "Otro",
};

export const levels = {
  "1": "Nivel 1: apoyo a las personas",
  "2": "Nivel 2: servicios y circunstancias",
} as const;
