import type { MailTexts } from "../mail-texts.ts";
import { countingIn, isolated } from "../plural.ts";
import { closings, transitions } from "./mail-transitions.ts";
import { mailWords } from "./mail-words.ts";

const { plural } = countingIn("ar");

export const mails: MailTexts = {
  labels: {
    reference: "القضية",
    step: "الخطوة",
    asked: "المطلوب",
    role: "صفتك",
    askedRole: "المطلوب منه",
    due: "الموعد",
    waiting: "ينتظر ردك",
    progress: "التقدم",
    next: "الخبر التالي بحلول",
    on: "سُجل في",
    digest: "البصمة الرقمية للرد",
    open: "طلبات مفتوحة",
    late: "منها متأخرة",
    code: "الرمز",
    validUntil: "صالح حتى",
    error: "خطأ",
  },
  actionNeededBy: (day) => `مطلوب منك إجراء بحلول ${day}`,
  reminderBy: (day) => `تذكير: مطلوب منك إجراء بحلول ${day}`,
  overdueSince: (day) => `متأخر منذ ${day}`,
  footer: [
    "لا نطلب أبدًا بالبريد الإلكتروني تفاصيل عن الأشخاص المتضررين. يُرجى عدم إرسالها.",
    "الردود على هذا العنوان لا تُقرأ. يُرجى استخدام الرابط، أو الاتصال بالشخص الذي تتواصل معه في الشركة التي تدير هذا المسار.",
  ],
  linkIsYours: "الرابط لك وحدك: يُرجى عدم إرساله إلى غيرك.",
  words: mailWords,
  transitions,
  closings,
  progress: { "on-track": "يسير كما يجب", behind: "متأخر", "at-risk": "معرّض للتعثر" },
  closureReport: "هناك تقرير إغلاق. تجده في صفحة القضية تحت «المستندات»، للقراءة وللحفظ بصيغة PDF.",
  reopenable: "يمكن فتحها من جديد عند توفر معلومات جديدة.",
  somethingAsked: "ما ينتظرك مذكور أعلاه. وقد جاء رابط كل منها في رسالة خاصة به.",
  nothingAsked: "لا شيء مطلوب منك بهذه الرسالة. وإذا طُلب شيء فستصلك رسالة خاصة به مع موعده.",
  calendarEntry: (reference) => `[${reference}] موعد الرد`,
  waitingBy: (title, day) => `${title}، بحلول ${day}`,
  gathered: {
    subject: (count) =>
      plural(count, {
        zero: "تذكير: لا ردود منتظرة",
        one: "تذكير: رد واحد منتظر",
        two: "تذكير: ردان منتظران",
        few: `تذكير: ${String(count)} ردود منتظرة`,
        many: `تذكير: ${String(count)} ردًا منتظرًا`,
        other: `تذكير: ${String(count)} رد منتظر`,
      }),
    paragraphs: [
      "تجمع هذه الرسالة تذكيراتك. لم يصل أي من هذه الردود بعد. كل رابط يفتح طلبًا واحدًا؛ وفتحه لا يقرر شيئًا.",
    ],
    item: (reference, title, day) => `${isolated(reference)}: ${title}، بحلول ${day}`,
    lateItem: (reference, title, day) => `${isolated(reference)}: ${title}، متأخر منذ ${day}`,
  },
};
