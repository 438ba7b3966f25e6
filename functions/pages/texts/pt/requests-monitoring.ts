import { assistanceReportFields, periodReportFields } from "./report-fields.ts";
import { budgetCategories } from "./services.ts";
import { decision, otherCurrency, reasons } from "./shared-fields.ts";

/** What is asked in Step 4. */
export const monitoringRequests = {
  "raise-funds": {
    title: "Registar promessas de contribuição",
    asks: "Procure, em conjunto com a fundição, o financiamento para o plano, e registe quem prometeu o quê. Depois, cada parte pagadora recebe um pedido para confirmar.",
    fields: {
      decision: decision({
        "pledges-recorded": ["Registar estas promessas", "Cada parte pagadora recebe um pedido para confirmar."],
      }),
      pledges: {
        label: "Promessas de contribuição",
        help: "As que estão confirmadas, ou à espera da parte pagadora, mantêm-se: acrescente só outras.",
        row: "Promessa",
        fields: {
          payer: {
            label: "Parte pagadora",
            options: {
              smelter: "Fundição ou refinaria",
              downstream: "Empresa compradora",
              funder: "Outra entidade financiadora, indicada abaixo",
              audit: "Programa de auditoria",
              "other-smelter": "Outra fundição, indicada abaixo",
            },
          },
          funder: { label: "Qual é a entidade financiadora" },
          smelter: { label: "Qual é a fundição" },
          amount: { label: "Valor" },
          ...otherCurrency,
          spentOnNeeds: {
            label: "Deste valor, já gasto em ajuda urgente",
            help: "Na moeda do plano. Só o que foi registado como ajuda urgente e aprovado.",
          },
          chargedTo: { label: "Debitado nesta linha do Nível 1", options: budgetCategories },
        },
      },
      reasons,
    },
  },
  "confirm-pledge": {
    title: "Confirmar a sua contribuição",
    asks: "Foi registada uma contribuição sua. Confirme que a vai pagar.",
    fields: {
      decision: decision({
        confirmed: ["Vamos pagá-la", "Conta para o orçamento. A execução começa quando o orçamento estiver coberto."],
        declined: ["Não a vamos pagar", "A entidade facilitadora procura o financiamento noutro lado."],
      }),
      reasons,
    },
  },
  "support-funding": {
    title: "Apoiar o financiamento",
    asks: "As promessas confirmadas não cobrem o orçamento. Exerça a sua influência, ou contribua também.",
    fields: {
      decision: decision({
        "leverage-used": [
          "Exercemos a nossa influência",
          "A entidade facilitadora dirige-se de novo às partes pagadoras.",
        ],
        "will-contribute": [
          "Contribuímos",
          "A entidade facilitadora regista a sua promessa, e recebe um pedido para a confirmar.",
        ],
        "cannot-help": ["Não podemos ajudar", "A entidade facilitadora tenta de novo ou reduz o plano."],
      }),
      reasons,
    },
  },
  "close-shortfall": {
    title: "Resolver a falta de financiamento",
    asks: "O orçamento ainda não está coberto. Tente de novo, ou altere o plano.",
    fields: {
      decision: decision({
        "raise-again": ["Pedir de novo às partes pagadoras", "Pode registar mais promessas."],
        "re-scope": ["Alterar o plano", "O plano volta a ser elaborado e é aprovado de novo."],
        "covered-now": ["Agora está coberto", "Uma parte pagadora confirmou tarde. A execução pode começar."],
      }),
      reasons,
    },
  },
  "start-implementation": {
    title: "Registar o início",
    asks: "O plano está financiado. Registe o dia em que a execução começa: o período de acompanhamento conta a partir desse dia.",
    fields: {
      decision: decision({
        started: ["A execução começou", "Os relatórios são pedidos com a frequência que o plano fixa."],
      }),
      startedOn: { label: "Começou em" },
      reasons,
    },
  },
  "report-assistance": {
    title: "Informar sobre a assistência",
    asks: "Informe sobre este período, por pseudónimo. Não inclua nada das suas notas sobre as pessoas; a entidade facilitadora recebe o seu relatório.",
    fields: {
      decision: decision({
        reported: ["Enviar este relatório", "A entidade facilitadora usa-o para o relatório sobre este período."],
      }),
      report: { label: "O seu relatório", fields: assistanceReportFields },
    },
  },
  "report-period": {
    title: "Informar sobre o período",
    asks: "Informe sobre este período: em que ponto está o plano, o que se gastou, e que problemas há.",
    fields: {
      decision: decision({
        reported: ["Enviar este relatório", "A fundição transmite-o ao programa de auditoria."],
      }),
      report: { label: "O relatório", fields: periodReportFields },
    },
  },
  "forward-report": {
    title: "Transmitir um relatório",
    asks: "Chegou um relatório sobre o plano. Transmita-o ao programa de auditoria.",
    fields: {
      decision: decision({ forwarded: ["Transmiti-lo", "O programa de auditoria analisa-o."] }),
      note: { label: "Uma nota a juntar ao relatório" },
    },
  },
  "review-report": {
    title: "Analisar um relatório",
    asks: "Analise o relatório sobre este período. A empresa compradora recebe uma nota breve sobre o progresso.",
    fields: {
      decision: decision({
        accepted: ["Aceitá-lo", "Continua-se com o próximo período."],
        query: ["Fazer uma pergunta sobre ele", "A sua pergunta vai para a entidade facilitadora."],
      }),
      query: { label: "A sua pergunta" },
      progress: {
        label: "Progresso",
        options: { "on-track": "Como previsto", behind: "Em atraso", "at-risk": "Em risco" },
      },
    },
  },
  "decide-window": {
    title: "Encerrar ou prorrogar",
    asks: "O período de acompanhamento está a terminar, ou foi proposto o encerramento. Decida se quer encerrar ou prorrogar.",
    fields: {
      decision: decision({
        close: ["Passar ao encerramento", "Recebe o pedido do relatório final."],
        extend: [
          "Prorrogar o acompanhamento",
          "O programa de auditoria decide sobre a prorrogação. Se a recusar, só se pode propor o encerramento.",
        ],
      }),
      months: { label: "Prorrogar por … meses", help: "De um a seis." },
      feedbackExplained: {
        label: "Por que motivo encerrar, embora alguém não esteja satisfeito ou não tenha sido ouvido",
        help: "Só necessário nesse caso. Nada que permita reconhecer a pessoa.",
      },
      reasons,
    },
  },
  "approve-extension": {
    title: "Decidir sobre uma prorrogação",
    asks: "A entidade facilitadora pede que o acompanhamento seja prorrogado. Decida se aprova, e por quanto tempo.",
    fields: {
      decision: decision({
        approved: ["Aprovar", "O acompanhamento continua durante os meses indicados abaixo."],
        refused: [
          "Recusar",
          "A entidade facilitadora recebe um pedido para propor o encerramento. Por agora não pode pedir outra prorrogação.",
        ],
      }),
      months: {
        label: "Meses",
        help: "Contados a partir do fim do período acordado. Se assim já tivesse terminado, a partir de hoje.",
        options: { "1": "Um", "2": "Dois", "3": "Três", "4": "Quatro", "5": "Cinco", "6": "Seis" },
      },
      reasons,
    },
  },
} as const;
