import type { AssistanceReport, END_STATES, PeriodReport, SCREENING, SERVICE_STATES } from "../../../domain/reports.ts";
import type { TextsFor } from "../field-text.ts";
import { budgetCategories, levels, services } from "./services.ts";

const serviceStates: Readonly<Record<(typeof SERVICE_STATES)[number], string>> = {
  "not-started": "No iniciado",
  "on-track": "Según lo previsto",
  delayed: "Con retraso",
  interrupted: "Interrumpido",
  completed: "Completado",
  refused: "Rechazado por la persona",
};

const screening: Readonly<Record<(typeof SCREENING)[number], string>> = {
  done: "Hecho",
  planned: "Previsto",
  refused: "Rechazado por la persona",
  "not-needed": "No hace falta",
};

/** From one to five; the ends are named, so that everybody counts in the same direction. */
const ratings = {
  "1": "1 (mala)",
  "2": "2",
  "3": "3",
  "4": "4",
  "5": "5 (muy buena)",
  none: "Todavía no se puede decir",
} as const;

export const endStates: Readonly<Record<(typeof END_STATES)[number], string>> = {
  "self-reliant": "Autónoma",
  "assisted-further": "Sigue recibiendo asistencia",
  declined: "Rechazó la asistencia",
  "not-found": "No se la pudo encontrar",
  "assisted-elsewhere": "Recibe asistencia de otra entidad",
  died: "Ha fallecido",
  withheld: "Reservado: la persona no lo comparte",
};

export const spendFields = {
  label: "Gastos",
  help: "Cada contribución en cada partida del presupuesto.",
  row: "Fila",
  fields: {
    level: { label: "Nivel", options: levels },
    category: { label: "Para", options: budgetCategories },
    payer: { label: "Quién lo pagó" },
    amount: { label: "Importe" },
  },
} as const;

/** The facilitator's report on one period. */
export const periodReportFields: TextsFor<PeriodReport> = {
  level1: {
    label: "Nivel 1: apoyo a las personas",
    help: "Solo números; no se puede reconocer a nadie.",
    fields: {
      victimsAssisted: { label: "Personas asistidas" },
      victimsSafe: { label: "De ellas, a salvo" },
      medicallyScreened: { label: "Con atención médica" },
      psychologicallyScreened: { label: "Con atención psicológica" },
      legallyCounselled: { label: "Con asesoramiento jurídico" },
      integration: { label: "Integración", options: ratings },
      satisfaction: { label: "Satisfacción de las personas asistidas", options: ratings },
      referralsFollowedUp: { label: "¿Se comprobó cómo siguieron todas las derivaciones?" },
      foundLater: {
        label: "Personas encontradas desde el último informe",
        help: "Solo las que se acaban de identificar y se derivaron a la entidad coordinadora. Cada una recibe un seudónimo y sus propios seis meses de seguimiento.",
      },
      foundLaterReferredOn: { label: "Derivadas el" },
      services: {
        label: "Servicios",
        row: "Servicio",
        fields: {
          service: { label: "Servicio", options: services },
          state: { label: "Estado", options: serviceStates },
        },
      },
    },
  },
  level2: {
    label: "Nivel 2: servicios y circunstancias",
    fields: {
      indicators: {
        label: "Indicadores",
        row: "Indicador",
        fields: { initiative: { label: "Iniciativa" }, value: { label: "Valor actual" } },
      },
      checkedBy: {
        label: "Comprobado mediante",
        options: {
          "site-visit": "Visita al lugar",
          "independent-evaluation": "Evaluación independiente",
          "not-this-period": "No en este período",
        },
      },
      interviewed: {
        label: "Entrevistas",
        row: "Entrevista",
        fields: {
          who: {
            label: "A quién",
            options: {
              beneficiaries: "Personas beneficiarias",
              "community-leaders": "Líderes de la comunidad",
              "local-government": "Gobierno local",
            },
          },
          on: { label: "Fecha" },
        },
      },
    },
  },
  spend: spendFields,
  received: {
    label: "Contribuciones recibidas",
    help: "Lo que se pagó desde el último informe, en la moneda del plan.",
    row: "Pago",
    fields: {
      payer: { label: "De", help: "Como en las filas de arriba." },
      amount: { label: "Importe" },
      on: { label: "Recibido el" },
    },
  },
  problems: { label: "Problemas" },
  planMustChange: {
    label: "¿Debe cambiar el plan?",
    help: "Un cambio es una versión nueva, que se aprueba otra vez.",
  },
  implemented: { label: "¿Está el plan ejecutado por completo?" },
  proposeClosure: { label: "¿Propone el cierre?", help: "Es posible a partir del sexto mes." },
};

/** The coordinator's report, by pseudonym. */
export const assistanceReportFields: TextsFor<AssistanceReport> = {
  cases: {
    label: "Personas asistidas",
    help: "Solo por seudónimo.",
    row: "Persona",
    fields: {
      pseudonym: { label: "Seudónimo", help: "Empieza por V-. Nunca un nombre." },
      state: {
        label: "Estado",
        options: {
          assisted: "Recibe asistencia",
          completed: "Asistencia completada",
          declined: "Rechazó la asistencia",
          "not-found": "No se la pudo encontrar",
          "assisted-elsewhere": "Recibe asistencia de otra entidad",
          died: "Ha fallecido",
        },
      },
      safe: { label: "¿Está la persona a salvo?", options: { yes: "Sí", no: "No", "not-known": "No se sabe" } },
      medical: { label: "Examen y atención médica", options: screening },
      psychological: { label: "Examen y atención psicológica", options: screening },
      legal: { label: "Asesoramiento jurídico", options: screening },
      integration: { label: "Integración", options: ratings },
      satisfaction: { label: "Satisfacción", options: ratings },
      feedback: {
        label: "Qué dice la persona de la ayuda",
        help: "Se pregunta en los meses 3, 6, 9 y 12. Según su propio parecer; sin palabras de las notas de usted.",
        options: {
          positive: "Está conforme",
          mixed: "Está conforme en parte",
          negative: "No está conforme",
          "not-given": "No dijo nada, o no se le pudo preguntar",
        },
      },
      referralsFollowedUp: { label: "¿Se comprobó cómo siguieron las derivaciones?" },
      consentWithdrawn: { label: "¿Se retiró algún consentimiento?" },
      services: {
        label: "Servicios",
        row: "Servicio",
        fields: {
          service: { label: "Servicio", options: services },
          state: { label: "Estado", options: serviceStates },
          effectiveness: { label: "Eficacia del proveedor", options: ratings },
          quality: { label: "Calidad del proveedor", options: ratings },
        },
      },
    },
  },
  fileKept: { label: "¿Está el expediente completo, correcto y bien protegido?" },
};
