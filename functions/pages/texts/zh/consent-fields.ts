import type { ConsentContent } from "../../../domain/notes/consent.ts";
import type { TextsFor } from "../field-text.ts";

/** One line of the consent ledger. */
export const consentFields: TextsFor<ConsentContent> = {
  state: { label: "记录什么", options: { given: "已表示同意", withdrawn: "已撤回同意" } },
  purposes: {
    label: "用途",
    help: "如果是撤回同意且此处没有勾选，则撤回适用于所有用途。",
    options: {
      assistance: "援助：安排和提供服务",
      "case-plan": "向他人出示此人的计划，不含姓名",
      monitoring: "监测和报告，不含姓名",
      lessons: "从案件中学习",
      "law-enforcement": "告知主管机关",
    },
  },
  recipients: {
    label: "对象",
    help: "如果是撤回同意且此处没有勾选，则撤回适用于所有对象。",
    options: {
      facilitator: "促进机构",
      audit: "审核项目方",
      companies: "供应链中的企业和资助方",
      providers: "提供服务的机构",
      authorities: "主管机关",
    },
  },
  on: { label: "起始日期" },
  by: {
    label: "由谁表示？",
    options: { own: "本人", guardian: "监护人", "appointed-guardian": "指定的监护人" },
  },
  guardianImplicated: {
    label: "监护人是否参与了伤害？",
    help: "由监护人表示同意时必填。",
  },
  language: { label: "说明时使用的语言", help: "三个字母（ISO 639-3），例如 swa。" },
  evidenceKept: { label: "证明材料是否存放在您的档案中？", help: "签署的文件应存放在那里，而不是这里。" },
};
