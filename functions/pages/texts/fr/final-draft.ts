import type { SummaryWords } from "../../../domain/documents/final-summary.ts";
import { countingIn } from "../plural.ts";

const { number, plural } = countingIn("fr");

/** Numbers of people may come as "< 11". */
const people = (count: number | string): string =>
  typeof count === "string" ? "moins de 11 personnes ont été assistées" : assisted(count);

const assisted = (count: number): string =>
  plural(count, {
    one: `${number(count)} personne a été assistée`,
    other: `${number(count)} personnes ont été assistées`,
  });

const periods = (count: number): string =>
  `Périodes de rapport pour lesquelles un rapport a été fait\u00a0: ${number(count)}.`;

const missed = (missing: number): string =>
  missing === 0 ? "Aucun rapport ne manque." : `Rapports manquants\u00a0: ${number(missing)}.`;

/** Drafts: whoever reports finds them in the form, changes and completes them. */
export const finalDraft: SummaryWords = {
  assistance: ({ assisted: count, services }) =>
    [
      `Dans la période avec le plus de personnes, ${people(count)}.`,
      `Types de services dans le plan\u00a0: ${number(services.all)}. Terminés\u00a0: ${number(services.completed)}. Interrompus\u00a0: ${number(services.interrupted)}.`,
    ].join(" "),
  monitoring: ({ reports, missing, followedUp, problems }) =>
    [
      `${periods(reports)} ${missed(missing)}`,
      `Rapports qui disent que les orientations ont été suivies\u00a0: ${number(followedUp)}. Rapports qui nomment des problèmes\u00a0: ${number(problems)}.`,
    ].join(" "),
  integrationAndSatisfaction: ({ asked, many: isTold, integration, satisfaction, voices }) =>
    [
      `Périodes de rapport où l’on a demandé aux personnes ce qu’elles pensent elles-mêmes\u00a0: ${number(asked)}.`,
      ...(isTold ? [] : ["Leur situation n’est pas dite ici en chiffres, parce qu’elles sont moins de 11."]),
      ...(voices === undefined
        ? []
        : [
            `Personnes satisfaites, parmi celles qui ont dit quelque chose en dernier\u00a0: ${number(voices.positive)} sur ${number(voices.heard)}.`,
          ]),
      ...(integration === undefined ? [] : [`Intégration, dernière note\u00a0: ${integration} sur 5.`]),
      ...(satisfaction === undefined ? [] : [`Satisfaction, dernière note\u00a0: ${satisfaction} sur 5.`]),
    ].join(" "),
  level2: ({ reports, missing, siteVisits, evaluations, interviews }) =>
    [
      `${periods(reports)} ${missed(missing)}`,
      `Périodes avec une visite du site\u00a0: ${number(siteVisits)}. Périodes avec une évaluation indépendante\u00a0: ${number(evaluations)}.`,
      `Entretiens avec des bénéficiaires\u00a0: ${number(interviews.beneficiaries)}, avec des responsables de la communauté\u00a0: ${number(interviews["community-leaders"])}, avec des autorités locales\u00a0: ${number(interviews["local-government"])}.`,
    ].join(" "),
};
