import { countingIn } from "../plural.ts";
import type { FormTexts } from "../texts.ts";

const { number, plural } = countingIn("fr");

export const form: FormTexts = {
  optional: "si cela s’applique",
  choose: "Choisissez…",
  yes: "Oui",
  no: "Non",
  unknown: "Inconnu",
  withheld: "Non communiqué : la personne ne le partage pas",
  noOrganisation:
    "Le répertoire n’a encore aucune organisation pour cela. Demandez au gestionnaire de ce système d’en ajouter une.",
  problemsTitle: "Veuillez revoir ces points",
  moreProblems: (count) =>
    plural(count, {
      one: `Et encore ${number(count)} autre, une fois ceux-ci corrigés.`,
      other: `Et encore ${number(count)} autres, une fois ceux-ci corrigés.`,
    }),
  labelled: (label, words) => (label.endsWith("?") ? `${label} ${words}` : `${label}\u00a0: ${words}`),
  rowTitle: (row, index) => `${row} ${number(index)}`,
  addRow: (row) => `Ajouter encore\u00a0: ${row.toLowerCase()}`,
  hints: {
    choices: "Cochez tout ce qui s’applique.",
    "partial-day": "Aussi précisément que possible : 2025, 2025-06 ou 2025-06-14.",
    amount: "Seulement des chiffres, par exemple 1234.50.",
    currency: "Trois lettres, par exemple USD.",
    country: "Deux lettres, par exemple CD.",
  },
  malformed: {
    choice: "Choisissez une des réponses.",
    choices: "Choisissez parmi les réponses proposées.",
    "short-text": "Écrivez ceci sur une seule ligne, sous la forme indiquée.",
    "long-text": "Ce texte n’a pas pu être lu. Veuillez l’écrire à nouveau.",
    email: "Écrivez une adresse e-mail, par exemple name@example.org.",
    day: "Donnez une date complète : année, mois et jour, par exemple 2026-03-12.",
    "partial-day": "Donnez une date sous la forme 2025, 2025-06 ou 2025-06-14.",
    "whole-number": "Donnez un nombre entier en chiffres, par exemple 12.",
    amount: "Donnez un montant en chiffres avec un point, par exemple 1234.50.",
    currency: "Donnez la monnaie en trois lettres, par exemple USD.",
    country: "Donnez le pays en deux lettres, par exemple CD.",
    organisation: "Choisissez une organisation dans la liste.",
    group: "Veuillez compléter cette partie.",
    list: "Veuillez compléter cette liste.",
  },
};
