import type { PeopleMails, PeopleNotes, PeopleTexts } from "../people-texts.ts";

/** 人们在请求之外记录的内容。 */
export const peopleNotes: PeopleNotes = {
  "not-us": {
    title: "这不是我们答复的",
    asks: "系统以贵机构的名义记录了一项答复。如果你们当中没有人作出这项答复，请在此说明。案件会立即暂停；涉及安全的事项照常进行。您的同事和系统管理员会收到通知。在查明答复是否出自贵方之前，它仍保留在记录中。",
    fields: {
      because: {
        label: "您所了解的情况",
        options: {
          "nobody-here": "我们这里没有人作出这项答复",
          "not-allowed": "作出答复的人没有权限",
          "mail-in-other-hands": "可能有别人能看到我们的邮件，或持有我们的链接",
          "by-mistake": "误发，内容与我们的决定不符",
        },
      },
    },
  },
  "was-us": {
    title: "确实是我们答复的",
    asks: "贵机构有人表示某项答复不是你们作出的。如果您已核实确实是你们作出的，请在此确认，案件将继续进行。不能用作出该答复的人的链接来确认。",
    fields: {
      how: {
        label: "您如何核实",
        options: {
          "asked-in-person": "我与作出答复的同事谈过",
          "decided-together": "这是我们共同决定的",
        },
      },
    },
  },
  "ask-more-time": {
    title: "申请更多时间",
    asks: "请说明原因，以及最晚何时可以答复。系统会征询等待该答复的一方。在对方同意之前，日期不变。",
    fields: {
      because: {
        label: "原因",
        options: {
          "people-away": "需要作决定的人不在",
          "still-gathering": "资料尚不齐全",
          "others-first": "需要别人先完成某事",
          language: "有内容需要翻译",
          "safe-access": "目前还不能安全地联系到有关人员",
        },
      },
      until: { label: "我们最晚可于此日答复" },
    },
  },
  "answer-more-time": {
    title: "答复：是否给予更多时间？",
    asks: "一方为其答复申请更多时间。如果您同意，日期将顺延，提醒也按新日期发送；如果拒绝，日期不变。两种情况都会通知该方。",
    fields: {
      decision: { label: "您的答复", options: { grant: "同意新日期", refuse: "日期不变" } },
    },
  },
  "ask-back": {
    title: "提出问题",
    asks: "如有不清楚之处，请向等待该答复的一方提问。对方会得知有一个问题，并在网页上回答。日期不变。请不要写人名和地名。",
    fields: { question: { label: "您的问题" } },
  },
  "answer-back": {
    title: "回答问题",
    asks: "一方在答复之前有一个问题。您的回答只向该方显示。请不要写人名和地名。",
    fields: { answer: { label: "您的回答" } },
  },
};

const openCase = "打开案件";
const openRequest = "打开请求";

export const peopleMails: PeopleMails = {
  "answer-disputed": {
    subject: "请核实：有一项答复被否认",
    paragraphs: [
      "有人表示，以该机构名义记录的一项答复并非该机构作出。在查明之前，案件暂停。",
      "如果您是该机构的同事：请查明情况。您可以在案件页面上确认该答复确实是你们作出的。如果别人可能看到您的邮件，请立即告知负责本流程的公司中您的联系人。",
    ],
    action: openCase,
  },
  "dispute-settled": {
    subject: "已解决：曾被否认的一项答复",
    paragraphs: ["曾被否认的一项答复现已有结论。案件继续进行。"],
    action: openCase,
  },
  "more-time-asked": {
    subject: "一方申请更多时间",
    paragraphs: ["一方为您所等待的一项答复申请更多时间。请通过链接同意或拒绝。在此之前日期不变。"],
    action: "同意或拒绝",
  },
  "more-time-answered": {
    subject: "您的延期申请",
    paragraphs: ["您的延期申请已有答复。现在以上述日期为准；详情见请求页面。"],
    action: openRequest,
  },
  "question-asked": {
    subject: "一方提出了问题",
    paragraphs: ["一方在答复您所等待的事项之前有一个问题。问题和回答都在网页上，不在本邮件中。"],
    action: "阅读问题并回答",
  },
  "question-answered": {
    subject: "您的问题已有回答",
    paragraphs: ["您的问题已有回答。回答在请求页面上。"],
    action: openRequest,
  },
};

export const people: PeopleTexts = {
  waits:
    "本案件暂停：有人表示，以其机构名义记录的一项答复并非该机构作出。在查明之前，只能答复涉及安全的事项。您的时间会相应顺延。",
  disputed: "该机构有人表示，这项答复并非该机构作出。在查明之前，案件暂停。",
  beside: "如果您现在还不能答复",
  timeAsked: (day) => `您申请延期至${day}。在获得同意之前，日期不变。`,
  timeRefused: "您申请过更多时间。日期不变。",
  questions: "您的问题",
  question: "问题",
  answer: "回答",
  unanswered: "尚未回答",
  handedOver: "已转交",
  handedOverTo: (title, from, to) => `${title}：由${from}转交${to}`,
  receiptFile: "回执文件",
  away: {
    title: "外出与代理人",
    text: "您外出期间，所有案件的邮件都发给您的代理人，而不发给您。重要决定的验证码发到代理人自己的地址。到期自动结束。",
    from: "外出第一天",
    until: "外出最后一天",
    standIn: "代理人",
    submit: "记录外出",
    end: "我已回来",
    now: (standIn, from, until) => `${from}至${until}，您的邮件发给${standIn}。`,
  },
};
