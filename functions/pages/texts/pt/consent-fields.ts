import type { ConsentContent } from "../../../domain/notes/consent.ts";
import type { TextsFor } from "../field-text.ts";

/** One line of the consent ledger. */
export const consentFields: TextsFor<ConsentContent> = {
  state: {
    label: "O que se regista",
    options: { given: "Foi dado consentimento", withdrawn: "Foi retirado o consentimento" },
  },
  purposes: {
    label: "Para quê",
    help: "Se o consentimento foi retirado e nada for marcado aqui, a retirada vale para tudo.",
    options: {
      assistance: "Assistência: organizar e prestar serviços",
      "case-plan": "Mostrar o plano da pessoa a outras partes, sem nome",
      monitoring: "Acompanhamento e relatórios, sem nome",
      lessons: "Aprender com o caso",
      "law-enforcement": "Informar as autoridades",
    },
  },
  recipients: {
    label: "Para quem",
    help: "Se o consentimento foi retirado e nada for marcado aqui, a retirada vale para todos.",
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
    label: "O responsável legal esteve envolvido no dano?",
    help: "Necessário se o consentimento é dado por um responsável legal.",
  },
  language: { label: "Língua em que foi explicado à pessoa", help: "Três letras (ISO 639-3), por exemplo swa." },
  evidenceKept: {
    label: "A prova disto está guardada no seu dossiê?",
    help: "Os documentos assinados guardam-se lá, não aqui.",
  },
};
