import type { MailTexts } from "../mail-texts.ts";
import { closings, transitions } from "./mail-transitions.ts";
import { mailWords } from "./mail-words.ts";

export const mails: MailTexts = {
  labels: {
    reference: "Caso",
    step: "Etapa",
    asked: "O que se pede",
    role: "Responde como",
    askedRole: "A quem se pede",
    due: "Até",
    waiting: "À espera da sua resposta",
    progress: "Progresso",
    next: "Próximas notícias até",
    on: "Registada em",
    digest: "Impressão digital da resposta",
    open: "Pedidos em aberto",
    late: "Destes, em atraso",
    code: "Código",
    validUntil: "Válido até",
    error: "Erro",
  },
  actionNeededBy: (day) => `Responder até ${day}`,
  reminderBy: (day) => `Lembrete: responder até ${day}`,
  overdueSince: (day) => `Em atraso desde ${day}`,
  footer: [
    "Nunca pedimos por e-mail dados das pessoas afetadas. Não os envie, por favor.",
    "Os e-mails enviados para este endereço não são lidos. Use o link, ou fale com o seu contacto na empresa que conduz este processo.",
  ],
  linkIsYours: "O link é pessoal: não o reencaminhe, por favor.",
  words: mailWords,
  transitions,
  closings,
  progress: { "on-track": "Como previsto", behind: "Em atraso", "at-risk": "Em risco" },
  closureReport:
    "Há um relatório de encerramento. Encontra-se na página do caso, em “Documentos”, para ler e guardar como PDF.",
  reopenable: "Pode ser reaberto se houver informação nova.",
  somethingAsked:
    "O que espera a sua resposta está indicado acima. O link para cada pedido chegou num e-mail separado.",
  nothingAsked: "Com este e-mail nada lhe é pedido. Se algo for pedido, receberá um e-mail separado, com a data.",
  calendarEntry: (reference) => `[${reference}] Data para responder`,
  waitingBy: (title, day) => `${title}, até ${day}`,
  gathered: {
    subject: (count) => `Lembrete: ${String(count)} respostas em falta`,
    paragraphs: [
      "Este e-mail reúne os seus lembretes. Nenhuma destas respostas chegou ainda. Cada link abre um pedido; abri-lo não decide nada.",
    ],
    item: (reference, title, day) => `${reference}: ${title}, até ${day}`,
    lateItem: (reference, title, day) => `${reference}: ${title}, em atraso desde ${day}`,
  },
};
