import type { Facts } from "../../../domain/facts.ts";
import type { TextsFor } from "../field-text.ts";
import { exploitationTypes, indicators, methodsOfControl } from "./exploitation.ts";

/** The facts as the audit programme found them. */
export const factsFields: TextsFor<Facts> = {
  types: { label: "O que se encontrou", options: exploitationTypes },
  methodsOfControl: { label: "Como as pessoas eram controladas", options: methodsOfControl },
  indicators: { label: "Indicadores de trabalho forçado (OIT)", options: indicators },
  debtBondage: { label: "Houve servidão por dívidas?" },
  links: {
    label: "Ligações à cadeia de fornecimento",
    help: "Uma para cada parceiro que comprou ao fornecedor. A ligação mais forte decide o nível de resposta.",
    row: "Ligação",
    fields: {
      partner: { label: "Parceiro da cadeia de fornecimento", help: "O parceiro mais próximo do dano." },
      trading: {
        label: "Comércio com o fornecedor",
        help: "Uma suspensão não termina o comércio.",
        options: { current: "Atual", suspended: "Suspenso", past: "Terminado", unknown: "Não se sabe" },
      },
      lastReceipt: { label: "Última receção de material", help: "Diretamente ou por comerciantes." },
      throughTraders: { label: "Também veio material por comerciantes?" },
      contract: {
        label: "Contrato",
        options: { none: "Não havia", ended: "Terminado", running: "Ainda em vigor", unknown: "Não se sabe" },
      },
      contractEnd: { label: "Fim do contrato" },
      resumedOn: { label: "Comércio retomado em", help: "Só se antes tinha terminado." },
      found: { label: "O próprio parceiro descobriu o problema?" },
      foundOn: { label: "Descoberto em" },
      cutTiesOn: { label: "Relações cortadas em", help: "Se ficar vazio, conta o fim do comércio." },
      endedBecauseOfIssue: { label: "O comércio terminou por causa do problema?" },
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
      separateEvents: { label: "Número de acontecimentos separados" },
    },
  },
  people: {
    label: "As pessoas afetadas",
    fields: {
      affectedFrom: {
        label: "No mínimo",
        help: "O número de pessoas afetadas. Se se souber ao certo, escreva-o duas vezes.",
      },
      affectedTo: { label: "No máximo", help: "Decide o número mais alto." },
      identified: { label: "Destas, identificadas", help: "Pessoas conhecidas, a quem se pode oferecer apoio." },
      children: { label: "Há crianças entre elas?" },
      childrenInOrUnderMine: { label: "Crianças trabalharam numa mina ou debaixo da terra?" },
      childrenInOtherWorstForms: { label: "Crianças fizeram outro trabalho perigoso ou nocivo?" },
      urgentNeeds: {
        label: "Alguém tem necessidades urgentes?",
        help: "Segurança, abrigo, alimentação, cuidados médicos.",
      },
    },
  },
};
