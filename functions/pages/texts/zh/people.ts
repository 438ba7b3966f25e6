import type { PeopleMails, PeopleNotes, PeopleTexts } from "../people-texts.ts";

/** What people record beside a request. */
export const peopleNotes: PeopleNotes = {
  "not-us": {
    title: "这不是我们的答复",
    asks: "已为贵机构记录一份答复。如果贵机构没有人作出这份答复，请在这里说明。案件立即停止；安全事项继续进行。您的同事和系统运营方会得到通知。在查明是否由贵机构作出之前，答复保留在案。",
    fields: {
      because: {
        label: "您知道什么",
        options: {
          "nobody-here": "我们这里没有人作出这份答复",
          "not-allowed": "作出答复的人没有权限",
          "mail-in-other-hands": "可能有其他人能读我们的邮件，或持有我们的链接",
          "by-mistake": "误发，内容与我们的决定不同",
        },
      },
    },
  },
  "was-us": {
    title: "这确实是我们的答复",
    asks: "贵机构有人表示，一份答复不是贵机构作出的。如果您已查明确实是贵机构作出的，请在这里确认，案件即继续进行。作出该答复的人的链接不能用于确认。",
    fields: {
      how: {
        label: "您如何查明",
        options: {
          "asked-in-person": "我与作出答复的同事谈过",
          "decided-together": "这是我们共同决定的",
        },
      },
    },
  },
  "ask-more-time": {
    title: "请求延长期限",
    asks: "请说明原因以及您何时能够答复。我们会征求需要这份答复的一方的意见。在对方同意之前，期限保持不变。",
    fields: {
      because: {
        label: "为什么",
        options: {
          "people-away": "须作决定的人不在",
          "still-gathering": "仍缺少信息",
          "others-first": "须由其他人先做某事",
          language: "须先翻译",
          "safe-access": "尚不能安全地联系有关人员",
        },
      },
      until: { label: "我们何时能够答复" },
    },
  },
  "answer-more-time": {
    title: "答复：是否延长期限？",
    asks: "有一方请求延长其答复的期限。如果您同意，期限改变，并按新的期限提醒该方。如果您拒绝，期限不变。无论如何都会通知该方。",
    fields: {
      decision: { label: "您的答复", options: { grant: "同意新的期限", refuse: "期限不变" } },
    },
  },
  "ask-back": {
    title: "提出问题",
    asks: "如有不清楚之处，请询问需要这份答复的一方。对方会得知有问题，并在页面上回答。期限保持不变。请不要写姓名和地点。",
    fields: { question: { label: "您的问题" } },
  },
  "answer-back": {
    title: "回答问题",
    asks: "有一方在答复之前有一个问题。您的回答只显示给该方。请不要写姓名和地点。",
    fields: { answer: { label: "您的回答" } },
  },
};

const openCase = "打开案件";
const openRequest = "打开请求";

export const peopleMails: PeopleMails = {
  "answer-disputed": {
    subject: "请核对：有一份答复存在争议",
    paragraphs: [
      "有人表示，为该机构记录的一份答复不是他们作出的。在查明之前，案件暂停等待。",
      "如果您是其同事：请查明发生了什么。您可以在案件页面上确认该答复确实由贵机构作出。如果可能有其他人能读您的邮件，请立即告知负责本流程的企业的联系人。",
    ],
    action: openCase,
  },
  "dispute-settled": {
    subject: "已解决：曾有争议的一份答复",
    paragraphs: ["有争议的答复如何处理，现已确定。案件继续进行。"],
    action: openCase,
  },
  "more-time-asked": {
    subject: "有一方请求延长期限",
    paragraphs: ["有一方请求延长给您答复的期限。请通过链接同意或拒绝。在此之前，期限不变。"],
    action: "同意或拒绝",
  },
  "more-time-answered": {
    subject: "您的延长期限请求",
    paragraphs: ["您的延长期限请求已得到答复。上面的日期即现在有效的期限；详情见请求的页面。"],
    action: openRequest,
  },
  "question-asked": {
    subject: "有一方提出了问题",
    paragraphs: ["有一方在给您答复之前有一个问题。问题和回答在页面上，不在这封邮件中。"],
    action: "阅读并回答问题",
  },
  "question-answered": {
    subject: "您的问题已得到回答",
    paragraphs: ["您的问题已得到回答。回答在请求的页面上。"],
    action: openRequest,
  },
};

export const people: PeopleTexts = {
  waits:
    "本案件暂停等待：有人表示，为其机构记录的一份答复不是他们作出的。在查明之前，只能答复安全事项。在此期间，其他事项不会发送提醒。",
  disputed: "该机构有人表示，这份答复不是他们作出的。在查明之前，案件暂停等待。",
  beside: "如果您还不能答复",
  timeAsked: (day) => `您已请求延长期限至${day}。在得到同意之前，期限不变。`,
  timeRefused: "您请求过延长期限。期限保持不变。",
  questions: "您的问题",
  question: "问题",
  answer: "回答",
  unanswered: "尚未回答",
  handedOverTo: (title, from, to) => `${title}：由 ${from} 转交给 ${to}`,
  receiptFile: "回执文件",
  reminders: {
    title: "选择接收提醒的方式",
    text: "首次提出的请求、涉及人身安全的事项以及无人按时答复的请求，始终立即发送。其他提醒可以逐一发送，也可以汇集在一封邮件中。您的选择只对您本人有效，适用于所有案件；已在等待发送的提醒从下一个工作日早晨起按新的选择发送。",
    question: "提醒的发送方式",
    options: {
      each: "逐一发送",
      daily: "汇集发送，每个工作日上午",
      weekly: "汇集发送，每周一次，星期一上午",
    },
    submit: "保存此选择",
    kept: "您的选择已记录。",
  },
  away: {
    title: "外出与代理人",
    text: "您外出期间，所有案件的邮件改为发送给您的代理人。重大决定的验证码发送到代理人自己的邮箱。到期自动结束。",
    from: "外出第一天",
    until: "外出最后一天",
    standIn: "代理人",
    submit: "记录外出",
    end: "我已回来",
    now: (standIn, from, until) => `自${from}至${until}，您的邮件发送给 ${standIn}。`,
  },
};
