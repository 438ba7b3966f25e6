import type { PRINCIPLES } from "../../../domain/vocabulary.ts";

/** The eleven principles of assistance, each with what it asks for. */
export const principles: Readonly<Record<(typeof PRINCIPLES)[number], { label: string; help: string }>> = {
  "do-no-harm": { label: "عدم الإضرار", help: "لا يسوء حال أحد بسبب المساعدة." },
  "rights-based-approach": { label: "النهج القائم على الحقوق", help: "حقوق الناس أولًا." },
  "non-discrimination": { label: "عدم التمييز", help: "دعم متساوٍ للجميع." },
  "self-determination-and-participation": {
    label: "حرية القرار والمشاركة",
    help: "يشارك المعنيون ويقررون بأنفسهم.",
  },
  "individualized-assistance": { label: "مساعدة تراعي كل فرد", help: "تناسب الشخص." },
  "gender-sensitivity": { label: "مراعاة الاعتبارات الجنسانية", help: "تُراعى الاحتياجات المختلفة وتُلبّى." },
  "child-centred-assistance": { label: "مساعدة محورها الطفل", help: "مصلحة الطفل الفضلى هي المرجع." },
  "continuum-of-care": { label: "استمرارية الرعاية", help: "لا ينقطع الدعم." },
  "informed-consent": { label: "الموافقة المستنيرة", help: "لا يحدث شيء بدونها." },
  "confidentiality-and-data-protection": {
    label: "السرية وحماية البيانات",
    help: "لا يعرف إلا من يجب أن يعرف.",
  },
  accountability: { label: "المساءلة", help: "من الواضح من المسؤول عن ماذا." },
};
