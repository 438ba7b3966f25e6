import { decisionCalled } from "../decision-text.ts";
import type { FieldText } from "../field-text.ts";

/** The field at the end of most answers. */
export const reasons: FieldText = {
  label: "الأسباب",
  help: "تُحفظ مع القرار. بلا أسماء أشخاص متضررين.",
};

export const lawEnforcement: FieldText = {
  label: "الإبلاغ إلى السلطات",
  help: "تُبلَّغ جهات إنفاذ القانون بالقضايا؛ وإذا كان ذلك يعرّض أحدًا للخطر فتُبلَّغ سلطة أخرى أو هيئة تابعة للأمم المتحدة.",
  fields: {
    duty: { label: "هل يوجب القانون الإبلاغ هنا؟" },
    checkedWith: { label: "جرى التحقق مع" },
    path: {
      label: "الجهة التي أُبلغت",
      options: {
        "law-enforcement": "جهات إنفاذ القانون",
        "other-authority": "سلطة أخرى",
        "un-body": "هيئة تابعة للأمم المتحدة",
        "not-yet": "لا أحد بعد",
      },
    },
    reasonForOtherPath: { label: "لماذا لم تُبلَّغ جهات إنفاذ القانون" },
    doneOn: { label: "تاريخ الإبلاغ" },
  },
};

export const leverage: FieldText = {
  label: "النفوذ الذي تستخدمه",
  fields: {
    what: { label: "ما تفعله", help: "مثل شروط العقود، أو المشتريات، أو العمل المشترك مع مشترين آخرين." },
    onWhom: {
      label: "تجاه",
      options: { audit: "برنامج التدقيق", smelter: "المصهر أو المصفاة", both: "كلاهما" },
    },
    by: { label: "الموعد" },
    result: { label: "النتيجة حتى الآن" },
  },
};

/** Of an amount that is not in the plan's currency. */
export const otherCurrency = {
  currency: { label: "العملة", help: "فقط إذا لم تكن عملة الخطة." },
  rate: {
    label: "سعر الصرف",
    help: "ما تساويه وحدة واحدة من تلك العملة بعملة الخطة، مع نقطة: 1.0873. وتُقرَّب النتيجة إلى الأدنى.",
  },
  rateOn: { label: "تاريخ السعر" },
  rateSource: { label: "مصدر السعر" },
} as const;

/** People who were referred to the coordinator on another day than the rest. */
export const referredLater: FieldText = {
  label: "آخرون، أُحيلوا في يوم آخر",
  row: "آخرون",
  help: "فقط إذا لم يُحَل الجميع في اليوم نفسه.",
  fields: { people: { label: "عدد الأشخاص" }, referredOn: { label: "تاريخ الإحالة" } },
};

/** A decision: the words of each choice, and what follows from it. */
export const decision = decisionCalled("قرارك");
