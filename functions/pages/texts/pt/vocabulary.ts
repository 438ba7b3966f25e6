import type { Texts } from "../texts.ts";

export const steps: Texts["steps"] = {
  "verify-allegation": {
    title: "Verificar a denúncia",
    short: "Verificação",
    explanation:
      "A empresa avalia se a denúncia é credível e diz respeito à sua cadeia de fornecimento; depois o programa de auditoria investiga.",
  },
  "determine-response": {
    title: "Determinar o nível de resposta",
    short: "Nível de resposta",
    explanation: "Os factos apurados determinam que tipo de apoio é obrigatório ou recomendado.",
  },
  "design-action-plan": {
    title: "Elaborar o plano de reparação",
    short: "Plano",
    explanation:
      "Uma entidade facilitadora independente elabora o plano com as pessoas afetadas; o programa de auditoria aprova-o.",
  },
  "implement-and-monitor": {
    title: "Executar e acompanhar o plano",
    short: "Execução",
    explanation: "O plano é financiado e executado. Relatórios regulares mostram se ele ajuda.",
  },
  "close-incident": {
    title: "Encerrar o caso",
    short: "Encerramento",
    explanation: "O programa de auditoria verifica o que foi feito; depois a empresa encerra o caso.",
  },
  "capture-lessons": {
    title: "Aprender com o caso",
    short: "Lições",
    explanation: "Todas as partes fazem um balanço, e o que aprenderam passa a servir para a prevenção.",
  },
};

export const roles: Texts["roles"] = {
  downstream: "empresa compradora",
  audit: "programa de auditoria",
  smelter: "fundição ou refinaria",
  facilitator: "entidade facilitadora",
  coordinator: "entidade coordenadora",
  funder: "entidade financiadora",
  reporter: "pessoa que informou",
  operator: "entidade operadora deste sistema",
};

export const outcomes: Texts["outcomes"] = {
  denied: {
    title: "Encerrado: não considerado credível",
    explanation:
      "Não havia informação fiável suficiente para haver motivos razoáveis. O caso pode ser reaberto se houver informação nova.",
  },
  "not-actionable": {
    title: "Encerrado: fora desta cadeia de fornecimento",
    explanation:
      "A denúncia foi levada a sério, mas não se encontrou ligação a um parceiro atual ou anterior da cadeia de fornecimento. Com informação nova pode ser reaberto.",
  },
  unsubstantiated: {
    title: "Encerrado: não confirmado",
    explanation:
      "A investigação não encontrou as provas de que precisava. Isso não significa que nada tenha acontecido; com provas novas o caso pode ser reaberto.",
  },
  "no-remediation": {
    title: "Encerrado: sem reparação",
    explanation:
      "Os factos foram confirmados, mas ninguém assumiu a reparação. Os motivos ficam registados, e ela ainda pode ser assumida.",
  },
  remediated: {
    title: "Encerrado: com reparação",
    explanation: "O plano de reparação foi executado, e o seu cumprimento foi verificado de forma independente.",
  },
  withdrawn: {
    title: "Encerrado: retirado",
    explanation: "O caso era um duplicado ou um teste, ou foi retirado antes de haver conclusões.",
  },
};

export const closureItems: Texts["closureItems"] = {
  "referral-dated": "Encaminhamento para a entidade coordenadora, com a sua data",
  "assistance-summarised": "Resumo da assistência",
  "monitoring-summarised": "Resumo do acompanhamento",
  "integration-and-satisfaction": "Integração e satisfação",
  "end-state-of-each-victim": "Como terminou para cada pessoa",
  "no-personal-data": "Nenhum dado pessoal",
  "outcomes-verified": "Resultados verificados",
  "outcomes-on-time": "Resultados dentro do prazo",
  "objectives-met": "Objetivos alcançados",
  "initiatives-monitored": "Iniciativas acompanhadas",
  "financial-report": "Relatório financeiro com cada contribuição",
  "within-budget": "Dentro do orçamento",
  "remedies-accounted-for": "Prestadas contas das cinco medidas de reparação",
};
