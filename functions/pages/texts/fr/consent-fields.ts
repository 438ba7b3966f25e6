import type { ConsentContent } from "../../../domain/notes/consent.ts";
import type { TextsFor } from "../field-text.ts";

/** One line of the consent ledger. */
export const consentFields: TextsFor<ConsentContent> = {
  state: {
    label: "Ce qui est enregistré",
    options: { given: "Le consentement a été donné", withdrawn: "Le consentement a été retiré" },
  },
  purposes: {
    label: "Pour quoi",
    help: "Si le consentement a été retiré et que rien n’est coché ici, le retrait compte pour tout.",
    options: {
      assistance: "Assistance : organiser et fournir des services",
      "case-plan": "Montrer son plan à d’autres, sans nom",
      monitoring: "Suivi et rapports, sans nom",
      lessons: "Enseignements tirés du dossier",
      "law-enforcement": "Information des autorités",
    },
  },
  recipients: {
    label: "Pour qui",
    help: "Si le consentement a été retiré et que rien n’est coché ici, le retrait compte pour tous.",
    options: {
      facilitator: "L’organisme de facilitation",
      audit: "Le programme d’audit",
      companies: "Les entreprises de la chaîne d’approvisionnement, et les bailleurs de fonds",
      providers: "Les prestataires",
      authorities: "Les autorités",
    },
  },
  on: { label: "Depuis le" },
  by: {
    label: "Qui l’a dit ?",
    options: {
      own: "La personne",
      guardian: "Le responsable légal",
      "appointed-guardian": "Un responsable légal désigné",
    },
  },
  guardianImplicated: {
    label: "Le responsable légal a-t-il participé au tort causé ?",
    help: "Nécessaire si un responsable légal donne le consentement.",
  },
  language: {
    label: "Langue dans laquelle cela a été expliqué",
    help: "Trois lettres (ISO 639-3), par exemple swa.",
  },
  evidenceKept: {
    label: "La preuve est-elle gardée dans votre fiche ?",
    help: "Les papiers signés ont leur place là-bas, pas ici.",
  },
};
