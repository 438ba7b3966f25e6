import { decision, reasons } from "./shared-fields.ts";

/** What is asked in matters of safety, at any step. */
export const safetyRequests = {
  "record-needs": {
    title: "Registar necessidades urgentes",
    asks: "Alguém precisa de ajuda imediata? A ajuda não espera por um plano nem por dinheiro: inicie-a, e registe aqui o que foi iniciado. É aprovada depois.",
    fields: {
      decision: decision({
        "needs-recorded": ["Registo o que foi iniciado", "Vai para aprovação; entretanto, a ajuda continua."],
        "no-urgent-needs": [
          "Ninguém tem necessidades urgentes",
          "Nada é iniciado. Pode comunicar uma preocupação em qualquer momento.",
        ],
        "not-known-yet": ["Ainda não se sabe", "O caso continua, e amanhã recebe este pedido de novo."],
      }),
      needs: {
        label: "O que foi iniciado",
        row: "Necessidade",
        fields: {
          kind: {
            label: "Tipo",
            options: {
              removal: "Saída da situação",
              shelter: "Abrigo",
              meals: "Refeições",
              clothes: "Roupa",
              medical: "Cuidados médicos",
              counselling: "Aconselhamento",
              other: "Outro",
            },
          },
          people: { label: "Número de pessoas" },
          provider: { label: "Prestador" },
          startedOn: { label: "Começou em" },
          met: {
            label: "A necessidade está satisfeita?",
            help: "Encaminhada: outra entidade que pode ajudar assumiu-a.",
            options: { yes: "Sim", referred: "Encaminhada", no: "Ainda não" },
          },
        },
      },
      reportedTo: {
        label: "Comunicado a",
        help: "Se comunicar à polícia ou à justiça puser alguém em perigo, a outra autoridade ou a um organismo da ONU.",
        options: {
          "law-enforcement": "Polícia ou justiça",
          "other-authority": "Outra autoridade",
          "un-body": "Um organismo da ONU",
          "nobody-yet": "Ainda a ninguém",
        },
      },
      reasons,
    },
  },
  "approve-needs": {
    title: "Aprovar ajuda já iniciada",
    asks: "Foi iniciada ajuda urgente sem esperar pelo plano. Aprove-a agora, ou peça que o registo seja completado.",
    fields: {
      decision: decision({
        approved: ["Aprovar", "A ajuda fica registada como aprovada."],
        "record-again": [
          "Pedir que seja registada de novo",
          "Quem a registou recebe o pedido mais uma vez; a ajuda continua.",
        ],
      }),
      reasons,
    },
  },
  "lift-hold": {
    title: "Decidir sobre a proteção",
    asks: "Os pormenores que identificam pessoas ou lugares não são mostrados à fundição nem à mina. Levante esta proteção só quando as pessoas afetadas estiverem em segurança.",
    fields: {
      decision: decision({
        lift: [
          "Levantar a proteção",
          "A partir de agora a fundição vê o que a sua função pode ver. Isto não pode ser desfeito.",
        ],
        keep: ["Mantê-la", "Nada muda, e recebe este pedido de novo."],
      }),
      victimsSafe: { label: "As pessoas afetadas estão em segurança?" },
      reasons,
    },
  },
  "answer-concern": {
    title: "Responder a uma preocupação",
    asks: "Alguém comunicou uma preocupação com a segurança. Trate dela de imediato e diga o que foi feito.",
    fields: {
      decision: decision({
        "people-are-safe": ["Ninguém está em perigo", "A preocupação é encerrada com os seus motivos."],
        "measures-taken": ["Foram tomadas medidas", "O que fez fica registado."],
        "protect-again": [
          "Pôr o caso de novo sob proteção",
          "A partir de agora, nada que identifique o local, as pessoas ou quem informou chega à fundição.",
        ],
      }),
      measures: { label: "O que foi feito" },
      reasons,
    },
  },
  "consent-to-withdrawal": {
    title: "Concordar com uma retirada",
    asks: "A entidade operadora propõe retirar este caso por ser um duplicado ou um teste, ou porque não pode continuar. Que a pessoa que informou mude de ideias não é motivo.",
    fields: {
      decision: decision({
        consent: ["Retirar o caso", "O caso é encerrado como “Retirado”, com os seus motivos."],
        refuse: ["Não o retirar", "O caso continua."],
      }),
      reasons,
    },
  },
} as const;
