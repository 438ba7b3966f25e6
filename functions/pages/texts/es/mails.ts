import type { MailTexts } from "../mail-texts.ts";
import { closings, transitions } from "./mail-transitions.ts";
import { mailWords } from "./mail-words.ts";

export const mails: MailTexts = {
  labels: {
    reference: "Caso",
    step: "Paso",
    asked: "Qué se pide",
    role: "Se le pregunta como",
    askedRole: "A quién se pide",
    due: "A más tardar el",
    waiting: "Pendiente de usted",
    progress: "Avance",
    next: "Próximas noticias a más tardar el",
    on: "Registrada el",
    digest: "Huella digital",
    open: "Solicitudes abiertas",
    late: "De ellas, con retraso",
    code: "Código",
    validUntil: "Válido hasta",
    error: "Error",
  },
  actionNeededBy: (day) => `Responder a más tardar el ${day}`,
  reminderBy: (day) => `Recordatorio: responder a más tardar el ${day}`,
  overdueSince: (day) => `Con retraso desde el ${day}`,
  footer: [
    "Nunca pedimos por correo electrónico datos de las personas afectadas. No los envíe.",
    "Las respuestas a esta dirección no se leen. Use el enlace, o a su contacto en la empresa que dirige este proceso.",
  ],
  linkIsYours: "El enlace es solo para usted: no lo reenvíe.",
  words: mailWords,
  transitions,
  closings,
  progress: { "on-track": "Según lo previsto", behind: "Con retraso", "at-risk": "En riesgo" },
  closureReport:
    "Hay un informe de cierre. Lo encuentra en la página del caso, en “Documentos”, para leerlo y guardarlo como PDF.",
  reopenable: "Puede volver a abrirse si hay información nueva.",
  somethingAsked: "Lo que está pendiente de usted figura arriba. El enlace a cada solicitud llegó en un correo propio.",
  nothingAsked: "Con este correo no se le pide nada. Si se le pide algo, recibirá un correo propio, con su fecha.",
  calendarEntry: (reference) => `[${reference}] Fecha para responder`,
  waitingBy: (title, day) => `${title}, a más tardar el ${day}`,
  gathered: {
    subject: (count) => `Recordatorio: ${String(count)} respuestas pendientes`,
    paragraphs: [
      "Este correo reúne sus recordatorios. Ninguna de estas respuestas ha llegado todavía. Cada enlace abre una solicitud; abrirla no decide nada.",
    ],
    item: (reference, title, day) => `${reference}: ${title}, a más tardar el ${day}`,
    lateItem: (reference, title, day) => `${reference}: ${title}, con retraso desde el ${day}`,
  },
};
