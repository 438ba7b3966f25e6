import type { Texts } from "../texts.ts";

export const steps: Texts["steps"] = {
  "verify-allegation": {
    title: "Vérifier le signalement",
    short: "Vérification",
    explanation:
      "L’entreprise juge si le signalement est crédible et s’il concerne sa chaîne d’approvisionnement. Le programme d’audit mène ensuite l’enquête.",
  },
  "determine-response": {
    title: "Déterminer la réponse",
    short: "Réponse",
    explanation: "Les faits constatés indiquent quel soutien doit ou devrait être apporté.",
  },
  "design-action-plan": {
    title: "Concevoir le plan de réparation",
    short: "Plan",
    explanation:
      "Un organisme de facilitation indépendant élabore le plan avec les personnes concernées. Le programme d’audit l’approuve.",
  },
  "implement-and-monitor": {
    title: "Mettre en œuvre et suivre",
    short: "Mise en œuvre",
    explanation: "Le plan est financé et mis en œuvre. Des rapports réguliers montrent s’il est utile.",
  },
  "close-incident": {
    title: "Clôturer l’incident",
    short: "Clôture",
    explanation: "Le programme d’audit vérifie ce qui a été fait. L’entreprise clôture ensuite le dossier.",
  },
  "capture-lessons": {
    title: "En tirer les enseignements",
    short: "Enseignements",
    explanation: "Toutes les parties font le bilan, et ce qu’elles ont appris sert à la prévention.",
  },
};

export const roles: Texts["roles"] = {
  downstream: "entreprise en aval",
  audit: "programme d’audit",
  smelter: "fonderie ou affinerie",
  facilitator: "organisme de facilitation",
  coordinator: "organisme de coordination",
  funder: "bailleur de fonds",
  reporter: "personne qui a signalé",
  operator: "gestionnaire de ce système",
};

export const outcomes: Texts["outcomes"] = {
  denied: {
    title: "Clôturé : jugé non crédible",
    explanation:
      "Il n’y avait pas assez d’informations fiables pour avoir des motifs raisonnables. Le dossier peut être rouvert s’il y a de nouvelles informations.",
  },
  "not-actionable": {
    title: "Clôturé : hors de cette chaîne d’approvisionnement",
    explanation:
      "Le signalement a été pris au sérieux, mais aucun lien avec un partenaire actuel ou passé de la chaîne d’approvisionnement n’a été trouvé. De nouvelles informations peuvent le rouvrir.",
  },
  unsubstantiated: {
    title: "Clôturé : non confirmé",
    explanation:
      "L’enquête n’a pas trouvé les preuves nécessaires. Cela ne veut pas dire que rien ne s’est passé. De nouvelles preuves peuvent rouvrir le dossier.",
  },
  "no-remediation": {
    title: "Clôturé : sans réparation",
    explanation:
      "Les faits ont été confirmés, mais aucune réparation n’a été engagée. Les motifs sont enregistrés, et elle peut encore être engagée.",
  },
  remediated: {
    title: "Clôturé : réparation accomplie",
    explanation: "Le plan de réparation a été mis en œuvre, et son achèvement a été vérifié de manière indépendante.",
  },
  withdrawn: {
    title: "Clôturé : retiré",
    explanation: "Le dossier était un doublon ou un essai, ou il a été retiré avant un constat.",
  },
};

export const closureItems: Texts["closureItems"] = {
  "referral-dated": "Orientation vers l’organisme de coordination, avec sa date",
  "assistance-summarised": "Résumé de l’assistance",
  "monitoring-summarised": "Résumé du suivi",
  "integration-and-satisfaction": "Intégration et satisfaction",
  "end-state-of-each-victim": "Issue pour chaque personne",
  "no-personal-data": "Aucune donnée personnelle",
  "outcomes-verified": "Résultats vérifiés",
  "outcomes-on-time": "Résultats obtenus à temps",
  "objectives-met": "Objectifs atteints",
  "initiatives-monitored": "Initiatives suivies",
  "financial-report": "Rapport financier avec chaque contribution",
  "within-budget": "Budget respecté",
  "remedies-accounted-for": "Compte rendu des cinq mesures de réparation",
};
