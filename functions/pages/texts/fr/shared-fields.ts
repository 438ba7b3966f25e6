import { decisionCalled } from "../decision-text.ts";
import type { FieldText } from "../field-text.ts";

/** The field at the end of most answers. */
export const reasons: FieldText = {
  label: "Motifs",
  help: "Ils sont gardés avec la décision. Aucun nom de personne touchée.",
};

export const lawEnforcement: FieldText = {
  label: "Information des autorités",
  help: "Les faits sont signalés à la police ou à la justice. Si cela met quelqu’un en danger, ils sont signalés à une autre autorité ou à un organe de l’ONU.",
  fields: {
    duty: { label: "Y a-t-il ici une obligation légale de signaler ?" },
    checkedWith: { label: "Vérifié auprès de" },
    path: {
      label: "Signalé à",
      options: {
        "law-enforcement": "Police ou justice",
        "other-authority": "Une autre autorité",
        "un-body": "Un organe de l’ONU",
        "not-yet": "Pas encore signalé",
      },
    },
    reasonForOtherPath: { label: "Pourquoi pas à la police ou à la justice" },
    doneOn: { label: "Fait le" },
  },
};

export const leverage: FieldText = {
  label: "L’influence que vous exercez",
  fields: {
    what: {
      label: "Ce que vous faites",
      help: "Par exemple clauses de contrat, achats, action commune avec d’autres acheteurs.",
    },
    onWhom: {
      label: "Auprès de",
      options: { audit: "Le programme d’audit", smelter: "La fonderie ou affinerie", both: "Les deux" },
    },
    by: { label: "Pour quand" },
    result: { label: "Résultat jusqu’ici" },
  },
};

/** Of an amount that is not in the plan's currency. */
export const otherCurrency = {
  currency: { label: "Monnaie", help: "Seulement si ce n’est pas celle du plan." },
  rate: {
    label: "Taux de change",
    help: "Ce qu’une unité de cette monnaie vaut dans celle du plan, avec un point : 1.0873. Le résultat est arrondi vers le bas.",
  },
  rateOn: { label: "Taux du" },
  rateSource: { label: "Source du taux" },
} as const;

/** People who were referred to the coordinator on another day than the rest. */
export const referredLater: FieldText = {
  label: "Autres personnes, orientées un autre jour",
  row: "Autres personnes",
  help: "Seulement si toutes n’ont pas été orientées le même jour.",
  fields: { people: { label: "Nombre de personnes" }, referredOn: { label: "Orientées le" } },
};

/** A decision: the words of each choice, and what follows from it. */
export const decision = decisionCalled("Votre décision");
