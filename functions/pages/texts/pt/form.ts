import { countingIn } from "../plural.ts";
import type { FormTexts } from "../texts.ts";

const { number, plural } = countingIn("pt");

export const form: FormTexts = {
  optional: "se for o caso",
  choose: "Escolha…",
  yes: "Sim",
  no: "Não",
  unknown: "Não se sabe",
  withheld: "Não revelado: a pessoa não o quer partilhar",
  noOrganisation:
    "O diretório ainda não tem ninguém para isto. Peça à entidade operadora deste sistema que acrescente alguém.",
  problemsTitle: "Reveja isto, por favor",
  moreProblems: (count) =>
    plural(count, {
      one: `E mais ${number(count)}, quando isto estiver corrigido.`,
      other: `E mais ${number(count)}, quando isto estiver corrigido.`,
    }),
  labelled: (label, words) => (label.endsWith("?") ? `${label} ${words}` : `${label}: ${words}`),
  rowTitle: (row, index) => `${row} ${number(index)}`,
  addRow: (row) => `Acrescentar mais: ${row.toLowerCase()}`,
  hints: {
    choices: "Marque tudo o que se aplica.",
    "partial-day": "Com a exatidão possível: 2025, 2025-06 ou 2025-06-14.",
    amount: "Só algarismos, por exemplo 1234.50.",
    currency: "Três letras, por exemplo USD.",
    country: "Duas letras, por exemplo CD.",
  },
  malformed: {
    choice: "Escolha uma das respostas.",
    choices: "Escolha entre as respostas apresentadas.",
    "short-text": "Escreva isto numa só linha, na forma indicada.",
    "long-text": "Não foi possível ler este texto. Escreva-o de novo.",
    email: "Escreva um endereço de e-mail, por exemplo name@example.org.",
    day: "Indique uma data completa: ano, mês e dia, por exemplo 2026-03-12.",
    "partial-day": "Indique uma data como 2025, 2025-06 ou 2025-06-14.",
    "whole-number": "Indique um número inteiro em algarismos, por exemplo 12.",
    amount: "Indique um valor em algarismos, com ponto, por exemplo 1234.50.",
    currency: "Indique a moeda com três letras, por exemplo USD.",
    country: "Indique o país com duas letras, por exemplo CD.",
    organisation: "Escolha uma organização da lista.",
    group: "Complete esta parte.",
    list: "Complete esta lista.",
  },
};
