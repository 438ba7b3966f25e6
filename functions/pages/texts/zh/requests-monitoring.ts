import { assistanceReportFields, periodReportFields } from "./report-fields.ts";
import { budgetCategories } from "./services.ts";
import { decision, otherCurrency, reasons } from "./shared-fields.ts";

/** What is asked in Step 4. */
export const monitoringRequests = {
  "raise-funds": {
    title: "记录承诺出资",
    asks: "请与冶炼厂或精炼厂一起为计划落实资金，并记录谁承诺了什么。之后会请每个付款方确认。",
    fields: {
      decision: decision({ "pledges-recorded": ["记录这些承诺", "会请每个付款方确认。"] }),
      pledges: {
        label: "承诺出资",
        help: "已确认或正在等待付款方的承诺保持有效：只需添加新的。",
        row: "承诺",
        fields: {
          payer: {
            label: "付款方",
            options: {
              smelter: "冶炼厂或精炼厂",
              downstream: "下游企业",
              funder: "另一个资助方，在下方指明",
              audit: "审核项目方",
              "other-smelter": "另一个冶炼厂或精炼厂，在下方指明",
            },
          },
          funder: { label: "哪个资助方" },
          smelter: { label: "哪个冶炼厂或精炼厂" },
          amount: { label: "金额" },
          ...otherCurrency,
          spentOnNeeds: {
            label: "其中已用于紧急帮助",
            help: "以计划的货币计。仅限已作为紧急帮助记录并获批准的部分。",
          },
          chargedTo: { label: "计入第一级的这一项目", options: budgetCategories },
        },
      },
      reasons,
    },
  },
  "confirm-pledge": {
    title: "确认您的出资",
    asks: "已记录您的一笔出资。请确认您会支付。",
    fields: {
      decision: decision({
        confirmed: ["我们会支付", "计入预算。预算得到覆盖后即开始实施。"],
        declined: ["我们不支付", "促进机构另行寻找资金。"],
      }),
      reasons,
    },
  },
  "support-funding": {
    title: "支持筹资",
    asks: "已确认的承诺不足以覆盖预算。请运用您的影响力，或自行出资。",
    fields: {
      decision: decision({
        "leverage-used": ["我们运用影响力", "促进机构再次请付款方答复。"],
        "will-contribute": ["我们出资", "促进机构记录您的承诺，并请您确认。"],
        "cannot-help": ["我们无法帮助", "促进机构再次尝试，或缩小计划。"],
      }),
      reasons,
    },
  },
  "close-shortfall": {
    title: "填补资金缺口",
    asks: "预算仍未得到覆盖。请再次尝试，或修改计划。",
    fields: {
      decision: decision({
        "raise-again": ["再次请付款方答复", "由您记录新的承诺。"],
        "re-scope": ["修改计划", "计划回到制定阶段，并重新批准。"],
        "covered-now": ["现在已覆盖", "有付款方较晚确认。可以开始实施。"],
      }),
      reasons,
    },
  },
  "start-implementation": {
    title: "记录开始日期",
    asks: "计划已有资金。请记录开始实施的日期：监测的时间从这一天算起。",
    fields: {
      decision: decision({
        started: ["已开始实施", "按计划规定的间隔索取报告。"],
      }),
      startedOn: { label: "开始日期" },
      reasons,
    },
  },
  "report-assistance": {
    title: "报告援助情况",
    asks: "请以代号报告这一期间的情况。不得含有个案记录的内容；促进机构会收到您的报告。",
    fields: {
      decision: decision({ reported: ["发送这份报告", "促进机构将其用于这一期间的报告。"] }),
      report: { label: "您的报告", fields: assistanceReportFields },
    },
  },
  "report-period": {
    title: "报告这一期间",
    asks: "请报告这一期间的情况：计划进展如何，用了多少资金，有哪些问题。",
    fields: {
      decision: decision({ reported: ["发送这份报告", "冶炼厂或精炼厂将其转交审核项目方。"] }),
      report: { label: "报告", fields: periodReportFields },
    },
  },
  "forward-report": {
    title: "转交报告",
    asks: "收到一份关于计划的报告。请转交审核项目方。",
    fields: {
      decision: decision({ forwarded: ["转交", "审核项目方进行审阅。"] }),
      note: { label: "附带的说明" },
    },
  },
  "review-report": {
    title: "审阅报告",
    asks: "请审阅这一期间的报告。下游企业会收到关于进展的简短说明。",
    fields: {
      decision: decision({
        accepted: ["接受", "进入下一个期间。"],
        query: ["提出问题", "您的问题会转给促进机构。"],
      }),
      query: { label: "您的问题" },
      progress: {
        label: "进展",
        options: { "on-track": "进展顺利", behind: "落后", "at-risk": "有风险" },
      },
    },
  },
  "decide-window": {
    title: "结案或延期",
    asks: "监测期即将结束，或有人提议结案。请决定是结案还是延期。",
    fields: {
      decision: decision({
        close: ["进入结案", "会请您提交最终报告。"],
        extend: ["延长监测", "由审核项目方决定是否延期。如果拒绝，则只能提议结案。"],
      }),
      months: { label: "延长月数", help: "一至六个月。" },
      feedbackExplained: {
        label: "有人不满意或没有听取其意见，为什么仍要结案",
        help: "仅在这种情况下填写。不得含有能看出是谁的内容。",
      },
      reasons,
    },
  },
  "approve-extension": {
    title: "决定延期",
    asks: "促进机构请求延长监测。请决定是否同意以及延长多久。",
    fields: {
      decision: decision({
        approved: ["批准", "监测按下方的月数继续。"],
        refused: ["拒绝", "会请促进机构提议结案。目前不能再次请求延期。"],
      }),
      months: {
        label: "月数",
        help: "从约定期间结束之日算起。如果那样已经过期，则从今天算起。",
        options: { "1": "一", "2": "二", "3": "三", "4": "四", "5": "五", "6": "六" },
      },
      reasons,
    },
  },
} as const;
