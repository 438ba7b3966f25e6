import type { PhraseTexts } from "../texts.ts";

export const phrases: PhraseTexts = {
  colon: ": ",
  aside: (words, aside) => `${words} (${aside})`,
  further: (words, more) => `${words}, ${more}`,
  fact: (name, value) => `${name} ${value}`,
  range: (from, to) => `${from} – ${to}`,
};
