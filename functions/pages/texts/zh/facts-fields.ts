import type { Facts } from "../../../domain/facts.ts";
import type { TextsFor } from "../field-text.ts";
import { exploitationTypes, indicators, methodsOfControl } from "./exploitation.ts";

/** The facts as the audit programme found them. */
export const factsFields: TextsFor<Facts> = {
  types: { label: "发现了什么", options: exploitationTypes },
  methodsOfControl: { label: "如何控制有关人员", options: methodsOfControl },
  indicators: { label: "强迫劳动指标（国际劳工组织）", options: indicators },
  debtBondage: { label: "是否存在债役？" },
  links: {
    label: "与供应链的联系",
    help: "每个向该供应商采购的伙伴一条。最强的联系决定应对级别。",
    row: "联系",
    fields: {
      partner: { label: "供应链伙伴", help: "最接近伤害的伙伴。" },
      trading: {
        label: "与供应商的交易",
        help: "暂停并不等于结束交易。",
        options: { current: "现在", suspended: "暂停", past: "已结束", unknown: "不知道" },
      },
      lastReceipt: { label: "最后一次收到材料", help: "直接或经由贸易商。" },
      throughTraders: { label: "材料是否也经由贸易商而来？" },
      contract: {
        label: "合同",
        options: { none: "没有合同", ended: "已结束", running: "仍然有效", unknown: "不知道" },
      },
      contractEnd: { label: "合同结束日期" },
      resumedOn: { label: "恢复交易日期", help: "仅在曾经结束时填写。" },
      found: { label: "该伙伴是否自行发现问题？" },
      foundOn: { label: "发现日期" },
      cutTiesOn: { label: "断绝关系日期", help: "如留空，以交易结束为准。" },
      endedBecauseOfIssue: { label: "交易是否因该问题而结束？" },
    },
  },
  wasPublic: { label: "事情是否公开？" },
  publicOn: { label: "首次公开报道" },
  incident: {
    label: "事件",
    fields: {
      from: { label: "第一天" },
      lastDay: { label: "最后一天", help: "如多次发生：最后一次。" },
      ongoing: { label: "是否仍在继续？" },
      repeated: { label: "是否发生不止一次？" },
      separateEvents: { label: "独立事件的数目" },
    },
  },
  people: {
    label: "受影响的人",
    fields: {
      affectedFrom: { label: "至少", help: "受影响的人数。如确切知道，两处填写相同。" },
      affectedTo: { label: "至多", help: "以较大的数字为准。" },
      identified: { label: "其中已确认身份", help: "已知晓并可以向其提供支持的人。" },
      children: { label: "其中是否有儿童？" },
      childrenInOrUnderMine: { label: "儿童是否在矿山或井下工作？" },
      childrenInOtherWorstForms: { label: "儿童是否从事其他危险或有害的工作？" },
      urgentNeeds: { label: "是否有人有紧急需要？", help: "安全、住处、食物、医疗。" },
    },
  },
};
