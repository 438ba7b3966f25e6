import type { BUDGET_CATEGORIES } from "../../../domain/plan.ts";
import type { Service } from "../../../domain/vocabulary.ts";

export const services: Readonly<Record<Service, string>> = {
  shelter: "Makazi na malazi",
  medical: "Matibabu na huduma za afya",
  psychosocial: "Afya ya akili na msaada wa kisaikolojia na kijamii",
  legal: "Msaada wa kisheria",
  financial: "Msaada wa fedha",
  return: "Msaada wa kurejea",
  reintegration: "Kujumuika tena katika jamii",
};

export const budgetCategories: Readonly<Record<(typeof BUDGET_CATEGORIES)[number], string>> = {
  ...services,
  child: "Msaada kwa watoto na familia zao",
  coordination: "Uratibu wa huduma",
  initiatives: "Miradi (Ngazi ya 2)",
  facilitation: "Uwezeshaji",
  monitoring: "Ufuatiliaji",
  other: "Nyingine",
};

export const levels = { "1": "Ngazi ya 1: msaada kwa watu", "2": "Ngazi ya 2: huduma na mazingira" } as const;
