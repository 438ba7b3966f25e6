import type { DocumentTexts } from "../document-texts.ts";
import { countingIn } from "../plural.ts";

const { number, plural } = countingIn("pt");

export const documentTexts: DocumentTexts = {
  title: "Documentos",
  caseFile: {
    title: "Dossiê do caso",
    intro:
      "O dossiê do caso contém tudo o que pode ver deste caso: todos os eventos por ordem, todas as respostas, e a prova de que nada foi alterado depois.",
    noted: "Fica anotado no caso que tirou uma cópia, mas não o que ela contém.",
    read: "Mostrar o dossiê do caso",
    download: "Descarregá-lo como ficheiro (JSON)",
    inParts:
      "Este dossiê é longo e vem em partes. Descarregue-as todas e verifique-as em conjunto: npm run verify-case-file -- part-1.json part-2.json e assim por diante.",
    downloadPart: (part, of) => `Descarregar a parte ${String(part)} de ${String(of)} (JSON)`,
    madeOn: (when, role) => `Criado em ${when}. Para: ${role}.`,
    confidential: "Confidencial. Guarde-o como guarda o próprio caso, e não o dê a ninguém que não faça parte dele.",
    event: (index) => `Evento ${number(index)}`,
    withheldRange: (from, to) =>
      from === to
        ? `Não pode ver o evento ${number(from)}.`
        : `Não pode ver os eventos ${number(from)} a ${number(to)}.`,
    inPart: "Só se mostra uma parte.",
    hash: "Valor hash",
    check: "Como verificá-lo",
    checkText: (events, withheld, inPart) =>
      [
        plural(events, {
          one: `A cadeia tem ${number(events)} evento.`,
          other: `A cadeia tem ${number(events)} eventos.`,
        }),
        `Não mostrados: ${number(withheld)}. Mostrados em parte: ${number(inPart)}. Todos continuam abrangidos pelo seu hash.`,
      ].join(" "),
    head: "Hash do último evento",
    how: "O ficheiro descarregado pode ser verificado em qualquer computador, sem ligação à internet: npm run verify-case-file -- file.json. Indica o primeiro evento que foi alterado, retirado ou introduzido. Compare o hash do último evento com o do ficheiro de outra parte do mesmo dia.",
  },
  planVersions: {
    title: "O plano de reparação em todas as suas versões",
    intro: "Cada versão apresentada é guardada. Cada uma mostra o que mudou desde a anterior.",
    nth: (index) => `Versão ${number(index)}`,
    submittedOn: (day) => `Apresentada em ${day}`,
    approvedOn: (day) => `Aprovada em ${day}`,
    notApproved: "Não aprovada",
    all: "Todas as versões",
    readOn: "Continuar a ler",
  },
  events: {
    "case-opened": "O caso foi aberto",
    "request-opened": "Algo foi pedido",
    "request-noticed": "Foi enviado um e-mail",
    "request-answered": "Foi dada uma resposta",
    "answer-refused": "Depois da decisão chegou uma resposta diferente e foi recusada",
    "dispute-settled": "A entidade operadora esclareceu uma resposta contestada",
    "request-delegated": "Um pedido foi passado a outra pessoa da organização",
    "silence-noted": "Ninguém respondeu a tempo",
    "request-reassigned": "O pedido passou para outra parte",
    "request-extended": "Foi dado mais tempo",
    "request-withdrawn": "Um pedido foi retirado",
    "rule-applied": "Foi aplicada uma regra",
    "case-advanced": "O caso avançou",
    "step-restarted": "Uma etapa recomeçou",
    "mail-returned": "Um e-mail não pôde ser entregue",
    "parties-told": "As partes foram avisadas",
    interrupted: "O processo foi interrompido",
    noted: "Algo foi registado sem ser pedido",
    "concern-raised": "Foi comunicada uma preocupação com a segurança",
    "party-changed": "Houve uma mudança nas partes",
    exported: "Foi tirada uma cópia do dossiê do caso",
    "vault-read": "A entidade coordenadora abriu o dossiê de uma pessoa",
    "reporter-read": "Foi consultada a identidade de quem informou",
    "vault-written": "Foi acrescentado algo ao dossiê de uma pessoa",
    "person-erased": "O dossiê de uma pessoa foi apagado",
    "lessons-withdrawn": "As lições deste caso foram retiradas da biblioteca",
    "case-closed": "O caso foi encerrado",
    "case-reopened": "O caso foi reaberto",
  },
  labels: {
    request: "Pedido",
    by: "Por",
    step: "Etapa",
    role: "Parte",
    outcome: "Desfecho",
    change: "Mudança",
    reasons: "Motivos",
    text: "O que foi dito",
    dueAt: "Prazo",
  },
  changes: { assigned: "Entrou no caso", excluded: "Foi excluída", readmitted: "Participa de novo" },
};
