import type { BUDGET_CATEGORIES } from "../../../domain/plan.ts";
import type { Service } from "../../../domain/vocabulary.ts";

export const services: Readonly<Record<Service, string>> = {
  shelter: "庇护与住宿",
  medical: "医疗与保健",
  psychosocial: "心理健康与社会心理支持",
  legal: "法律援助",
  financial: "经济援助",
  return: "返乡援助",
  reintegration: "重新融入",
};

export const budgetCategories: Readonly<Record<(typeof BUDGET_CATEGORIES)[number], string>> = {
  ...services,
  child: "对儿童及其家庭的支持",
  coordination: "服务协调",
  initiatives: "举措（第二级）",
  facilitation: "促进工作",
  monitoring: "监测",
  other: "其他",
};

export const levels = { "1": "第一级：对人员的支持", "2": "第二级：服务与环境" } as const;
