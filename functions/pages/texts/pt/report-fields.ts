import type { AssistanceReport, END_STATES, PeriodReport, SCREENING, SERVICE_STATES } from "../../../domain/reports.ts";
import type { TextsFor } from "../field-text.ts";
import { budgetCategories, levels, services } from "./services.ts";

const serviceStates: Readonly<Record<(typeof SERVICE_STATES)[number], string>> = {
  "not-started": "Não iniciado",
  "on-track": "Como previsto",
  delayed: "Atrasado",
  interrupted: "Interrompido",
  completed: "Concluído",
  refused: "Recusado pela pessoa",
};

const screening: Readonly<Record<(typeof SCREENING)[number], string>> = {
  done: "Feito",
  planned: "Planeado",
  refused: "Recusado pela pessoa",
  "not-needed": "Não é preciso",
};

/** From one to five; the ends are named, so that everybody counts in the same direction. */
const ratings = {
  "1": "1 (fraca)",
  "2": "2",
  "3": "3",
  "4": "4",
  "5": "5 (muito boa)",
  none: "Ainda não se pode dizer",
} as const;

export const endStates: Readonly<Record<(typeof END_STATES)[number], string>> = {
  "self-reliant": "Vive com autonomia",
  "assisted-further": "Continua a ser assistida",
  declined: "Recusou a assistência",
  "not-found": "Não foi possível encontrá-la",
  "assisted-elsewhere": "É assistida por outras entidades",
  died: "Faleceu",
  withheld: "Não revelado: a pessoa não o quer partilhar",
};

export const spendFields = {
  label: "Despesas",
  help: "Cada contribuição em cada linha do orçamento.",
  row: "Linha",
  fields: {
    level: { label: "Nível", options: levels },
    category: { label: "Para", options: budgetCategories },
    payer: { label: "Pago por" },
    amount: { label: "Valor" },
  },
} as const;

/** The facilitator's report on one period. */
export const periodReportFields: TextsFor<PeriodReport> = {
  level1: {
    label: "Nível 1: apoio às pessoas",
    help: "Só números, para que ninguém possa ser reconhecido.",
    fields: {
      victimsAssisted: { label: "Pessoas assistidas" },
      victimsSafe: { label: "Destas, em segurança" },
      medicallyScreened: { label: "Com exame médico feito" },
      psychologicallyScreened: { label: "Com avaliação psicológica feita" },
      legallyCounselled: { label: "Com aconselhamento jurídico dado" },
      integration: { label: "Integração", options: ratings },
      satisfaction: { label: "Satisfação das pessoas assistidas", options: ratings },
      referralsFollowedUp: { label: "Todos os encaminhamentos tiveram seguimento?" },
      foundLater: {
        label: "Pessoas encontradas desde o último relatório",
        help: "Só as que foram identificadas agora e encaminhadas para a entidade coordenadora. Cada uma recebe um pseudónimo e um período próprio de seis meses de acompanhamento.",
      },
      foundLaterReferredOn: { label: "Encaminhadas em" },
      services: {
        label: "Serviços",
        row: "Serviço",
        fields: {
          service: { label: "Serviço", options: services },
          state: { label: "Estado", options: serviceStates },
        },
      },
    },
  },
  level2: {
    label: "Nível 2: serviços e circunstâncias",
    fields: {
      indicators: {
        label: "Indicadores",
        row: "Indicador",
        fields: { initiative: { label: "Iniciativa" }, value: { label: "Valor agora" } },
      },
      checkedBy: {
        label: "Verificado por",
        options: {
          "site-visit": "Visita ao local",
          "independent-evaluation": "Avaliação independente",
          "not-this-period": "Não neste período",
        },
      },
      interviewed: {
        label: "Entrevistas",
        row: "Entrevista",
        fields: {
          who: {
            label: "Quem",
            options: {
              beneficiaries: "Pessoas beneficiárias",
              "community-leaders": "Líderes da comunidade",
              "local-government": "Governo local",
            },
          },
          on: { label: "Em" },
        },
      },
    },
  },
  spend: spendFields,
  received: {
    label: "Contribuições recebidas",
    help: "O que foi pago desde o último relatório, na moeda do plano.",
    row: "Pagamento",
    fields: {
      payer: { label: "De", help: "Como nas linhas acima." },
      amount: { label: "Valor" },
      on: { label: "Recebido em" },
    },
  },
  problems: { label: "Problemas" },
  planMustChange: { label: "O plano deve mudar?", help: "Uma mudança é uma nova versão, que tem de ser aprovada." },
  implemented: { label: "O plano está totalmente executado?" },
  proposeClosure: { label: "Propõe o encerramento?", help: "Possível a partir do sexto mês." },
};

/** The coordinator's report, by pseudonym. */
export const assistanceReportFields: TextsFor<AssistanceReport> = {
  cases: {
    label: "Pessoas assistidas",
    help: "Só por pseudónimo.",
    row: "Pessoa",
    fields: {
      pseudonym: { label: "Pseudónimo", help: "Começa por V-. Nunca um nome." },
      state: {
        label: "Estado",
        options: {
          assisted: "É assistida",
          completed: "Assistência concluída",
          declined: "Recusou a assistência",
          "not-found": "Não foi possível encontrá-la",
          "assisted-elsewhere": "É assistida por outras entidades",
          died: "Faleceu",
        },
      },
      safe: { label: "A pessoa está em segurança?", options: { yes: "Sim", no: "Não", "not-known": "Não se sabe" } },
      medical: { label: "Exame e cuidados médicos", options: screening },
      psychological: { label: "Apoio psicológico: avaliação e cuidados", options: screening },
      legal: { label: "Aconselhamento jurídico", options: screening },
      integration: { label: "Integração", options: ratings },
      satisfaction: { label: "Satisfação", options: ratings },
      feedback: {
        label: "O que a pessoa diz da ajuda",
        help: "Pergunta-se nos meses 3, 6, 9 e 12. Na avaliação da própria pessoa; nada das suas notas.",
        options: {
          positive: "Está satisfeita",
          mixed: "Está satisfeita em parte",
          negative: "Não está satisfeita",
          "not-given": "Nada disse, ou não foi possível perguntar",
        },
      },
      referralsFollowedUp: { label: "Os encaminhamentos tiveram seguimento?" },
      consentWithdrawn: { label: "Algum consentimento foi retirado?" },
      services: {
        label: "Serviços",
        row: "Serviço",
        fields: {
          service: { label: "Serviço", options: services },
          state: { label: "Estado", options: serviceStates },
          effectiveness: { label: "Eficácia do prestador", options: ratings },
          quality: { label: "Qualidade do prestador", options: ratings },
        },
      },
    },
  },
  fileKept: { label: "O dossiê está completo, correto e seguro?" },
};
