import { decision, leverage, reasons } from "./shared-fields.ts";

/** The fields of a corrective action. */
export const actionFields = {
  what: { label: "内容" },
  owner: {
    label: "由谁执行",
    options: {
      smelter: "冶炼厂或精炼厂",
      trader: "贸易商",
      mine: "矿山经营者",
      audit: "审核项目方",
      downstream: "下游企业",
    },
  },
  dueOn: { label: "期限" },
} as const;

/** What is asked in Step 2, and where a level is refused. */
export const responseRequests = {
  "plan-corrective-actions": {
    title: "计划纠正措施",
    asks: "请计划必须改变什么：首先是停止伤害，然后是与直接责任者的关系。",
    fields: {
      decision: decision({
        "actions-planned": ["记录这些措施", "会定期请您说明进展。结案之后仍会继续。"],
      }),
      actions: { label: "措施", row: "措施", fields: actionFields },
      trading: {
        label: "与直接责任者的交易",
        options: { "continue-with-conditions": "附条件继续", suspend: "暂停", end: "结束" },
      },
      riskForVictims: { label: "结束或暂停交易对受影响者意味着什么" },
      reasons,
    },
  },
  "follow-actions": {
    title: "跟进纠正措施",
    asks: "已计划纠正措施。请说明每项是否已完成。之后会再次请您答复，至多每三个月一次，直到全部完成，结案之后也是如此。",
    fields: {
      decision: decision({
        "all-done": ["全部完成", "跟进结束。"],
        "still-open": ["还有未完成的", "会再次请您答复。"],
      }),
      actions: {
        label: "措施",
        row: "措施",
        fields: {
          ...actionFields,
          state: { label: "进展", options: { done: "已完成", open: "未完成" } },
          evidence: { label: "有什么表明已完成" },
        },
      },
      open: { label: "还有什么未完成，为什么" },
      reasons,
    },
  },
  "consult-on-response": {
    title: "对应对措施发表意见",
    asks: "已根据查明的事实确定应对级别。在确认之前，请您发表意见。",
    fields: {
      decision: decision({
        agrees: ["我们同意", "审核项目方确认级别。"],
        comments: ["我们有意见", "审核项目方在确认级别之前会阅读这些意见。"],
      }),
      comment: { label: "您的意见" },
    },
  },
  "confirm-response": {
    title: "确认应对级别",
    asks: "请确认应对级别。您可以把建议的级别改为必须；必须的级别不能降低。",
    fields: {
      decision: decision({
        confirm: ["按得出的级别确认", "将告知冶炼厂或精炼厂接下来的步骤。"],
        "raise-level-1": ["把第一级定为必须", "必须给予人员支持。"],
        "raise-level-2": ["把第二级定为必须", "必须改善服务与环境。"],
        "raise-both": ["两级都定为必须", "两级都必须执行。"],
      }),
      reasons,
    },
  },
  "adopt-levels": {
    title: "采纳建议的级别",
    asks: "属于必须的无论如何都会执行。对于每个仅属建议的级别，请说明您是否采纳。",
    fields: {
      decision: decision({
        "adopt-level-1": ["采纳第一级：对人员的支持", "将为其制定计划。"],
        "adopt-level-2": ["采纳第二级：服务与环境", "将为其制定计划。"],
        "adopt-both": ["两级都采纳", "将为两级制定计划。"],
        decline: ["拒绝建议的级别", "属于必须的照常进行。如果没有，则请下游企业运用其影响力。"],
      }),
      reasons,
    },
  },
  "use-leverage": {
    title: "运用您的影响力",
    asks: "没有采纳任何级别。必须予以补救：请运用您的影响力，并说明您做什么、对谁、最迟何时。",
    fields: {
      decision: decision({
        "ask-again": ["我们运用影响力", "会再次请冶炼厂或精炼厂答复。"],
        "end-without-remediation": [
          "在没有补救的情况下结案",
          "案件结案，并记录您的书面理由。伤害仍在继续或有紧急需要尚未解决时，不能这样结案。",
        ],
      }),
      leverage,
      reasons,
    },
  },
  "secure-remediation": {
    title: "确保补救",
    asks: "一个必须执行的级别被拒绝，或无人答复。请对冶炼厂或精炼厂，或者审核项目方运用您的影响力。",
    fields: {
      decision: decision({
        "leverage-used": ["我们运用影响力", "会再次请冶炼厂或精炼厂答复。如果不成，则在其不参与的情况下聘请促进机构。"],
      }),
      leverage,
      reasons,
    },
  },
  "engage-instead": {
    title: "自行聘请促进机构",
    asks: "尽管有级别必须执行，冶炼厂或精炼厂仍没有聘请促进机构。请您自行聘请；其拒绝将作为交易决定的考虑因素。",
    fields: {
      decision: decision({ engaged: ["我们聘请这个促进机构", "会请促进机构表示接受。"] }),
      facilitator: { label: "促进机构" },
      reasons,
    },
  },
} as const;
