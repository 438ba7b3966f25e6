import { countingIn } from "../plural.ts";
import type { FormTexts } from "../texts.ts";

const { number } = countingIn("zh");

export const form: FormTexts = {
  optional: "如适用",
  choose: "请选择…",
  yes: "是",
  no: "否",
  unknown: "不知道",
  withheld: "不提供：本人不愿分享",
  noOrganisation: "名录中尚无合适的机构。请联系系统运营方添加。",
  problemsTitle: "请再看一遍以下内容",
  moreProblems: (count) => `改正之后，还有 ${number(count)} 处。`,
  labelled: (label, words) => (label.endsWith("？") ? `${label}${words}` : `${label}：${words}`),
  rowTitle: (row, index) => `${row} ${number(index)}`,
  addRow: (row) => `再添加一项：${row}`,
  hints: {
    choices: "请勾选所有适用的选项。",
    "partial-day": "按已知的精确程度填写：2025、2025-06 或 2025-06-14。",
    amount: "只填数字，例如 1234.50。",
    currency: "三个字母，例如 USD。",
    country: "两个字母，例如 CD。",
  },
  malformed: {
    choice: "请选择一个答案。",
    choices: "请从所列答案中选择。",
    "short-text": "请按说明的格式写在一行内。",
    "long-text": "这段文字无法读取，请重新填写。",
    email: "请填写电子邮箱，例如 name@example.org。",
    day: "请填写完整日期：年、月、日，例如 2026-03-12。",
    "partial-day": "日期请写成 2025、2025-06 或 2025-06-14。",
    "whole-number": "请用数字填写整数，例如 12。",
    amount: "请用数字和小数点填写金额，例如 1234.50。",
    currency: "请用三个字母填写货币，例如 USD。",
    country: "请用两个字母填写国家，例如 CD。",
    organisation: "请从列表中选择一个机构。",
    group: "请填完这一部分。",
    list: "请填完这个列表。",
  },
};
