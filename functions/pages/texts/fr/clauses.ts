import type { Texts } from "../texts.ts";

/** Where in the Guidelines a rule stands: what was added to the clause here is left out. */
export const clauses: Texts["clauses"] = {
  "Guidelines, Step 1, credible": "Lignes directrices, étape 1, crédible",
  "Guidelines, Step 1, actionable": "Lignes directrices, étape 1, donnant lieu à action",
  "Guidelines, Step 2, matrix": "Lignes directrices, étape 2, matrice",
  "Guidelines, Step 2, note 22": "Lignes directrices, étape 2, note 22",
  "Guidelines, Step 2, note 23": "Lignes directrices, étape 2, note 23",
  "Guidelines, Step 2, note 23; ours: 90 days": "Lignes directrices, étape 2, note 23",
  "Guidelines, Step 2, note 22; ours: two or more events": "Lignes directrices, étape 2, note 22",
  "Guidelines, Step 2, note 22; ours: ten or more": "Lignes directrices, étape 2, note 22",
  "Guidelines, Step 2, remediation must follow; ours: process, Step 2.4":
    "Lignes directrices, étape 2, une réparation doit suivre",
  "Guidelines, Step 3, analysis": "Lignes directrices, étape 3, analyse",
  "Guidelines, Step 3, independent expert": "Lignes directrices, étape 3, spécialiste indépendant",
  "Guidelines, Chapter 2, remedies": "Lignes directrices, chapitre 2, mesures de réparation",
  "Guidelines, Step 3, case management planning": "Lignes directrices, étape 3, planification de la gestion des cas",
  "Guidelines, Chapter 2, informed consent": "Lignes directrices, chapitre 2, consentement éclairé",
  "Guidelines, Step 3, child victims": "Lignes directrices, étape 3, enfants victimes",
  "Guidelines, Chapter 2, principles; ours: reviewed at submission": "Lignes directrices, chapitre 2, principes",
  "Guidelines, Step 3, Level 2": "Lignes directrices, étape 3, niveau 2",
  "Guidelines, Step 3, costed": "Lignes directrices, étape 3, chiffrage",
  "Guidelines, Step 4, six to twelve months; ours: as a rule": "Lignes directrices, étape 4, six à douze mois",
  "Guidelines, Chapter 2, note 16": "Lignes directrices, chapitre 2, note 16",
  "Guidelines, Step 4, funding": "Lignes directrices, étape 4, financement",
  "Guidelines, Step 4, monitoring": "Lignes directrices, étape 4, suivi",
  "Guidelines, Step 4, feedback; ours: set months": "Lignes directrices, étape 4, avis des personnes",
  "Guidelines, Step 5, Level 1": "Lignes directrices, étape 5, niveau 1",
  "Guidelines, Step 5, Level 2": "Lignes directrices, étape 5, niveau 2",
  "Guidelines, Step 5, financial report": "Lignes directrices, étape 5, rapport financier",
  "Guidelines, Step 6": "Lignes directrices, étape 6",
};
