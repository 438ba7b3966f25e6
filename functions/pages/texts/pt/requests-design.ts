import { planFields } from "./plan-fields.ts";
import { decision, reasons, referredLater } from "./shared-fields.ts";

/** What is asked in Step 3. */
export const designRequests = {
  "identify-facilitators": {
    title: "Identificar entidades facilitadoras",
    asks: "Indique uma ou mais entidades facilitadoras: independentes, neutras, com experiência no apoio a pessoas que foram exploradas, e presentes no país.",
    fields: {
      decision: decision({ identified: ["Proponho estas", "A fundição contrata uma delas."] }),
      candidates: {
        label: "Entidades facilitadoras",
        row: "Entidade facilitadora",
        fields: {
          organisation: { label: "Organização" },
          presentInCountry: { label: "Presente no país?" },
          expertise: { label: "Experiência" },
        },
      },
      reasons,
    },
  },
  "engage-facilitator": {
    title: "Contratar uma entidade facilitadora",
    asks: "Contrate uma das entidades facilitadoras que o programa de auditoria identificou.",
    fields: {
      decision: decision({
        engaged: ["Contratamos a escolhida abaixo", "A entidade facilitadora recebe um pedido para aceitar."],
        refused: [
          "Recusamos",
          "Pede-se à empresa compradora que exerça a sua influência; depois é contratada uma entidade facilitadora sem a sua organização.",
        ],
      }),
      facilitator: { label: "Entidade facilitadora" },
      reasons,
    },
  },
  "accept-engagement": {
    title: "Aceitar um mandato",
    asks: "Pede-se-lhe que facilite uma reparação: elaborar o plano, procurar o financiamento em conjunto com a fundição, supervisionar e apresentar relatórios. Declare a sua independência.",
    fields: {
      decision: decision({
        accepted: ["Aceitamos", "Passa a ver o caso e elabora o plano."],
        declined: ["Não aceitamos", "É escolhida outra entidade facilitadora."],
      }),
      independent: { label: "A sua organização é independente de todas as partes?" },
      conflicts: {
        label: "Possíveis conflitos de interesses",
        help: "Tudo o que as outras partes devam saber, por pequeno que seja.",
      },
      reasons,
    },
  },
  "name-coordinator": {
    title: "Indicar uma entidade coordenadora",
    asks: "Indique a organização que assiste as pessoas em causa e guarda os seus registos: uma que já trabalhe com pessoas nessa situação na zona.",
    fields: {
      decision: decision({
        named: ["Indico a que está abaixo", "Essa organização recebe um pedido para aceitar."],
        "appointed-by-law": ["É designada por lei", "Não é preciso que aceite; é avisada."],
      }),
      coordinator: { label: "Entidade coordenadora" },
      worksInTheArea: { label: "Já trabalha na zona?" },
      childProtection: {
        label: "Proteção de crianças",
        options: {
          specialised: "É especializada em crianças",
          "works-with-specialised": "Trabalha em estreita ligação com especialistas",
          "no-children": "Não há crianças em causa",
        },
      },
      reasons,
    },
  },
  "accept-coordination": {
    title: "Aceitar a coordenação",
    asks: "Pede-se-lhe que coordene serviços para as pessoas em causa: assisti-las, guardar os seus registos e zelar pela qualidade de cada prestador.",
    fields: {
      decision: decision({
        accepted: ["Aceitamos", "A entidade facilitadora encaminha-lhe as pessoas em causa."],
        declined: ["Não aceitamos", "A entidade facilitadora indica outra organização."],
      }),
      reasons,
    },
  },
  "refer-victims": {
    title: "Confirmar os encaminhamentos",
    asks: "Encaminhe cada pessoa identificada para a entidade coordenadora e confirme-o aqui. Cada uma recebe um pseudónimo aleatório; não se escreve nenhum nome. Depois de uma reabertura, conte também as pessoas encaminhadas antes: mantêm o seu pseudónimo.",
    fields: {
      decision: decision({
        referred: ["Foram encaminhadas", "Cada pessoa recebe um pseudónimo, com o qual se faz o plano."],
        "nobody-identified": ["Ninguém foi identificado", "O plano diz o que se fez para encontrar pessoas."],
      }),
      people: { label: "Número de pessoas encaminhadas" },
      referredOn: { label: "Encaminhadas em" },
      more: referredLater,
      reasons,
    },
  },
  "design-plan": {
    title: "Apresentar o plano",
    asks: "Elabore o plano de reparação com as pessoas em causa e apresente-o. O que falta é mostrado; nada é apresentado incompleto. Use “Acrescentar mais” quantas vezes precisar: o que preencheu mantém-se.",
    fields: {
      decision: decision({
        submit: [
          "Apresentar este plano",
          "A fundição transmite exatamente esta versão ao programa de auditoria, ou devolve-a.",
        ],
      }),
      plan: { label: "O plano", fields: planFields },
      reasons: { ...reasons, label: "Nota sobre esta versão", help: "Por exemplo, o que mudou desde a última." },
    },
  },
  "forward-plan": {
    title: "Transmitir o plano",
    asks: "A entidade facilitadora apresentou um plano. Transmita exatamente esta versão ao programa de auditoria, ou devolva-a com motivos.",
    fields: {
      decision: decision({
        forwarded: ["Transmiti-lo", "O programa de auditoria decide exatamente sobre esta versão."],
        returned: [
          "Devolvê-lo",
          "A entidade facilitadora revê-o. Depois de duas devoluções, vai para o programa de auditoria com os seus motivos.",
        ],
      }),
      reasons,
    },
  },
  "approve-plan": {
    title: "Aprovar o plano",
    asks: "Aprove exatamente esta versão do plano, ou devolva-a com motivos. Depois, todas as partes trabalham com base nela.",
    fields: {
      decision: decision({
        approved: ["Aprovar esta versão", "Começa o financiamento. Só uma nova versão aprovada a pode alterar."],
        returned: ["Devolvê-la", "A entidade facilitadora revê-a, e recebe este pedido de novo."],
      }),
      principlesReviewed: { label: "Verificou se o plano segue os onze princípios?" },
      waiver: {
        label: "Algum acordo no plano retira um direito a alguém?",
        help: "Nesse caso deve ser devolvido.",
      },
      reasons,
    },
  },
} as const;
