import { countingIn, isolated } from "../plural.ts";
import type { FormTexts } from "../texts.ts";

const { number, plural } = countingIn("ar");

export const form: FormTexts = {
  optional: "عند الاقتضاء",
  choose: "اختر…",
  yes: "نعم",
  no: "لا",
  unknown: "غير معروف",
  withheld: "محجوب: لا يريد الشخص مشاركته",
  noOrganisation: "لا يضم الدليل أحدًا لهذا بعد. اطلب من الجهة المشغّلة للنظام إضافته.",
  problemsTitle: "يُرجى النظر في هذا من جديد",
  moreProblems: (count) =>
    plural(count, {
      zero: "ولا شيء غيرها.",
      one: "وواحدة أخرى بعد إصلاح هذه.",
      two: "واثنتان أخريان بعد إصلاح هذه.",
      few: `و${number(count)} أخرى بعد إصلاح هذه.`,
      many: `و${number(count)} أخرى بعد إصلاح هذه.`,
      other: `و${number(count)} أخرى بعد إصلاح هذه.`,
    }),
  labelled: (label, words) => (label.endsWith("؟") ? `${label} ${words}` : `${label}: ${words}`),
  rowTitle: (row, index) => `${row} ${number(index)}`,
  addRow: (row) => `إضافة المزيد: ${row}`,
  hints: {
    choices: "ضع علامة على كل ما ينطبق.",
    "partial-day": `بالدقة المعروفة: 2025 أو ${isolated("2025-06")} أو ${isolated("2025-06-14")}.`,
    amount: "أرقام فقط، مثل 1234.50.",
    currency: "ثلاثة أحرف، مثل USD.",
    country: "حرفان، مثل CD.",
  },
  malformed: {
    choice: "اختر إحدى الإجابات.",
    choices: "اختر من الإجابات المعروضة.",
    "short-text": "اكتب هذا في سطر واحد بالشكل المبيّن.",
    "long-text": "تعذرت قراءة هذا النص. يُرجى كتابته من جديد.",
    email: "اكتب عنوان بريد إلكتروني، مثل name@example.org.",
    day: `اكتب تاريخًا كاملًا: السنة والشهر واليوم، مثل ${isolated("2026-03-12")}.`,
    "partial-day": `اكتب التاريخ هكذا: 2025 أو ${isolated("2025-06")} أو ${isolated("2025-06-14")}.`,
    "whole-number": "اكتب عددًا صحيحًا بالأرقام، مثل 12.",
    amount: "اكتب مبلغًا بالأرقام مع نقطة، مثل 1234.50.",
    currency: "اكتب العملة بثلاثة أحرف، مثل USD.",
    country: "اكتب البلد بحرفين، مثل CD.",
    organisation: "اختر منظمة من القائمة.",
    group: "يُرجى إكمال هذا الجزء.",
    list: "يُرجى إكمال هذه القائمة.",
  },
};
