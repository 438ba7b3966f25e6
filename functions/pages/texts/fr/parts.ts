import type { PartTexts } from "../page-texts.ts";
import { countingIn } from "../plural.ts";

const { number, plural } = countingIn("fr");

export const parts: PartTexts = {
  title: "Les parties de ce formulaire",
  help: "Chaque partie est une page courte. Sauvegardez-la et continuez quand cela vous convient. En même temps, vos collègues qui ont cette demande peuvent remplir d’autres parties. Rien n’est envoyé avant que vous enregistriez votre réponse ci-dessous.",
  names: {
    consultations: "Qui a été consulté",
    situation: "Situation, risques et mécanismes existants",
    remedies: "Mesures de réparation",
    people: "Personnes : en général",
    case: "Plan individuel",
    "case-services": "Services",
    "case-care": "Ce qui a été examiné pour chaque service",
    "case-child": "Points pour un enfant",
    initiatives: "Initiatives",
    budget: "Budget",
    pledges: "Promesses de contribution",
    monitoring: "Suivi, et aucun droit abandonné",
    principles: "Principes de l’assistance",
    assistance: "Assistance",
    "level-1": "Assistance aux personnes",
    "level-2": "Initiatives",
    interviews: "Entretiens",
    spend: "Argent dépensé",
    victims: "Comment l’assistance s’est terminée",
    outcomes: "Résultats des initiatives",
    labour: "Quel type d’exploitation",
    "indicators-found": "Indicateurs de travail forcé",
    links: "Liens dans la chaîne d’approvisionnement",
    incident: "L’incident",
    "people-found": "Les personnes touchées",
  },
  states: {
    empty: "encore rien",
    begun: "rempli d’après ce qui existait : à vérifier",
    incomplete: "sauvegardé, incomplet",
    saved: "sauvegardé",
  },
  missing: (count) =>
    plural(count, { one: `${number(count)} élément manque`, other: `${number(count)} éléments manquent` }),
  page: (title, page) => `${title} (page ${number(page)})`,
  save: "Sauvegarder et revenir",
  saveNext: "Sauvegarder et continuer",
  saveLater: "Sauvegarder pour plus tard",
  saveHelp:
    "Ce que vous sauvegardez est vu seulement par vous et vos collègues qui ont cette demande. Ce n’est pas encore une réponse.",
  check: "Vérifier cette partie",
  back: "Retour à la demande",
  theirs: "Ce que votre collègue a sauvegardé",
  beside: "Autres parties sur ce sujet",
  restsOn: "Sur quoi cela repose",
  readOn: "Lire la suite",
};
