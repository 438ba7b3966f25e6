import type { ConsentContent } from "../../../domain/notes/consent.ts";
import type { TextsFor } from "../field-text.ts";

/** One line of the consent ledger. */
export const consentFields: TextsFor<ConsentContent> = {
  state: { label: "ما يُسجل", options: { given: "مُنحت الموافقة", withdrawn: "سُحبت الموافقة" } },
  purposes: {
    label: "لأي غرض",
    help: "إذا سُحبت الموافقة ولم توضع علامة هنا، فالسحب يسري على كل شيء.",
    options: {
      assistance: "المساعدة: ترتيب الخدمات وتقديمها",
      "case-plan": "عرض خطة الشخص على غيره، دون اسم",
      monitoring: "الرصد والتقارير، دون اسم",
      lessons: "التعلّم من القضية",
      "law-enforcement": "إبلاغ السلطات",
    },
  },
  recipients: {
    label: "لمن",
    help: "إذا سُحبت الموافقة ولم توضع علامة هنا، فالسحب يسري على الجميع.",
    options: {
      facilitator: "جهة التيسير",
      audit: "برنامج التدقيق",
      companies: "شركات سلسلة التوريد والجهات الممولة",
      providers: "مقدمو الخدمات",
      authorities: "السلطات",
    },
  },
  on: { label: "منذ" },
  by: {
    label: "من قال ذلك؟",
    options: { own: "الشخص نفسه", guardian: "ولي الأمر", "appointed-guardian": "وصي معيّن" },
  },
  guardianImplicated: {
    label: "هل شارك ولي الأمر في الأذى؟",
    help: "مطلوب إذا كان ولي الأمر هو من يوافق.",
  },
  language: { label: "لغة الشرح", help: "ثلاثة أحرف (ISO 639-3)، مثل swa." },
  evidenceKept: { label: "هل ما يثبت ذلك محفوظ في ملفك؟", help: "تُحفظ الأوراق الموقعة هناك، لا هنا." },
};
