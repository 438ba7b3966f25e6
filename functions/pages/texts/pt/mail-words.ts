import type { MailTexts } from "../mail-texts.ts";
import { peopleMails } from "./people.ts";

const openCase = "Abrir o caso";
const openRequest = "Abrir o pedido";

export const mailWords: MailTexts["words"] = {
  "request-first": {
    subject: "",
    paragraphs: [],
    action: openRequest,
  },
  "request-reminder": {
    subject: "",
    paragraphs: ["Isto é um lembrete: a sua resposta ainda não chegou."],
    action: openRequest,
  },
  "request-escalation": {
    subject: "",
    paragraphs: ["Ninguém na sua organização respondeu a tempo. Como outro contacto, pode responder agora."],
    action: openRequest,
  },
  "date-moved": {
    subject: "",
    paragraphs: [
      "A data até à qual se espera a sua resposta mudou. A data acima é a que conta agora, e os lembretes seguem-na.",
    ],
    action: openRequest,
  },
  "request-unanswered": {
    subject: "Pedido sem resposta",
    paragraphs: [
      "Um pedido a outra parte não teve resposta a tempo. Não precisa de responder: recebe este aviso para poder acompanhar o assunto.",
    ],
    action: openCase,
  },
  "request-stalled": {
    subject: "Sem resposta: verifique, por favor",
    paragraphs: [
      "Ninguém respondeu, mesmo depois de o pedido ter ido para outros contactos. Ainda se pode responder; o caso continua a partir daí.",
    ],
    action: openCase,
  },
  "decision-receipt": {
    subject: "Decisão registada",
    paragraphs: [
      "Foi registada uma decisão da sua organização.",
      "Se isto não foi feito por si nem por colegas, diga-o de imediato: pelo link “Não fomos nós”, se houver, e por telefone ao seu contacto na empresa que conduz este processo, se outras pessoas puderem ler os seus e-mails.",
    ],
    action: openCase,
  },
  "decision-told": {
    subject: "Decisão registada",
    paragraphs: ["Foi registada uma decisão. Com este e-mail nada lhe é pedido."],
    action: openCase,
  },
  transition: {
    subject: "O caso avançou",
    paragraphs: ["O caso avançou."],
    action: openCase,
  },
  "case-opened": {
    subject: "O seu link para o caso",
    paragraphs: [
      "Participa neste caso. Com este link pode ver em que ponto está, e comunicar uma preocupação em qualquer momento. O link é válido enquanto participar.",
    ],
    action: openCase,
  },
  "case-closed": {
    subject: "O caso está encerrado",
    paragraphs: ["O caso está encerrado."],
    action: openCase,
  },
  "case-reopened": {
    subject: "O caso está aberto de novo",
    paragraphs: ["O caso foi reaberto. Receberá um aviso quando algo lhe for pedido."],
    action: openCase,
  },
  "concern-raised": {
    subject: "Foi comunicada uma preocupação",
    paragraphs: ["Alguém comunicou uma preocupação, que aguarda resposta. Trate dela de imediato, por favor."],
    action: openCase,
  },
  noted: {
    subject: "Algo foi registado",
    paragraphs: ["Uma parte registou algo que lhe diz respeito. Encontra-se na página do caso."],
    action: openCase,
  },
  interrupted: {
    subject: "Interrompido: é preciso corrigir",
    paragraphs: ["Um processo automático deste caso falhou. Nada se perdeu. Depois da correção, retome o caso."],
    action: openCase,
  },
  "mail-returned": {
    subject: "Um e-mail foi devolvido: é preciso corrigir",
    paragraphs: [
      "Um e-mail deste caso não chegou a ninguém. Os outros contactos da parte, se os houver, receberam o mesmo.",
      "Peça outro endereço à parte, importe-o para o diretório e envie de novo. Para o endereço antigo nada mais é enviado.",
    ],
    action: openCase,
  },
  "reporter-acknowledged": {
    subject: "Recebemos a sua mensagem",
    paragraphs: [
      "Agradecemos a sua mensagem. O que nos contou chegou e está a ser examinado.",
      "Através do link pode ver em qualquer momento em que ponto está, qual é a próxima data, como pode terminar e onde obter aconselhamento independente. Guarde bem o link: quem o tiver pode ler essa página.",
    ],
    action: "Ver em que ponto está",
  },
  "reporter-progress": {
    subject: "Notícias sobre a sua mensagem",
    paragraphs: ["Há notícias. Pode lê-las através do link."],
    action: "Ver em que ponto está",
  },
  "reporter-outcome": {
    subject: "Notícias sobre a sua mensagem",
    paragraphs: [
      "Há um resultado. Pode lê-lo através do link, que indica também onde obter aconselhamento independente.",
    ],
    action: "Ler o resultado",
  },
  "fresh-link": {
    subject: "O seu link novo",
    paragraphs: ["Alguém pediu um link novo para este endereço. Se não foi um pedido seu, pode ignorar este e-mail."],
    action: "Abrir a página",
  },
  code: {
    subject: "O seu código",
    paragraphs: [
      "Escreva este código na página em que o pediu.",
      "Se não pediu um código, outra pessoa tem o seu link: avise de imediato o seu contacto na empresa que conduz este processo, e não dê o código a ninguém.",
    ],
    action: "",
  },
  ...peopleMails,
};
