import type { PageTexts } from "../page-texts.ts";

export const errors: PageTexts["errors"] = {
  "not-found": { title: "Esta página não existe", text: "Abra de novo, por inteiro, o link do nosso e-mail." },
  "not-allowed": { title: "Isto não se pode fazer aqui", text: "Abra de novo o link do nosso e-mail." },
  "bad-request": {
    title: "Não conseguimos ler o que foi enviado",
    text: "Nada foi registado. Abra o link do nosso e-mail e tente de novo.",
  },
  refused: {
    title: "Isto não veio da nossa página",
    text: "Nada foi registado. Abra o link do nosso e-mail e responda aí.",
  },
  "too-large": {
    title: "Foi texto a mais de uma só vez",
    text: "Nada foi registado. Encurte os textos mais longos e envie o formulário de novo.",
  },
  "too-many-requests": {
    title: "Demasiadas tentativas",
    text: "Nada foi registado. Espere um minuto e tente de novo.",
  },
  conflict: {
    title: "Outra pessoa chegou um momento antes",
    text: "Nada foi registado. Abra de novo o link do nosso e-mail para ver em que ponto está tudo.",
  },
  fault: {
    title: "Algo falhou do nosso lado",
    text: "Tente de novo dentro de alguns minutos. Se a sua resposta já estava registada, verá o comprovativo; enviá-la duas vezes não faz mal.",
  },
};
