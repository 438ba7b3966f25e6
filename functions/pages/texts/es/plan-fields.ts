import type { Consulted, Plan } from "../../../domain/plan.ts";
import type { TextsFor } from "../field-text.ts";
import { casePlanFields } from "./case-plan-fields.ts";
import { principles } from "./principles.ts";
import { budgetCategories, levels } from "./services.ts";

const consulted: Readonly<Record<Consulted, string>> = {
  "mine-operator": "Empresa minera",
  "affected-people": "Personas afectadas",
  government: "Gobierno",
  "non-government": "Organizaciones no gubernamentales",
  "upstream-programmes": "Programas de los primeros eslabones de la cadena",
  "local-experts": "Especialistas locales",
  "international-organisations": "Organizaciones internacionales",
};

const remedy = (label: string, help: string) => ({
  label,
  help,
  fields: {
    provided: { label: "¿Se concede?" },
    what: { label: "Qué se concede" },
    byWhom: { label: "Quién la concede" },
    whyNot: { label: "Por qué no se concede" },
  },
});

/** The remediation action plan. */
export const planFields: TextsFor<Plan> = {
  consultations: {
    label: "Consultas",
    help: "Cada grupo necesita una entrada; si a alguno no se le consultó, diga por qué.",
    row: "Consulta",
    fields: {
      who: { label: "A quién", options: consulted },
      consulted: { label: "¿Se le consultó?" },
      on: { label: "Fecha" },
      outcome: { label: "Resultado" },
      whyNot: { label: "Por qué no" },
    },
  },
  analysis: { label: "Qué encontró el análisis" },
  risks: {
    label: "Daños que el plan podría causar sin querer",
    row: "Riesgo",
    fields: { harm: { label: "Qué podría ocurrir" }, mitigation: { label: "Cómo se evita" } },
  },
  mechanisms: {
    label: "Mecanismos existentes",
    help: "Cuáles se usan, o cómo se refuerzan si no son adecuados.",
  },
  remedies: {
    label: "Medidas de reparación",
    fields: {
      restitution: remedy("Restitución", "Devolución de documentos, pertenencias, salarios."),
      compensation: remedy(
        "Indemnización",
        "Por el daño sufrido; no es la ayuda en efectivo de la asistencia económica.",
      ),
      rehabilitation: remedy("Rehabilitación", "Apoyo médico, psicológico, jurídico y social."),
      satisfaction: remedy("Satisfacción", "Una disculpa, un reconocimiento o la revelación de los hechos."),
      guaranteesOfNonRepetition: remedy("Garantías de no repetición", "Lo que asegura que no vuelva a ocurrir."),
      adequacy: {
        label: "Por qué bastan las medidas de reparación",
        help: "Cómo se ajustan a lo que sufrieron las personas y a la gravedad del daño.",
      },
    },
  },
  level1: {
    label: "Nivel 1: apoyo a las personas",
    fields: {
      cases: {
        label: "Un plan para cada persona",
        help: "Solo por seudónimo.",
        row: "Persona",
        fields: casePlanFields,
      },
      nobodyIdentified: { label: "Si no se identificó a nadie: qué se hizo para encontrar a las personas" },
      childSpecialist: {
        label: "Especialización en infancia",
        options: {
          "coordinator-is-one": "La entidad coordinadora está especializada",
          "works-with-one": "La entidad coordinadora trabaja estrechamente con especialistas",
          none: "Nadie",
        },
      },
      childSpecialistName: { label: "Nombre de la organización especializada" },
    },
  },
  level2: {
    label: "Nivel 2: servicios y circunstancias",
    fields: {
      initiatives: {
        label: "Iniciativas",
        row: "Iniciativa",
        fields: {
          title: { label: "Título" },
          kind: {
            label: "Qué hace",
            options: {
              "strengthens-services": "Refuerza los servicios de apoyo",
              "addresses-context": "Cambia circunstancias que llevan al daño",
            },
          },
          gap: { label: "La carencia o circunstancia a la que responde" },
          measure: {
            label: "Cómo se expresa el resultado",
            options: { quantitative: "Como número", qualitative: "En una escala descrita" },
          },
          indicator: { label: "Indicador" },
          baseline: { label: "Línea de base", help: "El valor de hoy." },
          target: { label: "Meta" },
          unit: { label: "Unidad", help: "En una escala descrita: sus grados." },
          dueOn: { label: "Se alcanza a más tardar el" },
          measuredBy: { label: "Cómo se mide" },
        },
      },
    },
  },
  budget: {
    label: "Presupuesto",
    fields: {
      currency: { label: "Moneda" },
      lines: {
        label: "Partidas del presupuesto",
        row: "Partida",
        fields: {
          level: { label: "Nivel", options: levels },
          category: { label: "Para", options: budgetCategories },
          amount: { label: "Importe" },
        },
      },
    },
  },
  monitoring: {
    label: "Seguimiento",
    fields: {
      plannedStart: { label: "Inicio previsto de la ejecución" },
      windowMonths: { label: "Duración en meses", help: "De seis a doce." },
      intervalMonths: { label: "Un informe cada … meses" },
      means: { label: "Cómo se hace el seguimiento" },
    },
  },
  principles: {
    label: "Principios de la asistencia",
    help: "Una línea para cada uno: cómo lo sigue este plan.",
    fields: principles,
  },
  coordinatorReview: {
    label: "Revisión por la entidad coordinadora",
    help: "Para el Nivel 1. El programa de auditoría también revisa el plan según los principios, cuando lo aprueba.",
    fields: { on: { label: "Revisado el" }, outcome: { label: "Qué encontró la entidad coordinadora" } },
  },
  noWaiver: {
    label: "Ningún acuerdo de este plan quita un derecho",
    help: "Los tribunales, otros órganos de reclamación y los sindicatos siguen abiertos para todas las personas.",
  },
};
