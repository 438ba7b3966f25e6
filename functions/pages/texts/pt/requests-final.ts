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
    title: "Documentar a conclusão",
    asks: "Documente, com a confirmação da entidade facilitadora, que as pessoas foram encaminhadas para a entidade coordenadora, e partilhe o relatório final.",
    fields: {
      decision: decision({ documented: ["Partilhar o relatório", "O programa de auditoria verifica-o."] }),
      referred: { label: "Número de pessoas encaminhadas" },
      referredOn: { label: "Encaminhadas em" },
      more: referredLater,
      reasons,
    },
  },
  "verify-completion": {
    title: "Verificar a conclusão do plano",
    asks: "Verifique, ponto por ponto, que o plano foi posto em prática.",
    fields: {
      decision: decision({
        satisfactory: ["Satisfatória", "Recomenda o encerramento; a empresa compradora decide."],
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
        label: "Aceita como terminou para quem não foi assistido até ao fim?",
        help: "Necessário se alguém recusou, não foi encontrado, é assistido por outras entidades ou faleceu.",
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
        label: "Porque as duas declarações sobre encaminhamentos diferem",
        help: "Só necessário se a fundição indicou outros números ou dias do que a entidade facilitadora confirmou. Nada que diga quem é.",
      },
      until: { label: "O acompanhamento continua até" },
      ownMonitoring: {
        label: "Porque alguém encontrado mais tarde não precisa de seis meses de acompanhamento próprio",
        help: "Só necessário se esses meses não terminaram. Nada que diga quem é.",
      },
      reasons,
    },
  },
  "close-incident": {
    title: "Encerrar o caso",
    asks: "O programa de auditoria verificou a conclusão do plano e recomenda o encerramento. Encerre o caso, ou devolva-o com motivos.",
    fields: {
      decision: decision({
        close: [
          "Encerrá-lo com reparação",
          "Todas as partes são avisadas. O que está em aberto da devida diligência continua.",
        ],
        return: [
          "Devolvê-lo",
          "A entidade facilitadora informa de novo, com os seus motivos, e volta a ser verificado.",
        ],
      }),
      reasons,
    },
  },
  "share-lessons": {
    title: "Partilhar o que aprendeu",
    asks: "O caso está encerrado. Olhe para trás: as suas respostas ajudam a evitar o próximo. Sem nomes, sem números pequenos.",
    fields: {
      decision: decision({
        shared: ["Partilhar isto", "O programa de auditoria e a empresa compradora fazem disso prevenção."],
      }),
      lessons: { label: "Olhar para trás", fields: lessonsFields },
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
    title: "Seguir a prevenção",
    asks: "Planeou mudanças. Diga o que foi feito de cada uma. Pergunta-se-lhe de três em três meses até nenhuma estar em aberto.",
    fields: {
      decision: decision({
        "all-done": ["Nada está em aberto", "O seguimento termina."],
        "still-open": ["Algumas estão em aberto", "Volta-se a perguntar-lhe dentro de três meses."],
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
          evidence: { label: "O que mostra que está feita, ou porque foi abandonada" },
        },
      },
    },
  },
  "release-lessons": {
    title: "Divulgar lições",
    asks: "Diga o que outras partes podem aprender com este caso. O que fica abaixo vai para a biblioteca, onde o leem as partes de outros casos.",
    fields: {
      decision: decision({
        released: ["Divulgar estas lições", "Encontram-se na biblioteca, sem a referência deste caso."],
        keep: ["Mantê-las neste caso", "Nada é partilhado; indique os seus motivos."],
      }),
      lessons: {
        label: "Para a biblioteca",
        help: "Em palavras gerais. Sem nomes, lugares, dias nem datas, e sem números de pessoas abaixo de onze. No máximo 1000 caracteres cada.",
        fields: libraryFields,
      },
      noPersonalData: {
        label: "Está livre de dados pessoais, lugares e números pequenos?",
        help: "Confirma-o para todos os textos acima.",
      },
      reasons,
    },
  },
} as const;
