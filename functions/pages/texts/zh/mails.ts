import type { MailTexts } from "../mail-texts.ts";
import { closings, transitions } from "./mail-transitions.ts";
import { mailWords } from "./mail-words.ts";

export const mails: MailTexts = {
  labels: {
    reference: "案件",
    step: "步骤",
    asked: "需要答复的事项",
    role: "您的身份",
    askedRole: "答复方",
    due: "期限",
    waiting: "等待您答复",
    progress: "进展",
    next: "下次消息最迟",
    on: "记录时间",
    digest: "校验指纹",
    open: "未答复的请求",
    late: "其中逾期",
    code: "验证码",
    validUntil: "有效期至",
    error: "错误",
  },
  actionNeededBy: (day) => `请最迟于${day}处理`,
  reminderBy: (day) => `提醒：请最迟于${day}处理`,
  overdueSince: (day) => `自${day}起逾期`,
  footer: [
    "我们绝不会通过电子邮件询问受影响者的详细情况。请不要发送此类内容。",
    "回复到此邮箱的邮件不会有人阅读。请使用链接，或联系负责本流程的企业的联系人。",
  ],
  linkIsYours: "此链接只供您本人使用：请勿转发。",
  words: mailWords,
  transitions,
  closings,
  progress: { "on-track": "进展顺利", behind: "落后", "at-risk": "有风险" },
  closureReport: "已有结案报告。您可以在案件页面的“文件”中阅读，也可以保存为 PDF。",
  reopenable: "有新的信息时可以重新开启。",
  somethingAsked: "等待您处理的事项列在上面。每一项的链接在单独的邮件中。",
  nothingAsked: "这封邮件不需要您做什么。如有需要，您会收到单独的邮件，其中注明期限。",
  calendarEntry: (reference) => `[${reference}] 答复期限`,
  waitingBy: (title, day) => `${title}，期限：${day}`,
  gathered: {
    subject: (count) => `提醒：有 ${String(count)} 项答复在等待`,
    paragraphs: ["这封邮件汇集了您的提醒。这些答复都还没有收到。每个链接打开一个请求；打开链接不会作出任何决定。"],
    item: (reference, title, day) => `${reference}：${title}，期限：${day}`,
    lateItem: (reference, title, day) => `${reference}：${title}，自${day}起逾期`,
  },
};
