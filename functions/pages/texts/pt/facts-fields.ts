import type { Facts } from "../../../domain/facts.ts";
import type { TextsFor } from "../field-text.ts";
import { exploitationTypes, indicators, methodsOfControl } from "./exploitation.ts";

/** The facts as the audit programme found them. */
export const factsFields: TextsFor<Facts> = {
  types: { label: "O que se apurou", options: exploitationTypes },
  methodsOfControl: { label: "Como as pessoas eram controladas", options: methodsOfControl },
  indicators: { label: "Indicadores de trabalho forçado (OIT)", options: indicators },
  debtBondage: { label: "Houve servidão por dívidas?" },
  links: {
    label: "Ligações à cadeia de fornecimento",
    help: "Uma para cada parceiro que comprou ao fornecedor. A ligação mais forte determina o nível de resposta.",
    row: "Ligação",
    fields: {
      partner: { label: "Parceiro da cadeia de fornecimento", help: "O parceiro mais próximo do dano." },
      trading: {
        label: "Relação comercial com o fornecedor",
        help: "Uma suspensão não põe fim à relação comercial.",
        options: { current: "Atual", suspended: "Suspensa", past: "Terminada", unknown: "Não se sabe" },
      },
      lastReceipt: { label: "Última vez que se recebeu material", help: "Diretamente ou através de comerciantes." },
      throughTraders: { label: "Também se recebeu material através de comerciantes?" },
      contract: {
        label: "Contrato",
        options: { none: "Não havia", ended: "Terminado", running: "Ainda em vigor", unknown: "Não se sabe" },
      },
      contractEnd: { label: "Fim do contrato" },
      resumedOn: { label: "Relação comercial retomada em", help: "Só se antes tinha terminado." },
      found: { label: "O próprio parceiro descobriu o problema?" },
      foundOn: { label: "Descoberto em" },
      cutTiesOn: { label: "Relações cortadas em", help: "Se ficar vazio, conta o fim da relação comercial." },
      endedBecauseOfIssue: { label: "A relação comercial terminou por causa do problema?" },
    },
  },
  wasPublic: { label: "O assunto tornou-se público?" },
  publicOn: { label: "Primeira notícia pública" },
  incident: {
    label: "O incidente",
    fields: {
      from: { label: "Primeiro dia" },
      lastDay: { label: "Último dia", help: "Se aconteceu várias vezes: a última vez." },
      ongoing: { label: "Ainda continua?" },
      repeated: { label: "Aconteceu mais de uma vez?" },
      separateEvents: { label: "Número de ocorrências separadas" },
    },
  },
  people: {
    label: "As pessoas afetadas",
    fields: {
      affectedFrom: {
        label: "No mínimo",
        help: "O número de pessoas afetadas. Se for conhecido ao certo, escreva-o duas vezes.",
      },
      affectedTo: { label: "No máximo", help: "Conta o número mais alto." },
      identified: { label: "Destas, identificadas", help: "Pessoas conhecidas, a quem se pode oferecer apoio." },
      children: { label: "Há crianças entre elas?" },
      childrenInOrUnderMine: { label: "Houve crianças que trabalharam numa mina, à superfície ou no subsolo?" },
      childrenInOtherWorstForms: { label: "Houve crianças que fizeram outro trabalho perigoso ou nocivo?" },
      urgentNeeds: {
        label: "Alguém tem necessidades urgentes?",
        help: "Segurança, abrigo, alimentação, cuidados médicos.",
      },
    },
  },
};
