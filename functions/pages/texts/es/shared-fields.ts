import { decisionCalled } from "../decision-text.ts";
import type { FieldText } from "../field-text.ts";

/** The field at the end of most answers. */
export const reasons: FieldText = {
  label: "Motivos",
  help: "Se guardan con la decisión. Sin nombres de personas afectadas.",
};

export const lawEnforcement: FieldText = {
  label: "Comunicación a las autoridades",
  help: "Los casos se comunican a las fuerzas del orden; si eso pusiera en peligro a alguien, a otra autoridad o a un organismo de las Naciones Unidas.",
  fields: {
    duty: { label: "¿Hay aquí una obligación legal de comunicarlo?" },
    checkedWith: { label: "Consultado con" },
    path: {
      label: "Comunicado a",
      options: {
        "law-enforcement": "Fuerzas del orden",
        "other-authority": "Otra autoridad",
        "un-body": "Un organismo de las Naciones Unidas",
        "not-yet": "Todavía a nadie",
      },
    },
    reasonForOtherPath: { label: "Por qué no a las fuerzas del orden" },
    doneOn: { label: "Hecho el" },
  },
};

export const leverage: FieldText = {
  label: "La influencia que ejerce",
  fields: {
    what: {
      label: "Qué hace",
      help: "Por ejemplo, cláusulas del contrato, compras, acción conjunta con otras empresas compradoras.",
    },
    onWhom: {
      label: "Ante quién",
      options: { audit: "El programa de auditoría", smelter: "La fundición o refinería", both: "Ante ambos" },
    },
    by: { label: "Hasta cuándo" },
    result: { label: "Resultado hasta ahora" },
  },
};

/** Of an amount that is not in the plan's currency. */
export const otherCurrency = {
  currency: { label: "Moneda", help: "Solo si no es la del plan." },
  rate: {
    label: "Tipo de cambio",
    help: "Cuánto vale una unidad de esa moneda en la del plan, con punto: 1.0873. El resultado se redondea hacia abajo.",
  },
  rateOn: { label: "Tipo de cambio del día" },
  rateSource: { label: "Fuente del tipo de cambio" },
} as const;

/** People who were referred to the coordinator on another day than the rest. */
export const referredLater: FieldText = {
  label: "Otras personas, derivadas otro día",
  row: "Otras personas",
  help: "Solo si no se derivó a todas el mismo día.",
  fields: { people: { label: "Número de personas" }, referredOn: { label: "Derivadas el" } },
};

/** A decision: the words of each choice, and what follows from it. */
export const decision = decisionCalled("Su decisión");
