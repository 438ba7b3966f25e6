import type { Care } from "../../../domain/care.ts";
import type { TextsFor } from "../field-text.ts";

const treatment = {
  "urgent-care": "رعاية عاجلة",
  "trauma-informed": "رعاية تراعي الصدمات",
  "culturally-fitting": "رعاية تلائم ثقافة الشخص",
  "informed-decision": "يقرر الشخص وهو يعرف الخيارات",
  "follow-up": "علاج لاحق",
};

/** What is looked at with a person for each service. */
export const careFields: TextsFor<Care> = {
  shelter: {
    label: "المأوى: ما نُظر فيه",
    options: {
      age: "العمر",
      sex: "الجنس",
      "family-size": "عدد أفراد الأسرة",
      disability: "الإعاقة",
      "orientation-and-identity": "الميل الجنسي والهوية الجنسانية",
      safety: "السلامة",
      "wish-to-live-alone": "الرغبة في السكن المنفرد",
      duration: "مدة الحاجة إليه",
    },
  },
  medical: { label: "الرعاية الطبية: ما نُظر فيه", options: treatment },
  psychosocial: { label: "الدعم النفسي والاجتماعي: ما نُظر فيه", options: treatment },
  legal: {
    label: "المساعدة القانونية: ما شُرح للشخص",
    options: {
      police: "التعاون مع الشرطة",
      "witness-and-protection": "الإدلاء بالشهادة، والحماية",
      "civil-claims": "المطالبة بالتعويض أمام القضاء",
      "immigration-and-labour-status": "تصاريح الإقامة والعمل",
    },
  },
  legalToldOn: { label: "تاريخ الشرح" },
  legalToldIn: { label: "لغة الشرح", help: "ثلاثة أحرف (ISO 639-3)، مثل swa." },
  financial: {
    label: "المساعدة المالية: ما نُظر فيه",
    options: {
      "unpaid-wages": "أجور غير مدفوعة",
      debts: "ديون",
      "recruitment-fees": "رسوم توظيف مدفوعة",
      "cash-grant": "منحة نقدية",
    },
  },
  feesRepaid: { label: "رسوم التوظيف المعادة إلى العامل", help: "بعملة الميزانية." },
  feesRepaidBy: { label: "أعادها" },
  return: {
    label: "العودة: ما نُظر فيه",
    options: {
      voluntary: "يريد الشخص العودة",
      "safest-and-fastest": "أأمن الطرق وأسرعها",
      "assisted-programme": "برنامج للمساعدة على العودة",
    },
  },
  reintegration: {
    label: "إعادة الإدماج: السبل وما يصحبها",
    help: "يحتاج التدريب إلى نقطتي التدريب معًا؛ ويحتاج المشروع الخاص إلى نقاطه الأربع كلها.",
    options: {
      livelihood: "سبيل عيش",
      education: "تعليم",
      "vocational-training": "تدريب مهني",
      "micro-enterprise": "مشروع صغير خاص",
      "voluntary-after-assessment": "التدريب: طوعي ويُختار بعد التقييم",
      "employable-skills": "التدريب: مهارات يطلبها أصحاب العمل",
      "business-plan-and-training": "المشروع: خطة عمل وتدريب على الإدارة",
      "in-kind-grant": "المشروع: منحة عينية",
      "support-beside-it": "المشروع: دعم نفسي واجتماعي إلى جانبه",
      "market-checked": "المشروع: له سوق",
    },
  },
};
