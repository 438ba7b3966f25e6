import type { MailTexts } from "../mail-texts.ts";

/** What happened and what comes next; what is asked of the reader stands below it, or that nothing is. */
export const transitions: MailTexts["transitions"] = {
  referred: {
    subject: "已转交审核项目方",
    paragraphs: [
      "所报告的情况已经过审阅并转交审核项目方。",
      "接下来，审核项目方会调查并记录所发现的情况，最长可能需要六十天。",
    ],
  },
  verified: {
    subject: "调查结果已记录",
    paragraphs: ["审核项目方已记录其调查结果：有理由采取行动。", "接下来，将确定并确认需要哪一类应对措施。"],
  },
  unsubstantiated: {
    subject: "调查结果已记录",
    paragraphs: [
      "审核项目方已记录其调查结果：所报告的情况未能证实。",
      "接下来，案件将结案。有新的信息时可以重新开启。",
    ],
  },
  "response-determined": {
    subject: "应对措施已确定",
    paragraphs: ["已决定需要哪一类应对措施。", "接下来，将制定、提交并审阅行动计划。"],
  },
  "plan-approved": {
    subject: "计划已批准",
    paragraphs: ["行动计划已获批准。", "接下来，将落实资金并开始工作。跟踪成果的期间自工作开始之日起计算。"],
  },
  "implementation-started": {
    subject: "工作已开始",
    paragraphs: ["计划中的工作已经开始。", "接下来，每个报告期结束时都会报告并审阅进展，直到计划的期间结束。"],
  },
  "progress-noted": {
    subject: "进展说明",
    paragraphs: [
      "一个报告期已结束。这是关于进展的简短说明；有哪些报告，请见页面。",
      "接下来，工作进入下一个期间，或者决定是结束还是延期。",
    ],
  },
  "completion-verified": {
    subject: "最终报告已核实",
    paragraphs: ["最终报告经过检查，结果令人满意。", "接下来，由负责本流程的企业决定是否结案。"],
  },
  "lessons-shared": {
    subject: "分享经验",
    paragraphs: [
      "各方从本案件中学到的经验现已与所有各方分享。您可以通过链接阅读。",
      "接下来，由此产生的行动将执行到底。",
    ],
  },
};

/** By outcome: what follows now. The result itself stands behind the link. */
export const closings: MailTexts["closings"] = {
  denied: ["案件已结案：所报告的情况不再有后续步骤。"],
  "not-actionable": ["案件已结案：所报告的情况不在本流程可以处理的范围内。"],
  unsubstantiated: ["案件已结案：所报告的情况未能证实。"],
  "no-remediation": ["案件在没有计划的情况下结案。", "接下来，将询问各方可以从中学到什么。"],
  remediated: ["案件已结案：计划已经执行，完成情况已经核实。", "接下来，将询问各方可以从中学到什么。"],
  withdrawn: ["案件已结案：已撤销。"],
};
