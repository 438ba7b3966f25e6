import type { AssistanceReport, END_STATES, PeriodReport, SCREENING, SERVICE_STATES } from "../../../domain/reports.ts";
import type { TextsFor } from "../field-text.ts";
import { budgetCategories, levels, services } from "./services.ts";
import { isolated } from "../plural.ts";

const serviceStates: Readonly<Record<(typeof SERVICE_STATES)[number], string>> = {
  "not-started": "لم تبدأ",
  "on-track": "تسير كما يجب",
  delayed: "متأخرة",
  interrupted: "منقطعة",
  completed: "مكتملة",
  refused: "رفضها الشخص",
};

const screening: Readonly<Record<(typeof SCREENING)[number], string>> = {
  done: "تم",
  planned: "مخطط له",
  refused: "رفضه الشخص",
  "not-needed": "لا يلزم",
};

/** From one to five; the ends are named, so that everybody counts in the same direction. */
const ratings = {
  "1": "1 (ضعيف)",
  "2": "2",
  "3": "3",
  "4": "4",
  "5": "5 (جيد جدًا)",
  none: "لا يمكن تقديره بعد",
} as const;

export const endStates: Readonly<Record<(typeof END_STATES)[number], string>> = {
  "self-reliant": "يعتمد على نفسه",
  "assisted-further": "تستمر مساعدته",
  declined: "رفض المساعدة",
  "not-found": "لم يمكن العثور عليه",
  "assisted-elsewhere": "يساعده آخرون",
  died: "توفي",
  withheld: "محجوب: لا يريد الشخص مشاركته",
};

export const spendFields = {
  label: "الإنفاق",
  help: "كل مساهمة في كل بند من الميزانية.",
  row: "بند",
  fields: {
    level: { label: "المستوى", options: levels },
    category: { label: "لأجل", options: budgetCategories },
    payer: { label: "دفعه" },
    amount: { label: "المبلغ" },
  },
} as const;

/** The facilitator's report on one period. */
export const periodReportFields: TextsFor<PeriodReport> = {
  level1: {
    label: "المستوى 1: دعم الأشخاص",
    help: "أعداد فقط، كي لا يمكن التعرف على أحد.",
    fields: {
      victimsAssisted: { label: "أشخاص جرت مساعدتهم" },
      victimsSafe: { label: "منهم في أمان" },
      medicallyScreened: { label: "حصلوا على رعاية طبية" },
      psychologicallyScreened: { label: "حصلوا على رعاية نفسية" },
      legallyCounselled: { label: "حصلوا على مشورة قانونية" },
      integration: { label: "الاندماج", options: ratings },
      satisfaction: { label: "رضا من جرت مساعدتهم", options: ratings },
      referralsFollowedUp: { label: "هل توبعت جميع الإحالات؟" },
      foundLater: {
        label: "أشخاص عُثر عليهم منذ التقرير السابق",
        help: "فقط من حُددت هويتهم حديثًا وأُحيلوا إلى جهة تنسيق الخدمات. يحصل كل منهم على اسم مستعار وستة أشهر من الرصد الخاص به.",
      },
      foundLaterReferredOn: { label: "تاريخ الإحالة" },
      services: {
        label: "الخدمات",
        row: "خدمة",
        fields: { service: { label: "الخدمة", options: services }, state: { label: "الحالة", options: serviceStates } },
      },
    },
  },
  level2: {
    label: "المستوى 2: الخدمات والظروف",
    fields: {
      indicators: {
        label: "المؤشرات",
        row: "مؤشر",
        fields: { initiative: { label: "المبادرة" }, value: { label: "القيمة الآن" } },
      },
      checkedBy: {
        label: "كيف جرى التحقق",
        options: {
          "site-visit": "زيارة للموقع",
          "independent-evaluation": "تقييم مستقل",
          "not-this-period": "ليس في هذه الفترة",
        },
      },
      interviewed: {
        label: "المقابلات",
        row: "مقابلة",
        fields: {
          who: {
            label: "من",
            options: {
              beneficiaries: "المستفيدون",
              "community-leaders": "قادة المجتمع المحلي",
              "local-government": "الحكومة المحلية",
            },
          },
          on: { label: "في" },
        },
      },
    },
  },
  spend: spendFields,
  received: {
    label: "المساهمات المستلمة",
    help: "ما دُفع منذ التقرير السابق، بعملة الخطة.",
    row: "دفعة",
    fields: {
      payer: { label: "من", help: "كما في الأسطر أعلاه." },
      amount: { label: "المبلغ" },
      on: { label: "استُلم في" },
    },
  },
  problems: { label: "المشكلات" },
  planMustChange: { label: "هل يجب أن تتغير الخطة؟", help: "التغيير نسخة جديدة تُعتمد من جديد." },
  implemented: { label: "هل نُفذت الخطة كاملة؟" },
  proposeClosure: { label: "هل تقترحون الإغلاق؟", help: "ممكن ابتداءً من الشهر السادس." },
};

/** The coordinator's report, by pseudonym. */
export const assistanceReportFields: TextsFor<AssistanceReport> = {
  cases: {
    label: "الأشخاص الذين جرت مساعدتهم",
    help: "بالاسم المستعار فقط.",
    row: "شخص",
    fields: {
      pseudonym: { label: "الاسم المستعار", help: `يبدأ بـ ${isolated("V-")} ولا يكون اسمًا حقيقيًا أبدًا.` },
      state: {
        label: "الحالة",
        options: {
          assisted: "تجري مساعدته",
          completed: "اكتملت المساعدة",
          declined: "رفض المساعدة",
          "not-found": "لم يمكن العثور عليه",
          "assisted-elsewhere": "يساعده آخرون",
          died: "توفي",
        },
      },
      safe: { label: "هل الشخص في أمان؟", options: { yes: "نعم", no: "لا", "not-known": "غير معروف" } },
      medical: { label: "الفحص والرعاية الطبية", options: screening },
      psychological: { label: "الفحص والرعاية النفسية", options: screening },
      legal: { label: "المشورة القانونية", options: screening },
      integration: { label: "الاندماج", options: ratings },
      satisfaction: { label: "الرضا", options: ratings },
      feedback: {
        label: "ما يقوله الشخص عن المساعدة",
        help: "يُسأل عنه في الأشهر 3 و6 و9 و12. بحسب تقديره هو؛ ولا شيء من ملاحظاتك.",
        options: {
          positive: "راضٍ",
          mixed: "راضٍ جزئيًا",
          negative: "غير راضٍ",
          "not-given": "لم يقل شيئًا، أو لم يمكن سؤاله",
        },
      },
      referralsFollowedUp: { label: "هل توبعت الإحالات؟" },
      consentWithdrawn: { label: "هل سُحبت أي موافقة؟" },
      services: {
        label: "الخدمات",
        row: "خدمة",
        fields: {
          service: { label: "الخدمة", options: services },
          state: { label: "الحالة", options: serviceStates },
          effectiveness: { label: "فعالية مقدم الخدمة", options: ratings },
          quality: { label: "جودة مقدم الخدمة", options: ratings },
        },
      },
    },
  },
  fileKept: { label: "هل الملف كامل وصحيح وآمن؟" },
};
