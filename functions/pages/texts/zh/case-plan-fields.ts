import type { CHILD_ITEMS, CasePlan } from "../../../domain/case-plan.ts";
import type { TextsFor } from "../field-text.ts";
import { careFields } from "./care-fields.ts";
import { services } from "./services.ts";

const childItems: Readonly<Record<(typeof CHILD_ITEMS)[number], string>> = {
  "removed-safely": "已安全脱离所处境况",
  "identity-and-age-assessed": "已评估身份和年龄",
  "best-interest-determined": "已确定最大利益",
  "explained-to-child": "已向儿童说明",
  "explained-to-guardian": "已向监护人说明",
  "child-counselled": "已为儿童提供辅导",
  "guardian-counselled": "已为监护人提供辅导",
  "guardian-consulted-in-design": "已就计划咨询监护人",
  "guardian-consented": "监护人已同意",
  "child-views-heard": "已听取儿童的意见",
  "reported-to-authority": "已报告给主管机关",
  "school-training-or-stipend": "上学、培训或学徒，或发放津贴",
  "livelihood-for-family": "为家中一名成人提供生计",
  "social-protection-for-family": "家庭已加入社会保障",
  accommodation: "住宿",
  "agreement-signed": "已签署协议",
};

/** The plan for one person, by pseudonym. */
export const casePlanFields: TextsFor<CasePlan> = {
  pseudonym: { label: "代号", help: "以 V- 开头。绝不写姓名。" },
  state: {
    label: "如何继续",
    options: {
      assist: "由本计划援助",
      declined: "谢绝援助",
      "not-found": "未能找到",
      "assisted-elsewhere": "由他人援助",
      died: "已去世",
    },
  },
  evidence: { label: "有什么表明这一点", help: "此人不由本计划援助时必填。不写姓名。" },
  assistedBy: { label: "由谁援助", help: "由他人援助时：哪个机构。" },
  age: {
    label: "年龄",
    options: {
      adult: "成人",
      child: "儿童",
      "adult-child-then": "现为成人，当时为儿童",
      "in-doubt": "存疑",
    },
  },
  language: { label: "语言", help: "三个字母（ISO 639-3），例如 swa。" },
  wishesFollowed: { label: "计划是否遵从本人的意愿？" },
  tookPart: { label: "本人是否参与制定？" },
  howTookPart: { label: "本人如何参与，或为什么没有" },
  reintegrationAssessedOn: { label: "重新融入的评估日期" },
  reintegrationAssessment: {
    label: "评估发现了什么",
    help: "技能、资格以及本人将要生活之处的机会。不写姓名和地点。",
  },
  riskAssessedOn: { label: "风险评估日期" },
  riskRepeatedEveryMonths: { label: "每隔几个月重新评估风险" },
  goals: { label: "目标" },
  selfReliance: { label: "走向自立的途径" },
  services: {
    label: "服务",
    row: "服务",
    fields: {
      service: { label: "服务", options: services },
      provider: { label: "提供者" },
      available: { label: "提供者是否确认可以提供？" },
      reach: {
        label: "本人能否到达？",
        options: { easy: "容易", "travel-met": "已安排交通", "not-reachable": "不能" },
      },
      travel: { label: "如何安排交通" },
      from: { label: "自" },
      to: { label: "至" },
      consent: {
        label: "对这项服务的知情同意",
        help: "拒绝一项服务不影响其他服务。",
        options: { given: "已同意", refused: "已拒绝", "not-yet-asked": "尚未询问" },
      },
      consentOn: { label: "同意或拒绝的日期" },
    },
  },
  care: { label: "每项服务考虑了什么", fields: careFields },
  consentBy: {
    label: "由谁表示同意？",
    options: { own: "本人", guardian: "监护人", "appointed-guardian": "指定的监护人" },
  },
  guardianImplicated: { label: "监护人是否参与了伤害？" },
  childItems: {
    label: "对儿童的支持",
    help: "适用于现在或当时未满 18 岁的所有人，以及年龄存疑者。",
    row: "事项",
    fields: {
      item: { label: "内容", options: childItems },
      state: { label: "状态", options: { done: "已完成", planned: "已计划", "not-needed": "不需要" } },
      on: { label: "日期" },
      byWhom: { label: "由谁", help: "机构或职能。" },
      why: { label: "为什么不需要" },
    },
  },
};
