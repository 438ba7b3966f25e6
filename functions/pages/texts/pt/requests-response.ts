import { decision, leverage, reasons } from "./shared-fields.ts";

/** The fields of a corrective action. */
export const actionFields = {
  what: { label: "O quê" },
  owner: {
    label: "Quem o faz",
    options: {
      smelter: "Fundição ou refinaria",
      trader: "Comerciante",
      mine: "Operador da mina",
      audit: "Programa de auditoria",
      downstream: "Empresa compradora",
    },
  },
  dueOn: { label: "Prazo" },
} as const;

/** What is asked in Step 2, and where a level is refused. */
export const responseRequests = {
  "plan-corrective-actions": {
    title: "Planear ações corretivas",
    asks: "Planeie o que deve mudar: primeiro, que o dano cesse; depois, a relação com quem é diretamente responsável.",
    fields: {
      decision: decision({
        "actions-planned": [
          "Registar estas ações",
          "Receberá regularmente um pedido para dizer em que ponto estão. Isto continua depois de o caso ser encerrado.",
        ],
      }),
      actions: { label: "Ações", row: "Ação", fields: actionFields },
      trading: {
        label: "Relação comercial com quem é diretamente responsável",
        options: { "continue-with-conditions": "Continuar, com condições", suspend: "Suspender", end: "Terminar" },
      },
      riskForVictims: {
        label: "O que significaria para as pessoas afetadas terminar ou suspender a relação comercial",
      },
      reasons,
    },
  },
  "follow-actions": {
    title: "Fazer o seguimento das ações corretivas",
    asks: "Foram planeadas ações corretivas. Diga, para cada uma, se está feita. Receberá este pedido de novo, o mais tardar de três em três meses, até todas estarem feitas, mesmo depois de o caso ser encerrado.",
    fields: {
      decision: decision({
        "all-done": ["Todas estão feitas", "O seguimento termina."],
        "still-open": ["Algumas estão em aberto", "Receberá este pedido de novo."],
      }),
      actions: {
        label: "Ações",
        row: "Ação",
        fields: {
          ...actionFields,
          state: { label: "Em que ponto está", options: { done: "Feita", open: "Em aberto" } },
          evidence: { label: "O que mostra que está feita" },
        },
      },
      open: { label: "O que está em aberto, e porquê" },
      reasons,
    },
  },
  "consult-on-response": {
    title: "Comentar o nível de resposta",
    asks: "O nível de resposta foi determinado a partir dos factos apurados. Antes de ser confirmado, pedimos a sua opinião.",
    fields: {
      decision: decision({
        agrees: ["Concordamos", "O programa de auditoria confirma o nível."],
        comments: ["Temos comentários", "O programa de auditoria lê-os antes de confirmar o nível."],
      }),
      comment: { label: "Os seus comentários" },
    },
  },
  "confirm-response": {
    title: "Confirmar o nível de resposta",
    asks: "Confirme o nível de resposta. Pode tornar obrigatório um nível recomendado; um nível obrigatório não pode baixar.",
    fields: {
      decision: decision({
        confirm: ["Confirmar como foi determinado", "A fundição é avisada do que se segue."],
        "raise-level-1": ["Tornar obrigatório o Nível 1", "Deve ser dado apoio às pessoas."],
        "raise-level-2": ["Tornar obrigatório o Nível 2", "Os serviços e as circunstâncias devem ser melhorados."],
        "raise-both": ["Tornar obrigatórios os dois", "Os dois devem ser aplicados."],
      }),
      reasons,
    },
  },
  "adopt-levels": {
    title: "Assumir o que é recomendado",
    asks: "O que é obrigatório será aplicado em qualquer caso. Para cada nível que é só recomendado, diga se o assume.",
    fields: {
      decision: decision({
        "adopt-level-1": ["Assumir o Nível 1: apoio às pessoas", "É feito um plano para ele."],
        "adopt-level-2": ["Assumir o Nível 2: serviços e circunstâncias", "É feito um plano para ele."],
        "adopt-both": ["Assumir os dois", "É feito um plano para ambos."],
        decline: [
          "Não assumir o que é recomendado",
          "O que é obrigatório avança. Se nada o for, pede-se à empresa compradora que exerça a sua influência.",
        ],
      }),
      reasons,
    },
  },
  "use-leverage": {
    title: "Exercer a sua influência",
    asks: "Nada foi assumido. Deve haver reparação: exerça a sua influência, e diga o que faz, junto de quem e até quando.",
    fields: {
      decision: decision({
        "ask-again": ["Exercemos a nossa influência", "A fundição recebe o pedido de novo."],
        "end-without-remediation": [
          "Terminar sem reparação",
          "O caso é encerrado com os seus motivos por escrito. Não é possível enquanto o dano continuar ou houver uma necessidade urgente em aberto.",
        ],
      }),
      leverage,
      reasons,
    },
  },
  "secure-remediation": {
    title: "Assegurar a reparação",
    asks: "Um nível que deve ser aplicado foi recusado, ou ninguém respondeu. Exerça a sua influência sobre a fundição ou o programa de auditoria.",
    fields: {
      decision: decision({
        "leverage-used": [
          "Exercemos a nossa influência",
          "A fundição recebe o pedido de novo. Se isso falhar, é contratada uma entidade facilitadora sem ela.",
        ],
      }),
      leverage,
      reasons,
    },
  },
  "engage-instead": {
    title: "Contratar diretamente uma entidade facilitadora",
    asks: "A fundição não contratou uma entidade facilitadora, embora um nível deva ser aplicado. Contrate uma diretamente; a recusa será tida em conta na decisão sobre a relação comercial.",
    fields: {
      decision: decision({
        engaged: ["Contratamos esta entidade facilitadora", "A entidade facilitadora recebe um pedido para aceitar."],
      }),
      facilitator: { label: "Entidade facilitadora" },
      reasons,
    },
  },
} as const;
