import type { PeopleMails, PeopleNotes, PeopleTexts } from "../people-texts.ts";

/** What people record beside a request. */
export const peopleNotes: PeopleNotes = {
  "not-us": {
    title: "Não fomos nós",
    asks: "Foi registada uma resposta da sua organização. Se ninguém aí a deu, diga-o aqui. O caso para de imediato; o que diz respeito à segurança continua. As outras pessoas da sua organização e a entidade operadora são avisadas. A resposta fica registada até se esclarecer se era da sua organização.",
    fields: {
      because: {
        label: "O que sabe",
        options: {
          "nobody-here": "Ninguém aqui deu esta resposta",
          "not-allowed": "Quem a deu não tinha autorização",
          "mail-in-other-hands": "Outra pessoa pode ler os nossos e-mails, ou tem o nosso link",
          "by-mistake": "Foi enviada por engano e não diz o que decidimos",
        },
      },
    },
  },
  "was-us": {
    title: "Afinal fomos nós",
    asks: "Alguém da sua organização disse que uma resposta não era da organização. Se verificou que era, confirme-o aqui e o caso continua. Não se pode confirmar com o link de quem deu a resposta.",
    fields: {
      how: {
        label: "Como verificou",
        options: {
          "asked-in-person": "Falei com a pessoa que a deu",
          "decided-together": "Tínhamos decidido em conjunto",
        },
      },
    },
  },
  "ask-more-time": {
    title: "Pedir mais tempo",
    asks: "Diga porquê e até quando pode responder. A decisão é de quem espera esta resposta. Até haver acordo, a data não muda.",
    fields: {
      because: {
        label: "Porquê",
        options: {
          "people-away": "Quem tem de decidir está ausente",
          "still-gathering": "Ainda falta informação",
          "others-first": "Outra parte tem de fazer algo primeiro",
          language: "É preciso traduzir algo",
          "safe-access": "Ainda não se pode chegar às pessoas em causa em segurança",
        },
      },
      until: { label: "Podemos responder até" },
    },
  },
  "answer-more-time": {
    title: "Responder: mais tempo?",
    asks: "Uma parte pede mais tempo para a sua resposta. Se aceitar, a data muda e os lembretes seguem a nova data. Se recusar, a data mantém-se. A parte é avisada nos dois casos.",
    fields: {
      decision: { label: "A sua resposta", options: { grant: "Aceitar a nova data", refuse: "A data mantém-se" } },
    },
  },
  "ask-back": {
    title: "Fazer uma pergunta",
    asks: "Se algo não está claro, pergunte a quem espera esta resposta, que recebe um aviso de que há uma pergunta e responde numa página. A data não muda. Não escreva nomes nem lugares.",
    fields: { question: { label: "A sua pergunta" } },
  },
  "answer-back": {
    title: "Responder a uma pergunta",
    asks: "Uma parte tem uma pergunta antes de poder responder. A sua resposta só é mostrada a essa parte. Não escreva nomes nem lugares.",
    fields: { answer: { label: "A sua resposta" } },
  },
};

const openCase = "Abrir o caso";
const openRequest = "Abrir o pedido";

export const peopleMails: PeopleMails = {
  "answer-disputed": {
    subject: "Verifique, por favor: uma resposta foi contestada",
    paragraphs: [
      "Alguém disse que uma resposta registada desta organização não era sua. O caso espera até isso ficar esclarecido.",
      "Se é dessa organização, procure saber o que aconteceu. Na página do caso pode confirmar que a resposta era, afinal, da organização. Se outra pessoa puder ler os seus e-mails, avise de imediato o seu contacto na empresa que conduz este processo.",
    ],
    action: openCase,
  },
  "dispute-settled": {
    subject: "Esclarecido: uma resposta contestada",
    paragraphs: ["Está esclarecido o que acontece a uma resposta que foi contestada. O caso continua."],
    action: openCase,
  },
  "more-time-asked": {
    subject: "Uma parte pede mais tempo",
    paragraphs: [
      "Uma parte pede mais tempo para uma resposta que espera. Aceite ou recuse através do link. Até lá, a data não muda.",
    ],
    action: "Aceitar ou recusar",
  },
  "more-time-answered": {
    subject: "O seu pedido de mais tempo",
    paragraphs: [
      "O seu pedido de mais tempo teve resposta. A data acima é a que conta agora; a página do pedido diz mais.",
    ],
    action: openRequest,
  },
  "question-asked": {
    subject: "Uma parte tem uma pergunta",
    paragraphs: [
      "Uma parte tem uma pergunta antes de poder responder a algo que espera. A pergunta e a resposta estão na página, não neste e-mail.",
    ],
    action: "Ler a pergunta e responder",
  },
  "question-answered": {
    subject: "Resposta à sua pergunta",
    paragraphs: ["A sua pergunta teve resposta. A resposta está na página do pedido."],
    action: openRequest,
  },
};

export const people: PeopleTexts = {
  waits:
    "Este caso espera: alguém disse que uma resposta registada da sua organização não era sua. Até isso ficar esclarecido, só se pode responder ao que diz respeito à segurança. Entretanto, ninguém recebe lembretes do resto.",
  disputed: "Alguém desta organização disse que esta resposta não era sua. O caso espera até isso ficar esclarecido.",
  beside: "Se ainda não pode responder",
  timeAsked: (day) => `Pediu tempo até ${day}. A data não muda enquanto isso não for aceite.`,
  timeRefused: "Pediu mais tempo. A data não muda.",
  questions: "As suas perguntas",
  question: "Pergunta",
  answer: "Resposta",
  unanswered: "Ainda sem resposta",
  handedOverTo: (title, from, to) => `${title}: de ${from} para ${to}`,
  receiptFile: "Comprovativo em ficheiro",
  reminders: {
    title: "Escolher como recebe os lembretes",
    text: "O que lhe é pedido pela primeira vez, o que diz respeito à segurança de alguém e aquilo a que ninguém respondeu a tempo chega sempre de imediato. Os outros lembretes podem chegar um a um ou juntos num só e-mail. A sua escolha vale só para si, em todos os casos; os lembretes que já esperam seguem-na a partir da próxima manhã útil.",
    question: "Os lembretes chegam",
    options: {
      each: "Um a um",
      daily: "Juntos, na manhã de cada dia útil",
      weekly: "Juntos, uma vez por semana, na segunda-feira de manhã",
    },
    submit: "Guardar esta escolha",
    kept: "A sua escolha foi registada.",
  },
  away: {
    title: "Ausência e substituição",
    text: "Durante a sua ausência, os e-mails de todos os casos vão para a pessoa que fica em sua substituição, e não para si. Os códigos para decisões importantes vão para o endereço próprio dessa pessoa. A ausência termina automaticamente.",
    from: "Primeiro dia de ausência",
    until: "Último dia de ausência",
    standIn: "Quem fica em substituição",
    submit: "Registar a ausência",
    end: "Já voltei",
    now: (standIn, from, until) => `De ${from} a ${until}, os seus e-mails vão para ${standIn}.`,
  },
};
