import type { ReporterTexts } from "../reporter-texts.ts";

export const reporterTexts: ReporterTexts = {
  title: "Quién informó",
  intro:
    "La persona que informó ha aceptado que la empresa y el programa de auditoría sepan quién es. Consúltelo solo si el caso lo necesita, y no se lo diga a nadie más.",
  noted: "Cada vez que alguien lo consulta, se anota en el caso, sin lo que dice.",
  code: "Código de seis cifras",
  codeHelp: "Lo enviamos a su dirección registrada. Vale durante diez minutos y para cinco intentos.",
  sendCode: "Enviarme un código",
  show: "Mostrar quién informó",
  name: "Nombre",
  email: "Dirección de correo electrónico",
  other: "Otra forma de contactar",
  safe: "¿Es seguro contactar allí con la persona?",
  safeYes: "Sí, así lo dijo la persona",
  safeNo: "No. No contacte con la persona: podría ponerla en peligro.",
  notGiven: "No se dio",
  careful:
    "No transmita esto nunca a la fundición ni a la empresa minera. No lo copie en una respuesta, una nota o un correo: allí lo leerían otras personas.",
  notices: {
    "code-sent": "Un código va en camino a su dirección registrada.",
    "code-not-sent": "No se pudo enviar el código por correo. Inténtelo de nuevo en un minuto.",
    "code-wrong": "El código falta, es incorrecto o ya no es válido. Pida uno nuevo; no se ha mostrado nada.",
    "nothing-known": "No se sabe nada de la persona que informó.",
  },
};
