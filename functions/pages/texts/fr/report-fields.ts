import type { AssistanceReport, END_STATES, PeriodReport, SCREENING, SERVICE_STATES } from "../../../domain/reports.ts";
import type { TextsFor } from "../field-text.ts";
import { budgetCategories, levels, services } from "./services.ts";

const serviceStates: Readonly<Record<(typeof SERVICE_STATES)[number], string>> = {
  "not-started": "Pas commencé",
  "on-track": "Comme prévu",
  delayed: "Retardé",
  interrupted: "Interrompu",
  completed: "Terminé",
  refused: "Refusé par la personne",
};

const screening: Readonly<Record<(typeof SCREENING)[number], string>> = {
  done: "Fait",
  planned: "Prévu",
  refused: "Refusé par la personne",
  "not-needed": "Pas nécessaire",
};

/** From one to five; the ends are named, so that everybody counts in the same direction. */
const ratings = {
  "1": "1 (mauvais)",
  "2": "2",
  "3": "3",
  "4": "4",
  "5": "5 (très bon)",
  none: "Impossible à dire pour le moment",
} as const;

export const endStates: Readonly<Record<(typeof END_STATES)[number], string>> = {
  "self-reliant": "Autonome",
  "assisted-further": "Continue d’être assistée",
  declined: "A décliné l’assistance",
  "not-found": "N’a pas pu être trouvée",
  "assisted-elsewhere": "Est assistée par d’autres",
  died: "Est décédée",
  withheld: "Non communiqué : la personne ne le partage pas",
};

export const spendFields = {
  label: "Dépenses",
  help: "Chaque contribution dans chaque ligne du budget.",
  row: "Ligne",
  fields: {
    level: { label: "Niveau", options: levels },
    category: { label: "Pour", options: budgetCategories },
    payer: { label: "Payé par" },
    amount: { label: "Montant" },
  },
} as const;

/** The facilitator's report on one period. */
export const periodReportFields: TextsFor<PeriodReport> = {
  level1: {
    label: "Niveau 1 : soutien aux personnes",
    help: "Seulement des nombres. Personne ne peut être reconnu.",
    fields: {
      victimsAssisted: { label: "Personnes assistées" },
      victimsSafe: { label: "Dont en sécurité" },
      medicallyScreened: { label: "Vues par un service médical" },
      psychologicallyScreened: { label: "Vues par un service psychologique" },
      legallyCounselled: { label: "Ayant reçu un conseil juridique" },
      integration: { label: "Intégration", options: ratings },
      satisfaction: { label: "Satisfaction des personnes assistées", options: ratings },
      referralsFollowedUp: { label: "Toutes les orientations ont-elles été suivies ?" },
      foundLater: {
        label: "Personnes trouvées depuis le dernier rapport",
        help: "Seulement les personnes nouvellement identifiées et orientées vers l’organisme de coordination. Chacune reçoit un pseudonyme et six mois de suivi pour elle-même.",
      },
      foundLaterReferredOn: { label: "Orientées le" },
      services: {
        label: "Services",
        row: "Service",
        fields: { service: { label: "Service", options: services }, state: { label: "État", options: serviceStates } },
      },
    },
  },
  level2: {
    label: "Niveau 2 : services et contexte",
    fields: {
      indicators: {
        label: "Indicateurs",
        row: "Indicateur",
        fields: { initiative: { label: "Initiative" }, value: { label: "Valeur actuelle" } },
      },
      checkedBy: {
        label: "Vérifié par",
        options: {
          "site-visit": "Visite du site",
          "independent-evaluation": "Évaluation indépendante",
          "not-this-period": "Pas pendant cette période",
        },
      },
      interviewed: {
        label: "Entretiens",
        row: "Entretien",
        fields: {
          who: {
            label: "Qui",
            options: {
              beneficiaries: "Bénéficiaires",
              "community-leaders": "Responsables de la communauté",
              "local-government": "Autorités locales",
            },
          },
          on: { label: "Date" },
        },
      },
    },
  },
  spend: spendFields,
  received: {
    label: "Contributions reçues",
    help: "Ce qui a été versé depuis le dernier rapport, dans la monnaie du plan.",
    row: "Versement",
    fields: {
      payer: { label: "De", help: "Comme dans les lignes ci-dessus." },
      amount: { label: "Montant" },
      on: { label: "Reçu le" },
    },
  },
  problems: { label: "Problèmes" },
  planMustChange: {
    label: "Le plan doit-il changer ?",
    help: "Une modification est une nouvelle version, qui est approuvée à nouveau.",
  },
  implemented: { label: "Le plan est-il entièrement mis en œuvre ?" },
  proposeClosure: {
    label: "Proposez-vous la clôture ?",
    help: "Possible à partir du sixième mois.",
  },
};

/** The coordinator's report, by pseudonym. */
export const assistanceReportFields: TextsFor<AssistanceReport> = {
  cases: {
    label: "Personnes assistées",
    help: "Par pseudonyme seulement.",
    row: "Personne",
    fields: {
      pseudonym: { label: "Pseudonyme", help: "Commence par V-. Jamais un nom." },
      state: {
        label: "État",
        options: {
          assisted: "Est assistée",
          completed: "Assistance terminée",
          declined: "A décliné l’assistance",
          "not-found": "N’a pas pu être trouvée",
          "assisted-elsewhere": "Est assistée par d’autres",
          died: "Est décédée",
        },
      },
      safe: {
        label: "La personne est-elle en sécurité ?",
        options: { yes: "Oui", no: "Non", "not-known": "Inconnu" },
      },
      medical: { label: "Examen et soins médicaux", options: screening },
      psychological: { label: "Examen et soins psychologiques", options: screening },
      legal: { label: "Conseil juridique", options: screening },
      integration: { label: "Intégration", options: ratings },
      satisfaction: { label: "Satisfaction", options: ratings },
      feedback: {
        label: "Ce que la personne dit de l’aide",
        help: "Demandé aux mois 3, 6, 9 et 12. Selon son propre jugement. Aucun mot tiré de vos notes.",
        options: {
          positive: "Satisfaite",
          mixed: "En partie satisfaite",
          negative: "Pas satisfaite",
          "not-given": "N’a rien dit, ou n’a pas pu être interrogée",
        },
      },
      referralsFollowedUp: { label: "Les orientations ont-elles été suivies ?" },
      consentWithdrawn: { label: "Un consentement a-t-il été retiré ?" },
      services: {
        label: "Services",
        row: "Service",
        fields: {
          service: { label: "Service", options: services },
          state: { label: "État", options: serviceStates },
          effectiveness: { label: "Efficacité du prestataire", options: ratings },
          quality: { label: "Qualité du prestataire", options: ratings },
        },
      },
    },
  },
  fileKept: { label: "Les fiches sont-elles complètes, exactes et bien protégées ?" },
};
