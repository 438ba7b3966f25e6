import type { MailTexts } from "../mail-texts.ts";

/** What happened and what comes next; what is asked of the reader stands below it, or that nothing is. */
export const transitions: MailTexts["transitions"] = {
  referred: {
    subject: "Encaminhado para o programa de auditoria",
    paragraphs: [
      "O que foi comunicado foi examinado e encaminhado para o programa de auditoria.",
      "A seguir, o programa de auditoria analisa-o e regista o que apurar. Isto pode demorar até sessenta dias.",
    ],
  },
  verified: {
    subject: "As conclusões estão registadas",
    paragraphs: [
      "O programa de auditoria registou as suas conclusões: há motivo para agir.",
      "A seguir, apura-se e confirma-se que nível de resposta é preciso.",
    ],
  },
  unsubstantiated: {
    subject: "As conclusões estão registadas",
    paragraphs: [
      "O programa de auditoria registou as suas conclusões: não foi possível confirmar o que foi comunicado.",
      "A seguir, o caso é encerrado. Pode ser reaberto se houver informação nova.",
    ],
  },
  "response-determined": {
    subject: "O nível de resposta está decidido",
    paragraphs: [
      "Foi decidido que nível de resposta é preciso.",
      "A seguir, um plano de ação é elaborado, apresentado e analisado.",
    ],
  },
  "plan-approved": {
    subject: "O plano está aprovado",
    paragraphs: [
      "O plano de ação foi aprovado.",
      "A seguir, define-se o financiamento e o trabalho começa. O período em que se acompanham os resultados começa com o trabalho.",
    ],
  },
  "implementation-started": {
    subject: "O trabalho começou",
    paragraphs: [
      "O trabalho previsto no plano começou.",
      "A seguir, no fim de cada período de relatório, o progresso é relatado e analisado, até terminar o período do plano.",
    ],
  },
  "progress-noted": {
    subject: "Nota de progresso",
    paragraphs: [
      "Terminou um período de relatório. Esta é uma nota breve sobre o progresso; a página diz que relatórios há.",
      "A seguir, o trabalho passa ao período seguinte, ou decide-se se chega ao fim ou se é prorrogado.",
    ],
  },
  "completion-verified": {
    subject: "O relatório final está verificado",
    paragraphs: [
      "O relatório final foi verificado e considerado satisfatório.",
      "A seguir, a empresa que conduz este processo decide se o caso é encerrado.",
    ],
  },
  "lessons-shared": {
    subject: "Lições para partilhar",
    paragraphs: [
      "O que as partes aprenderam com este caso é agora partilhado com todas. Pode lê-lo através do link.",
      "A seguir, as medidas que daí resultam são levadas até ao fim.",
    ],
  },
};

/** By outcome: what follows now. The result itself stands behind the link. */
export const closings: MailTexts["closings"] = {
  denied: ["O caso está encerrado: o que foi comunicado não dá lugar a mais nenhum passo."],
  "not-actionable": ["O caso está encerrado: o que foi comunicado está fora daquilo em que este processo pode agir."],
  unsubstantiated: ["O caso está encerrado: não foi possível confirmar o que foi comunicado."],
  "no-remediation": [
    "O caso está encerrado sem um plano.",
    "A seguir, as partes são convidadas a dizer o que se pode aprender com ele.",
  ],
  remediated: [
    "O caso está encerrado: o plano foi executado e o seu cumprimento foi verificado.",
    "A seguir, as partes são convidadas a dizer o que se pode aprender com ele.",
  ],
  withdrawn: ["O caso está encerrado: foi retirado."],
};
