import { decision, reasons } from "./shared-fields.ts";

/** What is asked in matters of safety, at any step. */
export const safetyRequests = {
  "record-needs": {
    title: "记录紧急需要",
    asks: "是否有人需要立即得到帮助？这不必等待计划或资金：请先开始，并在这里记录已开始的内容。之后再予批准。",
    fields: {
      decision: decision({
        "needs-recorded": ["我记录已开始的内容", "将送交批准；其间帮助继续进行。"],
        "no-urgent-needs": ["没有人有紧急需要", "不开始任何内容。您可以随时提出顾虑。"],
        "not-known-yet": ["目前还不知道", "案件继续进行，明天会再次请您答复。"],
      }),
      needs: {
        label: "已开始的内容",
        row: "需要",
        fields: {
          kind: {
            label: "种类",
            options: {
              removal: "脱离所处境况",
              shelter: "庇护",
              meals: "膳食",
              clothes: "衣物",
              medical: "医疗",
              counselling: "辅导",
              other: "其他",
            },
          },
          people: { label: "人数" },
          provider: { label: "提供者" },
          startedOn: { label: "开始日期" },
          met: {
            label: "需要是否已得到满足？",
            help: "已转介：由能够提供帮助的其他方接手。",
            options: { yes: "是", referred: "已转介", no: "尚未" },
          },
        },
      },
      reportedTo: {
        label: "已报告给",
        help: "如向执法机关报告会危及他人，则向其他主管机关或联合国机构报告。",
        options: {
          "law-enforcement": "执法机关",
          "other-authority": "其他主管机关",
          "un-body": "联合国机构",
          "nobody-yet": "尚未报告",
        },
      },
      reasons,
    },
  },
  "approve-needs": {
    title: "批准已开始的帮助",
    asks: "紧急帮助已在没有等待计划的情况下开始。请予以事后批准，或要求补全记录。",
    fields: {
      decision: decision({
        approved: ["批准", "帮助记录为已批准。"],
        "record-again": ["要求重新记录", "记录方会再次收到请求；帮助继续进行。"],
      }),
      reasons,
    },
  },
  "lift-hold": {
    title: "决定是否继续保护",
    asks: "能看出人员或地点的细节目前不向冶炼厂或精炼厂以及矿山提供。只有在有关人员安全之后才可解除保护。",
    fields: {
      decision: decision({
        lift: ["解除保护", "从现在起，冶炼厂或精炼厂可以看到其身份可以看到的内容。此操作无法撤销。"],
        keep: ["保持", "一切不变，之后会再次请您答复。"],
      }),
      victimsSafe: { label: "有关人员是否安全？" },
      reasons,
    },
  },
  "answer-concern": {
    title: "答复一项顾虑",
    asks: "有人提出了安全顾虑。请立即查看，并说明采取了什么措施。",
    fields: {
      decision: decision({
        "people-are-safe": ["没有人处于危险之中", "顾虑即告了结，并记录您的理由。"],
        "measures-taken": ["已采取措施", "您所做的记录在案。"],
        "protect-again": ["重新保护案件", "从现在起，任何能看出地点、人员或举报人的内容都不会到达冶炼厂或精炼厂。"],
      }),
      measures: { label: "做了什么" },
      reasons,
    },
  },
  "consent-to-withdrawal": {
    title: "同意撤销",
    asks: "系统运营方提议撤销本案件，因其属于重复或测试，或者无法继续。举报人改变主意不构成理由。",
    fields: {
      decision: decision({
        consent: ["撤销案件", "案件以“已撤销”结案，并记录您的理由。"],
        refuse: ["不撤销", "案件继续进行。"],
      }),
      reasons,
    },
  },
} as const;
