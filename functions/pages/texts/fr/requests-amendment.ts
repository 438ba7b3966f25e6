import { planFields } from "./plan-fields.ts";
import { decision, reasons } from "./shared-fields.ts";

/** What is asked when the plan changes while it is carried out. */
export const amendmentRequests = {
  "amend-plan": {
    title: "Modifier le plan",
    asks: "Vous avez indiqué que le plan doit changer. Le formulaire commence par la version en vigueur : modifiez ce qui doit l’être et soumettez-la. Le suivi continue selon la version en vigueur jusqu’à ce que la nouvelle soit approuvée.",
    fields: {
      decision: decision({
        submit: [
          "Soumettre cette version",
          "La fonderie transmet exactement cette version au programme d’audit, ou la renvoie.",
        ],
      }),
      plan: { label: "Le plan", fields: planFields },
      reasons: { ...reasons, label: "Ce qui change, et pourquoi" },
    },
  },
  "forward-amendment": {
    title: "Transmettre le plan modifié",
    asks: "L’organisme de facilitation a soumis un plan modifié. Veuillez transmettre exactement cette version au programme d’audit, ou la renvoyer avec vos motifs.",
    fields: {
      decision: decision({
        forwarded: ["Le transmettre", "Le programme d’audit décide sur exactement cette version."],
        returned: [
          "Le renvoyer",
          "L’organisme de facilitation le révise. Après deux renvois, le plan va au programme d’audit avec vos motifs.",
        ],
      }),
      reasons,
    },
  },
  "approve-amendment": {
    title: "Approuver le plan modifié",
    asks: "Veuillez approuver exactement cette version, ou la renvoyer avec vos motifs. D’ici là, la version en vigueur reste en vigueur.",
    fields: {
      decision: decision({
        approved: [
          "Approuver cette version",
          "Elle remplace la version en vigueur. Dès maintenant, les rapports la suivent.",
        ],
        returned: ["Le renvoyer", "L’organisme de facilitation le révise. La version en vigueur reste."],
      }),
      principlesReviewed: { label: "Avez-vous examiné le plan au regard des onze principes ?" },
      waiver: {
        label: "Un accord dans le plan enlève-t-il un droit à quelqu’un ?",
        help: "Dans ce cas, il faut le renvoyer.",
      },
      reasons,
    },
  },
} as const;
