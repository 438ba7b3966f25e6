import type { CaseDataTexts } from "../case-data-texts.ts";
import { finalDraft } from "./final-draft.ts";
import { countingIn, isolated } from "../plural.ts";
import { actionFields } from "./requests-response.ts";
import { budgetCategories, levels } from "./services.ts";

const { number } = countingIn("ar");

const words = (known: Readonly<Record<string, string>>) => known;

export const caseData: CaseDataTexts = {
  finalDraft,
  answeredBy: (role, day) => `صاحب الرد: ${role}، ${day}.`,
  related: { title: "بلاغات عن الموقع أو المورّد نفسه", label: "القضية" },
  money: {
    title: "المال",
    budget: "الميزانية",
    pledged: "متعهد به ولم يؤكد بعد",
    confirmed: "مؤكد",
  },
  monitoring: {
    title: "الرصد",
    startedOn: "بدأ في",
    endsOn: "ينتهي في",
    amendment: "تغيير الخطة",
    underWay: "ينتظر الاعتماد؛ ويستمر العمل بالنسخة السارية",
    report: (index, day) => `التقرير ${number(index)}، ${day}`,
    states: { reported: "ورد", asked: "طُلب", missing: "ناقص", ahead: "لم يحن موعده" },
  },
  accounts: {
    title: "المساهمات والإنفاق",
    confirmed: "مؤكد",
    received: "استُلم",
    spent: "أُنفق",
    lines: "أُنفق حتى الآن",
    level: (level) => (level === "1" ? levels["1"] : levels["2"]),
    category: (category) => words(budgetCategories)[category] ?? category,
  },
  pledge: {
    title: "المساهمة",
    amount: "المبلغ",
    original: "سُجلت بقيمة",
    rate: "سعر الصرف",
    rateOn: "تاريخ السعر",
  },
  openActions: {
    title: "إجراءات تصحيحية لا تزال مفتوحة",
    owner: (owner) => words(actionFields.owner.options)[owner] ?? owner,
    due: (day) => `الموعد ${day}`,
    goesOn: "تُتابَع إلى نهايتها، حتى بعد إغلاق القضية.",
  },
  people: {
    title: "الأشخاص",
    referred: "أشخاص أُحيلوا إلى جهة تنسيق الخدمات",
    referredOn: "تاريخ الإحالة",
    pseudonym: "الاسم المستعار",
    few: "لا تُعرض الأعداد التي تقل عن 11 بالضبط، كي لا يمكن التعرف على أحد.",
  },
  consents: {
    title: "الموافقة: آخر ما قاله كل شخص",
    nowTitle: "ما يجوز مشاركته عن كل شخص من الآن",
    providers: "إحالات جديدة إلى مقدمي الخدمات",
    authorities: "إبلاغ السلطات",
    lessons: "التعلّم من القضية",
    may: "موافق",
    mayNot: "غير موافق",
    duty: "حيث يوجب القانون الإبلاغ، كأن يكون طفل في خطر، لا تلزم الموافقة، ولا يمنع سحبها الإبلاغ.",
  },
  services: { title: "الخدمات: آخر ما سُجل" },
  referrals: {
    title: "الإحالات إلى جهة تنسيق الخدمات",
    confirmed: "أكدتها جهة التيسير",
    stated: "ذكرها المصهر",
    people: (people, day) => `${String(people)} في ${day}`,
    agree: "البيانان متفقان.",
    differ: "البيانان مختلفان. ولا يمكن وصف الإنجاز بالمُرضي إلا مع تفسير.",
  },
  checklist: { title: "قائمة الإغلاق بحسب التقرير النهائي", done: "تم", open: "مفتوح" },
  planDifference: {
    title: "ما تغيّر منذ النسخة السابقة",
    sinceApproved: "ما تغيّر منذ النسخة السارية",
    comparedWith: (day) => `مقارنة بنسخة ${day}. ولا يُقارن إلا ما يجوز لك أن تراه من الخطة.`,
    added: (value) => `أُضيف: ${isolated(value)}`,
    removed: (value) => `حُذف: ${isolated(value)}`,
    changed: (before, now) => `قبل: ${isolated(before)}\nالآن: ${isolated(now)}`,
    rowAdded: "أُضيف",
    rowRemoved: "حُذف",
    nothing: "لم يتغير شيء مما يجوز لك أن تراه.",
  },
  concern: { title: "المخاوف المتعلقة بالسلامة", text: "ما قيل", raisedBy: "أبداها" },
};
