import type { Facts } from "../../../domain/facts.ts";
import type { TextsFor } from "../field-text.ts";
import { exploitationTypes, indicators, methodsOfControl } from "./exploitation.ts";

/** The facts as the audit programme found them. */
export const factsFields: TextsFor<Facts> = {
  types: { label: "ما ثبت", options: exploitationTypes },
  methodsOfControl: { label: "كيف جرى التحكم في الأشخاص", options: methodsOfControl },
  indicators: { label: "مؤشرات العمل الجبري (منظمة العمل الدولية)", options: indicators },
  debtBondage: { label: "هل كان هناك إسار دين؟" },
  links: {
    label: "الصلات بسلسلة التوريد",
    help: "واحدة لكل شريك اشترى من المورّد. وأقوى صلة تحدد مستوى الاستجابة.",
    row: "الصلة",
    fields: {
      partner: { label: "الشريك في سلسلة التوريد", help: "الشريك الأقرب إلى الأذى." },
      trading: {
        label: "التعامل مع المورّد",
        help: "التعليق لا ينهي التعامل.",
        options: { current: "قائم", suspended: "معلّق", past: "انتهى", unknown: "غير معروف" },
      },
      lastReceipt: { label: "آخر استلام للمواد", help: "مباشرة أو عبر تجار." },
      throughTraders: { label: "هل جاءت مواد عبر تجار أيضًا؟" },
      contract: {
        label: "العقد",
        options: { none: "لم يكن هناك عقد", ended: "انتهى", running: "لا يزال ساريًا", unknown: "غير معروف" },
      },
      contractEnd: { label: "نهاية العقد" },
      resumedOn: { label: "استؤنف التعامل في", help: "فقط إذا كان قد انتهى من قبل." },
      found: { label: "هل اكتشف الشريك المشكلة بنفسه؟" },
      foundOn: { label: "اكتُشفت في" },
      cutTiesOn: { label: "قُطعت العلاقة في", help: "إذا تُرك فارغًا فتُعتمد نهاية التعامل." },
      endedBecauseOfIssue: { label: "هل انتهى التعامل بسبب المشكلة؟" },
    },
  },
  wasPublic: { label: "هل أصبح الأمر علنيًا؟" },
  publicOn: { label: "أول نشر علني" },
  incident: {
    label: "الحادث",
    fields: {
      from: { label: "اليوم الأول" },
      lastDay: { label: "اليوم الأخير", help: "إذا تكرر: المرة الأخيرة." },
      ongoing: { label: "هل لا يزال مستمرًا؟" },
      repeated: { label: "هل حدث أكثر من مرة؟" },
      separateEvents: { label: "عدد الأحداث المنفصلة" },
    },
  },
  people: {
    label: "الأشخاص المتضررون",
    fields: {
      affectedFrom: { label: "على الأقل", help: "عدد المتضررين. إذا كان معروفًا بالضبط فاكتبه مرتين." },
      affectedTo: { label: "على الأكثر", help: "يُعتمد العدد الأكبر." },
      identified: { label: "منهم محددو الهوية", help: "أشخاص معروفون ويمكن عرض الدعم عليهم." },
      children: { label: "هل بينهم أطفال؟" },
      childrenInOrUnderMine: { label: "هل عمل أطفال في منجم، على سطحه أو تحت الأرض؟" },
      childrenInOtherWorstForms: { label: "هل قام أطفال بأعمال أخرى خطرة أو ضارة؟" },
      urgentNeeds: { label: "هل لدى أحد حاجات عاجلة؟", help: "السلامة والمأوى والغذاء والرعاية الطبية." },
    },
  },
};
