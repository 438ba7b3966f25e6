import type { MailTexts } from "../mail-texts.ts";
import { countingIn } from "../plural.ts";
import { closings, transitions } from "./mail-transitions.ts";
import { mailWords } from "./mail-words.ts";

const { plural } = countingIn("fr");

export const mails: MailTexts = {
  labels: {
    reference: "Dossier",
    step: "Étape",
    asked: "Ce qui est demandé",
    role: "Vous répondez en tant que",
    askedRole: "Demandé à",
    due: "Au plus tard le",
    waiting: "En attente de vous",
    progress: "Progrès",
    next: "Prochaines nouvelles au plus tard le",
    on: "Enregistré le",
    digest: "Empreinte",
    open: "Demandes ouvertes",
    late: "Dont en retard",
    code: "Code",
    validUntil: "Valable jusqu’au",
    error: "Erreur",
  },
  actionNeededBy: (day) => `Réponse attendue au plus tard le ${day}`,
  reminderBy: (day) => `Rappel\u00a0: réponse attendue au plus tard le ${day}`,
  overdueSince: (day) => `En retard depuis le ${day}`,
  footer: [
    "Nous ne demandons jamais par e-mail des détails sur les personnes touchées. N’en envoyez pas, s’il vous plaît.",
    "Les réponses à cette adresse ne sont pas lues. Veuillez utiliser le lien, ou votre contact dans l’entreprise qui conduit ce processus.",
  ],
  linkIsYours: "Ce lien est à vous seulement : veuillez ne pas le transmettre.",
  words: mailWords,
  transitions,
  closings,
  progress: { "on-track": "Comme prévu", behind: "En retard", "at-risk": "À risque" },
  closureReport:
    "Il y a un rapport de clôture. Vous le trouvez sur la page du dossier, sous « Documents », à lire et à garder en PDF.",
  reopenable: "Le dossier peut être rouvert s’il y a de nouvelles informations.",
  somethingAsked:
    "Ce qui vous attend est indiqué ci-dessus. Le lien vers chaque demande est venu dans un e-mail séparé.",
  nothingAsked:
    "Cet e-mail ne vous demande rien. S’il y a une demande pour vous, vous recevrez un e-mail séparé, avec sa date.",
  calendarEntry: (reference) => `[${reference}] Réponse à donner`,
  waitingBy: (title, day) => `${title}, au plus tard le ${day}`,
  gathered: {
    subject: (count) =>
      plural(count, {
        one: `Rappel\u00a0: ${String(count)} réponse attendue`,
        other: `Rappel\u00a0: ${String(count)} réponses attendues`,
      }),
    paragraphs: [
      "Cet e-mail rassemble vos rappels. Aucune de ces réponses n’est encore arrivée. Chaque lien ouvre une demande. L’ouvrir ne décide rien.",
    ],
    item: (reference, title, day) => `${reference}\u00a0: ${title}, au plus tard le ${day}`,
    lateItem: (reference, title, day) => `${reference}\u00a0: ${title}, en retard depuis le ${day}`,
  },
};
