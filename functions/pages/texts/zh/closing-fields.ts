import type { LibraryText } from "../../../domain/lessons/shared-lesson.ts";
import type { FinalReport, Lessons } from "../../../domain/reports.ts";
import type { TextsFor } from "../field-text.ts";
import { endStates, spendFields } from "./report-fields.ts";

/** The final report. */
export const finalReportFields: TextsFor<FinalReport> = {
  level1: {
    label: "第一级：对人员的支持",
    help: "不写姓名，也不写任何能认出某人的内容。",
    fields: {
      assistance: { label: "援助情况简要摘要" },
      monitoring: { label: "监测情况简要摘要" },
      integrationAndSatisfaction: { label: "融入情况与满意度" },
      victims: {
        label: "每个人的最终情况",
        help: "只用代号。",
        row: "人员",
        fields: {
          pseudonym: { label: "代号", help: "以 V- 开头。绝不写姓名。" },
          endState: { label: "最终情况", options: endStates },
          evidence: {
            label: "有什么表明这一点",
            help: "此人谢绝、未能找到、由他人援助或已去世时必填：有什么表明这一点，由谁援助。不写姓名。",
          },
        },
      },
    },
  },
  level2: {
    label: "第二级：服务与环境",
    fields: {
      outcomes: {
        label: "成果",
        row: "成果",
        fields: {
          initiative: { label: "举措" },
          result: { label: "结果" },
          verified: { label: "是否已核实？" },
          onTime: { label: "是否按时？" },
          objective: { label: "目标", options: { met: "已达到", missed: "未达到" } },
          whyMissed: { label: "为什么未达到" },
        },
      },
      monitoring: { label: "监测情况简要摘要" },
    },
  },
  spend: spendFields,
  remedies: {
    label: "救济",
    row: "救济",
    fields: {
      remedy: {
        label: "救济",
        options: {
          restitution: "恢复原状",
          compensation: "赔偿",
          rehabilitation: "康复",
          satisfaction: "满足",
          guaranteesOfNonRepetition: "保证不再发生",
        },
      },
      provided: { label: "是否已提供？" },
      note: { label: "提供了什么，或为什么没有" },
    },
  },
  noPersonalData: { label: "本报告不含个人数据" },
};

const verdict = (label: string, help?: string) => ({
  label,
  ...(help === undefined ? {} : { help }),
  fields: {
    verdict: {
      label: "您的判断",
      options: { yes: "是", partly: "部分", no: "否", "cannot-say": "我无法判断" },
    },
    why: { label: "为什么" },
  },
});

const FOR_PEOPLE = "他们所说的，由服务协调机构和促进机构转达。其他方可以留空。";

/** The nine questions of the last step. */
export const lessonsFields: TextsFor<Lessons> = {
  objectivesMet: verdict("目标是否达到？"),
  victimsSatisfied: verdict("得到援助者是否满意？", FOR_PEOPLE),
  communitiesBenefited: verdict("社区是否受益？", FOR_PEOPLE),
  budgetSufficient: verdict("预算是否足够？"),
  challenges: { label: "挑战，以及如何应对" },
  risks: { label: "风险，以及如何降低" },
  monitoringTools: { label: "监测工具" },
  communicationChannels: { label: "沟通方式" },
  recommendations: { label: "建议" },
};

export const libraryFields: TextsFor<LibraryText> = {
  challenges: { label: "遇到的挑战，以及当时如何应对" },
  risks: { label: "遇到的风险，以及当时如何降低" },
  monitoringTools: { label: "监测工具" },
  communicationChannels: { label: "沟通方式" },
  recommendations: { label: "建议" },
};
