import { finalReportFields, lessonsFields, libraryFields } from "./closing-fields.ts";
import { decision, reasons, referredLater } from "./shared-fields.ts";

/** What is asked in Steps 5 and 6. */
export const finalRequests = {
  "report-finally": {
    title: "Soumettre le rapport final",
    asks: "Veuillez faire un rapport sur ce qui a été obtenu, ce qui a été dépensé et comment cela s’est terminé, sans aucune donnée personnelle.",
    fields: {
      decision: decision({
        reported: ["Soumettre ce rapport", "La fonderie le documente et le partage avec le programme d’audit."],
      }),
      report: { label: "Le rapport final", fields: finalReportFields },
      reasons,
    },
  },
  "document-closure": {
    title: "Documenter l’achèvement",
    asks: "Veuillez documenter, sur confirmation de l’organisme de facilitation, que les personnes ont été orientées vers l’organisme de coordination, et partager le rapport final.",
    fields: {
      decision: decision({ documented: ["Partager le rapport", "Le programme d’audit le vérifie."] }),
      referred: { label: "Nombre de personnes orientées" },
      referredOn: { label: "Orientées le" },
      more: referredLater,
      reasons,
    },
  },
  "verify-completion": {
    title: "Vérifier l’achèvement",
    asks: "Veuillez vérifier, point par point, que le plan a été mis en œuvre.",
    fields: {
      decision: decision({
        satisfactory: ["Satisfaisant", "Vous recommandez la clôture. L’entreprise en aval décide."],
        "back-to-monitoring": ["Retour au suivi", "Le suivi continue jusqu’à la date ci-dessous, avec vos motifs."],
      }),
      assistanceVerified: {
        label: "Niveau 1 : assistance vérifiée ?",
        help: "Orientation, assistance, suivi, intégration, finances.",
      },
      endsAccepted: {
        label: "Acceptez-vous l’issue pour les personnes qui n’ont pas été assistées jusqu’au bout ?",
        help: "Nécessaire si quelqu’un a décliné l’assistance, n’a pas été trouvé, est assisté par d’autres ou est décédé.",
      },
      outcomesVerified: {
        label: "Niveau 2 : résultats vérifiés ?",
        help: "Documentés, à temps, dans le budget, objectifs atteints.",
      },
      deviations: {
        label: "Approuvez-vous les écarts par rapport au plan ?",
        help: "Nécessaire si un objectif n’a pas été atteint, si quelque chose était en retard, ou si les dépenses ont dépassé le budget prévu. Dites pourquoi dans vos motifs.",
      },
      financesVerified: {
        label: "Finances vérifiées ?",
        help: "L’utilisation de chaque contribution.",
      },
      referralExplained: {
        label: "Pourquoi les deux déclarations sur les orientations sont différentes",
        help: "Nécessaire seulement si la fonderie a déclaré d’autres nombres ou jours que ceux que l’organisme de facilitation a confirmés. Rien qui permette de savoir de qui il s’agit.",
      },
      until: { label: "Le suivi continue jusqu’au" },
      ownMonitoring: {
        label: "Pourquoi une personne trouvée plus tard n’a pas besoin des six mois de son propre suivi",
        help: "Nécessaire seulement si ces mois ne sont pas terminés. Rien qui permette de savoir de qui il s’agit.",
      },
      reasons,
    },
  },
  "close-incident": {
    title: "Clôturer le dossier",
    asks: "Le programme d’audit a vérifié l’achèvement et recommande la clôture. Veuillez clôturer le dossier, ou le renvoyer avec vos motifs.",
    fields: {
      decision: decision({
        close: [
          "Le clôturer : réparation accomplie",
          "Toutes les parties sont informées. Ce qui reste ouvert en matière de diligence raisonnable continue.",
        ],
        return: [
          "Le renvoyer",
          "L’organisme de facilitation refait le rapport avec vos motifs, et il est vérifié à nouveau.",
        ],
      }),
      reasons,
    },
  },
  "share-lessons": {
    title: "Partager ce que vous avez appris",
    asks: "Le dossier est clôturé. Veuillez faire le bilan : vos réponses aident à éviter que cela se reproduise. Pas de noms, pas de petits nombres.",
    fields: {
      decision: decision({
        shared: ["Partager ceci", "Le programme d’audit et l’entreprise en aval en font des mesures de prévention."],
      }),
      lessons: { label: "Bilan", fields: lessonsFields },
    },
  },
  "plan-prevention": {
    title: "Prévoir la prévention",
    asks: "Veuillez traduire ce qui a été appris en changements des politiques, de la diligence raisonnable et des systèmes de gestion.",
    fields: {
      decision: decision({
        "actions-planned": ["Enregistrer ces changements", "Ils sont suivis jusqu’à leur terme."],
        "nothing-to-change": ["Rien n’a besoin de changer", "Vos motifs sont enregistrés."],
      }),
      actions: {
        label: "Changements",
        row: "Changement",
        fields: {
          what: { label: "Quoi" },
          owner: { label: "Qui en est responsable" },
          dueOn: { label: "Échéance" },
        },
      },
      reasons,
    },
  },
  "follow-prevention": {
    title: "Suivre la prévention",
    asks: "Vous avez prévu des changements. Veuillez dire ce que chacun est devenu. La demande vous revient tous les trois mois jusqu’à ce qu’aucun ne soit ouvert.",
    fields: {
      decision: decision({
        "all-done": ["Plus rien n’est ouvert", "Le suivi des changements se termine."],
        "still-open": ["Certains sont encore ouverts", "La demande vous revient dans trois mois."],
      }),
      actions: {
        label: "Changements",
        row: "Changement",
        fields: {
          what: { label: "Quoi" },
          owner: { label: "Qui en est responsable" },
          dueOn: { label: "Échéance" },
          state: {
            label: "Où il en est",
            options: { done: "Fait", open: "Ouvert", dropped: "Abandonné" },
          },
          evidence: { label: "Ce qui montre qu’il est fait, ou pourquoi il a été abandonné" },
        },
      },
    },
  },
  "release-lessons": {
    title: "Partager les enseignements dans la bibliothèque",
    asks: "Veuillez dire ce que d’autres peuvent apprendre de ce dossier. Ce qui reste ci-dessous va dans la bibliothèque, où les parties d’autres dossiers le lisent.",
    fields: {
      decision: decision({
        released: ["Les partager dans la bibliothèque", "On les y trouve, sans la référence de ce dossier."],
        keep: ["Les garder dans ce dossier", "Rien n’est partagé. Veuillez indiquer vos motifs."],
      }),
      lessons: {
        label: "Pour la bibliothèque",
        help: "En termes généraux. Pas de noms, lieux, jours ou dates, et aucun nombre de personnes inférieur à onze. Au plus 1000 caractères chacun.",
        fields: libraryFields,
      },
      noPersonalData: {
        label: "Est-ce sans données personnelles, lieux ni petits nombres ?",
        help: "Vous le confirmez pour tous les textes ci-dessus.",
      },
      reasons,
    },
  },
} as const;
