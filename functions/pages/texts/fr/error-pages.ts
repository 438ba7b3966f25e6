import type { PageTexts } from "../page-texts.ts";

export const errors: PageTexts["errors"] = {
  "not-found": { title: "Cette page n’existe pas", text: "Veuillez rouvrir le lien de notre e-mail, en entier." },
  "not-allowed": { title: "Cela ne peut pas être fait ici", text: "Veuillez rouvrir le lien de notre e-mail." },
  "bad-request": {
    title: "Nous n’avons pas pu lire ce qui a été envoyé",
    text: "Rien n’a été enregistré. Veuillez ouvrir le lien de notre e-mail et réessayer.",
  },
  refused: {
    title: "Cela ne venait pas de notre page",
    text: "Rien n’a été enregistré. Veuillez ouvrir le lien de notre e-mail et y répondre.",
  },
  "too-large": {
    title: "C’était trop en une fois",
    text: "Rien n’a été enregistré. Veuillez raccourcir les textes les plus longs et renvoyer le formulaire.",
  },
  "too-many-requests": {
    title: "Trop d’essais",
    text: "Rien n’a été enregistré. Veuillez attendre une minute et réessayer.",
  },
  conflict: {
    title: "Quelqu’un d’autre a été un peu plus rapide",
    text: "Rien n’a été enregistré. Veuillez rouvrir le lien de notre e-mail pour voir où en sont les choses.",
  },
  fault: {
    title: "Un problème est survenu de notre côté",
    text: "Veuillez réessayer dans quelques minutes. Si votre réponse était déjà enregistrée, vous verrez le récépissé. L’envoyer deux fois ne pose pas de problème.",
  },
};
