import type { CaseDataTexts } from "../case-data-texts.ts";
import { finalDraft } from "./final-draft.ts";
import { countingIn } from "../plural.ts";
import { actionFields } from "./requests-response.ts";
import { budgetCategories, levels } from "./services.ts";

const { number } = countingIn("zh");

const words = (known: Readonly<Record<string, string>>) => known;

export const caseData: CaseDataTexts = {
  finalDraft,
  answeredBy: (role, day) => `答复方：${role}，${day}。`,
  related: { title: "关于同一地点或供应商的举报", label: "案件" },
  money: {
    title: "资金",
    budget: "预算",
    pledged: "已承诺，尚未确认",
    confirmed: "已确认",
  },
  monitoring: {
    title: "监测",
    startedOn: "开始日期",
    endsOn: "结束日期",
    amendment: "计划的修改",
    underWay: "等待批准；现行版本有效",
    report: (index, day) => `第 ${number(index)} 份报告，${day}`,
    states: { reported: "已收到", asked: "已索取", missing: "缺少", ahead: "尚未到期" },
  },
  accounts: {
    title: "出资与支出",
    confirmed: "已确认",
    received: "已收到",
    spent: "已支出",
    lines: "至今的支出",
    level: (level) => (level === "1" ? levels["1"] : levels["2"]),
    category: (category) => words(budgetCategories)[category] ?? category,
  },
  pledge: {
    title: "出资",
    amount: "金额",
    original: "记录为",
    rate: "汇率",
    rateOn: "汇率日期",
  },
  openActions: {
    title: "尚未完成的纠正措施",
    owner: (owner) => words(actionFields.owner.options)[owner] ?? owner,
    due: (day) => `期限：${day}`,
    goesOn: "会跟进到底，结案之后也是如此。",
  },
  people: {
    title: "人员",
    referred: "转介给服务协调机构的人数",
    referredOn: "转介日期",
    pseudonym: "代号",
    few: "小于 11 的数字不精确显示，以免认出某人。",
  },
  consents: {
    title: "同意：每个人最近的表示",
    nowTitle: "从现在起每个人的哪些内容可以分享",
    providers: "新的服务转介",
    authorities: "告知主管机关",
    lessons: "从案件中学习",
    may: "已同意",
    mayNot: "未同意",
    duty: "法律规定必须报告时，例如儿童处于危险之中，不需要同意，撤回同意也不能阻止报告。",
  },
  services: { title: "服务：最近的记录" },
  referrals: {
    title: "转介至服务协调机构",
    confirmed: "促进机构确认",
    stated: "冶炼厂或精炼厂所述",
    people: (people, day) => `${day}：${String(people)} 人`,
    agree: "两份说明一致。",
    differ: "两份说明不一致。只有作出说明，才能认定完成情况令人满意。",
  },
  checklist: { title: "最终报告之后的结案核对清单", done: "已完成", open: "未完成" },
  planDifference: {
    title: "与前一版本相比有什么变化",
    sinceApproved: "与现行版本相比有什么变化",
    comparedWith: (day) => `与${day}的版本比较。只比较您可以查看的部分。`,
    added: (value) => `增加：${value}`,
    removed: (value) => `删除：${value}`,
    changed: (before, now) => `原为：${before}\n现为：${now}`,
    rowAdded: "增加",
    rowRemoved: "删除",
    nothing: "您可以查看的部分没有变化。",
  },
  concern: { title: "安全顾虑", text: "说了什么", raisedBy: "提出方" },
};
