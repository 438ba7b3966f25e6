import type { MailTexts } from "../mail-texts.ts";
import { peopleMails } from "./people.ts";

const openCase = "打开案件";
const openRequest = "打开请求";

export const mailWords: MailTexts["words"] = {
  "request-first": {
    subject: "",
    paragraphs: [],
    action: openRequest,
  },
  "request-reminder": {
    subject: "",
    paragraphs: ["这是一封提醒：您的答复尚未收到。"],
    action: openRequest,
  },
  "request-escalation": {
    subject: "",
    paragraphs: ["贵机构没有人按时答复。您作为另一位联系人，现在可以答复。"],
    action: openRequest,
  },
  "date-moved": {
    subject: "",
    paragraphs: ["您的答复期限已更改。上面的日期即现在有效的期限；提醒按此期限发送。"],
    action: openRequest,
  },
  "request-unanswered": {
    subject: "未答复的请求",
    paragraphs: ["向另一方提出的请求没有按时得到答复。您不必答复：告知您是为了便于您跟进。"],
    action: openCase,
  },
  "request-stalled": {
    subject: "未答复：请查看",
    paragraphs: ["已请其他联系人答复，仍无人答复。该请求仍可答复，案件会从那里继续。"],
    action: openCase,
  },
  "decision-receipt": {
    subject: "决定已记录",
    paragraphs: [
      "已为贵机构记录一项决定。",
      "如果这不是您或您的同事所为，请立即说明：有“这不是我们的答复”链接时请使用该链接；如果他人可能看到您的邮件，请同时致电负责本流程的企业的联系人。",
    ],
    action: openCase,
  },
  "decision-told": {
    subject: "决定已记录",
    paragraphs: ["已记录一项决定。这封邮件不需要您做什么。"],
    action: openCase,
  },
  transition: {
    subject: "案件有进展",
    paragraphs: ["案件有进展。"],
    action: openCase,
  },
  "case-opened": {
    subject: "您的案件链接",
    paragraphs: ["您参与了这个案件。通过这个链接，您可以查看进展，并随时提出顾虑。在您参与期间，链接一直有效。"],
    action: openCase,
  },
  "case-closed": {
    subject: "案件已结案",
    paragraphs: ["案件已结案。"],
    action: openCase,
  },
  "case-reopened": {
    subject: "案件重新开启",
    paragraphs: ["案件已重新开启。需要您做什么时会通知您。"],
    action: openCase,
  },
  "concern-raised": {
    subject: "有人提出顾虑",
    paragraphs: ["有人提出了顾虑，正在等待答复；请立即查看。"],
    action: openCase,
  },
  noted: {
    subject: "有新的记录",
    paragraphs: ["有一方记录了与您有关的内容。您可以在案件页面上看到。"],
    action: openCase,
  },
  interrupted: {
    subject: "中断：请修复",
    paragraphs: ["本案件的一次自动运行失败。没有任何内容丢失。修复之后，请恢复案件。"],
    action: openCase,
  },
  "mail-returned": {
    subject: "邮件被退回：请处理",
    paragraphs: [
      "本案件的一封邮件没有送达任何人。如果该方还有其他联系人，已向他们发送同样的邮件。",
      "请向该方索取另一个邮箱，导入名录后重新发送。旧邮箱不会再收到任何邮件。",
    ],
    action: openCase,
  },
  "reporter-acknowledged": {
    subject: "我们已收到您的消息",
    paragraphs: [
      "谢谢。您告诉我们的内容已经收到，正在处理。",
      "通过链接，您可以随时查看目前的进展、下一个日期、可能的结果，以及到哪里获得独立的咨询。请妥善保管链接：谁有链接，谁就能阅读该页面。",
    ],
    action: "查看进展",
  },
  "reporter-progress": {
    subject: "关于您的消息的新情况",
    paragraphs: ["有新的情况。您可以通过链接阅读。"],
    action: "查看进展",
  },
  "reporter-outcome": {
    subject: "关于您的消息的新情况",
    paragraphs: ["已有结果。您可以通过链接阅读，那里也说明到哪里获得独立的咨询。"],
    action: "阅读结果",
  },
  "fresh-link": {
    subject: "您的新链接",
    paragraphs: ["有人为这个邮箱申请了新的链接。如果不是您，可以不理会这封邮件。"],
    action: "打开页面",
  },
  code: {
    subject: "您的验证码",
    paragraphs: [
      "请在您获取验证码的页面上输入。",
      "如果您没有申请验证码，说明有其他人持有您的链接：请立即告知负责本流程的企业的联系人，不要把验证码告诉任何人。",
    ],
    action: "",
  },
  ...peopleMails,
};
