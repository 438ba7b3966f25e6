import type { WelcomeTexts } from "../welcome-texts.ts";

export const welcome: WelcomeTexts = {
  title: "De que se trata?",
  process:
    "Alguém denunciou que pessoas podem ter sido exploradas no lugar de onde vêm os minerais de uma cadeia de fornecimento. Empresas dessa cadeia, um programa de auditoria e organizações que ajudam as pessoas apuram em conjunto o que aconteceu e reparam o mal causado. Fazem-no em seis etapas, segundo as diretrizes da Organização Internacional para as Migrações (OIM).",
  roles: {
    downstream:
      "A sua empresa compra nesta cadeia de fornecimento. Avalia o que é denunciado, exerce a sua influência para que haja reparação e encerra o caso.",
    audit: "Investiga, determina o nível de resposta, aprova o plano e verifica se foi executado.",
    smelter:
      "Comprou nesta cadeia, ou é a empresa mais próxima do que aconteceu. Contrata a entidade facilitadora, transmite o plano e os relatórios, e pode pagar uma parte.",
    facilitator:
      "Elabora o plano com as pessoas afetadas, procura o financiamento, acompanha a execução do plano e apresenta relatórios.",
    coordinator:
      "Ajuda diretamente as pessoas afetadas, guarda os registos delas e zela pela qualidade de cada serviço.",
    funder: "Paga uma parte do que o plano custa, se concordar.",
    reporter: "Contou-nos o que aconteceu. Podemos pedir-lhe mais informação, e saberá como termina.",
    operator: "Mantém este sistema a funcionar. Não decide nada no caso.",
  },
  ask: {
    below: (link) => `Se algo não está claro, use “${link}” mais abaixo: responde-lhe quem espera a sua resposta.`,
    contact: "Se algo não está claro, pergunte ao seu contacto na empresa que conduz este processo.",
  },
  silence: {
    stall:
      "Se não responder, recebe um lembrete; depois o pedido vai também para outros contactos da sua organização, e quem o acompanha é avisado. O caso espera pela sua resposta.",
    "go-on":
      "Se não responder, recebe um lembrete; depois o pedido vai também para outros contactos da sua organização, e quem o acompanha é avisado. Depois disso, o caso continua sem a sua resposta; ainda a pode dar.",
    reporter:
      "Não tem de responder. Sem a sua resposta, o caso continua com o que se sabe; ainda pode responder mais tarde.",
  },
  mail: {
    why: "Recebe este e-mail porque a sua organização participa neste caso, ou é convidada a participar. Várias organizações trabalham nele em conjunto, etapa por etapa; a cada uma são pedidas por e-mail as decisões que lhe cabem.",
    link: "Abrir o link não decide nada. A página explica de que trata o caso, o que se lhe pede, o que resulta de cada escolha e a quem pode perguntar. Aí pode passar o pedido a outra pessoa da sua organização.",
    reporterWhy: "Recebe este e-mail porque nos contou algo. Quem o examina tem uma pergunta.",
    reporterLink: "Abrir o link não envia nada. A página explica o que se pede.",
  },
  savedForYou: "O que guardar só é visto por si, com este pedido. Ainda não é uma resposta.",
  readFirst: "Leia primeiro: em que se baseia",
};
