import { factsFields } from "./facts-fields.ts";
import { decision, lawEnforcement, reasons } from "./shared-fields.ts";

/** What is asked in Step 1. */
export const verificationRequests = {
  "assess-allegation": {
    title: "Évaluer un signalement",
    asks: "Un signalement sur votre chaîne d’approvisionnement est arrivé. Veuillez juger s’il est crédible, et s’il a un lien avec un partenaire actuel ou passé de la chaîne d’approvisionnement. Crédible ne veut pas dire vrai.",
    fields: {
      decision: decision({
        refer: ["Le transmettre pour enquête", "Le programme d’audit que vous indiquez ci-dessous mène l’enquête."],
        "not-actionable": [
          "Crédible, mais sans lien avec notre chaîne d’approvisionnement",
          "Le dossier est clôturé. De nouvelles informations peuvent le rouvrir.",
        ],
        denied: [
          "Non crédible",
          "Le dossier est clôturé avec vos motifs. De nouvelles informations peuvent le rouvrir.",
        ],
        "ask-for-information": [
          "Demander d’abord plus d’informations",
          "La partie que vous choisissez ci-dessous reçoit votre question. Ensuite, la demande vous revient.",
        ],
      }),
      credible: {
        label: "Est-il crédible ?",
        help: "Il faut les deux. Qu’un signalement soit anonyme, ou l’incident ancien, n’est pas à lui seul un motif pour l’écarter.",
        fields: {
          trustworthySource: { label: "La source est-elle digne de confiance ?" },
          enoughInformation: {
            label: "Y a-t-il assez d’informations pour avoir des motifs raisonnables ?",
          },
        },
      },
      credibleReasons: { label: "Pourquoi vous le jugez ainsi" },
      actionable: {
        label: "Y a-t-il un lien avec un partenaire actuel ou passé de la chaîne d’approvisionnement ?",
        help: "Seulement si vous le jugez crédible.",
      },
      partnerEvidence: {
        label: "Quel partenaire, et sur quelles preuves",
        help: "Seulement si vous le transmettez pour enquête.",
      },
      smelter: {
        label: "Fonderie ou affinerie concernée",
        help: "Ou le partenaire qui est le plus proche du tort causé. Seulement si vous transmettez le signalement pour enquête ou lui posez une question.",
      },
      audit: {
        label: "Programme d’audit qui la couvre",
        help: "Seulement si vous transmettez le signalement pour enquête ou lui posez une question.",
      },
      question: { label: "Votre question", help: "Seulement si vous demandez plus d’informations." },
      askedParty: {
        label: "À qui la poser",
        help: "Seulement si vous demandez plus d’informations.",
        options: {
          reporter: "La personne qui a signalé",
          audit: "Le programme d’audit",
          smelter: "La fonderie ou affinerie",
        },
      },
      lawEnforcement,
      reasons,
    },
  },
  "give-information": {
    title: "Répondre à une question",
    asks: "Pour évaluer le signalement, il faut plus d’informations. Répondez à ce que vous pouvez. Vous n’avez pas à dire ce qui pourrait mettre quelqu’un en danger.",
    fields: {
      decision: decision({
        answered: ["Je réponds ci-dessous", "Votre réponse va à l’équipe qui évalue le signalement."],
        "cannot-answer": ["Je ne peux pas répondre", "Le signalement est évalué d’après ce qui est connu."],
      }),
      information: { label: "Votre réponse" },
    },
  },
  "investigate-allegation": {
    title: "Enquêter et enregistrer le constat",
    asks: "Veuillez enquêter selon votre propre mécanisme de réclamation et enregistrer ce que vous avez constaté. Il y a deux constats possibles : confirmé ou non confirmé.",
    fields: {
      decision: decision(
        {
          substantiated: ["Confirmé", "Le niveau de réponse est calculé d’après les faits ci-dessous."],
          unsubstantiated: [
            "Non confirmé",
            "L’entreprise en aval est informée et le dossier est clôturé. De nouvelles preuves peuvent le rouvrir.",
          ],
          "ask-smelter": [
            "Demander d’abord à la fonderie de coopérer",
            "La fonderie reçoit votre question. Ensuite, la demande vous revient.",
          ],
        },
        "Votre constat",
      ),
      reference: { label: "Référence dans votre mécanisme de réclamation" },
      log: { label: "Démarches faites et demandes adressées" },
      question: {
        label: "Votre question à la fonderie",
        help: "Ne nommez ni personnes ni lieux.",
      },
      missingEvidence: {
        label: "Quelles preuves manquent",
        help: "Nécessaire si votre constat est : non confirmé.",
      },
      facts: {
        label: "Les faits, tels que vous les avez constatés",
        help: "Pas tels qu’ils ont été signalés. Ce qui est inconnu compte comme la valeur qui protège le plus.",
        fields: factsFields,
      },
      lawEnforcement,
      reasons,
    },
  },
  cooperate: {
    title: "Coopérer à une enquête",
    asks: "Le programme d’audit enquête sur un signalement et demande votre coopération. Participer ne fait renoncer à aucun droit.",
    fields: {
      decision: decision({
        cooperates: ["Nous coopérons", "Vos informations vont au programme d’audit."],
        declines: ["Nous déclinons", "Le programme d’audit continue avec ce qu’il a. Vos motifs sont enregistrés."],
      }),
      information: { label: "Vos informations" },
      reasons,
    },
  },
  "investigate-linkage": {
    title: "Vérifier encore une fois le lien",
    asks: "D’après les faits enregistrés, l’incident a commencé après la fin des relations commerciales. Veuillez vérifier encore une fois s’il y a un lien avec la chaîne d’approvisionnement.",
    fields: {
      decision: decision({
        "facts-corrected": [
          "Je corrige les faits",
          "Le niveau de réponse est calculé à nouveau d’après les faits ci-dessous.",
        ],
        "still-unlinked": [
          "Il n’y a pas de lien",
          "Le dossier est clôturé comme étant hors de cette chaîne d’approvisionnement. Le constat est gardé, et les personnes connues sont orientées vers un soutien.",
        ],
      }),
      facts: { label: "Les faits corrigés", help: "Donnez-les tous à nouveau.", fields: factsFields },
      reasons,
    },
  },
} as const;
