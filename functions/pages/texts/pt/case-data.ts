import type { CaseDataTexts } from "../case-data-texts.ts";
import { finalDraft } from "./final-draft.ts";
import { countingIn } from "../plural.ts";
import { actionFields } from "./requests-response.ts";
import { budgetCategories, levels } from "./services.ts";

const { number } = countingIn("pt");

const words = (known: Readonly<Record<string, string>>) => known;

export const caseData: CaseDataTexts = {
  finalDraft,
  answeredBy: (role, day) => `Resposta de: ${role}, ${day}.`,
  related: { title: "Denúncias sobre o mesmo local ou fornecedor", label: "Caso" },
  money: {
    title: "Dinheiro",
    budget: "Orçamento",
    pledged: "Prometido, ainda não confirmado",
    confirmed: "Confirmado",
  },
  monitoring: {
    title: "Acompanhamento",
    startedOn: "Começou em",
    endsOn: "Termina em",
    amendment: "Mudança do plano",
    underWay: "À espera de aprovação; aplica-se a versão em vigor",
    report: (index, day) => `Relatório ${number(index)}, ${day}`,
    states: { reported: "Recebido", asked: "Pedido", missing: "Em falta", ahead: "Previsto" },
  },
  accounts: {
    title: "Contribuições e despesas",
    confirmed: "Confirmado",
    received: "Recebido",
    spent: "Gasto",
    lines: "Gasto até agora",
    level: (level) => (level === "1" ? levels["1"] : levels["2"]),
    category: (category) => words(budgetCategories)[category] ?? category,
  },
  pledge: {
    title: "A contribuição",
    amount: "Valor",
    original: "Registada como",
    rate: "Taxa de câmbio",
    rateOn: "Taxa de câmbio do dia",
  },
  openActions: {
    title: "Ações corretivas ainda em aberto",
    owner: (owner) => words(actionFields.owner.options)[owner] ?? owner,
    due: (day) => `Prazo: ${day}`,
    goesOn: "São seguidas até ao fim, mesmo depois de o caso ser encerrado.",
  },
  people: {
    title: "Pessoas",
    referred: "Pessoas encaminhadas para a entidade coordenadora",
    referredOn: "Encaminhadas em",
    pseudonym: "Pseudónimo",
    few: "Números inferiores a 11 não são mostrados com exatidão, para que ninguém possa ser reconhecido.",
  },
  consents: {
    title: "Consentimento: a última decisão de cada pessoa",
    nowTitle: "O que se pode partilhar de cada pessoa a partir de agora",
    providers: "Novos encaminhamentos para quem presta serviços",
    authorities: "Informar as autoridades",
    lessons: "Aprender com o caso",
    may: "consentido",
    mayNot: "não consentido",
    duty: "Quando a lei obriga a comunicar, por exemplo se uma criança está em perigo, não é preciso consentimento, e a sua retirada não o impede.",
  },
  services: { title: "Serviços: o que foi registado por último" },
  referrals: {
    title: "Encaminhamentos para a entidade coordenadora",
    confirmed: "Confirmado pela entidade facilitadora",
    stated: "Indicado pela fundição",
    people: (people, day) => `${String(people)}, em ${day}`,
    agree: "As duas declarações coincidem.",
    differ:
      "As duas declarações diferem. O cumprimento do plano só pode ser considerado satisfatório com uma explicação.",
  },
  checklist: {
    title: "A lista de encerramento, tal como resulta do relatório final",
    done: "Feito",
    open: "Em aberto",
  },
  planDifference: {
    title: "O que mudou desde a versão anterior",
    sinceApproved: "O que mudou desde a versão em vigor",
    comparedWith: (day) => `Comparação com a versão de ${day}. Só se compara o que pode ver do plano.`,
    added: (value) => `Acrescentado: ${value}`,
    removed: (value) => `Retirado: ${value}`,
    changed: (before, now) => `Antes: ${before}\nAgora: ${now}`,
    rowAdded: "Acrescentado",
    rowRemoved: "Retirado",
    nothing: "Não mudou nada do que pode ver.",
  },
  concern: { title: "A preocupação com a segurança", text: "O que foi dito", raisedBy: "Comunicada por" },
};
