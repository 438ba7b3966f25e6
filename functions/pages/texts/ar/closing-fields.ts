import type { LibraryText } from "../../../domain/lessons/shared-lesson.ts";
import type { FinalReport, Lessons } from "../../../domain/reports.ts";
import type { TextsFor } from "../field-text.ts";
import { endStates, spendFields } from "./report-fields.ts";
import { isolated } from "../plural.ts";

/** The final report. */
export const finalReportFields: TextsFor<FinalReport> = {
  level1: {
    label: "المستوى 1: دعم الأشخاص",
    help: "لا أسماء ولا ما يمكن به التعرف على أحد.",
    fields: {
      assistance: { label: "ملخص قصير للمساعدة" },
      monitoring: { label: "ملخص قصير للرصد" },
      integrationAndSatisfaction: { label: "الاندماج والرضا" },
      victims: {
        label: "كيف انتهى الأمر لكل شخص",
        help: "بالاسم المستعار فقط.",
        row: "شخص",
        fields: {
          pseudonym: { label: "الاسم المستعار", help: `يبدأ بـ ${isolated("V-")} ولا يكون اسمًا حقيقيًا أبدًا.` },
          endState: { label: "الحالة النهائية", options: endStates },
          evidence: {
            label: "ما يبيّن ذلك",
            help: "مطلوب إذا رفض الشخص أو لم يُعثر عليه أو يساعده آخرون أو توفي: ما يبيّن ذلك، ومن يساعده. لا أسماء.",
          },
        },
      },
    },
  },
  level2: {
    label: "المستوى 2: الخدمات والظروف",
    fields: {
      outcomes: {
        label: "النتائج",
        row: "نتيجة",
        fields: {
          initiative: { label: "المبادرة" },
          result: { label: "النتيجة" },
          verified: { label: "هل جرى التحقق منها؟" },
          onTime: { label: "في موعدها؟" },
          objective: { label: "الهدف", options: { met: "تحقق", missed: "لم يتحقق" } },
          whyMissed: { label: "لماذا لم يتحقق" },
        },
      },
      monitoring: { label: "ملخص قصير للرصد" },
    },
  },
  spend: spendFields,
  remedies: {
    label: "سبل الجبر",
    row: "سبيل جبر",
    fields: {
      remedy: {
        label: "سبيل الجبر",
        options: {
          restitution: "رد الحقوق",
          compensation: "التعويض",
          rehabilitation: "إعادة التأهيل",
          satisfaction: "الترضية",
          guaranteesOfNonRepetition: "ضمانات عدم التكرار",
        },
      },
      provided: { label: "هل قُدّم؟" },
      note: { label: "ما قُدّم، أو لماذا لم يُقدَّم" },
    },
  },
  noPersonalData: { label: "لا يتضمن هذا التقرير بيانات شخصية" },
};

const verdict = (label: string, help?: string) => ({
  label,
  ...(help === undefined ? {} : { help }),
  fields: {
    verdict: {
      label: "تقييمك",
      options: { yes: "نعم", partly: "جزئيًا", no: "لا", "cannot-say": "لا أستطيع القول" },
    },
    why: { label: "لماذا" },
  },
});

const FOR_PEOPLE = "ما يقوله المعنيون، عبر جهة تنسيق الخدمات وجهة التيسير. ويجوز لغيرهما ترك هذا فارغًا.";

/** The nine questions of the last step. */
export const lessonsFields: TextsFor<Lessons> = {
  objectivesMet: verdict("هل تحققت الأهداف؟"),
  victimsSatisfied: verdict("هل رضي من جرت مساعدتهم؟", FOR_PEOPLE),
  communitiesBenefited: verdict("هل استفادت المجتمعات المحلية؟", FOR_PEOPLE),
  budgetSufficient: verdict("هل كانت الميزانية كافية؟"),
  challenges: { label: "التحديات وكيف تُواجَه" },
  risks: { label: "المخاطر وكيف تُخفَّف" },
  monitoringTools: { label: "أدوات الرصد" },
  communicationChannels: { label: "طرق التواصل" },
  recommendations: { label: "التوصيات" },
};

export const libraryFields: TextsFor<LibraryText> = {
  challenges: { label: "التحديات وكيف جرت مواجهتها" },
  risks: { label: "المخاطر وكيف جرى تخفيفها" },
  monitoringTools: { label: "أدوات الرصد" },
  communicationChannels: { label: "طرق التواصل" },
  recommendations: { label: "التوصيات" },
};
