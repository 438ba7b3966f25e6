import type { CHILD_ITEMS, CasePlan } from "../../../domain/case-plan.ts";
import type { TextsFor } from "../field-text.ts";
import { careFields } from "./care-fields.ts";
import { services } from "./services.ts";
import { isolated } from "../plural.ts";

const childItems: Readonly<Record<(typeof CHILD_ITEMS)[number], string>> = {
  "removed-safely": "أُخرج الطفل من الوضع بأمان",
  "identity-and-age-assessed": "قُيّمت الهوية والعمر",
  "best-interest-determined": "حُددت المصلحة الفضلى",
  "explained-to-child": "شُرح الأمر للطفل",
  "explained-to-guardian": "شُرح الأمر لولي الأمر",
  "child-counselled": "قُدمت المشورة للطفل",
  "guardian-counselled": "قُدمت المشورة لولي الأمر",
  "guardian-consulted-in-design": "استُشير ولي الأمر في الخطة",
  "guardian-consented": "وافق ولي الأمر",
  "child-views-heard": "سُمع رأي الطفل",
  "reported-to-authority": "أُبلغت السلطة المختصة",
  "school-training-or-stipend": "مدرسة أو تدريب أو تلمذة مهنية، أو إعانة",
  "livelihood-for-family": "عُرض سبيل عيش على أحد البالغين في الأسرة",
  "social-protection-for-family": "سُجلت الأسرة في الحماية الاجتماعية",
  accommodation: "السكن",
  "agreement-signed": "وُقّع الاتفاق",
};

/** The plan for one person, by pseudonym. */
export const casePlanFields: TextsFor<CasePlan> = {
  pseudonym: { label: "الاسم المستعار", help: `يبدأ بـ ${isolated("V-")} ولا يكون اسمًا حقيقيًا أبدًا.` },
  state: {
    label: "كيف يستمر الأمر",
    options: {
      assist: "تساعده هذه الخطة",
      declined: "رفض المساعدة",
      "not-found": "لم يمكن العثور عليه",
      "assisted-elsewhere": "يساعده آخرون",
      died: "توفي",
    },
  },
  evidence: { label: "ما يبيّن ذلك", help: "مطلوب إذا لم تساعد هذه الخطة الشخص. لا أسماء." },
  assistedBy: { label: "يساعده", help: "إذا كان آخرون يساعدونه: أي منظمة." },
  age: {
    label: "العمر",
    options: {
      adult: "بالغ",
      child: "طفل",
      "adult-child-then": "بالغ الآن، وكان طفلًا حينها",
      "in-doubt": "مشكوك فيه",
    },
  },
  language: { label: "اللغة", help: "ثلاثة أحرف (ISO 639-3)، مثل swa." },
  wishesFollowed: { label: "هل تتبع الخطة رغبات الشخص؟" },
  tookPart: { label: "هل شارك الشخص في وضعها؟" },
  howTookPart: { label: "كيف شارك الشخص، أو لماذا لم يشارك" },
  reintegrationAssessedOn: { label: "تاريخ تقييم إعادة الإدماج" },
  reintegrationAssessment: {
    label: "ما أظهره التقييم",
    help: "المهارات والمؤهلات والفرص حيث سيعيش الشخص. لا أسماء ولا أماكن.",
  },
  riskAssessedOn: { label: "تاريخ تقييم المخاطر" },
  riskRepeatedEveryMonths: { label: "الفاصل بين تقييمات المخاطر، بالأشهر" },
  goals: { label: "الأهداف" },
  selfReliance: { label: "الطريق إلى الاعتماد على النفس" },
  services: {
    label: "الخدمات",
    row: "خدمة",
    fields: {
      service: { label: "الخدمة", options: services },
      provider: { label: "مقدم الخدمة" },
      available: { label: "هل أكد مقدمها أنها متاحة؟" },
      reach: {
        label: "هل يستطيع الشخص الوصول إليها؟",
        options: { easy: "بسهولة", "travel-met": "التنقل مرتّب", "not-reachable": "لا" },
      },
      travel: { label: "كيف رُتّب التنقل" },
      from: { label: "من" },
      to: { label: "إلى" },
      consent: {
        label: "الموافقة المستنيرة على هذه الخدمة",
        help: "رفض خدمة لا يُفقد الشخص غيرها.",
        options: { given: "مُنحت", refused: "رُفضت", "not-yet-asked": "لم تُطلب بعد" },
      },
      consentOn: { label: "تاريخ الموافقة أو الرفض" },
    },
  },
  care: { label: "ما نُظر فيه لكل خدمة", fields: careFields },
  consentBy: {
    label: "من يوافق؟",
    options: { own: "الشخص نفسه", guardian: "ولي الأمر", "appointed-guardian": "وصي معيّن" },
  },
  guardianImplicated: { label: "هل شارك ولي الأمر في الأذى؟" },
  childItems: {
    label: "دعم طفل",
    help: "لكل من هو دون 18 سنة، الآن أو حينها، ومن عمره مشكوك فيه.",
    row: "نقطة",
    fields: {
      item: { label: "ماذا", options: childItems },
      state: { label: "الحالة", options: { done: "أُنجزت", planned: "مخطط لها", "not-needed": "لا تلزم" } },
      on: { label: "في" },
      byWhom: { label: "من قام بها", help: "منظمة أو وظيفة." },
      why: { label: "لماذا لا تلزم" },
    },
  },
};
