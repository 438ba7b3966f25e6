import type { ConsentContent } from "../../../domain/notes/consent.ts";
import type { TextsFor } from "../field-text.ts";

/** One line of the consent ledger. */
export const consentFields: TextsFor<ConsentContent> = {
  state: {
    label: "Qué se registra",
    options: { given: "Se dio el consentimiento", withdrawn: "Se retiró el consentimiento" },
  },
  purposes: {
    label: "Para qué",
    help: "Si se retiró el consentimiento y aquí no se marca nada, vale para todo.",
    options: {
      assistance: "Asistencia: organizar y prestar servicios",
      "case-plan": "Mostrar su plan a otras partes, sin nombre",
      monitoring: "Seguimiento e informes, sin nombre",
      lessons: "Aprender del caso",
      "law-enforcement": "Informar a las autoridades",
    },
  },
  recipients: {
    label: "Para quién",
    help: "Si se retiró el consentimiento y aquí no se marca nada, vale para todas las partes.",
    options: {
      facilitator: "La entidad facilitadora",
      audit: "El programa de auditoría",
      companies: "Empresas de la cadena de suministro y entidades financiadoras",
      providers: "Quienes prestan servicios",
      authorities: "Autoridades",
    },
  },
  on: { label: "Desde" },
  by: {
    label: "¿Quién lo dijo?",
    options: {
      own: "La persona",
      guardian: "La persona tutora",
      "appointed-guardian": "Una persona tutora designada",
    },
  },
  guardianImplicated: {
    label: "¿Participó la persona tutora en el daño?",
    help: "Hace falta si el consentimiento lo da una persona tutora.",
  },
  language: { label: "Idioma en que se explicó", help: "Tres letras (ISO 639-3), por ejemplo swa." },
  evidenceKept: {
    label: "¿Se guarda en su expediente lo que lo muestra?",
    help: "Los papeles firmados van allí, no aquí.",
  },
};
