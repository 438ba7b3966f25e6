import type { SummaryWords } from "../../../domain/documents/final-summary.ts";

/** Numbers of people may come as "< 11". */
const people = (count: number | string): string => (typeof count === "string" ? "不足 11 人" : `${String(count)} 人`);

const missed = (missing: number): string => (missing === 0 ? "没有缺少的报告。" : `缺少的报告：${String(missing)}。`);

/** Drafts: whoever reports finds them in the form, changes and completes them. */
export const finalDraft: SummaryWords = {
  assistance: ({ assisted, services }) =>
    [
      `人数最多的期间，有${people(assisted)}得到援助。`,
      `计划中的服务种类：${String(services.all)}。已完成：${String(services.completed)}。中断：${String(services.interrupted)}。`,
    ].join(""),
  monitoring: ({ reports, missing, followedUp, problems }) =>
    [
      `已报告的期间：${String(reports)}。${missed(missing)}`,
      `说明已跟进转介的报告：${String(followedUp)}。提到问题的报告：${String(problems)}。`,
    ].join(""),
  integrationAndSatisfaction: ({ asked, many: isTold, integration, satisfaction, voices }) =>
    [
      `询问本人意见的报告期间：${String(asked)}。`,
      ...(isTold ? [] : ["因人数不足 11 人，这里不以数字说明他们的情况。"]),
      ...(voices === undefined
        ? []
        : [`最近表示意见的人中，满意的：${String(voices.heard)} 人中有 ${String(voices.positive)} 人。`]),
      ...(integration === undefined ? [] : [`融入情况，最近的评分：${integration}（满分 5）。`]),
      ...(satisfaction === undefined ? [] : [`满意度，最近的评分：${satisfaction}（满分 5）。`]),
    ].join(""),
  level2: ({ reports, missing, siteVisits, evaluations, interviews }) =>
    [
      `已报告的期间：${String(reports)}。${missed(missing)}`,
      `有实地访问的期间：${String(siteVisits)}。有独立评估的期间：${String(evaluations)}。`,
      `访谈次数，受益者：${String(interviews.beneficiaries)}，社区领袖：${String(interviews["community-leaders"])}，地方政府：${String(interviews["local-government"])}。`,
    ].join(""),
};
