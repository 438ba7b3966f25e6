import type { Consulted, Plan } from "../../../domain/plan.ts";
import type { TextsFor } from "../field-text.ts";
import { casePlanFields } from "./case-plan-fields.ts";
import { principles } from "./principles.ts";
import { budgetCategories, levels } from "./services.ts";

const consulted: Readonly<Record<Consulted, string>> = {
  "mine-operator": "مشغّل المنجم",
  "affected-people": "المتضررون",
  government: "الحكومة",
  "non-government": "المنظمات غير الحكومية",
  "upstream-programmes": "برامج المراحل الأولى",
  "local-experts": "خبراء محليون",
  "international-organisations": "المنظمات الدولية",
};

const remedy = (label: string, help: string) => ({
  label,
  help,
  fields: {
    provided: { label: "هل يُقدَّم؟" },
    what: { label: "ما يُقدَّم" },
    byWhom: { label: "من يقدمه" },
    whyNot: { label: "لماذا لا يُقدَّم" },
  },
});

/** The remediation action plan. */
export const planFields: TextsFor<Plan> = {
  consultations: {
    label: "الاستشارات",
    help: "تحتاج كل فئة إلى سطر؛ وإذا لم تُستشر فئة فبيّن لماذا.",
    row: "استشارة",
    fields: {
      who: { label: "من", options: consulted },
      consulted: { label: "هل جرت الاستشارة؟" },
      on: { label: "في" },
      outcome: { label: "النتيجة" },
      whyNot: { label: "لماذا لم تجرِ" },
    },
  },
  analysis: { label: "ما أظهره التحليل" },
  risks: {
    label: "الضرر الذي قد تسببه الخطة دون قصد",
    row: "خطر",
    fields: { harm: { label: "ما قد يحدث" }, mitigation: { label: "كيف يُمنع" } },
  },
  mechanisms: {
    label: "الآليات القائمة",
    help: "أي منها يُستخدم، أو كيف تُعزَّز حيث لا تلائم.",
  },
  remedies: {
    label: "سبل الجبر",
    fields: {
      restitution: remedy("رد الحقوق", "إعادة الوثائق والممتلكات والأجور."),
      compensation: remedy("التعويض", "عن الضرر الواقع؛ لا المنحة النقدية من المساعدة المالية."),
      rehabilitation: remedy("إعادة التأهيل", "دعم طبي ونفسي وقانوني واجتماعي."),
      satisfaction: remedy("الترضية", "اعتذار أو اعتراف أو كشف للوقائع."),
      guaranteesOfNonRepetition: remedy("ضمانات عدم التكرار", "ما يضمن ألا يحدث ذلك من جديد."),
      adequacy: {
        label: "لماذا سبل الجبر كافية",
        help: "كيف تلائم ما عاناه الأشخاص وجسامة الأذى.",
      },
    },
  },
  level1: {
    label: "المستوى 1: دعم الأشخاص",
    fields: {
      cases: { label: "خطة واحدة لكل شخص", help: "بالاسم المستعار فقط.", row: "شخص", fields: casePlanFields },
      nobodyIdentified: { label: "إذا لم تُحدَّد هوية أحد: ما جرى القيام به للعثور على الأشخاص" },
      childSpecialist: {
        label: "التخصص في الأطفال",
        options: {
          "coordinator-is-one": "جهة تنسيق الخدمات متخصصة",
          "works-with-one": "جهة تنسيق الخدمات تعمل عن قرب مع متخصصين",
          none: "لا أحد",
        },
      },
      childSpecialistName: { label: "اسم المنظمة المتخصصة" },
    },
  },
  level2: {
    label: "المستوى 2: الخدمات والظروف",
    fields: {
      initiatives: {
        label: "المبادرات",
        row: "مبادرة",
        fields: {
          title: { label: "العنوان" },
          kind: {
            label: "ما تفعله",
            options: {
              "strengthens-services": "تعزّز خدمات الدعم",
              "addresses-context": "تعالج ظروفًا تؤدي إلى الأذى",
            },
          },
          gap: { label: "الفجوة أو الظرف الذي تستجيب له" },
          measure: {
            label: "كيف يُعبَّر عن النتيجة",
            options: { quantitative: "بعدد", qualitative: "على مقياس موصوف" },
          },
          indicator: { label: "المؤشر" },
          baseline: { label: "خط الأساس", help: "قيمة اليوم." },
          target: { label: "القيمة المستهدفة" },
          unit: { label: "الوحدة", help: "للمقياس الموصوف: درجاته." },
          dueOn: { label: "تتحقق بحلول" },
          measuredBy: { label: "كيف تُقاس" },
        },
      },
    },
  },
  budget: {
    label: "الميزانية",
    fields: {
      currency: { label: "العملة" },
      lines: {
        label: "بنود الميزانية",
        row: "بند",
        fields: {
          level: { label: "المستوى", options: levels },
          category: { label: "لأجل", options: budgetCategories },
          amount: { label: "المبلغ" },
        },
      },
    },
  },
  monitoring: {
    label: "الرصد",
    fields: {
      plannedStart: { label: "البدء المخطط للتنفيذ" },
      windowMonths: { label: "المدة بالأشهر", help: "من ستة إلى اثني عشر." },
      intervalMonths: { label: "الفاصل بين التقارير، بالأشهر" },
      means: { label: "كيف يجري الرصد" },
    },
  },
  principles: {
    label: "مبادئ المساعدة",
    help: "سطر لكل منها: كيف تتبعه هذه الخطة.",
    fields: principles,
  },
  coordinatorReview: {
    label: "مراجعة جهة تنسيق الخدمات",
    help: "للمستوى 1. ويراجع برنامج التدقيق الخطة أيضًا على أساس المبادئ عند اعتمادها.",
    fields: { on: { label: "روجعت في" }, outcome: { label: "ما خلصت إليه جهة تنسيق الخدمات" } },
  },
  noWaiver: {
    label: "لا يحرم أي اتفاق في هذه الخطة أحدًا من حق له",
    help: "تبقى المحاكم وسائر جهات الشكاوى والنقابات متاحة للجميع.",
  },
};
