import type { PageTexts } from "../page-texts.ts";

export const errors: PageTexts["errors"] = {
  "not-found": { title: "没有这个页面", text: "请重新完整打开我们邮件中的链接。" },
  "not-allowed": { title: "这里不能进行此操作", text: "请重新打开我们邮件中的链接。" },
  "bad-request": { title: "无法读取所发送的内容", text: "没有记录任何内容。请打开我们邮件中的链接再试一次。" },
  refused: { title: "这不是从我们的页面发送的", text: "没有记录任何内容。请打开我们邮件中的链接并在那里答复。" },
  "too-large": { title: "一次发送的内容太多", text: "没有记录任何内容。请缩短最长的文字后重新发送表格。" },
  "too-many-requests": { title: "尝试次数过多", text: "没有记录任何内容。请等一分钟再试。" },
  conflict: { title: "有人比您早了一步", text: "没有记录任何内容。请重新打开我们邮件中的链接，查看目前的情况。" },
  fault: {
    title: "我们这边出了问题",
    text: "请过几分钟再试。如果您的答复已经记录，您会看到回执；重复发送没有坏处。",
  },
};
