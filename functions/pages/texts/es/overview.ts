import type { OverviewTexts } from "../overview-texts.ts";
import { countingIn } from "../plural.ts";

const { number, plural } = countingIn("es");

export const overview: OverviewTexts = {
  askedOfYou: "Lo que se le pide a usted",
  nothingAskedOfYou: "Por ahora no se le pide nada.",
  askedHelp:
    "El enlace a cada solicitud está en el correo con el que se le pidió. Si no lo encuentra, se lo enviamos otra vez.",
  mailRequests: "Enviarme otra vez estos enlaces",
  askedOfOthers: "Lo que se pide a otras partes",
  nothingAskedOfOthers: "Por ahora no se pide nada a nadie más.",
  nothingOverdue: "No hay nada con retraso.",
  show: "Mostrar",
  filters: { all: "Todo", open: "Abiertos", overdue: "Con retraso", closed: "Cerrados" },
  counted: (words, count) => `${words} (${number(count)})`,
  ahead: "Próximas fechas",
  nothingAhead: "Por ahora no hay ninguna fecha fijada.",
  answerOf: (title, role) => `Fecha para responder: ${title} (${role})`,
  windowEnds: "Acaba el período de seguimiento del plan",
  reportAsked: (report) => `Se pide el informe ${number(report)}`,
  actionDue: (role) => `Vence una medida de debida diligencia (${role})`,
  happened: "Qué ha ocurrido",
  allHappened: (count) => `Todo lo ocurrido (${number(count)})`,
  newestFirst: "Lo último está primero.",
  happenings: {
    opened: "Se abrió el caso.",
    concern: "Se comunicó una preocupación de seguridad.",
    reopened: "El caso se volvió a abrir.",
  },
  stepBegan: (step) => `Empezó el paso “${step}”.`,
  stepBack: (step) => `El caso volvió al paso “${step}”.`,
  decidedBy: (title, decision, role) => `${title}: ${decision} (${role})`,
  answeredBy: (title, role) => `${title}: con respuesta (${role})`,
  notAnswered: (title) => `${title}: sin respuesta a tiempo`,
  moreTime: (title, day) => `${title}: se dio más tiempo, hasta el ${day}`,
  recordedBy: (what, role) => `Registrado: ${what} (${role})`,
  partyChanges: {
    assigned: (role) => `Una parte se incorporó: ${role}`,
    excluded: (role) => `Una parte quedó excluida: ${role}`,
    readmitted: (role) => `Una parte vuelve a participar: ${role}`,
  },
  known: "Lo que usted puede ver del caso",
  knownHelp: "Está en páginas propias.",
  back: "Volver al caso",
  cases: {
    title: "Sus casos",
    link: "Todos sus casos",
    intro:
      "Estos son los casos en los que participa su organización. De cada uno se le puede enviar un enlace por correo; abre la página de ese caso.",
    none: "No hay ningún caso así.",
    reference: "Caso",
    where: "En qué punto está",
    asked: "Lo que se le pide",
    waiting: (count) => plural(count, { one: "1 solicitud", other: `${number(count)} solicitudes` }),
    nextDue: (day) => `responder a más tardar el ${day}`,
    nothingAsked: "Nada",
    thisCase: "este caso",
    mailLink: "Enviarme su enlace",
    mailLinkOf: (reference) => `Enviarme el enlace a ${reference}`,
    next: "Más casos",
  },
  freshLink: {
    title: "Su enlace a esta página",
    text: "Si ya no encuentra el correo con su enlace, le enviamos uno nuevo, solo a su dirección registrada. Este enlace también sigue siendo válido.",
    submit: "Enviarme un enlace nuevo",
    sentTitle: "Revise su correo",
    sentText: "Va en camino un correo a su dirección registrada. Puede tardar unos minutos.",
    sentHelp:
      "El mismo enlace se envía como máximo una vez por hora. Si no llega nada, mire en la carpeta de correo no deseado o pregunte a su contacto en la empresa que dirige este proceso.",
  },
};
