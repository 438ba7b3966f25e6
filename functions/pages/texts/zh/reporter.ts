import type { ReporterTexts } from "../reporter-texts.ts";

export const reporterTexts: ReporterTexts = {
  title: "举报人是谁",
  intro: "举报人已同意让企业和审核项目方知道其身份。请只在案件需要时查看，不要告诉其他任何人。",
  noted: "每次有人查看，案件中都会记下，但不记下其内容。",
  code: "六位验证码",
  codeHelp: "我们会发送到您登记的邮箱。十分钟内有效，可尝试五次。",
  sendCode: "给我发送验证码",
  show: "显示举报人",
  name: "姓名",
  email: "电子邮箱",
  other: "其他联系方式",
  safe: "通过该方式联系是否安全？",
  safeYes: "是，本人这样说明",
  safeNo: "否。请勿联系：可能使其面临危险。",
  notGiven: "未提供",
  careful: "绝不要把这些信息转给冶炼厂、精炼厂或矿山。不要写入答复、记录或邮件：那里会有其他人看到。",
  notices: {
    "code-sent": "验证码正在发送到您登记的邮箱。",
    "code-not-sent": "验证码未能发送。请过一分钟再试。",
    "code-wrong": "验证码缺失、错误或已失效。请重新获取；没有显示任何内容。",
    "nothing-known": "没有关于举报人的信息。",
  },
};
