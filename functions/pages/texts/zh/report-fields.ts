import type { AssistanceReport, END_STATES, PeriodReport, SCREENING, SERVICE_STATES } from "../../../domain/reports.ts";
import type { TextsFor } from "../field-text.ts";
import { budgetCategories, levels, services } from "./services.ts";

const serviceStates: Readonly<Record<(typeof SERVICE_STATES)[number], string>> = {
  "not-started": "未开始",
  "on-track": "进展顺利",
  delayed: "迟延",
  interrupted: "中断",
  completed: "已完成",
  refused: "本人拒绝",
};

const screening: Readonly<Record<(typeof SCREENING)[number], string>> = {
  done: "已完成",
  planned: "已计划",
  refused: "本人拒绝",
  "not-needed": "不需要",
};

/** From one to five; the ends are named, so that everybody counts in the same direction. */
const ratings = {
  "1": "1（差）",
  "2": "2",
  "3": "3",
  "4": "4",
  "5": "5（很好）",
  none: "尚无法判断",
} as const;

export const endStates: Readonly<Record<(typeof END_STATES)[number], string>> = {
  "self-reliant": "已自立",
  "assisted-further": "继续得到援助",
  declined: "谢绝援助",
  "not-found": "未能找到",
  "assisted-elsewhere": "由他人援助",
  died: "已去世",
  withheld: "不提供：本人不愿分享",
};

export const spendFields = {
  label: "支出",
  help: "每笔出资在每个预算项目中的支出。",
  row: "项目",
  fields: {
    level: { label: "级别", options: levels },
    category: { label: "用途", options: budgetCategories },
    payer: { label: "付款方" },
    amount: { label: "金额" },
  },
} as const;

/** The facilitator's report on one period. */
export const periodReportFields: TextsFor<PeriodReport> = {
  level1: {
    label: "第一级：对人员的支持",
    help: "只填数字；不能看出是谁。",
    fields: {
      victimsAssisted: { label: "得到援助的人数" },
      victimsSafe: { label: "其中安全的人数" },
      medicallyScreened: { label: "已接受体检与医疗的人数" },
      psychologicallyScreened: { label: "已接受心理检查与照护的人数" },
      legallyCounselled: { label: "已得到法律咨询的人数" },
      integration: { label: "融入情况", options: ratings },
      satisfaction: { label: "得到援助者的满意度", options: ratings },
      referralsFollowedUp: { label: "是否跟进了所有转介？" },
      foundLater: {
        label: "上次报告以来发现的人数",
        help: "仅限新确认身份并已转介给服务协调机构的人。每人得到一个代号和六个月的单独监测。",
      },
      foundLaterReferredOn: { label: "转介日期" },
      services: {
        label: "服务",
        row: "服务",
        fields: { service: { label: "服务", options: services }, state: { label: "状态", options: serviceStates } },
      },
    },
  },
  level2: {
    label: "第二级：服务与环境",
    fields: {
      indicators: {
        label: "指标",
        row: "指标",
        fields: { initiative: { label: "举措" }, value: { label: "目前的数值" } },
      },
      checkedBy: {
        label: "由谁检查",
        options: {
          "site-visit": "实地访问",
          "independent-evaluation": "独立评估",
          "not-this-period": "本期间没有",
        },
      },
      interviewed: {
        label: "访谈",
        row: "访谈",
        fields: {
          who: {
            label: "谁",
            options: {
              beneficiaries: "受益者",
              "community-leaders": "社区领袖",
              "local-government": "地方政府",
            },
          },
          on: { label: "日期" },
        },
      },
    },
  },
  spend: spendFields,
  received: {
    label: "收到的出资",
    help: "上次报告以来支付的金额，以计划的货币计。",
    row: "付款",
    fields: {
      payer: { label: "来自", help: "与上面各行相同。" },
      amount: { label: "金额" },
      on: { label: "收到日期" },
    },
  },
  problems: { label: "问题" },
  planMustChange: { label: "计划是否必须修改？", help: "修改即为新版本，须重新批准。" },
  implemented: { label: "计划是否已完全实施？" },
  proposeClosure: { label: "您是否提议结案？", help: "监测满六个月起可以。" },
};

/** The coordinator's report, by pseudonym. */
export const assistanceReportFields: TextsFor<AssistanceReport> = {
  cases: {
    label: "得到援助的人",
    help: "只用代号。",
    row: "人员",
    fields: {
      pseudonym: { label: "代号", help: "以 V- 开头。绝不写姓名。" },
      state: {
        label: "状态",
        options: {
          assisted: "正在得到援助",
          completed: "援助已完成",
          declined: "谢绝援助",
          "not-found": "未能找到",
          "assisted-elsewhere": "由他人援助",
          died: "已去世",
        },
      },
      safe: { label: "本人是否安全？", options: { yes: "是", no: "否", "not-known": "不知道" } },
      medical: { label: "体检与医疗", options: screening },
      psychological: { label: "心理检查与照护", options: screening },
      legal: { label: "法律咨询", options: screening },
      integration: { label: "融入情况", options: ratings },
      satisfaction: { label: "满意度", options: ratings },
      feedback: {
        label: "本人如何评价所得到的帮助",
        help: "在第 3、6、9 和 12 个月询问。以本人的判断为准；不得引用您的记录。",
        options: {
          positive: "满意",
          mixed: "部分满意",
          negative: "不满意",
          "not-given": "没有表示意见，或无法询问",
        },
      },
      referralsFollowedUp: { label: "是否跟进了转介？" },
      consentWithdrawn: { label: "是否有任何同意被撤回？" },
      services: {
        label: "服务",
        row: "服务",
        fields: {
          service: { label: "服务", options: services },
          state: { label: "状态", options: serviceStates },
          effectiveness: { label: "提供者的成效", options: ratings },
          quality: { label: "提供者的质量", options: ratings },
        },
      },
    },
  },
  fileKept: { label: "档案是否完整、正确、安全？" },
};
