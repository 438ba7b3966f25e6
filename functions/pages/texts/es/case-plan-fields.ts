import type { CHILD_ITEMS, CasePlan } from "../../../domain/case-plan.ts";
import type { TextsFor } from "../field-text.ts";
import { careFields } from "./care-fields.ts";
import { services } from "./services.ts";

const childItems: Readonly<Record<(typeof CHILD_ITEMS)[number], string>> = {
  "removed-safely": "Salida segura de la situación",
  "identity-and-age-assessed": "Identidad y edad evaluadas",
  "best-interest-determined": "Interés superior determinado",
  "explained-to-child": "Explicado a la persona menor de edad",
  "explained-to-guardian": "Explicado a la persona tutora",
  "child-counselled": "Persona menor de edad asesorada",
  "guardian-counselled": "Persona tutora asesorada",
  "guardian-consulted-in-design": "Persona tutora consultada sobre el plan",
  "guardian-consented": "Consentimiento de la persona tutora",
  "child-views-heard": "Opinión de la persona menor de edad escuchada",
  "reported-to-authority": "Comunicado a la autoridad competente",
  "school-training-or-stipend": "Escuela, formación o aprendizaje, o una beca",
  "livelihood-for-family": "Medio de vida ofrecido a una persona adulta de la familia",
  "social-protection-for-family": "Familia inscrita en la protección social",
  accommodation: "Alojamiento",
  "agreement-signed": "Acuerdo firmado",
};

/** The plan for one person, by pseudonym. */
export const casePlanFields: TextsFor<CasePlan> = {
  pseudonym: { label: "Seudónimo", help: "Empieza por V-. Nunca un nombre." },
  state: {
    label: "Cómo continúa",
    options: {
      assist: "Recibe asistencia con este plan",
      declined: "Rechazó la asistencia",
      "not-found": "No se la pudo encontrar",
      "assisted-elsewhere": "Recibe asistencia de otra entidad",
      died: "Ha fallecido",
    },
  },
  evidence: {
    label: "Qué lo muestra",
    help: "Hace falta si la persona no recibe asistencia con este plan. Sin nombres.",
  },
  assistedBy: { label: "Asistida por", help: "Si asiste otra entidad: qué organización." },
  age: {
    label: "Edad",
    options: {
      adult: "Persona adulta",
      child: "Persona menor de edad",
      "adult-child-then": "Adulta ahora, menor de edad entonces",
      "in-doubt": "En duda",
    },
  },
  language: { label: "Idioma", help: "Tres letras (ISO 639-3), por ejemplo swa." },
  wishesFollowed: { label: "¿Sigue el plan los deseos de la persona?" },
  tookPart: { label: "¿Participó la persona en su elaboración?" },
  howTookPart: { label: "Cómo participó la persona, o por qué no" },
  reintegrationAssessedOn: { label: "Reintegración evaluada el" },
  reintegrationAssessment: {
    label: "Qué encontró la evaluación",
    help: "Capacidades, títulos y oportunidades donde vivirá la persona. Sin nombres ni lugares.",
  },
  riskAssessedOn: { label: "Riesgos evaluados el" },
  riskRepeatedEveryMonths: { label: "Riesgos evaluados de nuevo cada … meses" },
  goals: { label: "Objetivos" },
  selfReliance: { label: "Camino hacia la autonomía" },
  services: {
    label: "Servicios",
    row: "Servicio",
    fields: {
      service: { label: "Servicio", options: services },
      provider: { label: "Proveedor" },
      available: { label: "¿Ha confirmado el proveedor que está disponible?" },
      reach: {
        label: "¿Puede la persona llegar al servicio?",
        options: { easy: "Con facilidad", "travel-met": "Se le facilita el viaje", "not-reachable": "No" },
      },
      travel: { label: "Cómo se facilita el viaje" },
      from: { label: "Desde" },
      to: { label: "Hasta" },
      consent: {
        label: "Consentimiento informado a este servicio",
        help: "Rechazar un servicio no hace perder ningún otro.",
        options: { given: "Dado", refused: "Rechazado", "not-yet-asked": "Sin preguntar todavía" },
      },
      consentOn: { label: "Consentimiento dado o rechazado el" },
    },
  },
  care: { label: "Qué se tuvo en cuenta en cada servicio", fields: careFields },
  consentBy: {
    label: "¿Quién consiente?",
    options: {
      own: "La persona",
      guardian: "La persona tutora",
      "appointed-guardian": "Una persona tutora designada",
    },
  },
  guardianImplicated: { label: "¿Participó la persona tutora en el daño?" },
  childItems: {
    label: "Apoyo a una persona menor de edad",
    help: "Para toda persona menor de 18 años, ahora o entonces, y si la edad está en duda.",
    row: "Punto",
    fields: {
      item: { label: "Qué", options: childItems },
      state: { label: "Estado", options: { done: "Hecho", planned: "Previsto", "not-needed": "No hace falta" } },
      on: { label: "Fecha" },
      byWhom: { label: "Quién", help: "Una organización o función." },
      why: { label: "Por qué no hace falta" },
    },
  },
};
