import { consentFields } from "./consent-fields.ts";
import { budgetCategories, levels, services } from "./services.ts";
import { otherCurrency, reasons } from "./shared-fields.ts";
import { peopleNotes } from "./people.ts";

/** What a party may record without being asked. */
export const notes = {
  "note-lesson": {
    title: "Noter un enseignement",
    asks: "Que referiez-vous, et que feriez-vous autrement ? Cette note est montrée à nouveau lors du bilan du dossier. N’écrivez rien qui permette de reconnaître une personne ou un lieu.",
    fields: {
      about: {
        label: "De quoi il s’agit",
        options: {
          objectives: "Les objectifs",
          victims: "Les personnes touchées",
          communities: "Les communautés",
          budget: "Le budget",
          challenges: "Les difficultés",
          risks: "Les risques",
          "monitoring-tools": "Les outils de suivi",
          communication: "La communication",
          recommendations: "Une recommandation",
        },
      },
      lesson: { label: "L’enseignement" },
    },
  },
  "exclude-party": {
    title: "Exclure une partie",
    asks: "Une partie qui est peut-être impliquée dans le tort causé ne reçoit plus aucun e-mail de ce dossier, n’en voit plus rien, et ses liens ne fonctionnent plus. Ce qui lui était demandé passe à la partie placée au-dessus d’elle.",
    fields: { reasons },
  },
  "readmit-party": {
    title: "Réadmettre une partie",
    asks: "Il n’y a pas de conflit d’intérêts, ou il est terminé. La partie reçoit à nouveau ses e-mails et ses demandes, comme avant.",
    fields: { reasons },
  },
  "reopen-case": {
    title: "Rouvrir le dossier",
    asks: "Le dossier continue dans un nouveau cycle, avec tout ce qui a été constaté et décidé. Toutes les parties sont informées.",
    fields: {
      why: {
        label: "Pourquoi",
        options: {
          "new-victims": "D’autres personnes touchées ont été trouvées",
          relapse: "Le tort a recommencé, ou l’aide n’a pas duré",
          "new-information": "Il y a de nouvelles informations",
          "later-adoption": "La réparation est finalement acceptée",
        },
      },
      reasons,
    },
  },
  "record-consent": {
    title: "Enregistrer un consentement ou son retrait",
    asks: "Une personne qui a consenti peut retirer son consentement à tout moment, et ne perd aucune aide pour cela. À partir de ce jour, ce qui la concerne n’est plus montré aux destinataires visés par le retrait. Cela ne met pas fin à l’obligation légale de signaler qu’un enfant est en danger.",
    fields: consentFields,
  },
  "appoint-interim-facilitator": {
    title: "Désigner une facilitation provisoire",
    asks: "Des personnes sont encore sous protection, et aucun organisme de facilitation n’est engagé. Désignez-en un qui veille dès maintenant sur leur sécurité. Il voit le dossier, reçoit les demandes sur les besoins urgents et les préoccupations, et décide quand la protection peut être levée. La désignation prend fin quand un autre organisme de facilitation est engagé. La fonderie n’en est pas informée.",
    fields: {
      facilitator: { label: "Organisation" },
      independent: {
        label: "Est-elle indépendante de la fonderie, de la mine et de toute personne qui pourrait être impliquée ?",
      },
      reasons,
    },
  },
  "record-service": {
    title: "Enregistrer où en est un service",
    asks: "Quand la demande est faite à un prestataire, qu’il l’accepte, la décline ou l’a réalisée, enregistrez-le ici. L’organisme de facilitation est informé. Votre prochain rapport commence par là. N’écrivez pas de noms, s’il vous plaît.",
    fields: {
      service: { label: "Service", options: services },
      state: {
        label: "Où il en est",
        options: {
          referred: "La demande est faite au prestataire",
          accepted: "Le prestataire a accepté",
          declined: "Le prestataire a décliné",
          done: "C’est fait",
        },
      },
      on: { label: "Depuis le" },
    },
  },
  "record-contribution": {
    title: "Enregistrer de l’argent reçu ou versé",
    asks: "Enregistrez-le quand cela se passe. Le prochain rapport commence par les totaux, et vous les vérifiez à ce moment-là.",
    fields: {
      movement: {
        label: "Ce qui s’est passé",
        options: {
          received: "Ce contributeur l’a versé",
          "paid-out": "L’argent est sorti de la contribution de ce contributeur",
        },
      },
      amount: { label: "Montant" },
      ...otherCurrency,
      on: { label: "Date" },
      level: { label: "Niveau, si l’argent est sorti", options: levels },
      category: { label: "Ligne du budget, si l’argent est sorti", options: budgetCategories },
      receipt: {
        label: "Numéro du reçu",
        help: "Seulement si le même montant a été payé deux fois le même jour. Lettres, chiffres, traits d’union.",
      },
    },
  },
  "pledge-more": {
    title: "Promettre une contribution",
    asks: "Votre organisation promet ce montant pour le plan, en plus de ce qu’elle a déjà promis. Il compte tout de suite. Personne n’a à le confirmer.",
    fields: { amount: { label: "Montant" }, ...otherCurrency },
  },
  "invite-payer": {
    title: "Inviter un autre contributeur",
    asks: "Indiquez un bailleur de fonds ou une autre fonderie. Qui est invité reçoit son propre lien vers ce dossier, voit la référence, les totaux et sa propre part, et peut y promettre une contribution.",
    fields: { funder: { label: "Bailleur de fonds" }, smelter: { label: "Une autre fonderie" } },
  },
  ...peopleNotes,
} as const;
