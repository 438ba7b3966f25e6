import { factsFields } from "./facts-fields.ts";
import { decision, lawEnforcement, reasons } from "./shared-fields.ts";

/** What is asked in Step 1. */
export const verificationRequests = {
  "assess-allegation": {
    title: "Avaliar uma denúncia",
    asks: "Chegou uma denúncia sobre a sua cadeia de fornecimento. Avalie se é credível, e se tem ligação a um parceiro atual ou anterior da cadeia de fornecimento. Credível não significa verdadeira.",
    fields: {
      decision: decision({
        refer: ["Encaminhá-la para investigação", "O programa de auditoria que indicar abaixo investiga-a."],
        "not-actionable": [
          "Credível, mas sem ligação à nossa cadeia de fornecimento",
          "O caso é encerrado. Com informação nova pode ser reaberto.",
        ],
        denied: ["Não credível", "O caso é encerrado, com os seus motivos. Com informação nova pode ser reaberto."],
        "ask-for-information": [
          "Pedir primeiro mais informação",
          "Quem escolher abaixo recebe a sua pergunta. Depois recebe este pedido de novo.",
        ],
      }),
      credible: {
        label: "É credível?",
        help: "São precisas as duas coisas. Que uma denúncia seja anónima, ou que o incidente tenha ocorrido há muito tempo, não é por si só motivo contra ela.",
        fields: {
          trustworthySource: { label: "A fonte é fiável?" },
          enoughInformation: { label: "Há informação suficiente para haver motivos razoáveis?" },
        },
      },
      credibleReasons: { label: "Motivos desta avaliação" },
      actionable: {
        label: "Tem ligação a um parceiro atual ou anterior da cadeia de fornecimento?",
        help: "Só se a considerar credível.",
      },
      partnerEvidence: {
        label: "Qual é o parceiro, e com base em que provas",
        help: "Só se a encaminhar para investigação.",
      },
      smelter: {
        label: "Fundição ou refinaria em causa",
        help: "Ou o parceiro mais próximo do dano. Só se encaminhar a denúncia ou lhe fizer uma pergunta.",
      },
      audit: {
        label: "Programa de auditoria que a abrange",
        help: "Só se encaminhar a denúncia ou lhe fizer uma pergunta.",
      },
      question: { label: "A sua pergunta", help: "Só se pedir mais informação." },
      askedParty: {
        label: "A quem perguntar",
        help: "Só se pedir mais informação.",
        options: {
          reporter: "A pessoa que informou",
          audit: "O programa de auditoria",
          smelter: "A fundição ou refinaria",
        },
      },
      lawEnforcement,
      reasons,
    },
  },
  "give-information": {
    title: "Responder a uma pergunta",
    asks: "Quem avalia a denúncia precisa de mais informação. Responda ao que puder; não precisa de responder a nada que possa pôr alguém em risco.",
    fields: {
      decision: decision({
        answered: ["Respondo abaixo", "A sua resposta vai para quem avalia a denúncia."],
        "cannot-answer": ["Não posso responder", "A denúncia é avaliada com o que se sabe."],
      }),
      information: { label: "A sua resposta" },
    },
  },
  "investigate-allegation": {
    title: "Investigar e registar a conclusão",
    asks: "Investigue através do seu próprio mecanismo de queixa e registe o que apurou. Há duas conclusões possíveis: confirmada ou não confirmada.",
    fields: {
      decision: decision(
        {
          substantiated: ["Confirmada", "O nível de resposta é apurado a partir dos factos abaixo."],
          unsubstantiated: [
            "Não confirmada",
            "A empresa compradora é avisada e o caso é encerrado. Com provas novas pode ser reaberto.",
          ],
          "ask-smelter": [
            "Pedir primeiro a cooperação da fundição",
            "A fundição recebe a sua pergunta. Depois recebe este pedido de novo.",
          ],
        },
        "A sua conclusão",
      ),
      reference: { label: "Referência no seu mecanismo de queixa" },
      log: { label: "Passos dados e pedidos feitos" },
      question: { label: "A sua pergunta à fundição", help: "Não indique pessoas nem lugares." },
      missingEvidence: { label: "Que provas faltam", help: "Necessário se a considerar não confirmada." },
      facts: {
        label: "Os factos, tal como os apurou",
        help: "E não como foram denunciados. Para o que não se sabe, conta o valor que dá mais proteção.",
        fields: factsFields,
      },
      lawEnforcement,
      reasons,
    },
  },
  cooperate: {
    title: "Cooperar com uma investigação",
    asks: "O programa de auditoria investiga uma denúncia e pede a sua cooperação. Participar não implica renunciar a nenhum direito.",
    fields: {
      decision: decision({
        cooperates: ["Cooperamos", "A sua informação vai para o programa de auditoria."],
        declines: [
          "Não cooperamos",
          "O programa de auditoria continua com o que tem; os seus motivos ficam registados.",
        ],
      }),
      information: { label: "A sua informação" },
      reasons,
    },
  },
  "investigate-linkage": {
    title: "Verificar de novo a ligação",
    asks: "Segundo os factos registados, o incidente começou depois do fim da relação comercial. Verifique mais uma vez se há ligação à cadeia de fornecimento.",
    fields: {
      decision: decision({
        "facts-corrected": ["Corrijo os factos", "O nível de resposta é apurado de novo a partir dos factos abaixo."],
        "still-unlinked": [
          "Não há ligação",
          "O caso é encerrado como fora desta cadeia de fornecimento; a conclusão mantém-se, e as pessoas conhecidas são encaminhadas para receberem apoio.",
        ],
      }),
      facts: { label: "Os factos corrigidos", help: "Indique-os todos de novo.", fields: factsFields },
      reasons,
    },
  },
} as const;
