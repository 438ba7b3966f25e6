import type { SummaryWords } from "../../../domain/documents/final-summary.ts";
import { countingIn } from "../plural.ts";

const { number, plural } = countingIn("pt");

/** Numbers of people may come as "< 11". */
const assistedPeople = (count: number | string): string =>
  typeof count === "string"
    ? "foram assistidas menos de 11 pessoas"
    : plural(count, {
        one: `pessoas assistidas: ${number(count)}`,
        other: `foram assistidas ${number(count)} pessoas`,
      });

const reported = (reports: number): string =>
  plural(reports, {
    one: `Períodos de relatório com relatório: ${number(reports)}.`,
    other: `Foram relatados ${number(reports)} períodos de relatório.`,
  });

const missed = (missing: number): string =>
  missing === 0 ? "Nenhum relatório está em falta." : `Relatórios em falta: ${number(missing)}.`;

/** Drafts: whoever reports finds them in the form, changes and completes them. */
export const finalDraft: SummaryWords = {
  assistance: ({ assisted, services }) =>
    [
      `No período com mais pessoas, ${assistedPeople(assisted)}.`,
      `Tipos de serviços segundo o plano: ${number(services.all)}. Concluídos: ${number(services.completed)}. Interrompidos: ${number(services.interrupted)}.`,
    ].join(" "),
  monitoring: ({ reports, missing, followedUp, problems }) =>
    [
      `${reported(reports)} ${missed(missing)}`,
      `Relatórios que dizem que os encaminhamentos tiveram seguimento: ${number(followedUp)}. Relatórios que indicam problemas: ${number(problems)}.`,
    ].join(" "),
  integrationAndSatisfaction: ({ asked, many: isTold, integration, satisfaction, voices }) =>
    [
      `Períodos de relatório em que se perguntou às pessoas o que pensam: ${number(asked)}.`,
      ...(isTold ? [] : ["Não se indica aqui em números como estão, porque são menos de 11 pessoas."]),
      ...(voices === undefined
        ? []
        : [
            `Satisfeitas, entre as que disseram algo por último: ${number(voices.positive)} de ${number(voices.heard)} pessoas.`,
          ]),
      ...(integration === undefined ? [] : [`Integração, segundo a última avaliação: ${integration} de 5.`]),
      ...(satisfaction === undefined ? [] : [`Satisfação, segundo a última avaliação: ${satisfaction} de 5.`]),
    ].join(" "),
  level2: ({ reports, missing, siteVisits, evaluations, interviews }) =>
    [
      `${reported(reports)} ${missed(missing)}`,
      `Períodos com uma visita ao local: ${number(siteVisits)}. Períodos com uma avaliação independente: ${number(evaluations)}.`,
      `Entrevistas com pessoas beneficiárias: ${number(interviews.beneficiaries)}, com líderes da comunidade: ${number(interviews["community-leaders"])}, com o governo local: ${number(interviews["local-government"])}.`,
    ].join(" "),
};
