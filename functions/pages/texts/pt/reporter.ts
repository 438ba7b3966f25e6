import type { ReporterTexts } from "../reporter-texts.ts";

export const reporterTexts: ReporterTexts = {
  title: "Quem informou",
  intro:
    "Quem informou aceitou que a empresa e o programa de auditoria saibam quem é. Consulte-o só se o caso o exigir, e não o diga a mais ninguém.",
  noted: "Cada vez que alguém o consulta, isso fica anotado no caso, sem o seu conteúdo.",
  code: "Código de seis algarismos",
  codeHelp: "Enviamo-lo para o seu endereço de e-mail registado. É válido durante dez minutos e para cinco tentativas.",
  sendCode: "Enviar-me um código",
  show: "Mostrar quem informou",
  name: "Nome",
  email: "Endereço de e-mail",
  other: "Outra forma de contactar a pessoa",
  safe: "É seguro contactar a pessoa por essa via?",
  safeYes: "Sim, a pessoa disse-o",
  safeNo: "Não. Não contacte a pessoa: isso poderia pô-la em perigo.",
  notGiven: "Não indicado",
  careful:
    "Nunca transmita isto à fundição nem à mina. Não o copie para uma resposta, uma nota ou um e-mail: aí seria lido por outras pessoas.",
  notices: {
    "code-sent": "Um código vai a caminho do seu endereço registado.",
    "code-not-sent": "Não foi possível enviar o código. Tente de novo dentro de um minuto.",
    "code-wrong": "O código está em falta, errado ou já não é válido. Peça um novo; nada foi mostrado.",
    "nothing-known": "Nada se sabe sobre quem informou.",
  },
};
