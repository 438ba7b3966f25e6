import type { SummaryWords } from "../../../domain/documents/final-summary.ts";

/** A count with its noun; numbers of people may come as "< 11". */
const many = (count: number, one: string, more: string): string =>
  count === 1 ? `One ${one}` : `${String(count)} ${more}`;

const people = (count: number | string): string =>
  typeof count === "string" ? "fewer than 11 people" : `${String(count)} people`;

const missed = (missing: number): string =>
  missing === 0 ? "No report is missing." : `Reports that are missing: ${String(missing)}.`;

/** Drafts: whoever reports finds them in the form, changes and completes them. */
export const finalDraft: SummaryWords = {
  assistance: ({ assisted, services }) =>
    [
      `In the period with the most people, ${people(assisted)} were assisted.`,
      `Kinds of services under the plan: ${String(services.all)}. Completed: ${String(services.completed)}. Interrupted: ${String(services.interrupted)}.`,
    ].join(" "),
  monitoring: ({ reports, missing, followedUp, problems }) =>
    [
      `${many(reports, "reporting period was", "reporting periods were")} reported. ${missed(missing)}`,
      `Reports which say that referrals were followed up: ${String(followedUp)}. Reports which name problems: ${String(problems)}.`,
    ].join(" "),
  integrationAndSatisfaction: ({ asked, many: isTold, integration, satisfaction, voices }) =>
    [
      `Reporting periods in which people were asked what they think themselves: ${String(asked)}.`,
      ...(isTold ? [] : ["How they fare is not told in numbers here, because they are fewer than 11."]),
      ...(voices === undefined
        ? []
        : [`Content, of those who said something last: ${String(voices.positive)} of ${String(voices.heard)} people.`]),
      ...(integration === undefined ? [] : [`Integration, as rated last: ${integration} of 5.`]),
      ...(satisfaction === undefined ? [] : [`Satisfaction, as rated last: ${satisfaction} of 5.`]),
    ].join(" "),
  level2: ({ reports, missing, siteVisits, evaluations, interviews }) =>
    [
      `${many(reports, "reporting period was", "reporting periods were")} reported. ${missed(missing)}`,
      `Periods with a visit to the site: ${String(siteVisits)}. Periods with an independent evaluation: ${String(evaluations)}.`,
      `Interviews with people who benefit: ${String(interviews.beneficiaries)}, with community leaders: ${String(interviews["community-leaders"])}, with local government: ${String(interviews["local-government"])}.`,
    ].join(" "),
};
