import { decisionCalled } from "../decision-text.ts";
import type { FieldText } from "../field-text.ts";

/** The field at the end of most answers. */
export const reasons: FieldText = {
  label: "理由",
  help: "与决定一同保存。请勿写受影响者的姓名。",
};

export const lawEnforcement: FieldText = {
  label: "向主管机关报告",
  help: "案件须向执法机关报告；如会危及他人，则向其他主管机关或联合国机构报告。",
  fields: {
    duty: { label: "这里是否有法定报告义务？" },
    checkedWith: { label: "向谁核实过" },
    path: {
      label: "已报告给",
      options: {
        "law-enforcement": "执法机关",
        "other-authority": "其他主管机关",
        "un-body": "联合国机构",
        "not-yet": "尚未报告",
      },
    },
    reasonForOtherPath: { label: "为什么不向执法机关报告" },
    doneOn: { label: "报告日期" },
  },
};

export const leverage: FieldText = {
  label: "您运用的影响力",
  fields: {
    what: { label: "您做什么", help: "例如合同条款、采购、与其他买方联合行动。" },
    onWhom: {
      label: "对象",
      options: { audit: "审核项目方", smelter: "冶炼厂或精炼厂", both: "两者" },
    },
    by: { label: "期限" },
    result: { label: "目前的结果" },
  },
};

/** Of an amount that is not in the plan's currency. */
export const otherCurrency = {
  currency: { label: "货币", help: "仅在与计划的货币不同时填写。" },
  rate: {
    label: "汇率",
    help: "一个单位的该货币折合计划货币多少，用小数点：1.0873。结果向下取整。",
  },
  rateOn: { label: "汇率日期" },
  rateSource: { label: "汇率来源" },
} as const;

/** People who were referred to the coordinator on another day than the rest. */
export const referredLater: FieldText = {
  label: "其他人，在另一天转介",
  row: "其他人",
  help: "仅在并非所有人都在同一天转介时填写。",
  fields: { people: { label: "人数" }, referredOn: { label: "转介日期" } },
};

/** A decision: the words of each choice, and what follows from it. */
export const decision = decisionCalled("您的决定");
