import type { Texts } from "../texts.ts";

/** Where in the Guidelines a rule stands: what was added to the clause here is left out. */
export const clauses: Texts["clauses"] = {
  "Guidelines, Step 1, credible": "المبادئ التوجيهية، الخطوة 1، موثوق",
  "Guidelines, Step 1, actionable": "المبادئ التوجيهية، الخطوة 1، له صلة",
  "Guidelines, Step 2, matrix": "المبادئ التوجيهية، الخطوة 2، المصفوفة",
  "Guidelines, Step 2, note 22": "المبادئ التوجيهية، الخطوة 2، الحاشية 22",
  "Guidelines, Step 2, note 23": "المبادئ التوجيهية، الخطوة 2، الحاشية 23",
  "Guidelines, Step 2, note 23; ours: 90 days": "المبادئ التوجيهية، الخطوة 2، الحاشية 23",
  "Guidelines, Step 2, note 22; ours: two or more events": "المبادئ التوجيهية، الخطوة 2، الحاشية 22",
  "Guidelines, Step 2, note 22; ours: ten or more": "المبادئ التوجيهية، الخطوة 2، الحاشية 22",
  "Guidelines, Step 2, remediation must follow; ours: process, Step 2.4": "المبادئ التوجيهية، الخطوة 2، وجوب المعالجة",
  "Guidelines, Step 3, analysis": "المبادئ التوجيهية، الخطوة 3، التحليل",
  "Guidelines, Step 3, independent expert": "المبادئ التوجيهية، الخطوة 3، خبير مستقل",
  "Guidelines, Chapter 2, remedies": "المبادئ التوجيهية، الفصل 2، سبل الجبر",
  "Guidelines, Step 3, case management planning": "المبادئ التوجيهية، الخطوة 3، تخطيط إدارة الحالات",
  "Guidelines, Chapter 2, informed consent": "المبادئ التوجيهية، الفصل 2، الموافقة المستنيرة",
  "Guidelines, Step 3, child victims": "المبادئ التوجيهية، الخطوة 3، الأطفال الضحايا",
  "Guidelines, Chapter 2, principles; ours: reviewed at submission": "المبادئ التوجيهية، الفصل 2، المبادئ",
  "Guidelines, Step 3, Level 2": "المبادئ التوجيهية، الخطوة 3، المستوى 2",
  "Guidelines, Step 3, costed": "المبادئ التوجيهية، الخطوة 3، التكلفة",
  "Guidelines, Step 4, six to twelve months; ours: as a rule":
    "المبادئ التوجيهية، الخطوة 4، من ستة أشهر إلى اثني عشر شهرًا",
  "Guidelines, Chapter 2, note 16": "المبادئ التوجيهية، الفصل 2، الحاشية 16",
  "Guidelines, Step 4, funding": "المبادئ التوجيهية، الخطوة 4، التمويل",
  "Guidelines, Step 4, monitoring": "المبادئ التوجيهية، الخطوة 4، الرصد",
  "Guidelines, Step 4, feedback; ours: set months": "المبادئ التوجيهية، الخطوة 4، الآراء",
  "Guidelines, Step 5, Level 1": "المبادئ التوجيهية، الخطوة 5، المستوى 1",
  "Guidelines, Step 5, Level 2": "المبادئ التوجيهية، الخطوة 5، المستوى 2",
  "Guidelines, Step 5, financial report": "المبادئ التوجيهية، الخطوة 5، التقرير المالي",
  "Guidelines, Step 6": "المبادئ التوجيهية، الخطوة 6",
};
