import { consentFields } from "./consent-fields.ts";
import { budgetCategories, levels, services } from "./services.ts";
import { peopleNotes } from "./people.ts";
import { otherCurrency, reasons } from "./shared-fields.ts";

/** What a party may record without being asked. */
export const notes = {
  "note-lesson": {
    title: "Anotar uma lição",
    asks: "O que faria de novo, e o que faria de outra forma? A lição volta a ser mostrada quando se fizer o balanço do caso. Não escreva nada que permita reconhecer uma pessoa ou um lugar.",
    fields: {
      about: {
        label: "Sobre o que é",
        options: {
          objectives: "Os objetivos",
          victims: "As pessoas afetadas",
          communities: "Comunidades",
          budget: "O orçamento",
          challenges: "Desafios",
          risks: "Riscos",
          "monitoring-tools": "Ferramentas de acompanhamento",
          communication: "Comunicação",
          recommendations: "Uma recomendação",
        },
      },
      lesson: { label: "A lição" },
    },
  },
  "exclude-party": {
    title: "Excluir uma parte",
    asks: "Uma parte que possa estar implicada no dano deixa de receber e-mails deste caso e de ver o que quer que seja dele, e os seus links deixam de funcionar. O que lhe foi pedido passa para a parte imediatamente acima.",
    fields: { reasons },
  },
  "readmit-party": {
    title: "Readmitir uma parte",
    asks: "Não há conflito de interesses, ou já terminou. A parte volta a receber e-mails e pedidos como antes.",
    fields: { reasons },
  },
  "reopen-case": {
    title: "Reabrir o caso",
    asks: "O caso continua numa nova fase, com tudo o que foi apurado e decidido. Todas as partes são avisadas.",
    fields: {
      why: {
        label: "Porquê",
        options: {
          "new-victims": "Foram encontradas mais pessoas afetadas",
          relapse: "O dano recomeçou, ou a ajuda não teve efeito duradouro",
          "new-information": "Há informação nova",
          "later-adoption": "Afinal a reparação é assumida",
        },
      },
      reasons,
    },
  },
  "record-consent": {
    title: "Registar o consentimento, ou a sua retirada",
    asks: "Quem consentiu pode retirar o consentimento em qualquer momento, e não perde nenhuma ajuda por isso. A partir desse dia, o que diz respeito a esta pessoa deixa de ser mostrado às partes abrangidas pela retirada. A retirada não põe fim à obrigação legal de comunicar que uma criança está em perigo.",
    fields: consentFields,
  },
  "appoint-interim-facilitator": {
    title: "Nomear uma entidade facilitadora provisória",
    asks: "Ainda há pessoas sob proteção, e nenhuma entidade facilitadora foi contratada. Nomeie uma que cuide desde já da segurança delas. Ela vê o caso, recebe os pedidos sobre necessidades urgentes e preocupações, e decide quando a proteção pode ser levantada. A nomeação termina quando for contratada outra entidade facilitadora. A fundição não é avisada.",
    fields: {
      facilitator: { label: "Organização" },
      independent: {
        label: "É independente da fundição, da mina e de todas as partes que possam estar envolvidas?",
      },
      reasons,
    },
  },
  "record-service": {
    title: "Registar em que ponto está um serviço",
    asks: "Quando um prestador recebe um pedido, aceita, não aceita ou termina o serviço, registe-o aqui. A entidade facilitadora é avisada; o seu próximo relatório já virá com estes dados. Não escreva nomes.",
    fields: {
      service: { label: "Serviço", options: services },
      state: {
        label: "Em que ponto está",
        options: {
          referred: "Foi pedido ao prestador",
          accepted: "O prestador aceitou",
          declined: "O prestador não aceitou",
          done: "Está feito",
        },
      },
      on: { label: "Desde" },
    },
  },
  "record-contribution": {
    title: "Registar dinheiro recebido ou pago",
    asks: "Registe-o quando acontecer. O próximo relatório já virá com as somas, e aí pode verificá-las.",
    fields: {
      movement: {
        label: "O que aconteceu",
        options: {
          received: "Esta parte pagadora fez o pagamento",
          "paid-out": "Foi pago a partir da contribuição desta parte pagadora",
        },
      },
      amount: { label: "Valor" },
      ...otherCurrency,
      on: { label: "Em" },
      level: { label: "Nível, se foi pago", options: levels },
      category: { label: "Linha do orçamento, se foi pago", options: budgetCategories },
      receipt: {
        label: "Número do recibo",
        help: "Só se o mesmo valor tiver sido pago duas vezes no mesmo dia. Letras, algarismos, hífenes.",
      },
    },
  },
  "pledge-more": {
    title: "Prometer uma contribuição",
    asks: "A sua organização promete este valor para o plano, além do que prometeu antes. Conta de imediato; ninguém tem de o confirmar.",
    fields: { amount: { label: "Valor" }, ...otherCurrency },
  },
  "invite-payer": {
    title: "Convidar outra parte pagadora",
    asks: "Indique uma entidade financiadora ou outra fundição. Recebe um link próprio para este caso. Vê a referência, os totais e a sua própria parte, e pode aí prometer uma contribuição.",
    fields: { funder: { label: "Entidade financiadora" }, smelter: { label: "Outra fundição" } },
  },
  ...peopleNotes,
} as const;
