import { decision, reasons } from "./shared-fields.ts";

/** What is asked in matters of safety, at any step. */
export const safetyRequests = {
  "record-needs": {
    title: "Enregistrer les besoins urgents",
    asks: "Quelqu’un a-t-il besoin d’aide tout de suite ? Cette aide n’attend ni plan ni argent : commencez-la, et enregistrez ici ce qui a été commencé. L’approbation vient après.",
    fields: {
      decision: decision({
        "needs-recorded": [
          "J’enregistre ce qui a été commencé",
          "Cela part pour approbation. L’aide continue pendant ce temps.",
        ],
        "no-urgent-needs": [
          "Personne n’a de besoin urgent",
          "Rien n’est commencé. Vous pouvez faire part d’une préoccupation à tout moment.",
        ],
        "not-known-yet": ["Pas encore connu", "Le dossier continue, et la demande vous revient demain."],
      }),
      needs: {
        label: "Ce qui a été commencé",
        row: "Besoin",
        fields: {
          kind: {
            label: "Type",
            options: {
              removal: "Sortie de la situation",
              shelter: "Hébergement",
              meals: "Repas",
              clothes: "Vêtements",
              medical: "Soins médicaux",
              counselling: "Soutien psychologique",
              other: "Autre",
            },
          },
          people: { label: "Nombre de personnes" },
          provider: { label: "Prestataire" },
          startedOn: { label: "Commencé le" },
          met: {
            label: "Le besoin est-il couvert ?",
            help: "Orienté : quelqu’un d’autre qui peut aider s’en charge.",
            options: { yes: "Oui", referred: "Orienté", no: "Pas encore" },
          },
        },
      },
      reportedTo: {
        label: "Signalé à",
        help: "Si signaler à la police ou à la justice met quelqu’un en danger : une autre autorité ou un organe de l’ONU.",
        options: {
          "law-enforcement": "Police ou justice",
          "other-authority": "Une autre autorité",
          "un-body": "Un organe de l’ONU",
          "nobody-yet": "Pas encore signalé",
        },
      },
      reasons,
    },
  },
  "approve-needs": {
    title: "Approuver l’aide déjà commencée",
    asks: "Une aide urgente a été commencée sans attendre le plan. Veuillez l’approuver maintenant, ou demander que l’enregistrement soit complété.",
    fields: {
      decision: decision({
        approved: ["Approuver", "L’aide est enregistrée comme approuvée."],
        "record-again": [
          "Demander de l’enregistrer à nouveau",
          "La demande retourne à la partie qui l’a enregistrée. L’aide continue.",
        ],
      }),
      reasons,
    },
  },
  "lift-hold": {
    title: "Décider de la protection",
    asks: "Des détails qui désignent des personnes ou des lieux ne sont pas montrés à la fonderie ni à la mine. Ne levez cette protection que lorsque les personnes concernées sont en sécurité.",
    fields: {
      decision: decision({
        lift: [
          "Lever la protection",
          "Dès maintenant, la fonderie voit ce que son rôle peut voir. On ne peut pas revenir en arrière.",
        ],
        keep: ["La maintenir", "Rien ne change, et la demande vous revient."],
      }),
      victimsSafe: { label: "Les personnes concernées sont-elles en sécurité ?" },
      reasons,
    },
  },
  "answer-concern": {
    title: "Répondre à une préoccupation",
    asks: "Quelqu’un a fait part d’une préoccupation de sécurité. Veuillez l’examiner tout de suite et dire ce qui a été fait.",
    fields: {
      decision: decision({
        "people-are-safe": ["Personne n’est en danger", "La préoccupation est clôturée avec vos motifs."],
        "measures-taken": ["Des mesures ont été prises", "Ce que vous avez fait est enregistré."],
        "protect-again": [
          "Remettre le dossier sous protection",
          "Dès maintenant, rien de ce qui désigne le site, des personnes ou la personne qui a signalé ne parvient à la fonderie.",
        ],
      }),
      measures: { label: "Ce qui a été fait" },
      reasons,
    },
  },
  "consent-to-withdrawal": {
    title: "Consentir à un retrait",
    asks: "Le gestionnaire propose de retirer ce dossier parce qu’il est un doublon ou un essai, ou parce qu’il ne peut pas continuer. Qu’une personne qui a signalé change d’avis n’est pas un motif.",
    fields: {
      decision: decision({
        consent: ["Retirer le dossier", "Le dossier est clôturé comme retiré, avec vos motifs."],
        refuse: ["Ne pas le retirer", "Le dossier continue."],
      }),
      reasons,
    },
  },
} as const;
