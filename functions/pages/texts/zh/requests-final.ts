import { finalReportFields, lessonsFields, libraryFields } from "./closing-fields.ts";
import { decision, reasons, referredLater } from "./shared-fields.ts";

/** What is asked in Steps 5 and 6. */
export const finalRequests = {
  "report-finally": {
    title: "提交最终报告",
    asks: "请报告取得了什么成果、用了多少资金、结果如何，不得含有任何个人数据。",
    fields: {
      decision: decision({
        reported: ["提交这份报告", "冶炼厂或精炼厂将其记录并与审核项目方分享。"],
      }),
      report: { label: "最终报告", fields: finalReportFields },
      reasons,
    },
  },
  "document-closure": {
    title: "记录完成情况",
    asks: "请根据促进机构的确认，记录有关人员已转介给服务协调机构，并分享最终报告。",
    fields: {
      decision: decision({ documented: ["分享报告", "审核项目方进行核实。"] }),
      referred: { label: "转介人数" },
      referredOn: { label: "转介日期" },
      more: referredLater,
      reasons,
    },
  },
  "verify-completion": {
    title: "核实完成情况",
    asks: "请逐项核实计划是否已经执行。",
    fields: {
      decision: decision({
        satisfactory: ["令人满意", "您建议结案；由下游企业决定。"],
        "back-to-monitoring": ["退回监测", "监测继续到下方的日期，并附上您的理由。"],
      }),
      assistanceVerified: {
        label: "第一级：援助是否已核实？",
        help: "转介、援助、监测、融入、财务。",
      },
      endsAccepted: {
        label: "对于没有得到援助直至结束的人，您是否接受其结果？",
        help: "有人谢绝、未能找到、由他人援助或已去世时必填。",
      },
      outcomesVerified: {
        label: "第二级：成果是否已核实？",
        help: "有记录、按时、在预算之内、达到目标。",
      },
      deviations: {
        label: "您是否批准与计划的偏差？",
        help: "有目标未达到、有事项迟延或支出超出计划时必填。请在理由中说明原因。",
      },
      financesVerified: { label: "财务是否已核实？", help: "每笔出资的支出。" },
      referralExplained: {
        label: "为什么关于转介的两份说明不同",
        help: "仅在冶炼厂或精炼厂所述的人数或日期与促进机构确认的不同时填写。不得含有能看出是谁的内容。",
      },
      until: { label: "监测继续到" },
      ownMonitoring: {
        label: "为什么后来发现的人不需要六个月的单独监测",
        help: "仅在这几个月尚未结束时填写。不得含有能看出是谁的内容。",
      },
      reasons,
    },
  },
  "close-incident": {
    title: "结案",
    asks: "审核项目方已核实完成情况并建议结案。请结案，或说明理由予以退回。",
    fields: {
      decision: decision({
        close: ["以“已补救”结案", "将通知所有各方。尽职调查中尚未完成的部分继续进行。"],
        return: ["退回", "促进机构根据您的理由重新报告，然后再次核实。"],
      }),
      reasons,
    },
  },
  "share-lessons": {
    title: "分享您学到的经验",
    asks: "案件已结案。请回顾全过程：您的回答有助于防止下一次发生。不写姓名，不写小数目。",
    fields: {
      decision: decision({
        shared: ["分享这些内容", "审核项目方和下游企业将其用于预防。"],
      }),
      lessons: { label: "回顾", fields: lessonsFields },
    },
  },
  "plan-prevention": {
    title: "计划预防措施",
    asks: "请把所学到的转化为政策、尽职调查和管理体系的改变。",
    fields: {
      decision: decision({
        "actions-planned": ["记录这些改变", "会跟进到底。"],
        "nothing-to-change": ["无须改变", "您的理由记录在案。"],
      }),
      actions: {
        label: "改变",
        row: "改变",
        fields: { what: { label: "内容" }, owner: { label: "由谁负责" }, dueOn: { label: "期限" } },
      },
      reasons,
    },
  },
  "follow-prevention": {
    title: "跟进预防措施",
    asks: "您计划了改变。请说明每项的结果。每三个月询问一次，直到全部了结。",
    fields: {
      decision: decision({
        "all-done": ["没有未完成的了", "跟进结束。"],
        "still-open": ["还有未完成的", "三个月后会再次请您答复。"],
      }),
      actions: {
        label: "改变",
        row: "改变",
        fields: {
          what: { label: "内容" },
          owner: { label: "由谁负责" },
          dueOn: { label: "期限" },
          state: { label: "进展", options: { done: "已完成", open: "未完成", dropped: "已放弃" } },
          evidence: { label: "有什么表明已完成，或为什么放弃" },
        },
      },
    },
  },
  "release-lessons": {
    title: "发布经验",
    asks: "请说明其他人可以从本案件中学到什么。下方保留的内容会放入经验库，供其他案件的各方阅读。",
    fields: {
      decision: decision({
        released: ["发布这些经验", "可以在经验库中找到，不含本案件的编号。"],
        keep: ["仅保留在本案件中", "不分享任何内容；请说明理由。"],
      }),
      lessons: {
        label: "用于经验库",
        help: "用一般的语言。不含姓名、地点、日期，也不含少于十一人的人数。每项最多 1,000 个字符。",
        fields: libraryFields,
      },
      noPersonalData: {
        label: "是否不含个人数据、地点和小数目？",
        help: "您为以上所有文字确认这一点。",
      },
      reasons,
    },
  },
} as const;
