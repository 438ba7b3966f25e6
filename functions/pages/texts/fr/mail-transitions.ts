import type { MailTexts } from "../mail-texts.ts";

/** What happened and what comes next; what is asked of the reader stands below it, or that nothing is. */
export const transitions: MailTexts["transitions"] = {
  referred: {
    subject: "Transmis au programme d’audit",
    paragraphs: [
      "Ce qui a été signalé a été examiné et transmis au programme d’audit.",
      "Ensuite, le programme d’audit l’examine et enregistre ce qu’il constate. Cela peut prendre jusqu’à soixante jours.",
    ],
  },
  verified: {
    subject: "Les constats sont enregistrés",
    paragraphs: [
      "Le programme d’audit a enregistré ses constats : il y a lieu d’agir.",
      "Ensuite, le type de réponse nécessaire est déterminé et confirmé.",
    ],
  },
  unsubstantiated: {
    subject: "Les constats sont enregistrés",
    paragraphs: [
      "Le programme d’audit a enregistré ses constats : ce qui a été signalé n’a pas pu être confirmé.",
      "Ensuite, le dossier est clôturé. Il peut être rouvert s’il y a de nouvelles informations.",
    ],
  },
  "response-determined": {
    subject: "La réponse est décidée",
    paragraphs: [
      "Le type de réponse nécessaire a été décidé.",
      "Ensuite, un plan d’action est élaboré, soumis et examiné.",
    ],
  },
  "plan-approved": {
    subject: "Le plan est approuvé",
    paragraphs: [
      "Le plan d’action a été approuvé.",
      "Ensuite, son financement est réglé et le travail commence. La période pendant laquelle les résultats sont suivis commence avec le travail.",
    ],
  },
  "implementation-started": {
    subject: "Le travail a commencé",
    paragraphs: [
      "Le travail prévu par le plan a commencé.",
      "Ensuite, un rapport sur les progrès est fait et examiné à la fin de chaque période de rapport, jusqu’à la fin de la période du plan.",
    ],
  },
  "progress-noted": {
    subject: "Note sur les progrès",
    paragraphs: [
      "Une période de rapport est terminée. Ceci est la courte note sur les progrès. La page dit quels rapports il y a.",
      "Ensuite, le travail continue dans la période suivante, ou il est décidé de terminer ou de prolonger.",
    ],
  },
  "completion-verified": {
    subject: "Le rapport final est vérifié",
    paragraphs: [
      "Le rapport final a été vérifié et jugé satisfaisant.",
      "Ensuite, l’entreprise qui conduit ce processus décide si le dossier est clôturé.",
    ],
  },
  "lessons-shared": {
    subject: "Des enseignements à partager",
    paragraphs: [
      "Ce que les parties ont appris de ce dossier est maintenant partagé avec elles toutes. Le lien ouvre la page où vous pouvez le lire.",
      "Ensuite, les actions qui en découlent sont menées jusqu’à leur terme.",
    ],
  },
};

/** By outcome: what follows now. The result itself stands behind the link. */
export const closings: MailTexts["closings"] = {
  denied: ["Le dossier est clôturé : ce qui a été signalé n’entraîne pas d’autre étape."],
  "not-actionable": ["Le dossier est clôturé : ce qui a été signalé sort du cadre dans lequel ce processus peut agir."],
  unsubstantiated: ["Le dossier est clôturé : ce qui a été signalé n’a pas pu être confirmé."],
  "no-remediation": [
    "Le dossier est clôturé sans plan.",
    "Ensuite, on demande aux parties ce qu’on peut en apprendre.",
  ],
  remediated: [
    "Le dossier est clôturé : le plan a été mis en œuvre et son achèvement a été vérifié.",
    "Ensuite, on demande aux parties ce qu’on peut en apprendre.",
  ],
  withdrawn: ["Le dossier est clôturé : il a été retiré."],
};
