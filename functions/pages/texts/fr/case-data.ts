import type { CaseDataTexts } from "../case-data-texts.ts";
import { finalDraft } from "./final-draft.ts";
import { countingIn } from "../plural.ts";
import { actionFields } from "./requests-response.ts";
import { budgetCategories, levels } from "./services.ts";

const { number } = countingIn("fr");

const words = (known: Readonly<Record<string, string>>) => known;

export const caseData: CaseDataTexts = {
  finalDraft,
  answeredBy: (role, day) => `Réponse de\u00a0: ${role}, ${day}.`,
  related: { title: "Signalements sur le même site ou le même fournisseur", label: "Dossier" },
  money: {
    title: "Argent",
    budget: "Budget",
    pledged: "Promis, pas encore confirmé",
    confirmed: "Confirmé",
  },
  monitoring: {
    title: "Suivi",
    startedOn: "Commencé le",
    endsOn: "Se termine le",
    amendment: "Modification du plan",
    underWay: "Attend l’approbation. La version en vigueur s’applique",
    report: (index, day) => `Rapport ${number(index)}, ${day}`,
    states: { reported: "Reçu", asked: "Demandé", missing: "Manquant", ahead: "Pas encore attendu" },
  },
  accounts: {
    title: "Contributions et dépenses",
    confirmed: "Confirmé",
    received: "Reçu",
    spent: "Dépensé",
    lines: "Dépensé jusqu’ici",
    level: (level) => (level === "1" ? levels["1"] : levels["2"]),
    category: (category) => words(budgetCategories)[category] ?? category,
  },
  pledge: {
    title: "La contribution",
    amount: "Montant",
    original: "Enregistré comme",
    rate: "Taux de change",
    rateOn: "Taux du",
  },
  openActions: {
    title: "Actions correctives encore ouvertes",
    owner: (owner) => words(actionFields.owner.options)[owner] ?? owner,
    due: (day) => `Échéance\u00a0: ${day}`,
    goesOn: "Elles sont suivies jusqu’à leur terme, même après la clôture du dossier.",
  },
  people: {
    title: "Personnes",
    referred: "Personnes orientées vers l’organisme de coordination",
    referredOn: "Orientées le",
    pseudonym: "Pseudonyme",
    few: "Les nombres inférieurs à 11 ne sont pas montrés exactement, pour que personne ne puisse être reconnu.",
  },
  consents: {
    title: "Consentement : le dernier mot de chaque personne",
    nowTitle: "Ce qui peut être partagé de chaque personne à partir de maintenant",
    providers: "Nouvelles orientations vers des prestataires",
    authorities: "Information des autorités",
    lessons: "Enseignements tirés du dossier",
    may: "accord donné",
    mayNot: "pas d’accord",
    duty: "Si la loi vous oblige à signaler, par exemple quand un enfant est en danger, aucun consentement n’est nécessaire et un retrait ne l’empêche pas.",
  },
  services: { title: "Services : ce qui a été enregistré en dernier" },
  referrals: {
    title: "Orientations vers l’organisme de coordination",
    confirmed: "Confirmé par l’organisme de facilitation",
    stated: "Déclaré par la fonderie",
    people: (people, day) => `${String(people)}, le ${day}`,
    agree: "Les deux déclarations concordent.",
    differ:
      "Les deux déclarations sont différentes. L’achèvement ne peut être jugé satisfaisant qu’avec une explication.",
  },
  checklist: {
    title: "La liste de clôture, telle que la laisse le rapport final",
    done: "Fait",
    open: "Ouvert",
  },
  planDifference: {
    title: "Ce qui a changé depuis la version précédente",
    sinceApproved: "Ce qui a changé depuis la version en vigueur",
    comparedWith: (day) => `Comparé à la version du ${day}. Seul ce que vous pouvez voir du plan est comparé.`,
    added: (value) => `Ajouté\u00a0: ${value}`,
    removed: (value) => `Enlevé\u00a0: ${value}`,
    changed: (before, now) => `Avant\u00a0: ${before}\nMaintenant\u00a0: ${now}`,
    rowAdded: "Ajouté",
    rowRemoved: "Enlevé",
    nothing: "Rien de ce que vous pouvez voir n’a changé.",
  },
  concern: {
    title: "La préoccupation de sécurité",
    text: "Ce qui a été dit",
    raisedBy: "Exprimée par",
  },
};
