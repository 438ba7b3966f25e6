import { decisionCalled } from "../decision-text.ts";
import type { FieldText } from "../field-text.ts";

/** The field at the end of most answers. */
export const reasons: FieldText = {
  label: "Motivos",
  help: "São guardados com a decisão. Não escreva nomes de pessoas afetadas.",
};

export const lawEnforcement: FieldText = {
  label: "Comunicação às autoridades",
  help: "Os casos são comunicados à polícia ou à justiça; se isso puser alguém em perigo, a outra autoridade ou a um organismo da ONU.",
  fields: {
    duty: { label: "Há aqui uma obrigação legal de comunicar?" },
    checkedWith: { label: "Verificado com" },
    path: {
      label: "Comunicado a",
      options: {
        "law-enforcement": "Polícia ou justiça",
        "other-authority": "Outra autoridade",
        "un-body": "Um organismo da ONU",
        "not-yet": "Ainda a ninguém",
      },
    },
    reasonForOtherPath: { label: "Por que motivo não à polícia ou à justiça" },
    doneOn: { label: "Feito em" },
  },
};

export const leverage: FieldText = {
  label: "A influência que exerce",
  fields: {
    what: {
      label: "O que faz",
      help: "Por exemplo, cláusulas do contrato, compras, ação conjunta com outras empresas compradoras.",
    },
    onWhom: {
      label: "Junto de",
      options: { audit: "O programa de auditoria", smelter: "A fundição ou refinaria", both: "Ambos" },
    },
    by: { label: "Até quando" },
    result: { label: "Resultado até agora" },
  },
};

/** Of an amount that is not in the plan's currency. */
export const otherCurrency = {
  currency: { label: "Moeda", help: "Só se não for a do plano." },
  rate: {
    label: "Taxa de câmbio",
    help: "Quanto vale uma unidade dessa moeda na do plano, com ponto: 1.0873. O resultado é arredondado para baixo.",
  },
  rateOn: { label: "Taxa de câmbio do dia" },
  rateSource: { label: "Fonte da taxa de câmbio" },
} as const;

/** People who were referred to the coordinator on another day than the rest. */
export const referredLater: FieldText = {
  label: "Outras pessoas, encaminhadas noutro dia",
  row: "Outras pessoas",
  help: "Só se não foram todas encaminhadas no mesmo dia.",
  fields: { people: { label: "Número de pessoas" }, referredOn: { label: "Encaminhadas em" } },
};

/** A decision: the words of each choice, and what follows from it. */
export const decision = decisionCalled("A sua decisão");
