import { countingIn } from "../plural.ts";
import type { FormTexts } from "../texts.ts";

const { number, plural } = countingIn("es");

export const form: FormTexts = {
  optional: "si corresponde",
  choose: "Elija…",
  yes: "Sí",
  no: "No",
  unknown: "No se sabe",
  withheld: "Reservado: la persona no lo comparte",
  noOrganisation:
    "El directorio todavía no tiene a nadie para esto. Pida al equipo operador de este sistema que lo añada.",
  problemsTitle: "Revise esto otra vez",
  moreProblems: (count) =>
    plural(count, {
      one: `Y ${number(count)} más, cuando esto esté corregido.`,
      other: `Y otras ${number(count)} cosas, cuando esto esté corregido.`,
    }),
  labelled: (label, words) => (label.endsWith("?") ? `${label} ${words}` : `${label}: ${words}`),
  rowTitle: (row, index) => `${row} ${number(index)}`,
  addRow: (row) => `Añadir más: ${row.toLowerCase()}`,
  hints: {
    choices: "Marque todo lo que corresponda.",
    "partial-day": "Con la exactitud que se conozca: 2025, 2025-06 o 2025-06-14.",
    amount: "Solo cifras, por ejemplo 1234.50.",
    currency: "Tres letras, por ejemplo USD.",
    country: "Dos letras, por ejemplo CD.",
  },
  malformed: {
    choice: "Elija una de las respuestas.",
    choices: "Elija entre las respuestas que se ofrecen.",
    "short-text": "Escriba esto en una línea, en la forma indicada.",
    "long-text": "No se pudo leer este texto. Escríbalo de nuevo.",
    email: "Escriba una dirección de correo electrónico, por ejemplo name@example.org.",
    day: "Dé una fecha completa: año, mes y día, por ejemplo 2026-03-12.",
    "partial-day": "Dé una fecha como 2025, 2025-06 o 2025-06-14.",
    "whole-number": "Dé un número entero en cifras, por ejemplo 12.",
    amount: "Dé un importe en cifras con punto, por ejemplo 1234.50.",
    currency: "Dé la moneda con tres letras, por ejemplo USD.",
    country: "Dé el país con dos letras, por ejemplo CD.",
    organisation: "Elija una organización de la lista.",
    group: "Complete esta parte.",
    list: "Complete esta lista.",
  },
};
