import { finalReportFields, lessonsFields, libraryFields } from "./closing-fields.ts";
import { decision, reasons, referredLater } from "./shared-fields.ts";

/** What is asked in Steps 5 and 6. */
export const finalRequests = {
  "report-finally": {
    title: "Apresentar o relatório final",
    asks: "Informe sobre o que se alcançou, o que se gastou e como terminou, sem nenhum dado pessoal.",
    fields: {
      decision: decision({
        reported: ["Apresentar este relatório", "A fundição documenta-o e partilha-o com o programa de auditoria."],
      }),
      report: { label: "O relatório final", fields: finalReportFields },
      reasons,
    },
  },
  "document-closure": {
    title: "Documentar o cumprimento do plano",
    asks: "Documente, com base na confirmação da entidade facilitadora, que as pessoas foram encaminhadas para a entidade coordenadora, e partilhe o relatório final.",
    fields: {
      decision: decision({ documented: ["Partilhar o relatório", "O programa de auditoria verifica-o."] }),
      referred: { label: "Número de pessoas encaminhadas" },
      referredOn: { label: "Encaminhadas em" },
      more: referredLater,
      reasons,
    },
  },
  "verify-completion": {
    title: "Verificar o cumprimento do plano",
    asks: "Verifique, ponto por ponto, se o plano foi executado.",
    fields: {
      decision: decision({
        satisfactory: ["Satisfatório", "Recomenda o encerramento; a empresa compradora decide."],
        "back-to-monitoring": [
          "Voltar ao acompanhamento",
          "O acompanhamento continua até à data abaixo, com os seus motivos.",
        ],
      }),
      assistanceVerified: {
        label: "Nível 1: assistência verificada?",
        help: "Encaminhamento, assistência, acompanhamento, integração, finanças.",
      },
      endsAccepted: {
        label: "Aceita a forma como terminou para quem não recebeu assistência até ao fim?",
        help: "Necessário se uma pessoa recusou, não foi encontrada, é assistida por outras entidades ou faleceu.",
      },
      outcomesVerified: {
        label: "Nível 2: resultados verificados?",
        help: "Documentados, no prazo, dentro do orçamento, objetivos alcançados.",
      },
      deviations: {
        label: "Aprova o que se desvia do plano?",
        help: "Necessário se um objetivo não foi alcançado, algo se atrasou, ou se gastou mais do que o previsto. Diga porquê nos seus motivos.",
      },
      financesVerified: { label: "Finanças verificadas?", help: "O que se gastou de cada contribuição." },
      referralExplained: {
        label: "Por que motivo diferem as duas declarações sobre encaminhamentos",
        help: "Só necessário se a fundição indicou números ou dias diferentes dos que a entidade facilitadora confirmou. Nada que permita reconhecer alguém.",
      },
      until: { label: "O acompanhamento continua até" },
      ownMonitoring: {
        label: "Por que motivo uma pessoa encontrada mais tarde não precisa de seis meses de acompanhamento próprio",
        help: "Só necessário se esses meses não terminaram. Nada que permita reconhecer a pessoa.",
      },
      reasons,
    },
  },
  "close-incident": {
    title: "Encerrar o caso",
    asks: "O programa de auditoria verificou o cumprimento do plano e recomenda o encerramento. Encerre o caso, ou devolva-o com motivos.",
    fields: {
      decision: decision({
        close: [
          "Encerrá-lo como caso com reparação",
          "Todas as partes são avisadas. O que está em aberto na devida diligência continua.",
        ],
        return: [
          "Devolvê-lo",
          "A entidade facilitadora apresenta um novo relatório, tendo em conta os seus motivos, e a verificação é feita de novo.",
        ],
      }),
      reasons,
    },
  },
  "share-lessons": {
    title: "Partilhar o que aprendeu",
    asks: "O caso está encerrado. Faça um balanço: as suas respostas ajudam a evitar o próximo. Sem nomes, sem números pequenos.",
    fields: {
      decision: decision({
        shared: ["Partilhar isto", "O programa de auditoria e a empresa compradora aproveitam-no para a prevenção."],
      }),
      lessons: { label: "Balanço", fields: lessonsFields },
    },
  },
  "plan-prevention": {
    title: "Planear a prevenção",
    asks: "Transforme o que se aprendeu em mudanças de políticas, de devida diligência e de sistemas de gestão.",
    fields: {
      decision: decision({
        "actions-planned": ["Registar estas mudanças", "São seguidas até ao fim."],
        "nothing-to-change": ["Nada precisa de mudar", "Os seus motivos ficam registados."],
      }),
      actions: {
        label: "Mudanças",
        row: "Mudança",
        fields: { what: { label: "O quê" }, owner: { label: "Quem é responsável" }, dueOn: { label: "Prazo" } },
      },
      reasons,
    },
  },
  "follow-prevention": {
    title: "Fazer o seguimento da prevenção",
    asks: "Planeou mudanças. Diga em que ponto está cada uma. Recebe este pedido de três em três meses, até nenhuma estar em aberto.",
    fields: {
      decision: decision({
        "all-done": ["Já nada está em aberto", "O seguimento termina."],
        "still-open": ["Algumas ainda estão em aberto", "Recebe este pedido de novo dentro de três meses."],
      }),
      actions: {
        label: "Mudanças",
        row: "Mudança",
        fields: {
          what: { label: "O quê" },
          owner: { label: "Quem é responsável" },
          dueOn: { label: "Prazo" },
          state: {
            label: "Em que ponto está",
            options: { done: "Feita", open: "Em aberto", dropped: "Abandonada" },
          },
          evidence: { label: "O que mostra que está feita, ou por que motivo foi abandonada" },
        },
      },
    },
  },
  "release-lessons": {
    title: "Divulgar lições",
    asks: "Diga o que outras pessoas podem aprender com este caso. O que ficar abaixo vai para a biblioteca, onde será lido pelas partes de outros casos.",
    fields: {
      decision: decision({
        released: ["Divulgar estas lições", "Passam a estar na biblioteca, sem a referência deste caso."],
        keep: ["Mantê-las neste caso", "Nada é partilhado; indique os seus motivos."],
      }),
      lessons: {
        label: "Para a biblioteca",
        help: "Em palavras gerais. Sem nomes, lugares, dias nem datas, e sem números de pessoas inferiores a onze. No máximo 1000 caracteres cada.",
        fields: libraryFields,
      },
      noPersonalData: {
        label: "Está isento de dados pessoais, lugares e números pequenos?",
        help: "Confirma-o para todos os textos acima.",
      },
      reasons,
    },
  },
} as const;
