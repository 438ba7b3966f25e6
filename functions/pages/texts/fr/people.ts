import type { PeopleMails, PeopleNotes, PeopleTexts } from "../people-texts.ts";

/** What people record beside a request. */
export const peopleNotes: PeopleNotes = {
  "not-us": {
    title: "Ce n’était pas nous",
    asks: "Une réponse a été enregistrée pour votre organisation. Si personne chez vous ne l’a donnée, dites-le ici. Le dossier s’arrête tout de suite. Ce qui touche à la sécurité continue. Vos collègues et le gestionnaire de ce système sont prévenus. La réponse reste enregistrée jusqu’à ce que l’on sache si elle venait de vous.",
    fields: {
      because: {
        label: "Ce que vous savez",
        options: {
          "nobody-here": "Personne ici n’a donné cette réponse",
          "not-allowed": "La personne qui l’a donnée n’en avait pas le droit",
          "mail-in-other-hands": "Quelqu’un d’autre lit peut-être nos e-mails, ou a notre lien",
          "by-mistake": "Elle a été envoyée par erreur et ne dit pas ce que nous avons décidé",
        },
      },
    },
  },
  "was-us": {
    title: "C’était finalement bien nous",
    asks: "Quelqu’un de votre organisation a dit qu’une réponse n’était pas la vôtre. Si vous avez vérifié qu’elle l’était, confirmez-le ici, et le dossier continue. On ne peut pas le confirmer avec le lien de la personne qui a donné la réponse.",
    fields: {
      how: {
        label: "Comment vous l’avez vérifié",
        options: {
          "asked-in-person": "J’ai parlé avec la personne qui l’a donnée",
          "decided-together": "Nous l’avions décidé ensemble",
        },
      },
    },
  },
  "ask-more-time": {
    title: "Demander plus de temps",
    asks: "Dites pourquoi, et pour quand vous pouvez répondre. On demande son accord à la partie qui attend cette réponse. D’ici là, la date ne change pas.",
    fields: {
      because: {
        label: "Pourquoi",
        options: {
          "people-away": "Les personnes qui doivent décider sont absentes",
          "still-gathering": "Des informations manquent encore",
          "others-first": "Quelqu’un d’autre doit d’abord faire quelque chose",
          language: "Quelque chose doit être traduit",
          "safe-access": "Les personnes concernées ne peuvent pas encore être jointes sans risque",
        },
      },
      until: { label: "Nous pouvons répondre au plus tard le" },
    },
  },
  "answer-more-time": {
    title: "Répondre : plus de temps ?",
    asks: "Une partie demande plus de temps pour sa réponse. Si vous acceptez, la date change et les rappels suivent la nouvelle. Si vous refusez, la date reste. La partie est prévenue dans les deux cas.",
    fields: {
      decision: {
        label: "Votre réponse",
        options: { grant: "Accepter la nouvelle date", refuse: "La date reste" },
      },
    },
  },
  "ask-back": {
    title: "Poser une question",
    asks: "Si quelque chose n’est pas clair, posez la question à la partie qui attend cette réponse. Elle est prévenue qu’il y a une question, et y répond sur une page. La date ne change pas. N’écrivez ni noms ni lieux.",
    fields: { question: { label: "Votre question" } },
  },
  "answer-back": {
    title: "Répondre à une question",
    asks: "Une partie a une question avant de pouvoir répondre. Votre réponse n’est montrée qu’à cette partie. N’écrivez ni noms ni lieux.",
    fields: { answer: { label: "Votre réponse" } },
  },
};

const openCase = "Ouvrir le dossier";
const openRequest = "Ouvrir la demande";

