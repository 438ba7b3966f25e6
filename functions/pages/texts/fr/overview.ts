import type { OverviewTexts } from "../overview-texts.ts";
import { countingIn } from "../plural.ts";

const { number, plural } = countingIn("fr");

export const overview: OverviewTexts = {
  askedOfYou: "Demandes pour vous",
  nothingAskedOfYou: "Rien ne vous est demandé en ce moment.",
  askedHelp:
    "Le lien vers chaque demande est dans l’e-mail qui l’a annoncée. Si vous ne le trouvez pas, nous vous l’envoyons à nouveau.",
  mailRequests: "M’envoyer ces liens à nouveau",
  askedOfOthers: "Demandes pour d’autres",
  nothingAskedOfOthers: "Rien n’est demandé à d’autres en ce moment.",
  nothingOverdue: "Rien n’est en retard.",
  show: "Montrer",
  filters: { all: "Tout", open: "Ouverts", overdue: "En retard", closed: "Clôturés" },
  counted: (words, count) => `${words} (${number(count)})`,
  ahead: "Dates à venir",
  nothingAhead: "Aucune date n’est fixée en ce moment.",
  answerOf: (title, role) => `Réponse attendue\u00a0: ${title} (${role})`,
  windowEnds: "La période de suivi du plan se termine",
  reportAsked: (report) => `Le rapport ${number(report)} est demandé`,
  actionDue: (role) => `Échéance d’une mesure de diligence raisonnable (${role})`,
  happened: "Ce qui s’est passé",
  allHappened: (count) => `Tout ce qui s’est passé (${number(count)})`,
  newestFirst: "Le plus récent est en premier.",
  happenings: {
    opened: "Le dossier a été ouvert.",
    concern: "Une préoccupation de sécurité a été exprimée.",
    reopened: "Le dossier a été rouvert.",
  },
  stepBegan: (step) => `L’étape «\u00a0${step}\u00a0» a commencé.`,
  stepBack: (step) => `Le dossier est revenu à l’étape «\u00a0${step}\u00a0».`,
  decidedBy: (title, decision, role) => `${title}\u00a0: ${decision} (${role})`,
  answeredBy: (title, role) => `${title}\u00a0: réponse donnée (${role})`,
  notAnswered: (title) => `${title}\u00a0: pas de réponse à temps`,
  moreTime: (title, day) => `${title}\u00a0: délai prolongé jusqu’au ${day}`,
  recordedBy: (what, role) => `Enregistré\u00a0: ${what} (${role})`,
  partyChanges: {
    assigned: (role) => `Une partie participe\u00a0: ${role}`,
    excluded: (role) => `Une partie a été exclue\u00a0: ${role}`,
    readmitted: (role) => `Une partie participe à nouveau\u00a0: ${role}`,
  },
  known: "Ce que vous pouvez voir du dossier",
  knownHelp: "Cela se trouve sur des pages séparées.",
  back: "Retour au dossier",
  cases: {
    title: "Vos dossiers",
    link: "Tous vos dossiers",
    intro:
      "Voici les dossiers auxquels votre organisation participe. Pour chacun, un lien peut vous être envoyé par e-mail. Il ouvre la page de ce dossier.",
    none: "Il n’y a aucun dossier de ce genre.",
    reference: "Dossier",
    where: "Où il en est",
    asked: "Demandes pour vous",
    waiting: (count) => plural(count, { one: `${number(count)} demande`, other: `${number(count)} demandes` }),
    nextDue: (day) => `réponse au plus tard le ${day}`,
    nothingAsked: "Aucune",
    thisCase: "ce dossier",
    mailLink: "M’envoyer son lien",
    mailLinkOf: (reference) => `M’envoyer le lien vers ${reference}`,
    next: "Autres dossiers",
  },
  freshLink: {
    title: "Votre lien vers cette page",
    text: "Si vous ne trouvez plus l’e-mail avec votre lien, nous vous en envoyons un nouveau, à votre adresse enregistrée seulement. Ce lien-ci reste aussi valable.",
    submit: "M’envoyer un nouveau lien",
    sentTitle: "Consultez vos e-mails",
    sentText: "Un e-mail est en route vers votre adresse enregistrée. Cela peut prendre quelques minutes.",
    sentHelp:
      "Le même lien est envoyé au plus une fois par heure. Si rien n’arrive, regardez dans le dossier des indésirables (spam) ou demandez à votre contact dans l’entreprise qui conduit ce processus.",
  },
};
