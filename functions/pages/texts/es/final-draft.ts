import type { SummaryWords } from "../../../domain/documents/final-summary.ts";
import { countingIn } from "../plural.ts";

const { number, plural } = countingIn("es");

/** Numbers of people may come as "< 11". */
const assistedPeople = (count: number | string): string =>
  typeof count === "string"
    ? "recibieron asistencia menos de 11 personas"
    : plural(count, {
        one: "recibió asistencia 1 persona",
        other: `recibieron asistencia ${number(count)} personas`,
      });

const reported = (reports: number): string =>
  plural(reports, {
    one: "Se informó de 1 período de informe.",
    other: `Se informó de ${number(reports)} períodos de informe.`,
  });

const missed = (missing: number): string =>
  missing === 0 ? "No falta ningún informe." : `Informes que faltan: ${number(missing)}.`;

/** Drafts: whoever reports finds them in the form, changes and completes them. */
export const finalDraft: SummaryWords = {
  assistance: ({ assisted, services }) =>
    [
      `En el período con más personas, ${assistedPeople(assisted)}.`,
      `Tipos de servicios según el plan: ${number(services.all)}. Completados: ${number(services.completed)}. Interrumpidos: ${number(services.interrupted)}.`,
    ].join(" "),
  monitoring: ({ reports, missing, followedUp, problems }) =>
    [
      `${reported(reports)} ${missed(missing)}`,
      `Informes que dicen que se comprobó cómo siguieron las derivaciones: ${number(followedUp)}. Informes que mencionan problemas: ${number(problems)}.`,
    ].join(" "),
  integrationAndSatisfaction: ({ asked, many: isTold, integration, satisfaction, voices }) =>
    [
      `Períodos de informe en los que se preguntó a las personas qué opinan ellas mismas: ${number(asked)}.`,
      ...(isTold ? [] : ["Aquí no se dice en números cómo les va, porque son menos de 11."]),
      ...(voices === undefined
        ? []
        : [
            `Conformes, entre las que dijeron algo la última vez: ${number(voices.positive)} de ${number(voices.heard)} personas.`,
          ]),
      ...(integration === undefined ? [] : [`Integración, según la última valoración: ${integration} de 5.`]),
      ...(satisfaction === undefined ? [] : [`Satisfacción, según la última valoración: ${satisfaction} de 5.`]),
    ].join(" "),
  level2: ({ reports, missing, siteVisits, evaluations, interviews }) =>
    [
      `${reported(reports)} ${missed(missing)}`,
      `Períodos con una visita al lugar: ${number(siteVisits)}. Períodos con una evaluación independiente: ${number(evaluations)}.`,
      `Entrevistas con personas beneficiarias: ${number(interviews.beneficiaries)}, con líderes de la comunidad: ${number(interviews["community-leaders"])}, con el gobierno local: ${number(interviews["local-government"])}.`,
    ].join(" "),
};
