import type { PRINCIPLES } from "../../../domain/vocabulary.ts";

/** The eleven principles of assistance, each with what it asks for. */
export const principles: Readonly<Record<(typeof PRINCIPLES)[number], { label: string; help: string }>> = {
  "do-no-harm": { label: "Ne pas nuire", help: "Personne ne doit s’en trouver plus mal." },
  "rights-based-approach": {
    label: "Approche fondée sur les droits",
    help: "Les droits des personnes passent d’abord.",
  },
  "non-discrimination": { label: "Non-discrimination", help: "Un soutien égal pour chaque personne." },
  "self-determination-and-participation": {
    label: "Autodétermination et participation",
    help: "Les personnes concernées participent et décident elles-mêmes.",
  },
  "individualized-assistance": {
    label: "Assistance individualisée",
    help: "Elle est adaptée à la personne.",
  },
  "gender-sensitivity": {
    label: "Prise en compte du genre",
    help: "Les besoins différents sont vus et couverts.",
  },
  "child-centred-assistance": {
    label: "Assistance centrée sur l’enfant",
    help: "L’intérêt supérieur de l’enfant guide tout.",
  },
  "continuum-of-care": { label: "Continuité de la prise en charge", help: "Le soutien ne s’interrompt pas." },
  "informed-consent": { label: "Consentement éclairé", help: "Rien ne se fait sans lui." },
  "confidentiality-and-data-protection": {
    label: "Confidentialité et protection des données",
    help: "Seules les personnes qui doivent savoir savent.",
  },
  accountability: { label: "Redevabilité", help: "On sait clairement qui répond de quoi." },
};
