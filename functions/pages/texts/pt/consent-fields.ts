import type { ConsentContent } from "../../../domain/notes/consent.ts";
import type { TextsFor } from "../field-text.ts";

/** One line of the consent ledger. */
export const consentFields: TextsFor<ConsentContent> = {
  state: {
    label: "O que se regista",
    options: { given: "O consentimento foi dado", withdrawn: "O consentimento foi retirado" },
  },
  purposes: {
    label: "Para quê",
    help: "Se o consentimento foi retirado e nada se marca aqui, vale para tudo.",
    options: {
      assistance: "Assistência: organizar e prestar serviços",
      "case-plan": "Mostrar o seu plano a outros, sem nome",
      monitoring: "Acompanhamento e relatórios, sem nome",
      lessons: "Aprender com o caso",
      "law-enforcement": "Informar as autoridades",
    },
  },
  recipients: {
    label: "Para quem",
    help: "Se o consentimento foi retirado e nada se marca aqui, vale para todos.",
    options: {
      facilitator: "A entidade facilitadora",
      audit: "O programa de auditoria",
      companies: "Empresas da cadeia de fornecimento, e entidades financiadoras",
      providers: "Quem presta serviços",
      authorities: "Autoridades",
    },
  },
  on: { label: "Desde" },
  by: {
    label: "Quem o disse?",
    options: {
      own: "A própria pessoa",
      guardian: "O responsável legal",
      "appointed-guardian": "Um responsável legal nomeado",
    },
  },
  guardianImplicated: {
    label: "O responsável legal participou no dano?",
    help: "Necessário se um responsável legal dá o consentimento.",
  },
  language: { label: "Língua em que foi explicado", help: "Três letras (ISO 639-3), por exemplo swa." },
  evidenceKept: {
    label: "O que o mostra está guardado no seu dossiê?",
    help: "Os papéis assinados ficam lá, não aqui.",
  },
};
