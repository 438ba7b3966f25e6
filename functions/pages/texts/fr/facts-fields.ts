import type { Facts } from "../../../domain/facts.ts";
import type { TextsFor } from "../field-text.ts";
import { exploitationTypes, indicators, methodsOfControl } from "./exploitation.ts";

/** The facts as the audit programme found them. */
export const factsFields: TextsFor<Facts> = {
  types: { label: "Ce qui a été constaté", options: exploitationTypes },
  methodsOfControl: { label: "Comment les personnes étaient contrôlées", options: methodsOfControl },
  indicators: { label: "Indicateurs de travail forcé (OIT)", options: indicators },
  debtBondage: { label: "Y avait-il servitude pour dettes ?" },
  links: {
    label: "Liens avec la chaîne d’approvisionnement",
    help: "Un pour chaque partenaire qui a acheté au fournisseur. Le lien le plus fort décide du niveau de réponse.",
    row: "Lien",
    fields: {
      partner: {
        label: "Partenaire de la chaîne d’approvisionnement",
        help: "Le partenaire le plus proche du tort causé.",
      },
      trading: {
        label: "Relations commerciales avec le fournisseur",
        help: "Une suspension ne met pas fin aux relations commerciales.",
        options: { current: "Actuelles", suspended: "Suspendues", past: "Terminées", unknown: "Inconnu" },
      },
      lastReceipt: { label: "Dernière réception de matière", help: "Directement ou par des négociants." },
      throughTraders: { label: "De la matière est-elle aussi venue par des négociants ?" },
      contract: {
        label: "Contrat",
        options: {
          none: "Il n’y en avait pas",
          ended: "Terminé",
          running: "Encore en cours",
          unknown: "Inconnu",
        },
      },
      contractEnd: { label: "Fin du contrat" },
      resumedOn: {
        label: "Relations commerciales reprises le",
        help: "Seulement si elles avaient pris fin avant.",
      },
      found: { label: "Le partenaire a-t-il découvert le problème lui-même ?" },
      foundOn: { label: "Découvert le" },
      cutTiesOn: {
        label: "Liens rompus le",
        help: "Si ce champ reste vide, c’est la fin des relations commerciales qui compte.",
      },
      endedBecauseOfIssue: {
        label: "Les relations commerciales ont-elles pris fin à cause du problème ?",
      },
    },
  },
  wasPublic: { label: "L’affaire est-elle devenue publique ?" },
  publicOn: { label: "Première information publique" },
  incident: {
    label: "L’incident",
    fields: {
      from: { label: "Premier jour" },
      lastDay: { label: "Dernier jour", help: "Si cela s’est répété : la dernière fois." },
      ongoing: { label: "Continue-t-il encore ?" },
      repeated: { label: "Est-ce arrivé plus d’une fois ?" },
      separateEvents: { label: "Nombre d’événements distincts" },
    },
  },
  people: {
    label: "Les personnes touchées",
    fields: {
      affectedFrom: {
        label: "Au moins",
        help: "Le nombre de personnes touchées. S’il est connu exactement, écrivez-le deux fois.",
      },
      affectedTo: { label: "Au plus", help: "Le nombre le plus élevé décide." },
      identified: {
        label: "Dont identifiées",
        help: "Les personnes qui sont connues et à qui un soutien peut être proposé.",
      },
      children: { label: "Y a-t-il des enfants parmi elles ?" },
      childrenInOrUnderMine: { label: "Des enfants ont-ils travaillé dans une mine ou sous terre ?" },
      childrenInOtherWorstForms: {
        label: "Des enfants ont-ils fait un autre travail dangereux ou nuisible ?",
      },
      urgentNeeds: {
        label: "Quelqu’un a-t-il des besoins urgents ?",
        help: "Sécurité, hébergement, nourriture, soins médicaux.",
      },
    },
  },
};
