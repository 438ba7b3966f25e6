import type { LibraryText } from "../../../domain/lessons/shared-lesson.ts";
import type { FinalReport, Lessons } from "../../../domain/reports.ts";
import type { TextsFor } from "../field-text.ts";
import { endStates, spendFields } from "./report-fields.ts";

/** The final report. */
export const finalReportFields: TextsFor<FinalReport> = {
  level1: {
    label: "Niveau 1 : soutien aux personnes",
    help: "Pas de noms et rien qui permette de reconnaître quelqu’un.",
    fields: {
      assistance: { label: "Court résumé de l’assistance" },
      monitoring: { label: "Court résumé du suivi" },
      integrationAndSatisfaction: { label: "Intégration et satisfaction" },
      victims: {
        label: "Issue pour chaque personne",
        help: "Par pseudonyme seulement.",
        row: "Personne",
        fields: {
          pseudonym: { label: "Pseudonyme", help: "Commence par V-. Jamais un nom." },
          endState: { label: "État final", options: endStates },
          evidence: {
            label: "Ce qui le montre",
            help: "Nécessaire si la personne a décliné l’assistance, n’a pas été trouvée, est assistée par d’autres ou est décédée : ce qui le montre, et qui l’assiste. Pas de noms.",
          },
        },
      },
    },
  },
  level2: {
    label: "Niveau 2 : services et contexte",
    fields: {
      outcomes: {
        label: "Résultats",
        row: "Résultat",
        fields: {
          initiative: { label: "Initiative" },
          result: { label: "Ce qui a été obtenu" },
          verified: { label: "Vérifié ?" },
          onTime: { label: "À temps ?" },
          objective: { label: "Objectif", options: { met: "Atteint", missed: "Non atteint" } },
          whyMissed: { label: "Pourquoi il n’a pas été atteint" },
        },
      },
      monitoring: { label: "Court résumé du suivi" },
    },
  },
  spend: spendFields,
  remedies: {
    label: "Mesures de réparation",
    row: "Mesure de réparation",
    fields: {
      remedy: {
        label: "Mesure de réparation",
        options: {
          restitution: "Restitution",
          compensation: "Indemnisation",
          rehabilitation: "Réadaptation",
          satisfaction: "Satisfaction",
          guaranteesOfNonRepetition: "Garanties de non-répétition",
        },
      },
      provided: { label: "A-t-elle été fournie ?" },
      note: { label: "Ce qui a été fourni, ou pourquoi non" },
    },
  },
  noPersonalData: { label: "Ce rapport ne contient aucune donnée personnelle" },
};

const verdict = (label: string, help?: string) => ({
  label,
  ...(help === undefined ? {} : { help }),
  fields: {
    verdict: {
      label: "Votre jugement",
      options: { yes: "Oui", partly: "En partie", no: "Non", "cannot-say": "Je ne peux pas le dire" },
    },
    why: { label: "Pourquoi" },
  },
});

const FOR_PEOPLE =
  "Ce que ces personnes disent, par les organismes de coordination et de facilitation. Les autres parties peuvent laisser ce champ ouvert.";

/** The nine questions of the last step. */
export const lessonsFields: TextsFor<Lessons> = {
  objectivesMet: verdict("Les objectifs ont-ils été atteints ?"),
  victimsSatisfied: verdict("Les personnes assistées étaient-elles satisfaites ?", FOR_PEOPLE),
  communitiesBenefited: verdict("Les communautés en ont-elles bénéficié ?", FOR_PEOPLE),
  budgetSufficient: verdict("Le budget était-il suffisant ?"),
  challenges: { label: "Difficultés, et comment y répondre" },
  risks: { label: "Risques, et comment les réduire" },
  monitoringTools: { label: "Outils de suivi" },
  communicationChannels: { label: "Moyens de communication" },
  recommendations: { label: "Recommandations" },
};

export const libraryFields: TextsFor<LibraryText> = {
  challenges: { label: "Difficultés, et comment on y a répondu" },
  risks: { label: "Risques, et comment on les a réduits" },
  monitoringTools: { label: "Outils de suivi" },
  communicationChannels: { label: "Moyens de communication" },
  recommendations: { label: "Recommandations" },
};
