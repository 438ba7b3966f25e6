import type { MailTexts } from "../mail-texts.ts";
import { peopleMails } from "./people.ts";

const openCase = "Abrir el caso";
const openRequest = "Abrir la solicitud";

export const mailWords: MailTexts["words"] = {
  "request-first": {
    subject: "",
    paragraphs: [],
    action: openRequest,
  },
  "request-reminder": {
    subject: "",
    paragraphs: ["Esto es un recordatorio: su respuesta todavía no ha llegado."],
    action: openRequest,
  },
  "request-escalation": {
    subject: "",
    paragraphs: [
      "Nadie de su organización ha respondido a tiempo. Usted figura como otro contacto y puede responder ahora.",
    ],
    action: openRequest,
  },
  "date-moved": {
    subject: "",
    paragraphs: [
      "La fecha en la que se espera su respuesta ha cambiado. La fecha de arriba es la que vale ahora; los recordatorios la siguen.",
    ],
    action: openRequest,
  },
  "request-unanswered": {
    subject: "Solicitud sin respuesta",
    paragraphs: [
      "Una solicitud a otra parte no se ha respondido a tiempo. No tiene que responderla usted: se le avisa para que pueda ocuparse de ello.",
    ],
    action: openCase,
  },
  "request-stalled": {
    subject: "Sin respuesta: ocúpese de ello",
    paragraphs: [
      "Nadie ha respondido después del último aviso a otros contactos. La solicitud todavía se puede responder; el caso continúa desde ahí.",
    ],
    action: openCase,
  },
  "decision-receipt": {
    subject: "Decisión registrada",
    paragraphs: [
      "Se registró una decisión de su organización.",
      "Si no fue usted ni su equipo, dígalo enseguida: con el enlace “Esta respuesta no es nuestra” si lo hay, y por teléfono a su contacto en la empresa que dirige este proceso si otras personas pueden leer su correo.",
    ],
    action: openCase,
  },
  "decision-told": {
    subject: "Decisión registrada",
    paragraphs: ["Se registró una decisión. Con este correo no se le pide nada."],
    action: openCase,
  },
  transition: {
    subject: "El caso ha avanzado",
    paragraphs: ["El caso ha avanzado."],
    action: openCase,
  },
  "case-opened": {
    subject: "Su enlace al caso",
    paragraphs: [
      "Usted participa en este caso. Con este enlace puede ver en qué punto está y comunicar una preocupación en cualquier momento. Es válido mientras usted participe.",
    ],
    action: openCase,
  },
  "case-closed": {
    subject: "El caso está cerrado",
    paragraphs: ["El caso está cerrado."],
    action: openCase,
  },
  "case-reopened": {
    subject: "El caso está abierto de nuevo",
    paragraphs: ["El caso se ha vuelto a abrir. Se le avisará cuando se le pida algo."],
    action: openCase,
  },
  "concern-raised": {
    subject: "Se comunicó una preocupación",
    paragraphs: ["Alguien ha comunicado una preocupación. Espera una respuesta; ocúpese de ella enseguida."],
    action: openCase,
  },
  noted: {
    subject: "Se registró algo",
    paragraphs: ["Una parte ha registrado algo que le concierne. Lo encuentra en la página del caso."],
    action: openCase,
  },
  interrupted: {
    subject: "Interrumpido: hay que repararlo",
    paragraphs: ["Una ejecución de este caso ha fallado. No se ha perdido nada. Una vez reparado, reanude el caso."],
    action: openCase,
  },
  "mail-returned": {
    subject: "Un correo fue devuelto: hay que repararlo",
    paragraphs: [
      "Un correo de este caso no llegó a nadie. A los demás contactos de la parte, si los hay, se les ha enviado lo mismo.",
      "Pida otra dirección a la parte, impórtela en el directorio y vuelva a enviar. A la dirección antigua no se envía nada más.",
    ],
    action: openCase,
  },
  "reporter-acknowledged": {
    subject: "Hemos recibido su mensaje",
    paragraphs: [
      "Gracias. Lo que nos contó ha llegado y se está examinando.",
      "En el enlace puede ver en cualquier momento en qué punto está, cuándo ocurre algo, cómo puede acabar y dónde obtener consejo independiente. Guarde bien el enlace: quien lo tenga puede leer esa página.",
    ],
    action: "Ver en qué punto está",
  },
  "reporter-progress": {
    subject: "Noticias sobre su mensaje",
    paragraphs: ["Hay noticias. Puede leerlas en el enlace."],
    action: "Ver en qué punto está",
  },
  "reporter-outcome": {
    subject: "Noticias sobre su mensaje",
    paragraphs: ["Hay un resultado. Puede leerlo en el enlace, junto con dónde obtener consejo independiente."],
    action: "Leer el resultado",
  },
  "fresh-link": {
    subject: "Su enlace nuevo",
    paragraphs: ["Alguien pidió un enlace nuevo para esta dirección. Si no fue usted, puede ignorar este correo."],
    action: "Abrir la página",
  },
  code: {
    subject: "Su código",
    paragraphs: [
      "Escriba este código en la página en la que lo pidió.",
      "Si no pidió ningún código, otra persona tiene su enlace: avise enseguida a su contacto en la empresa que dirige este proceso y no dé el código a nadie.",
    ],
    action: "",
  },
  ...peopleMails,
};
