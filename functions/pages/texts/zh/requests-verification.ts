import { factsFields } from "./facts-fields.ts";
import { decision, lawEnforcement, reasons } from "./shared-fields.ts";

/** What is asked in Step 1. */
export const verificationRequests = {
  "assess-allegation": {
    title: "评估收到的信息",
    asks: "收到一份关于贵方供应链的举报。请判断它是否可信，以及是否与现在或过去的供应链伙伴有联系。可信并不等于属实。",
    fields: {
      decision: decision({
        refer: ["转交调查", "由您在下方指定的审核项目方展开调查。"],
        "not-actionable": ["可信，但与我们的供应链没有联系", "案件结案。有新的信息时可以重新开启。"],
        denied: ["不可信", "案件结案，并记录您的理由。有新的信息时可以重新开启。"],
        "ask-for-information": ["先索取更多信息", "您在下方选择的一方会收到您的问题。之后会再次请您答复。"],
      }),
      credible: {
        label: "是否可信？",
        help: "两点都需要满足。举报匿名或事件久远，本身都不构成否定的理由。",
        fields: {
          trustworthySource: { label: "来源是否可靠？" },
          enoughInformation: { label: "信息是否足以构成合理依据？" },
        },
      },
      credibleReasons: { label: "您这样判断的理由" },
      actionable: { label: "是否与现在或过去的供应链伙伴有联系？", help: "仅在您认为可信时填写。" },
      partnerEvidence: { label: "哪个伙伴，依据什么证据", help: "仅在转交调查时填写。" },
      smelter: { label: "有关的冶炼厂或精炼厂", help: "或最接近伤害的伙伴。仅在转交调查或向其提问时填写。" },
      audit: { label: "负责该厂的审核项目方", help: "仅在转交调查或向其提问时填写。" },
      question: { label: "您的问题", help: "仅在索取更多信息时填写。" },
      askedParty: {
        label: "问谁",
        help: "仅在索取更多信息时填写。",
        options: { reporter: "举报人", audit: "审核项目方", smelter: "冶炼厂或精炼厂" },
      },
      lawEnforcement,
      reasons,
    },
  },
  "give-information": {
    title: "回答一个问题",
    asks: "评估举报的人需要更多信息。请尽您所能回答；凡可能使人面临风险的，都不必回答。",
    fields: {
      decision: decision({
        answered: ["我在下方回答", "您的回答会转给评估举报的一方。"],
        "cannot-answer": ["我无法回答", "将根据已知的情况评估举报。"],
      }),
      information: { label: "您的回答" },
    },
  },
  "investigate-allegation": {
    title: "调查并记录结论",
    asks: "请按照贵方的申诉机制展开调查，并记录您的发现。结论有两种：已证实或未能证实。",
    fields: {
      decision: decision(
        {
          substantiated: ["已证实", "根据下方的事实确定应对级别。"],
          unsubstantiated: ["未能证实", "告知下游企业并结案。有新的证据时可以重新开启。"],
          "ask-smelter": ["先请冶炼厂或精炼厂配合", "冶炼厂或精炼厂会收到您的问题。之后会再次请您答复。"],
        },
        "您的结论",
      ),
      reference: { label: "在贵方申诉机制中的编号" },
      log: { label: "采取的步骤和提出的要求" },
      question: { label: "向冶炼厂或精炼厂提出的问题", help: "请勿写出人员或地点。" },
      missingEvidence: { label: "缺少哪些证据", help: "认定未能证实时必填。" },
      facts: {
        label: "您查明的事实",
        help: "不是举报所称的内容。不知道的，按保护程度更高的值处理。",
        fields: factsFields,
      },
      lawEnforcement,
      reasons,
    },
  },
  cooperate: {
    title: "配合调查",
    asks: "审核项目方正在调查一份举报，请您配合。参与并不放弃任何权利。",
    fields: {
      decision: decision({
        cooperates: ["我们配合", "您的信息会转给审核项目方。"],
        declines: ["我们拒绝", "审核项目方以现有资料继续；您的理由记录在案。"],
      }),
      information: { label: "您的信息" },
      reasons,
    },
  },
  "investigate-linkage": {
    title: "重新检查联系",
    asks: "根据记录的事实，事件在交易结束之后才开始。请再次检查是否与供应链有联系。",
    fields: {
      decision: decision({
        "facts-corrected": ["我更正事实", "根据下方的事实重新确定应对级别。"],
        "still-unlinked": ["没有联系", "案件以“不在本供应链内”结案；保留结论，并为已知的人员转介支持。"],
      }),
      facts: { label: "更正后的事实", help: "请重新填写全部事实。", fields: factsFields },
      reasons,
    },
  },
} as const;
