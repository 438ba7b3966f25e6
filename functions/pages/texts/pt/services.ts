import type { BUDGET_CATEGORIES } from "../../../domain/plan.ts";
import type { Service } from "../../../domain/vocabulary.ts";

export const services: Readonly<Record<Service, string>> = {
  shelter: "Abrigo e alojamento",
  medical: "Cuidados médicos e de saúde",
  psychosocial: "Saúde mental e apoio psicossocial",
  legal: "Assistência jurídica",
  financial: "Assistência financeira",
  return: "Assistência ao retorno",
  reintegration: "Reintegração",
};

export const budgetCategories: Readonly<Record<(typeof BUDGET_CATEGORIES)[number], string>> = {
  ...services,
  child: "Apoio a crianças e às suas famílias",
  coordination: "Coordenação dos serviços",
  initiatives: "Iniciativas (Nível 2)",
  facilitation: "Facilitação",
  monitoring: "Acompanhamento",
  other: "Outro",
};

export const levels = { "1": "Nível 1: apoio às pessoas", "2": "Nível 2: serviços e circunstâncias" } as const;
