import { planFields } from "./plan-fields.ts";
import { decision, reasons, referredLater } from "./shared-fields.ts";

/** What is asked in Step 3. */
export const designRequests = {
  "identify-facilitators": {
    title: "Proposer des organismes de facilitation",
    asks: "Veuillez nommer un ou plusieurs organismes de facilitation : indépendants, neutres, avec l’expérience du soutien aux personnes exploitées, et présents dans le pays.",
    fields: {
      decision: decision({ identified: ["Je propose ceux-ci", "La fonderie engage l’un d’eux."] }),
      candidates: {
        label: "Organismes de facilitation",
        row: "Organisme de facilitation",
        fields: {
          organisation: { label: "Organisation" },
          presentInCountry: { label: "Présent dans le pays ?" },
          expertise: { label: "Compétences" },
        },
      },
      reasons,
    },
  },
  "engage-facilitator": {
    title: "Engager un organisme de facilitation",
    asks: "Veuillez engager l’un des organismes de facilitation que le programme d’audit a proposés.",
    fields: {
      decision: decision({
        engaged: ["Nous engageons celui choisi ci-dessous", "On demande à l’organisme de facilitation d’accepter."],
        refused: [
          "Nous refusons",
          "On demande à l’entreprise en aval d’user de son influence. Ensuite, un organisme de facilitation est engagé sans vous.",
        ],
      }),
      facilitator: { label: "Organisme de facilitation" },
      reasons,
    },
  },
  "accept-engagement": {
    title: "Accepter la facilitation",
    asks: "On vous demande de faciliter une réparation : concevoir le plan, trouver l’argent avec la fonderie, superviser et rendre compte. Veuillez déclarer votre indépendance.",
    fields: {
      decision: decision({
        accepted: ["Nous acceptons", "Vous voyez le dossier et élaborez le plan."],
        declined: ["Nous déclinons", "Un autre organisme de facilitation est choisi."],
      }),
      independent: { label: "Votre organisme est-il indépendant de toutes les parties ?" },
      conflicts: {
        label: "Conflits d’intérêts possibles",
        help: "Tout ce que les autres devraient savoir, même peu de chose.",
      },
      reasons,
    },
  },
  "name-coordinator": {
    title: "Nommer un organisme de coordination",
    asks: "Veuillez nommer l’organisation qui assiste les personnes concernées et tient leurs fiches : une organisation qui travaille déjà avec de telles personnes dans la région.",
    fields: {
      decision: decision({
        named: ["Je nomme celui indiqué ci-dessous", "On lui demande d’accepter."],
        "appointed-by-law": ["Il est désigné par la loi", "Rien n’est à accepter. Il est informé."],
      }),
      coordinator: { label: "Organisme de coordination" },
      worksInTheArea: { label: "Travaille-t-il déjà dans la région ?" },
      childProtection: {
        label: "Protection des enfants",
        options: {
          specialised: "Il est spécialisé dans l’enfance",
          "works-with-specialised": "Il travaille étroitement avec des spécialistes",
          "no-children": "Aucun enfant n’est concerné",
        },
      },
      reasons,
    },
  },
  "accept-coordination": {
    title: "Accepter la coordination",
    asks: "On vous demande de coordonner les services pour les personnes concernées : les assister, tenir leurs fiches et veiller à la qualité de chaque prestataire.",
    fields: {
      decision: decision({
        accepted: ["Nous acceptons", "L’organisme de facilitation oriente les personnes concernées vers vous."],
        declined: ["Nous déclinons", "L’organisme de facilitation nomme quelqu’un d’autre."],
      }),
      reasons,
    },
  },
  "refer-victims": {
    title: "Confirmer les orientations",
    asks: "Veuillez orienter chaque personne identifiée vers l’organisme de coordination et le confirmer ici. Chacune reçoit un pseudonyme tiré au hasard. Aucun nom n’est saisi. Après une réouverture, comptez aussi les personnes orientées avant : elles gardent le leur.",
    fields: {
      decision: decision({
        referred: ["Elles ont été orientées", "Chaque personne reçoit un pseudonyme, sous lequel le plan est fait."],
        "nobody-identified": [
          "Personne n’a été identifié",
          "Le plan dit ce qui a été fait pour trouver les personnes.",
        ],
      }),
      people: { label: "Nombre de personnes orientées" },
      referredOn: { label: "Orientées le" },
      more: referredLater,
      reasons,
    },
  },
  "design-plan": {
    title: "Soumettre le plan",
    asks: "Veuillez élaborer le plan de réparation avec les personnes concernées et le soumettre. Ce qui manque est montré. Un plan incomplet ne peut pas être soumis. Utilisez « Ajouter encore » aussi souvent que nécessaire : ce que vous avez rempli reste.",
    fields: {
      decision: decision({
        submit: [
          "Soumettre ce plan",
          "La fonderie transmet exactement cette version au programme d’audit, ou la renvoie.",
        ],
      }),
      plan: { label: "Le plan", fields: planFields },
      reasons: {
        ...reasons,
        label: "Note sur cette version",
        help: "Par exemple ce qui a changé depuis la dernière.",
      },
    },
  },
  "forward-plan": {
    title: "Transmettre le plan",
    asks: "L’organisme de facilitation a soumis un plan. Veuillez transmettre exactement cette version au programme d’audit, ou la renvoyer avec vos motifs.",
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
  "approve-plan": {
    title: "Approuver le plan",
    asks: "Veuillez approuver exactement cette version du plan, ou la renvoyer avec vos motifs. Toutes les parties travaillent ensuite selon ce plan.",
    fields: {
      decision: decision({
        approved: [
          "Approuver cette version",
          "Le financement commence. Seule une nouvelle version approuvée peut la changer.",
        ],
        returned: ["Le renvoyer", "L’organisme de facilitation le révise, et la demande vous revient."],
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
