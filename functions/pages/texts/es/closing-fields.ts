import type { LibraryText } from "../../../domain/lessons/shared-lesson.ts";
import type { FinalReport, Lessons } from "../../../domain/reports.ts";
import type { TextsFor } from "../field-text.ts";
import { endStates, spendFields } from "./report-fields.ts";

/** The final report. */
export const finalReportFields: TextsFor<FinalReport> = {
  level1: {
    label: "Nivel 1: apoyo a las personas",
    help: "Sin nombres ni nada por lo que se pueda reconocer a alguien.",
    fields: {
      assistance: { label: "Resumen breve de la asistencia" },
      monitoring: { label: "Resumen breve del seguimiento" },
      integrationAndSatisfaction: { label: "Integración y satisfacción" },
      victims: {
        label: "Cómo acabó para cada persona",
        help: "Solo por seudónimo.",
        row: "Persona",
        fields: {
          pseudonym: { label: "Seudónimo", help: "Empieza por V-. Nunca un nombre." },
          endState: { label: "Situación final", options: endStates },
          evidence: {
            label: "Qué lo muestra",
            help: "Hace falta si la persona rechazó la asistencia, no se la pudo encontrar, recibe asistencia de otra entidad o ha fallecido: qué lo muestra y quién asiste. Sin nombres.",
          },
        },
      },
    },
  },
  level2: {
    label: "Nivel 2: servicios y circunstancias",
    fields: {
      outcomes: {
        label: "Resultados",
        row: "Resultado",
        fields: {
          initiative: { label: "Iniciativa" },
          result: { label: "Qué se logró" },
          verified: { label: "¿Verificado?" },
          onTime: { label: "¿A tiempo?" },
          objective: { label: "Objetivo", options: { met: "Cumplido", missed: "No cumplido" } },
          whyMissed: { label: "Por qué no se cumplió" },
        },
      },
      monitoring: { label: "Resumen breve del seguimiento" },
    },
  },
  spend: spendFields,
  remedies: {
    label: "Medidas de reparación",
    row: "Medida de reparación",
    fields: {
      remedy: {
        label: "Medida de reparación",
        options: {
          restitution: "Restitución",
          compensation: "Indemnización",
          rehabilitation: "Rehabilitación",
          satisfaction: "Satisfacción",
          guaranteesOfNonRepetition: "Garantías de no repetición",
        },
      },
      provided: { label: "¿Se concedió?" },
      note: { label: "Qué se concedió, o por qué no" },
    },
  },
  noPersonalData: { label: "Este informe no contiene datos personales" },
};

const verdict = (label: string, help?: string) => ({
  label,
  ...(help === undefined ? {} : { help }),
  fields: {
    verdict: {
      label: "Su valoración",
      options: { yes: "Sí", partly: "En parte", no: "No", "cannot-say": "No lo puedo decir" },
    },
    why: { label: "Por qué" },
  },
});

const FOR_PEOPLE =
  "Lo que dicen ellas mismas, a través de las entidades coordinadora y facilitadora. Las demás partes pueden dejarlo abierto.";

/** The nine questions of the last step. */
export const lessonsFields: TextsFor<Lessons> = {
  objectivesMet: verdict("¿Se cumplieron los objetivos?"),
  victimsSatisfied: verdict("¿Quedaron satisfechas las personas asistidas?", FOR_PEOPLE),
  communitiesBenefited: verdict("¿Se beneficiaron las comunidades?", FOR_PEOPLE),
  budgetSufficient: verdict("¿Bastó el presupuesto?"),
  challenges: { label: "Dificultades, y cómo afrontarlas" },
  risks: { label: "Riesgos, y cómo reducirlos" },
  monitoringTools: { label: "Herramientas de seguimiento" },
  communicationChannels: { label: "Vías de comunicación" },
  recommendations: { label: "Recomendaciones" },
};

export const libraryFields: TextsFor<LibraryText> = {
  challenges: { label: "Dificultades, y cómo se afrontaron" },
  risks: { label: "Riesgos, y cómo se redujeron" },
  monitoringTools: { label: "Herramientas de seguimiento" },
  communicationChannels: { label: "Vías de comunicación" },
  recommendations: { label: "Recomendaciones" },
};
