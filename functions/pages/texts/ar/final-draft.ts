import type { SummaryWords } from "../../../domain/documents/final-summary.ts";

/** Numbers of people may come as "< 11". */
const people = (count: number | string): string => (typeof count === "string" ? "أقل من 11 شخصًا" : String(count));

const missed = (missing: number): string =>
  missing === 0 ? "لا توجد تقارير ناقصة." : `التقارير الناقصة: ${String(missing)}.`;

/** Drafts: whoever reports finds them in the form, changes and completes them. */
export const finalDraft: SummaryWords = {
  assistance: ({ assisted, services }) =>
    [
      `من جرت مساعدتهم في أكثر الفترات عددًا: ${people(assisted)}.`,
      `أنواع الخدمات في الخطة: ${String(services.all)}. المكتملة: ${String(services.completed)}. المنقطعة: ${String(services.interrupted)}.`,
    ].join(" "),
  monitoring: ({ reports, missing, followedUp, problems }) =>
    [
      `فترات التقرير التي قُدم عنها تقرير: ${String(reports)}. ${missed(missing)}`,
      `التقارير التي تذكر متابعة الإحالات: ${String(followedUp)}. التقارير التي تذكر مشكلات: ${String(problems)}.`,
    ].join(" "),
  integrationAndSatisfaction: ({ asked, many: isTold, integration, satisfaction, voices }) =>
    [
      `فترات التقرير التي سُئل فيها الأشخاص عن رأيهم: ${String(asked)}.`,
      ...(isTold ? [] : ["لا تُذكر أحوالهم هنا بالأعداد لأنهم أقل من 11."]),
      ...(voices === undefined
        ? []
        : [`الراضون ممن أبدوا رأيهم آخر مرة: ${String(voices.positive)} من ${String(voices.heard)}.`]),
      ...(integration === undefined ? [] : [`الاندماج، بحسب آخر تقدير: ${integration} من 5.`]),
      ...(satisfaction === undefined ? [] : [`الرضا، بحسب آخر تقدير: ${satisfaction} من 5.`]),
    ].join(" "),
  level2: ({ reports, missing, siteVisits, evaluations, interviews }) =>
    [
      `فترات التقرير التي قُدم عنها تقرير: ${String(reports)}. ${missed(missing)}`,
      `الفترات التي زير فيها الموقع: ${String(siteVisits)}. الفترات التي جرى فيها تقييم مستقل: ${String(evaluations)}.`,
      `المقابلات مع المستفيدين: ${String(interviews.beneficiaries)}، ومع قادة المجتمع المحلي: ${String(interviews["community-leaders"])}، ومع الحكومة المحلية: ${String(interviews["local-government"])}.`,
    ].join(" "),
};
