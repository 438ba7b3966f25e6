import type { CHILD_ITEMS, CasePlan } from "../../../domain/case-plan.ts";
import type { TextsFor } from "../field-text.ts";
import { careFields } from "./care-fields.ts";
import { services } from "./services.ts";

const childItems: Readonly<Record<(typeof CHILD_ITEMS)[number], string>> = {
  "removed-safely": "Saída da situação em segurança",
  "identity-and-age-assessed": "Identidade e idade avaliadas",
  "best-interest-determined": "Superior interesse da criança determinado",
  "explained-to-child": "Explicado à criança",
  "explained-to-guardian": "Explicado ao responsável legal",
  "child-counselled": "Aconselhamento dado à criança",
  "guardian-counselled": "Aconselhamento dado ao responsável legal",
  "guardian-consulted-in-design": "Responsável legal consultado sobre o plano",
  "guardian-consented": "Consentimento do responsável legal dado",
  "child-views-heard": "Opinião da criança ouvida",
  "reported-to-authority": "Comunicado à autoridade competente",
  "school-training-or-stipend": "Escola, formação ou aprendizagem, ou uma bolsa",
  "livelihood-for-family": "Meio de vida oferecido a uma pessoa adulta da família",
  "social-protection-for-family": "Família inscrita na proteção social",
  accommodation: "Alojamento",
  "agreement-signed": "Acordo assinado",
};

/** The plan for one person, by pseudonym. */
export const casePlanFields: TextsFor<CasePlan> = {
  pseudonym: { label: "Pseudónimo", help: "Começa por V-. Nunca um nome." },
  state: {
    label: "Como continua",
    options: {
      assist: "É assistida por este plano",
      declined: "Recusou a assistência",
      "not-found": "Não foi possível encontrá-la",
      "assisted-elsewhere": "É assistida por outras entidades",
      died: "Faleceu",
    },
  },
  evidence: { label: "O que o mostra", help: "Necessário se a pessoa não é assistida por este plano. Sem nomes." },
  assistedBy: { label: "Assistida por", help: "Se a assistência é dada por outras entidades: que organização." },
  age: {
    label: "Idade",
    options: {
      adult: "Pessoa adulta",
      child: "Criança",
      "adult-child-then": "Pessoa adulta agora, criança na altura",
      "in-doubt": "Em dúvida",
    },
  },
  language: { label: "Língua", help: "Três letras (ISO 639-3), por exemplo swa." },
  wishesFollowed: { label: "O plano respeita a vontade da pessoa?" },
  tookPart: { label: "A pessoa participou na elaboração do plano?" },
  howTookPart: { label: "Como a pessoa participou, ou por que motivo não" },
  reintegrationAssessedOn: { label: "Reintegração avaliada em" },
  reintegrationAssessment: {
    label: "O que a avaliação mostrou",
    help: "Competências, qualificações e oportunidades onde a pessoa vai viver. Sem nomes e sem lugares.",
  },
  riskAssessedOn: { label: "Riscos avaliados em" },
  riskRepeatedEveryMonths: { label: "Riscos avaliados de novo a cada … meses" },
  goals: { label: "Objetivos" },
  selfReliance: { label: "Caminho para a autonomia" },
  services: {
    label: "Serviços",
    row: "Serviço",
    fields: {
      service: { label: "Serviço", options: services },
      provider: { label: "Prestador" },
      available: { label: "O prestador confirmou que está disponível?" },
      reach: {
        label: "A pessoa consegue chegar lá?",
        options: { easy: "Facilmente", "travel-met": "O transporte é assegurado", "not-reachable": "Não" },
      },
      travel: { label: "Como é assegurado o transporte" },
      from: { label: "De" },
      to: { label: "Até" },
      consent: {
        label: "Consentimento informado para este serviço",
        help: "Recusar um serviço não faz perder nenhum outro.",
        options: { given: "Dado", refused: "Recusado", "not-yet-asked": "Ainda não pedido" },
      },
      consentOn: { label: "Consentimento dado ou recusado em" },
    },
  },
  care: { label: "O que foi tido em conta em cada serviço", fields: careFields },
  consentBy: {
    label: "Quem consente?",
    options: {
      own: "A própria pessoa",
      guardian: "O responsável legal",
      "appointed-guardian": "Um responsável legal nomeado",
    },
  },
  guardianImplicated: { label: "O responsável legal esteve envolvido no dano?" },
  childItems: {
    label: "Apoio a uma criança",
    help: "Para todas as pessoas com menos de 18 anos, agora ou na altura, e quando a idade está em dúvida.",
    row: "Ponto",
    fields: {
      item: { label: "O quê", options: childItems },
      state: { label: "Estado", options: { done: "Feito", planned: "Planeado", "not-needed": "Não é preciso" } },
      on: { label: "Em" },
      byWhom: { label: "Por quem", help: "Uma organização ou função." },
      why: { label: "Por que motivo não é preciso" },
    },
  },
};
