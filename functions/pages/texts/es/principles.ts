import type { PRINCIPLES } from "../../../domain/vocabulary.ts";

/** The eleven principles of assistance, each with what it asks for. */
export const principles: Readonly<Record<(typeof PRINCIPLES)[number], { label: string; help: string }>> = {
  "do-no-harm": { label: "No causar daño", help: "Nadie queda peor por ello." },
  "rights-based-approach": {
    label: "Enfoque basado en los derechos",
    help: "Los derechos de las personas van primero.",
  },
  "non-discrimination": { label: "No discriminación", help: "El mismo apoyo para todas las personas." },
  "self-determination-and-participation": {
    label: "Libre determinación y participación",
    help: "Las personas afectadas participan y deciden por sí mismas.",
  },
  "individualized-assistance": { label: "Asistencia individualizada", help: "Se ajusta a la persona." },
  "gender-sensitivity": {
    label: "Perspectiva de género",
    help: "Se ven y se atienden las distintas necesidades.",
  },
  "child-centred-assistance": {
    label: "Asistencia centrada en la infancia",
    help: "Guía el interés superior de la persona menor de edad.",
  },
  "continuum-of-care": { label: "Continuidad de la atención", help: "El apoyo no se interrumpe." },
  "informed-consent": { label: "Consentimiento informado", help: "Sin él no se hace nada." },
  "confidentiality-and-data-protection": {
    label: "Confidencialidad y protección de datos",
    help: "Solo saben quienes deben saber.",
  },
  accountability: { label: "Rendición de cuentas", help: "Está claro quién responde de qué." },
};
