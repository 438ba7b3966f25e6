import type { Care } from "../../../domain/care.ts";
import type { TextsFor } from "../field-text.ts";

const treatment = {
  "urgent-care": "Soins urgents",
  "trauma-informed": "Soins qui tiennent compte des traumatismes",
  "culturally-fitting": "Soins adaptés à la culture de la personne",
  "informed-decision": "La personne décide en connaissant les choix",
  "follow-up": "Traitement par la suite",
};

/** What is looked at with a person for each service. */
export const careFields: TextsFor<Care> = {
  shelter: {
    label: "Hébergement : ce qui a été examiné",
    options: {
      age: "Âge",
      sex: "Sexe",
      "family-size": "Taille de la famille",
      disability: "Handicap",
      "orientation-and-identity": "Orientation sexuelle et identité de genre",
      safety: "Sécurité",
      "wish-to-live-alone": "Souhait de ne pas partager le logement",
      duration: "Durée nécessaire",
    },
  },
  medical: { label: "Soins médicaux : ce qui a été examiné", options: treatment },
  psychosocial: { label: "Soutien psychosocial : ce qui a été examiné", options: treatment },
  legal: {
    label: "Assistance juridique : ce qui a été expliqué à la personne",
    options: {
      police: "La coopération avec la police",
      "witness-and-protection": "Le témoignage et la protection",
      "civil-claims": "Les demandes d’indemnisation devant un tribunal",
      "immigration-and-labour-status": "Les permis de séjour et de travail",
    },
  },
  legalToldOn: { label: "Expliqué le" },
  legalToldIn: {
    label: "Expliqué dans cette langue",
    help: "Trois lettres (ISO 639-3), par exemple swa.",
  },
  financial: {
    label: "Assistance financière : ce qui a été examiné",
    options: {
      "unpaid-wages": "Salaires impayés",
      debts: "Dettes",
      "recruitment-fees": "Frais de recrutement payés",
      "cash-grant": "Une aide en espèces",
    },
  },
  feesRepaid: {
    label: "Frais de recrutement remboursés à la personne",
    help: "Dans la monnaie du budget.",
  },
  feesRepaidBy: { label: "Remboursés par" },
  return: {
    label: "Retour : ce qui a été examiné",
    options: {
      voluntary: "La personne veut rentrer",
      "safest-and-fastest": "Le chemin le plus sûr et le plus rapide",
      "assisted-programme": "Un programme d’aide au retour",
    },
  },
  reintegration: {
    label: "Réintégration : les voies, et ce qui va avec",
    help: "Une formation demande les deux points sur la formation. Une petite entreprise demande les quatre points sur l’entreprise.",
    options: {
      livelihood: "Des moyens de subsistance",
      education: "La scolarité",
      "vocational-training": "Une formation professionnelle",
      "micro-enterprise": "Une petite entreprise de la personne",
      "voluntary-after-assessment": "Formation : volontaire, et choisie après l’évaluation",
      "employable-skills": "Formation : compétences recherchées par les employeurs",
      "business-plan-and-training": "Entreprise : plan d’affaires et formation à la gestion",
      "in-kind-grant": "Entreprise : une aide en nature",
      "support-beside-it": "Entreprise : soutien psychosocial en parallèle",
      "market-checked": "Entreprise : il y a un marché",
    },
  },
};
