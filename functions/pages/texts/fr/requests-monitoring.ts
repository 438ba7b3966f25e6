import { assistanceReportFields, periodReportFields } from "./report-fields.ts";
import { budgetCategories } from "./services.ts";
import { decision, otherCurrency, reasons } from "./shared-fields.ts";

/** What is asked in Step 4. */
export const monitoringRequests = {
  "raise-funds": {
    title: "Enregistrer les promesses",
    asks: "Veuillez trouver l’argent pour le plan avec la fonderie, et enregistrer qui a promis quoi. Chaque contributeur doit ensuite confirmer.",
    fields: {
      decision: decision({
        "pledges-recorded": ["Enregistrer ces promesses", "On demande à chaque contributeur de confirmer."],
      }),
      pledges: {
        label: "Promesses de contribution",
        help: "Celles qui sont confirmées, ou qui attendent leur contributeur, restent : ajoutez seulement les nouvelles.",
        row: "Promesse",
        fields: {
          payer: {
            label: "Contributeur",
            options: {
              smelter: "Fonderie ou affinerie",
              downstream: "Entreprise en aval",
              funder: "Un autre bailleur de fonds, nommé ci-dessous",
              audit: "Programme d’audit",
              "other-smelter": "Une autre fonderie, nommée ci-dessous",
            },
          },
          funder: { label: "Quel bailleur de fonds" },
          smelter: { label: "Quelle fonderie" },
          amount: { label: "Montant" },
          ...otherCurrency,
          spentOnNeeds: {
            label: "Dont déjà dépensé pour l’aide urgente",
            help: "Dans la monnaie du plan. Seulement ce qui a été enregistré comme aide urgente et approuvé.",
          },
          chargedTo: { label: "Imputé à cette ligne du niveau 1", options: budgetCategories },
        },
      },
      reasons,
    },
  },
  "confirm-pledge": {
    title: "Confirmer votre contribution",
    asks: "Une contribution de votre part a été enregistrée. Veuillez confirmer que vous la paierez.",
    fields: {
      decision: decision({
        confirmed: [
          "Nous la paierons",
          "Elle compte dans le budget. La mise en œuvre commence une fois le budget couvert.",
        ],
        declined: ["Nous ne la paierons pas", "L’organisme de facilitation cherche l’argent ailleurs."],
      }),
      reasons,
    },
  },
  "support-funding": {
    title: "Soutenir le financement",
    asks: "Les promesses confirmées ne couvrent pas le budget. Veuillez user de votre influence, ou contribuer vous-mêmes.",
    fields: {
      decision: decision({
        "leverage-used": [
          "Nous usons de notre influence",
          "L’organisme de facilitation s’adresse à nouveau aux contributeurs.",
        ],
        "will-contribute": [
          "Nous contribuons",
          "L’organisme de facilitation enregistre votre promesse, et on vous demande de la confirmer.",
        ],
        "cannot-help": ["Nous ne pouvons pas aider", "L’organisme de facilitation essaie encore ou réduit le plan."],
      }),
      reasons,
    },
  },
  "close-shortfall": {
    title: "Combler le manque de financement",
    asks: "Le budget n’est toujours pas couvert. Veuillez essayer encore, ou modifier le plan.",
    fields: {
      decision: decision({
        "raise-again": ["S’adresser à nouveau aux contributeurs", "Vous enregistrez de nouvelles promesses."],
        "re-scope": ["Modifier le plan", "Le plan retourne à la conception et est approuvé à nouveau."],
        "covered-now": [
          "Il est couvert maintenant",
          "Un contributeur a confirmé tard. La mise en œuvre peut commencer.",
        ],
      }),
      reasons,
    },
  },
  "start-implementation": {
    title: "Enregistrer le début",
    asks: "Le plan est financé. Veuillez enregistrer le jour où la mise en œuvre commence : la période de suivi compte à partir de ce jour.",
    fields: {
      decision: decision({
        started: ["La mise en œuvre a commencé", "Les rapports sont demandés à l’intervalle fixé par le plan."],
      }),
      startedOn: { label: "Commencée le" },
      reasons,
    },
  },
  "report-assistance": {
    title: "Faire le rapport sur l’assistance",
    asks: "Veuillez faire un rapport sur cette période, par pseudonyme. Rien qui vienne des notes de suivi. L’organisme de facilitation reçoit votre rapport.",
    fields: {
      decision: decision({
        reported: ["Envoyer ce rapport", "L’organisme de facilitation l’utilise pour le rapport sur cette période."],
      }),
      report: { label: "Votre rapport", fields: assistanceReportFields },
    },
  },
  "report-period": {
    title: "Faire le rapport sur la période",
    asks: "Veuillez faire un rapport sur cette période : où en est le plan, ce qui a été dépensé et quels problèmes il y a.",
    fields: {
      decision: decision({
        reported: ["Envoyer ce rapport", "La fonderie le transmet au programme d’audit."],
      }),
      report: { label: "Le rapport", fields: periodReportFields },
    },
  },
  "forward-report": {
    title: "Transmettre un rapport",
    asks: "Un rapport sur le plan est arrivé. Veuillez le transmettre au programme d’audit.",
    fields: {
      decision: decision({ forwarded: ["Le transmettre", "Le programme d’audit l’examine."] }),
      note: { label: "Une note pour l’accompagner" },
    },
  },
  "review-report": {
    title: "Examiner un rapport",
    asks: "Veuillez examiner le rapport sur cette période. L’entreprise en aval reçoit une courte note sur les progrès.",
    fields: {
      decision: decision({
        accepted: ["L’accepter", "La période suivante continue."],
        query: ["Poser une question", "Votre question va à l’organisme de facilitation."],
      }),
      query: { label: "Votre question" },
      progress: {
        label: "Progrès",
        options: { "on-track": "Comme prévu", behind: "En retard", "at-risk": "À risque" },
      },
    },
  },
  "decide-window": {
    title: "Clôturer ou prolonger",
    asks: "La période de suivi se termine, ou la clôture a été proposée. Veuillez décider de clôturer ou de prolonger.",
    fields: {
      decision: decision({
        close: ["Passer à la clôture", "On vous demande le rapport final."],
        extend: [
          "Prolonger le suivi",
          "Le programme d’audit décide de la prolongation. S’il refuse, seule la clôture peut être proposée.",
        ],
      }),
      months: { label: "Prolonger de … mois", help: "De un à six." },
      feedbackExplained: {
        label: "Pourquoi clôturer alors que quelqu’un n’était pas satisfait ou n’a pas été entendu",
        help: "Nécessaire seulement dans ce cas. Rien qui permette de savoir de qui il s’agit.",
      },
      reasons,
    },
  },
  "approve-extension": {
    title: "Décider d’une prolongation",
    asks: "L’organisme de facilitation demande de prolonger le suivi. Veuillez décider, et dire pour combien de temps.",
    fields: {
      decision: decision({
        approved: ["Approuver", "Le suivi continue pendant les mois indiqués ci-dessous."],
        refused: [
          "Refuser",
          "On demande à l’organisme de facilitation de proposer la clôture. Il ne peut pas demander d’autre prolongation maintenant.",
        ],
      }),
      months: {
        label: "Mois",
        help: "Comptés à partir de la fin de la période convenue. Si la date ainsi obtenue est déjà passée, à partir d’aujourd’hui.",
        options: { "1": "Un", "2": "Deux", "3": "Trois", "4": "Quatre", "5": "Cinq", "6": "Six" },
      },
      reasons,
    },
  },
} as const;
