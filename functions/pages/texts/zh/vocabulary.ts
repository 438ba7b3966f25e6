import type { Texts } from "../texts.ts";

export const steps: Texts["steps"] = {
  "verify-allegation": {
    title: "核实举报",
    short: "核实",
    explanation: "企业判断举报是否可信、是否涉及其供应链；随后由审核项目方展开调查。",
  },
  "determine-response": {
    title: "确定应对措施",
    short: "应对",
    explanation: "根据查明的事实，确定必须或应当提供哪一类支持。",
  },
  "design-action-plan": {
    title: "制定补救计划",
    short: "计划",
    explanation: "由独立的促进机构与有关人员共同制定计划，审核项目方负责批准。",
  },
  "implement-and-monitor": {
    title: "实施与监测",
    short: "实施",
    explanation: "落实资金并执行计划。定期报告说明计划是否有帮助。",
  },
  "close-incident": {
    title: "案件结案",
    short: "结案",
    explanation: "审核项目方核实所做的工作，然后由企业结案。",
  },
  "capture-lessons": {
    title: "总结经验",
    short: "经验",
    explanation: "各方回顾全过程，把所学到的用于预防。",
  },
};

export const roles: Texts["roles"] = {
  downstream: "下游企业",
  audit: "审核项目方",
  smelter: "冶炼厂或精炼厂",
  facilitator: "补救促进机构",
  coordinator: "服务协调机构",
  funder: "资助方",
  reporter: "举报人",
  operator: "系统运营方",
};

export const outcomes: Texts["outcomes"] = {
  denied: {
    title: "已结案：认定不可信",
    explanation: "没有足够的可靠信息构成合理依据。有新的信息时可以重新开启案件。",
  },
  "not-actionable": {
    title: "已结案：不在本供应链内",
    explanation: "举报得到了认真对待，但没有发现与现在或过去的供应链伙伴有联系。有新的信息时可以重新开启。",
  },
  unsubstantiated: {
    title: "已结案：未能证实",
    explanation: "调查没有找到所需的证据。这并不表示什么都没有发生；有新的证据时可以重新开启案件。",
  },
  "no-remediation": {
    title: "已结案：没有补救",
    explanation: "事实已得到证实，但没有开展补救。理由已记录在案，以后仍可开展补救。",
  },
  remediated: {
    title: "已结案：已补救",
    explanation: "补救计划已经执行，完成情况经过独立核实。",
  },
  withdrawn: {
    title: "已结案：已撤销",
    explanation: "案件属于重复或测试，或者在得出调查结论之前撤销。",
  },
};

export const closureItems: Texts["closureItems"] = {
  "referral-dated": "转介至服务协调机构及其日期",
  "assistance-summarised": "援助情况摘要",
  "monitoring-summarised": "监测情况摘要",
  "integration-and-satisfaction": "融入情况与满意度",
  "end-state-of-each-victim": "每个人的最终情况",
  "no-personal-data": "不含个人数据",
  "outcomes-verified": "成果已核实",
  "outcomes-on-time": "成果按时完成",
  "objectives-met": "目标已达到",
  "initiatives-monitored": "举措已受监测",
  "financial-report": "列明每笔出资的财务报告",
  "within-budget": "未超出预算",
  "remedies-accounted-for": "五种救济均有交代",
};
