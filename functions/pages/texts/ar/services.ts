import type { BUDGET_CATEGORIES } from "../../../domain/plan.ts";
import type { Service } from "../../../domain/vocabulary.ts";

export const services: Readonly<Record<Service, string>> = {
  shelter: "المأوى والسكن",
  medical: "الرعاية الطبية والصحية",
  psychosocial: "الصحة النفسية والدعم النفسي والاجتماعي",
  legal: "المساعدة القانونية",
  financial: "المساعدة المالية",
  return: "المساعدة على العودة",
  reintegration: "إعادة الإدماج",
};

export const budgetCategories: Readonly<Record<(typeof BUDGET_CATEGORIES)[number], string>> = {
  ...services,
  child: "دعم الأطفال وأسرهم",
  coordination: "تنسيق الخدمات",
  initiatives: "المبادرات (المستوى 2)",
  facilitation: "التيسير",
  monitoring: "الرصد",
  other: "أخرى",
};

export const levels = { "1": "المستوى 1: دعم الأشخاص", "2": "المستوى 2: الخدمات والظروف" } as const;
