import type { Texts } from "../texts.ts";
import { planProblems } from "./plan-problems.ts";

export const problems: Texts["problems"] = {
  ...planProblems,
  missing: "Isto é necessário. Preencha, por favor.",
  malformed: "Não foi possível ler isto. Verifique como está escrito.",
  "too-long": "Este texto é demasiado longo. Encurte-o.",
  "too-many": "Há aqui demasiadas entradas. Junte algumas.",
  "too-large": "Este número é maior do que é possível aqui. Verifique-o.",
  "too-small": "Este número é menor do que é possível aqui. Verifique-o.",
  "reporter-not-reachable":
    "Não há forma segura de contactar a pessoa que informou. Escolha outra parte, ou decida com o que há.",
  "decision-against-judgement":
    "A sua decisão e a sua avaliação abaixo não são compatíveis. Para encaminhar a denúncia, ela deve ser credível e ter ligação à cadeia; para a encerrar assim, deve ter sido considerada “Não credível”.",
  "no-end-without-remediation":
    "O caso não pode terminar agora sem reparação: um nível é obrigatório ou foi assumido, a exploração continua, ou há uma necessidade urgente em aberto.",
  "hold-not-yet":
    "A proteção só pode ser levantada quando as pessoas afetadas estiverem em segurança. Mantenha-a, ou confirme que estão.",
  "not-a-candidate": "O programa de auditoria não propôs esta organização. Escolha uma das que este identificou.",
  "excluded-here": "Esta organização está excluída do caso. Escolha outra.",
  "interim-not-independent":
    "Só pode ser nomeada uma organização independente de todas as partes envolvidas. Escolha outra.",
  "not-independent":
    "Só uma entidade facilitadora independente pode aceitar. Se a sua organização não é independente, não aceite.",
  "children-need-specialists":
    "Há, ou pode haver, crianças afetadas. A entidade coordenadora deve ser especializada em crianças ou trabalhar em estreita ligação com quem o seja.",
  "closure-not-before-month-six":
    "O encerramento pode ser proposto a partir do sexto mês de acompanhamento. Por agora responda “Não”.",
  "must-be-verified":
    "O cumprimento do plano só pode ser considerado satisfatório quando isto estiver verificado. Caso contrário, devolva o caso ao acompanhamento.",
  "return-day-out-of-range": "Escolha um dia a partir de amanhã e dentro dos próximos seis meses.",
  "actions-left-out": "Falta aqui algo que planeou. Mantenha cada mudança e diga em que ponto está.",
  "actions-open-or-not":
    "A sua decisão e as mudanças abaixo não são compatíveis: ou todas estão feitas ou abandonadas, ou algumas estão em aberto.",
  "must-be-clear":
    "Só se pode partilhar o que não contém dados pessoais, lugares nem números pequenos. Verifique e confirme.",
  "not-a-party":
    "Ninguém tem esta função no caso. Escolha outra parte que pague, ou indique uma entidade financiadora.",
  "code-missing": "Peça um código com o botão e escreva-o aqui.",
  "code-wrong": "Este código não está certo. Verifique-o, ou peça outro.",
  "code-expired": "Este código já não é válido. Peça outro.",
  "code-tries-used": "Este código foi escrito com erros demasiadas vezes. Peça outro.",
  "changed-meanwhile": "Algo mudou depois de esta página ser mostrada. Leia-a de novo e volte a responder.",
  "no-ground-after-outcome": "Um caso que terminou assim não é reaberto por este motivo.",
  "concern-empty": "Escreva qual é a sua preocupação.",
  needed: "Isto é necessário. Preencha, por favor.",
  "reasons-needed": "Indique os seus motivos.",
  "actionable-needed": "Diga se há ligação a um parceiro atual ou anterior da cadeia de fornecimento.",
  "anonymity-or-age-alone":
    "Que uma denúncia seja anónima, ou que o incidente tenha ocorrido há muito tempo, não basta por si só para a considerar não credível. Indique mais motivos.",
  "no-link": "Indique pelo menos uma ligação à cadeia de fornecimento.",
  contradicts: "Isto contradiz outra resposta. Corrija uma das duas.",
  "ends-before-it-begins": "Isto termina antes de começar. Verifique as duas datas.",
  "in-the-future": "Esta data está no futuro. Verifique-a.",
  "already-mandatory": "Este nível já é obrigatório.",
  "feedback-needed":
    "Neste mês pergunta-se a cada pessoa o que pensa. Diga o que lhe responderam, ou que nada disseram.",
  "feedback-unexplained":
    "Alguém não estava satisfeito, ou não foi ouvido. Para o encerramento é precisa a sua explicação, sem nada que permita reconhecer a pessoa.",
  "own-monitoring-unfinished":
    "Uma pessoa foi encontrada mais tarde, e os seus próprios seis meses de acompanhamento não terminaram. Diga por que motivo o encerramento é correto mesmo assim, ou devolva o caso.",
  "new-person-needs-plan":
    "Uma pessoa foi encontrada mais tarde: o plano deve mudar, para que ela tenha um plano próprio.",
  "window-by-extension-only":
    "O período e a frequência ficam como foram aprovados. Só uma prorrogação torna o período mais longo.",
  "currency-stays": "A moeda fica como foi aprovada: as contribuições foram confirmadas nessa moeda.",
  "budget-over-confirmed":
    "O novo orçamento ultrapassa o que foi confirmado. Procure primeiro o financiamento, ou fique pelo que há.",
  "payer-not-known": "Só pode ter pago quem tem uma contribuição confirmada. Use o mesmo nome que nas linhas acima.",
  "not-a-budget-line": "O orçamento aprovado não tem esta linha. Escolha o nível e a linha como estão no plano.",
  "already-a-payer": "Esta entidade financiadora já participa. Pode prometer mais pelo seu próprio link.",
  "service-not-in-plan": "O plano desta pessoa não tem este serviço. Um serviço novo é uma mudança do plano.",
  "referral-differs":
    "A fundição indicou números ou dias de encaminhamento diferentes dos que a entidade facilitadora confirmou. Diga por que motivo é correto mesmo assim, ou devolva o caso.",
  "extension-refused":
    "O programa de auditoria recusou uma prorrogação. Proponha o encerramento; o relatório final diz o que não está terminado, e o programa de auditoria pode devolver o caso ao acompanhamento.",
  "needs-not-approved":
    "A ajuda urgente só é debitada a uma contribuição depois de aprovada pelo programa de auditoria. Até lá, deixe isto vazio.",
  "tranche-over-pledge": "Isto é mais do que a própria contribuição.",
  "tranche-needs-line": "Escolha a linha do orçamento do Nível 1 a que a ajuda urgente é debitada.",
  "in-the-past": "Este dia já passou. O que ainda está em aberto precisa de um dia novo.",
  "not-covered-yet": "As contribuições confirmadas ainda não cobrem o orçamento. Escolha uma das outras duas opções.",
  "closure-too-early": "O encerramento pode ser proposto a partir do sexto mês de acompanhamento.",
  "closure-before-implemented": "O encerramento pode ser proposto quando o plano estiver executado.",
  "closure-list-open":
    "Um ponto da lista de encerramento ainda está em aberto e não é dos que pode aprovar como desvio. Devolva o caso ao acompanhamento.",
  "deviation-not-approved":
    "Um objetivo não foi alcançado, algo se atrasou, ou gastou-se mais do que o previsto. Aprove o desvio com os seus motivos, ou devolva o caso ao acompanhamento.",
  "personal-data": "Parece haver aqui dados pessoais, como um número de telefone ou um endereço. Retire-os.",
  "extension-outside-1-to-6": "Uma prorrogação dura de um a seis meses.",
  "victim-count-over-assisted": "Isto é mais do que o número de pessoas assistidas. Verifique os dois.",
  "indicator-missing": "Indique um valor para cada indicador do plano.",
  "not-later-than-due": "Este dia não é posterior à data que vale agora. Escolha um dia posterior.",
};
