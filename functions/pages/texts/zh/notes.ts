import { consentFields } from "./consent-fields.ts";
import { peopleNotes } from "./people.ts";
import { budgetCategories, levels, services } from "./services.ts";
import { otherCurrency, reasons } from "./shared-fields.ts";

/** What a party may record without being asked. */
export const notes = {
  "note-lesson": {
    title: "记录一条经验",
    asks: "哪些做法您会继续，哪些会改变？回顾案件时会再次显示。请不要写任何能认出某人或某地的内容。",
    fields: {
      about: {
        label: "关于什么",
        options: {
          objectives: "目标",
          victims: "受影响的人",
          communities: "社区",
          budget: "预算",
          challenges: "挑战",
          risks: "风险",
          "monitoring-tools": "监测工具",
          communication: "沟通",
          recommendations: "建议",
        },
      },
      lesson: { label: "经验" },
    },
  },
  "exclude-party": {
    title: "排除某一方",
    asks: "可能与伤害有牵连的一方不再收到本案件的任何邮件，看不到任何内容，其链接失效。原来请其答复的事项转给上一级的一方。",
    fields: { reasons },
  },
  "readmit-party": {
    title: "重新接纳某一方",
    asks: "不存在利益冲突，或利益冲突已经消除。该方重新收到邮件和请求，一如从前。",
    fields: { reasons },
  },
  "reopen-case": {
    title: "重新开启案件",
    asks: "案件进入新的一轮，保留所有查明和决定的内容。将通知所有各方。",
    fields: {
      why: {
        label: "为什么",
        options: {
          "new-victims": "发现了更多受影响的人",
          relapse: "伤害再次发生，或帮助没有持续",
          "new-information": "有新的信息",
          "later-adoption": "后来同意补救",
        },
      },
      reasons,
    },
  },
  "record-consent": {
    title: "记录同意或撤回同意",
    asks: "表示同意的人可以随时撤回，不会因此失去任何帮助。从那一天起，与此人有关的内容不再提供给撤回同意所涉及的各方。这并不免除报告儿童处于危险之中的法定义务。",
    fields: consentFields,
  },
  "appoint-interim-facilitator": {
    title: "指定临时促进机构",
    asks: "有关人员仍在保护之下，而尚未聘请促进机构。请指定一个机构，从现在起负责他们的安全。该机构可以查看案件，会被问到紧急需要和顾虑，并决定何时可以解除保护。聘请了其他促进机构之后，指定即告结束。不会告知冶炼厂或精炼厂。",
    fields: {
      facilitator: { label: "机构" },
      independent: {
        label: "是否独立于冶炼厂或精炼厂、矿山以及所有可能有牵连者？",
      },
      reasons,
    },
  },
  "record-service": {
    title: "记录一项服务的进展",
    asks: "提供者被请求、同意、谢绝或完成服务时，请在这里记录。促进机构会得到通知；您的下一份报告会预先填入这些内容。请不要写姓名。",
    fields: {
      service: { label: "服务", options: services },
      state: {
        label: "进展",
        options: {
          referred: "已请求提供者",
          accepted: "提供者同意",
          declined: "提供者谢绝",
          done: "已完成",
        },
      },
      on: { label: "起始日期" },
    },
  },
  "record-contribution": {
    title: "记录收到或支付的资金",
    asks: "请在发生时记录。下一份报告会预先填入这些金额，由您在那里核对。",
    fields: {
      movement: {
        label: "发生了什么",
        options: { received: "这个付款方已付款", "paid-out": "从这个付款方的出资中支付" },
      },
      amount: { label: "金额" },
      ...otherCurrency,
      on: { label: "日期" },
      level: { label: "级别（如为支付）", options: levels },
      category: { label: "预算项目（如为支付）", options: budgetCategories },
      receipt: {
        label: "收据编号",
        help: "仅在同一天两次支付相同金额时填写。字母、数字、连字符。",
      },
    },
  },
  "pledge-more": {
    title: "承诺出资",
    asks: "在先前的承诺之外，贵机构为计划承诺这笔金额。立即计入，无须任何人确认。",
    fields: { amount: { label: "金额" }, ...otherCurrency },
  },
  "invite-payer": {
    title: "邀请另一个付款方",
    asks: "请指明资助方或另一个冶炼厂或精炼厂。受邀方会收到自己的本案件链接，可以看到编号、总额和自己的部分，并可在那里承诺出资。",
    fields: { funder: { label: "资助方" }, smelter: { label: "另一个冶炼厂或精炼厂" } },
  },
  ...peopleNotes,
} as const;
