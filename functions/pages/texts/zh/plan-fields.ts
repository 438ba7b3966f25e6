import type { Consulted, Plan } from "../../../domain/plan.ts";
import type { TextsFor } from "../field-text.ts";
import { casePlanFields } from "./case-plan-fields.ts";
import { principles } from "./principles.ts";
import { budgetCategories, levels } from "./services.ts";

const consulted: Readonly<Record<Consulted, string>> = {
  "mine-operator": "矿山经营者",
  "affected-people": "受影响的人",
  government: "政府",
  "non-government": "非政府组织",
  "upstream-programmes": "上游项目",
  "local-experts": "当地专家",
  "international-organisations": "国际组织",
};

const remedy = (label: string, help: string) => ({
  label,
  help,
  fields: {
    provided: { label: "是否提供？" },
    what: { label: "提供什么" },
    byWhom: { label: "由谁提供" },
    whyNot: { label: "为什么不提供" },
  },
});

/** The remediation action plan. */
export const planFields: TextsFor<Plan> = {
  consultations: {
    label: "咨询",
    help: "每个群体都要填写；没有咨询的，请说明原因。",
    row: "咨询",
    fields: {
      who: { label: "谁", options: consulted },
      consulted: { label: "是否已咨询？" },
      on: { label: "日期" },
      outcome: { label: "结果" },
      whyNot: { label: "为什么没有" },
    },
  },
  analysis: { label: "分析发现了什么" },
  risks: {
    label: "计划可能无意中造成的伤害",
    row: "风险",
    fields: { harm: { label: "可能发生什么" }, mitigation: { label: "如何防止" } },
  },
  mechanisms: {
    label: "现有机制",
    help: "采用了哪些；不合适的，如何加强。",
  },
  remedies: {
    label: "救济",
    fields: {
      restitution: remedy("恢复原状", "归还证件、财物、工资。"),
      compensation: remedy("赔偿", "针对所受损害；不是经济援助中的现金补助。"),
      rehabilitation: remedy("康复", "医疗、心理、法律和社会支持。"),
      satisfaction: remedy("满足", "道歉、承认或公布事实。"),
      guaranteesOfNonRepetition: remedy("保证不再发生", "如何确保不再发生。"),
      adequacy: {
        label: "为什么这些救济是足够的",
        help: "如何与当事人所受的伤害及其严重程度相称。",
      },
    },
  },
  level1: {
    label: "第一级：对人员的支持",
    fields: {
      cases: { label: "每人一份计划", help: "只用代号。", row: "人员", fields: casePlanFields },
      nobodyIdentified: { label: "如果没有确认任何人的身份：为寻找有关人员做了什么" },
      childSpecialist: {
        label: "专门从事儿童工作",
        options: {
          "coordinator-is-one": "服务协调机构本身即是",
          "works-with-one": "服务协调机构与专门机构密切合作",
          none: "没有",
        },
      },
      childSpecialistName: { label: "专门机构的名称" },
    },
  },
  level2: {
    label: "第二级：服务与环境",
    fields: {
      initiatives: {
        label: "举措",
        row: "举措",
        fields: {
          title: { label: "名称" },
          kind: {
            label: "作用",
            options: {
              "strengthens-services": "加强支持服务",
              "addresses-context": "改善导致伤害的环境",
            },
          },
          gap: { label: "针对的缺口或环境" },
          measure: {
            label: "成果如何表示",
            options: { quantitative: "以数字", qualitative: "以描述的等级" },
          },
          indicator: { label: "指标" },
          baseline: { label: "基线", help: "今天的数值。" },
          target: { label: "目标值" },
          unit: { label: "单位", help: "如为描述的等级：各个等级。" },
          dueOn: { label: "何时达到" },
          measuredBy: { label: "如何衡量" },
        },
      },
    },
  },
  budget: {
    label: "预算",
    fields: {
      currency: { label: "货币" },
      lines: {
        label: "预算项目",
        row: "项目",
        fields: {
          level: { label: "级别", options: levels },
          category: { label: "用途", options: budgetCategories },
          amount: { label: "金额" },
        },
      },
    },
  },
  monitoring: {
    label: "监测",
    fields: {
      plannedStart: { label: "计划开始实施的日期" },
      windowMonths: { label: "持续月数", help: "六至十二个月。" },
      intervalMonths: { label: "每隔几个月一份报告" },
      means: { label: "如何监测" },
    },
  },
  principles: {
    label: "援助原则",
    help: "每项一行：本计划如何遵循。",
    fields: principles,
  },
  coordinatorReview: {
    label: "服务协调机构的审阅",
    help: "针对第一级。审核项目方在批准时也会对照原则审阅计划。",
    fields: { on: { label: "审阅日期" }, outcome: { label: "服务协调机构的意见" } },
  },
  noWaiver: {
    label: "本计划中没有协议剥夺任何权利",
    help: "法院、其他申诉机构和工会对所有人保持开放。",
  },
};
