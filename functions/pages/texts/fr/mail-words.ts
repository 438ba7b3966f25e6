import type { MailTexts } from "../mail-texts.ts";
import { peopleMails } from "./people.ts";

const openCase = "Ouvrir le dossier";
const openRequest = "Ouvrir la demande";

export const mailWords: MailTexts["words"] = {
  "request-first": {
    subject: "",
    paragraphs: [],
    action: openRequest,
  },
  "request-reminder": {
    subject: "",
    paragraphs: ["Ceci est un rappel : votre réponse n’est pas encore arrivée."],
    action: openRequest,
  },
  "request-escalation": {
    subject: "",
    paragraphs: [
      "Personne dans votre organisation n’a répondu à temps. En tant que contact suivant, vous pouvez répondre maintenant.",
    ],
    action: openRequest,
  },
  "date-moved": {
    subject: "",
    paragraphs: [
      "La date pour laquelle votre réponse est attendue a changé. La date ci-dessus est celle qui compte maintenant. Les rappels la suivent.",
    ],
    action: openRequest,
  },
  "request-unanswered": {
    subject: "Demande sans réponse",
    paragraphs: [
      "Une demande à une autre partie n’a pas reçu de réponse à temps. Vous n’avez pas à y répondre. Nous vous le disons pour que vous puissiez agir auprès de cette partie.",
    ],
    action: openCase,
  },
  "request-stalled": {
    subject: "Sans réponse : à examiner",
    paragraphs: [
      "Personne n’a répondu après la dernière relance. On peut encore répondre à la demande. Le dossier continue à partir de là.",
    ],
    action: openCase,
  },
  "decision-receipt": {
    subject: "Décision enregistrée",
    paragraphs: [
      "Une décision a été enregistrée pour votre organisation.",
      "Si cela ne vient ni de vous ni de vos collègues, dites-le tout de suite : par le lien « Ce n’était pas nous » s’il y en a un, et par téléphone à votre contact dans l’entreprise qui conduit ce processus si d’autres peuvent lire votre courrier.",
    ],
    action: openCase,
  },
  "decision-told": {
    subject: "Décision enregistrée",
    paragraphs: ["Une décision a été enregistrée. Cet e-mail ne vous demande rien."],
    action: openCase,
  },
  transition: {
    subject: "Le dossier a avancé",
    paragraphs: ["Le dossier a avancé."],
    action: openCase,
  },
  "case-opened": {
    subject: "Votre lien vers le dossier",
    paragraphs: [
      "Vous participez à ce dossier. Avec ce lien, vous pouvez voir où il en est et faire part d’une préoccupation à tout moment. Il reste valable aussi longtemps que vous participez.",
    ],
    action: openCase,
  },
  "case-closed": {
    subject: "Le dossier est clôturé",
    paragraphs: ["Le dossier est clôturé."],
    action: openCase,
  },
  "case-reopened": {
    subject: "Le dossier est rouvert",
    paragraphs: ["Le dossier a été rouvert. Nous vous préviendrons si quelque chose vous est demandé."],
    action: openCase,
  },
  "concern-raised": {
    subject: "Une préoccupation a été exprimée",
    paragraphs: [
      "Quelqu’un a fait part d’une préoccupation. Elle attend une réponse. Veuillez l’examiner tout de suite.",
    ],
    action: openCase,
  },
  noted: {
    subject: "Quelque chose a été enregistré",
    paragraphs: ["Une partie a enregistré quelque chose qui vous concerne. Vous le trouvez sur la page du dossier."],
    action: openCase,
  },
  interrupted: {
    subject: "Interrompu : dépannage nécessaire",
    paragraphs: ["Une exécution de ce dossier a échoué. Rien n’est perdu. Après le dépannage, reprenez le dossier."],
    action: openCase,
  },
  "mail-returned": {
    subject: "E-mail non remis : à corriger",
    paragraphs: [
      "Un e-mail de ce dossier n’a atteint personne. Les autres contacts de la partie, s’il y en a, ont reçu le même.",
      "Demandez une autre adresse à la partie, importez-la dans le répertoire, puis renvoyez l’e-mail. Plus rien n’est envoyé à l’ancienne adresse.",
    ],
    action: openCase,
  },
  "reporter-acknowledged": {
    subject: "Nous avons reçu votre message",
    paragraphs: [
      "Merci. Ce que vous nous avez dit est arrivé et est en cours d’examen.",
      "Avec ce lien, vous pouvez voir à tout moment où cela en est, quand il se passera quelque chose, comment cela peut se terminer et où trouver des conseils indépendants. Gardez ce lien en lieu sûr : toute personne qui l’a peut lire cette page.",
    ],
    action: "Voir où cela en est",
  },
  "reporter-progress": {
    subject: "Des nouvelles de votre message",
    paragraphs: ["Il y a du nouveau. Le lien ouvre la page où vous pouvez le lire."],
    action: "Voir où cela en est",
  },
  "reporter-outcome": {
    subject: "Des nouvelles de votre message",
    paragraphs: [
      "Il y a un résultat. Le lien ouvre la page où vous pouvez le lire. Elle dit aussi où trouver des conseils indépendants.",
    ],
    action: "Lire le résultat",
  },
  "fresh-link": {
    subject: "Votre nouveau lien",
    paragraphs: [
      "Quelqu’un a demandé un nouveau lien pour cette adresse. Si ce n’était pas vous, vous pouvez ignorer cet e-mail.",
    ],
    action: "Ouvrir la page",
  },
  code: {
    subject: "Votre code",
    paragraphs: [
      "Saisissez ce code sur la page où vous l’avez demandé.",
      "Si vous n’avez pas demandé de code, quelqu’un d’autre a votre lien : prévenez tout de suite votre contact dans l’entreprise qui conduit ce processus, et ne donnez le code à personne.",
    ],
    action: "",
  },
  ...peopleMails,
};
