import type { Care } from "../../../domain/care.ts";
import type { TextsFor } from "../field-text.ts";

const treatment = {
  "urgent-care": "Cuidados urgentes",
  "trauma-informed": "Cuidados que têm em conta o trauma",
  "culturally-fitting": "Cuidados adequados à cultura da pessoa",
  "informed-decision": "A pessoa decide, conhecendo as opções",
  "follow-up": "Tratamento posterior",
};

/** What is looked at with a person for each service. */
export const careFields: TextsFor<Care> = {
  shelter: {
    label: "Abrigo: o que foi tido em conta",
    options: {
      age: "Idade",
      sex: "Sexo",
      "family-size": "Tamanho da família",
      disability: "Deficiência",
      "orientation-and-identity": "Orientação sexual e identidade de género",
      safety: "Segurança",
      "wish-to-live-alone": "Desejo de viver só",
      duration: "Por quanto tempo é preciso",
    },
  },
  medical: { label: "Cuidados médicos: o que foi tido em conta", options: treatment },
  psychosocial: { label: "Apoio psicossocial: o que foi tido em conta", options: treatment },
  legal: {
    label: "Assistência jurídica: sobre o que a pessoa foi informada",
    options: {
      police: "Colaborar com a polícia",
      "witness-and-protection": "Ser testemunha, e medidas de proteção",
      "civil-claims": "Pedidos de indemnização em tribunal",
      "immigration-and-labour-status": "Autorizações de residência e de trabalho",
    },
  },
  legalToldOn: { label: "Informada em" },
  legalToldIn: { label: "Informada nesta língua", help: "Três letras (ISO 639-3), por exemplo swa." },
  financial: {
    label: "Assistência financeira: o que foi tido em conta",
    options: {
      "unpaid-wages": "Salários não pagos",
      debts: "Dívidas",
      "recruitment-fees": "Taxas de recrutamento pagas",
      "cash-grant": "Uma ajuda em dinheiro",
    },
  },
  feesRepaid: { label: "Taxas de recrutamento devolvidas a quem trabalhou", help: "Na moeda do orçamento." },
  feesRepaidBy: { label: "Devolvidas por" },
  return: {
    label: "Retorno: o que foi tido em conta",
    options: {
      voluntary: "A pessoa quer regressar",
      "safest-and-fastest": "A forma mais segura e mais rápida",
      "assisted-programme": "Um programa de retorno assistido",
    },
  },
  reintegration: {
    label: "Reintegração: vias, e o que as acompanha",
    help: "A formação exige os dois pontos sobre formação; um pequeno negócio próprio exige os quatro pontos sobre negócio.",
    options: {
      livelihood: "Um meio de vida",
      education: "Educação",
      "vocational-training": "Formação profissional",
      "micro-enterprise": "Um pequeno negócio próprio",
      "voluntary-after-assessment": "Formação: voluntária, e escolhida depois da avaliação",
      "employable-skills": "Formação: competências que os empregadores procuram",
      "business-plan-and-training": "Negócio: plano de negócio e formação em gestão",
      "in-kind-grant": "Negócio: uma ajuda em bens",
      "support-beside-it": "Negócio: apoio psicossocial ao mesmo tempo",
      "market-checked": "Negócio: há mercado para ele",
    },
  },
};
