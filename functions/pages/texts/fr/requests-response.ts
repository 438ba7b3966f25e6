import { decision, leverage, reasons } from "./shared-fields.ts";

/** The fields of a corrective action. */
export const actionFields = {
  what: { label: "Quoi" },
  owner: {
    label: "Qui le fait",
    options: {
      smelter: "Fonderie ou affinerie",
      trader: "Négociant",
      mine: "Exploitant de la mine",
      audit: "Programme d’audit",
      downstream: "Entreprise en aval",
    },
  },
  dueOn: { label: "Échéance" },
} as const;

/** What is asked in Step 2, and where a level is refused. */
export const responseRequests = {
  "plan-corrective-actions": {
    title: "Prévoir des actions correctives",
    asks: "Veuillez prévoir ce qui doit changer : d’abord que le tort cesse, puis la relation avec les responsables directs.",
    fields: {
      decision: decision({
        "actions-planned": [
          "Enregistrer ces actions",
          "On vous demande régulièrement où elles en sont. Cela continue après la clôture du dossier.",
        ],
      }),
      actions: { label: "Actions", row: "Action", fields: actionFields },
      trading: {
        label: "Relations commerciales avec les responsables directs",
        options: {
          "continue-with-conditions": "Continuer, sous conditions",
          suspend: "Suspendre",
          end: "Mettre fin",
        },
      },
      riskForVictims: {
        label: "Ce que la fin ou la suspension des relations commerciales voudrait dire pour les personnes touchées",
      },
      reasons,
    },
  },
  "follow-actions": {
    title: "Suivre les actions correctives",
    asks: "Des actions correctives ont été prévues. Veuillez dire pour chacune si elle est faite. La demande vous revient, au plus tard tous les trois mois, jusqu’à ce que toutes le soient, même après la clôture du dossier.",
    fields: {
      decision: decision({
        "all-done": ["Toutes sont faites", "Le suivi des actions se termine."],
        "still-open": ["Certaines sont encore ouvertes", "La demande vous revient."],
      }),
      actions: {
        label: "Actions",
        row: "Action",
        fields: {
          ...actionFields,
          state: { label: "Où elle en est", options: { done: "Faite", open: "Ouverte" } },
          evidence: { label: "Ce qui montre qu’elle est faite" },
        },
      },
      open: { label: "Ce qui est encore ouvert, et pourquoi" },
      reasons,
    },
  },
  "consult-on-response": {
    title: "Donner votre avis sur la réponse",
    asks: "Le niveau de réponse a été calculé d’après les faits constatés. Avant qu’il soit confirmé, votre avis vous est demandé.",
    fields: {
      decision: decision({
        agrees: ["Nous sommes d’accord", "Le programme d’audit confirme le niveau."],
        comments: ["Nous avons des remarques", "Le programme d’audit les lit avant de confirmer le niveau."],
      }),
      comment: { label: "Vos remarques" },
    },
  },
  "confirm-response": {
    title: "Confirmer le niveau de réponse",
    asks: "Veuillez confirmer le niveau de réponse. Vous pouvez rendre obligatoire un niveau recommandé. Un niveau obligatoire ne peut pas être abaissé.",
    fields: {
      decision: decision({
        confirm: ["Confirmer tel que calculé", "La fonderie est informée de la suite."],
        "raise-level-1": ["Rendre le niveau 1 obligatoire", "Le soutien aux personnes doit être apporté."],
        "raise-level-2": ["Rendre le niveau 2 obligatoire", "Les services et le contexte doivent être améliorés."],
        "raise-both": ["Rendre les deux obligatoires", "Les deux doivent être mis en œuvre."],
      }),
      reasons,
    },
  },
  "adopt-levels": {
    title: "Adopter ce qui est recommandé",
    asks: "Ce qui est obligatoire sera mis en œuvre de toute façon. Pour chaque niveau seulement recommandé, veuillez dire si vous l’adoptez.",
    fields: {
      decision: decision({
        "adopt-level-1": ["Adopter le niveau 1 : soutien aux personnes", "Un plan est fait pour ce niveau."],
        "adopt-level-2": ["Adopter le niveau 2 : services et contexte", "Un plan est fait pour ce niveau."],
        "adopt-both": ["Adopter les deux", "Un plan est fait pour les deux."],
        decline: [
          "Décliner ce qui est recommandé",
          "Ce qui est obligatoire se fait quand même. Si rien ne l’est, on demande à l’entreprise en aval d’user de son influence.",
        ],
      }),
      reasons,
    },
  },
  "use-leverage": {
    title: "User de votre influence",
    asks: "Rien n’a été adopté. Une réparation doit suivre : veuillez user de votre influence, et dire ce que vous faites, auprès de qui et pour quand.",
    fields: {
      decision: decision({
        "ask-again": ["Nous usons de notre influence", "La demande retourne à la fonderie."],
        "end-without-remediation": [
          "Terminer sans réparation",
          "Le dossier est clôturé avec vos motifs écrits. Impossible tant que le tort continue ou qu’un besoin urgent reste ouvert.",
        ],
      }),
      leverage,
      reasons,
    },
  },
  "secure-remediation": {
    title: "Garantir la réparation",
    asks: "Un niveau obligatoire a été refusé, ou personne n’a répondu. Veuillez user de votre influence auprès de la fonderie ou du programme d’audit.",
    fields: {
      decision: decision({
        "leverage-used": [
          "Nous usons de notre influence",
          "La demande retourne à la fonderie. En cas d’échec, un organisme de facilitation est engagé sans elle.",
        ],
      }),
      leverage,
      reasons,
    },
  },
  "engage-instead": {
    title: "Engager vous-mêmes un organisme de facilitation",
    asks: "La fonderie n’a pas engagé d’organisme de facilitation alors qu’un niveau est obligatoire. Veuillez en engager un vous-mêmes. Le refus entre dans la décision sur les relations commerciales.",
    fields: {
      decision: decision({
        engaged: [
          "Nous engageons cet organisme de facilitation",
          "On demande à l’organisme de facilitation d’accepter.",
        ],
      }),
      facilitator: { label: "Organisme de facilitation" },
      reasons,
    },
  },
} as const;
