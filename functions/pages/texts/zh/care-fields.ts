import type { Care } from "../../../domain/care.ts";
import type { TextsFor } from "../field-text.ts";

const treatment = {
  "urgent-care": "紧急治疗",
  "trauma-informed": "顾及创伤的照护",
  "culturally-fitting": "适合本人文化的照护",
  "informed-decision": "本人在了解各种选择后决定",
  "follow-up": "后续治疗",
};

/** What is looked at with a person for each service. */
export const careFields: TextsFor<Care> = {
  shelter: {
    label: "庇护：考虑了什么",
    options: {
      age: "年龄",
      sex: "性别",
      "family-size": "家庭人数",
      disability: "残障",
      "orientation-and-identity": "性取向和性别认同",
      safety: "安全",
      "wish-to-live-alone": "希望独自居住",
      duration: "需要多长时间",
    },
  },
  medical: { label: "医疗：考虑了什么", options: treatment },
  psychosocial: { label: "社会心理支持：考虑了什么", options: treatment },
  legal: {
    label: "法律援助：向本人说明了什么",
    options: {
      police: "与警方合作",
      "witness-and-protection": "作证与保护",
      "civil-claims": "在法院索赔",
      "immigration-and-labour-status": "居留和工作许可",
    },
  },
  legalToldOn: { label: "说明日期" },
  legalToldIn: { label: "说明所用语言", help: "三个字母（ISO 639-3），例如 swa。" },
  financial: {
    label: "经济援助：考虑了什么",
    options: {
      "unpaid-wages": "未付工资",
      debts: "债务",
      "recruitment-fees": "已付的招聘费",
      "cash-grant": "现金补助",
    },
  },
  feesRepaid: { label: "退还给劳动者的招聘费", help: "以预算的货币计。" },
  feesRepaidBy: { label: "由谁退还" },
  return: {
    label: "返乡：考虑了什么",
    options: {
      voluntary: "本人愿意返乡",
      "safest-and-fastest": "最安全、最快的方式",
      "assisted-programme": "协助返乡项目",
    },
  },
  reintegration: {
    label: "重新融入：途径及配套内容",
    help: "培训需要勾选关于培训的两点；自己的小生意需要勾选关于它的全部四点。",
    options: {
      livelihood: "生计",
      education: "教育",
      "vocational-training": "职业培训",
      "micro-enterprise": "自己的小生意",
      "voluntary-after-assessment": "培训：自愿，评估之后选择",
      "employable-skills": "培训：用人单位需要的技能",
      "business-plan-and-training": "小生意：经营计划和管理培训",
      "in-kind-grant": "小生意：实物补助",
      "support-beside-it": "小生意：同时给予社会心理支持",
      "market-checked": "小生意：有市场",
    },
  },
};