export const peopleMails: PeopleMails = {
  "answer-disputed": {
    subject: "À vérifier : une réponse est contestée",
    paragraphs: [
      "Quelqu’un a dit qu’une réponse enregistrée pour cette organisation n’était pas la sienne. Le dossier attend jusqu’à ce que ce soit réglé.",
      "Si vous faites partie de cette organisation : cherchez à savoir ce qui s’est passé. Sur la page du dossier, vous pouvez confirmer que la réponse était bien la vôtre. Si quelqu’un d’autre lit peut-être vos e-mails, prévenez tout de suite votre contact dans l’entreprise qui conduit ce processus.",
    ],
    action: openCase,
  },
  "dispute-settled": {
    subject: "Réglé : une réponse qui était contestée",
    paragraphs: ["On sait maintenant ce que devient une réponse qui était contestée. Le dossier continue."],
    action: openCase,
  },
  "more-time-asked": {
    subject: "Une partie demande plus de temps",
    paragraphs: [
      "Une partie demande plus de temps pour une réponse que vous attendez. Veuillez accepter ou refuser avec le lien. D’ici là, la date ne change pas.",
    ],
    action: "Accepter ou refuser",
  },
  "more-time-answered": {
    subject: "Votre demande de plus de temps",
    paragraphs: [
      "Votre demande de plus de temps a reçu une réponse. La date ci-dessus est celle qui compte maintenant. La page de la demande en dit plus.",
    ],
    action: openRequest,
  },
  "question-asked": {
    subject: "Une partie a une question",
    paragraphs: [
      "Une partie a une question avant de pouvoir répondre à quelque chose que vous attendez. La question et la réponse sont sur la page, pas dans cet e-mail.",
    ],
    action: "Lire la question et répondre",
  },
  "question-answered": {
    subject: "Réponse à votre question",
    paragraphs: ["Votre question a reçu une réponse. Elle se trouve sur la page de la demande."],
    action: openRequest,
  },
};

export const people: PeopleTexts = {
  waits:
    "Ce dossier attend : quelqu’un a dit qu’une réponse enregistrée pour son organisation n’était pas la sienne. Jusqu’à ce que ce soit réglé, on ne peut répondre qu’à ce qui touche à la sécurité. D’ici là, personne ne reçoit de rappel pour le reste.",
  disputed:
    "Quelqu’un de cette organisation a dit que cette réponse n’était pas la sienne. Le dossier attend jusqu’à ce que ce soit réglé.",
  beside: "Si vous ne pouvez pas encore répondre",
  timeAsked: (day) =>
    `Vous avez demandé du temps jusqu’au ${day}. La date ne change pas tant que ce n’est pas accepté.`,
  timeRefused: "Vous avez demandé plus de temps. La date ne change pas.",
  questions: "Vos questions",
  question: "Question posée",
  answer: "Réponse",
  unanswered: "Pas encore de réponse",
  handedOverTo: (title, from, to) => `${title}\u00a0: de ${from} à ${to}`,
  receiptFile: "Récépissé sous forme de fichier",
  reminders: {
    title: "Choisir comment vous recevez les rappels",
    text: "Une première demande, ce qui concerne la sécurité de quelqu’un et ce à quoi personne n’a répondu à temps arrivent toujours tout de suite. Les autres rappels peuvent arriver un par un, ou rassemblés dans un seul e-mail. Votre choix vaut pour vous seul, dans tous les dossiers ; les rappels déjà en attente le suivent dès le prochain matin ouvré.",
    question: "Les rappels arrivent",
    options: {
      each: "Un par un",
      daily: "Rassemblés, le matin de chaque jour ouvré",
      weekly: "Rassemblés, une fois par semaine, le lundi matin",
    },
    submit: "Enregistrer ce choix",
    kept: "Votre choix est enregistré.",
  },
  away: {
    title: "Absence et remplacement",
    text: "Pendant votre absence, les e-mails de tous les dossiers vont à la personne qui vous remplace, et non à vous. Les codes pour les décisions aux effets importants vont à l’adresse de cette personne. Cela prend fin tout seul.",
    from: "Premier jour d’absence",
    until: "Dernier jour d’absence",
    standIn: "Qui vous remplace",
    submit: "Enregistrer l’absence",
    end: "Je suis de retour",
    now: (standIn, from, until) => `Du ${from} au ${until}, vos e-mails vont à ${standIn}.`,
  },
};
