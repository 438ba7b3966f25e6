import type { DocumentTexts } from "../document-texts.ts";
import { countingIn } from "../plural.ts";

const { number, plural } = countingIn("es");

export const documentTexts: DocumentTexts = {
  title: "Documentos",
  caseFile: {
    title: "Expediente del caso",
    intro:
      "El expediente contiene todo lo que usted puede ver de este caso: cada evento en su orden, cada respuesta, y la prueba de que después no se cambió nada.",
    noted: "En el caso se anota que usted tomó una copia, sin lo que contiene.",
    read: "Mostrar el expediente del caso",
    download: "Descargarlo como archivo (JSON)",
    inParts:
      "Este expediente es largo y viene en partes. Descárguelas todas y compruébelas juntas: npm run verify-case-file -- part-1.json part-2.json y así sucesivamente.",
    downloadPart: (part, of) => `Descargar la parte ${String(part)} de ${String(of)} (JSON)`,
    madeOn: (when, role) => `Elaborado el ${when}. Para: ${role}.`,
    confidential: "Confidencial. Guárdelo como guarda el propio caso, y no lo dé a nadie que no forme parte de él.",
    event: (index) => `Evento ${number(index)}`,
    withheldRange: (from, to) =>
      from === to
        ? `Usted no puede ver el evento ${number(from)}.`
        : `Usted no puede ver los eventos ${number(from)} a ${number(to)}.`,
    inPart: "Solo se muestra una parte.",
    hash: "Valor hash",
    check: "Cómo comprobarlo",
    checkText: (events, withheld, inPart) =>
      [
        plural(events, {
          one: `La cadena tiene ${number(events)} evento.`,
          other: `La cadena tiene ${number(events)} eventos.`,
        }),
        `No se muestran: ${number(withheld)}. Se muestran en parte: ${number(inPart)}. Todos quedan cubiertos por su hash.`,
      ].join(" "),
    head: "Hash del último evento",
    how: "El archivo descargado se puede comprobar en cualquier ordenador o computadora, sin conexión: npm run verify-case-file -- file.json. Nombra el primer evento que se cambió, se quitó o se introdujo. Compare el hash del último evento con el del archivo de otra parte del mismo día.",
  },
  planVersions: {
    title: "El plan de acción de reparación en todas sus versiones",
    intro: "Se conserva cada versión presentada. Cada una muestra qué cambió desde la anterior.",
    nth: (index) => `Versión ${number(index)}`,
    submittedOn: (day) => `Presentada el ${day}`,
    approvedOn: (day) => `Aprobada el ${day}`,
    notApproved: "No aprobada",
    all: "Todas las versiones",
    readOn: "Seguir leyendo",
  },
  events: {
    "case-opened": "Se abrió el caso",
    "request-opened": "Se pidió algo",
    "request-noticed": "Se envió un correo",
    "request-answered": "Se dio una respuesta",
    "answer-refused": "Después de la decisión llegó una respuesta distinta y se rechazó",
    "dispute-settled": "El equipo operador aclaró una respuesta que no se reconocía",
    "request-delegated": "Se pasó una solicitud a otra persona del equipo",
    "silence-noted": "Nadie respondió a tiempo",
    "request-reassigned": "Se preguntó a otra parte",
    "request-extended": "Se dio más tiempo",
    "request-withdrawn": "Se retiró una solicitud",
    "rule-applied": "Se aplicó una regla",
    "case-advanced": "El caso avanzó",
    "step-restarted": "Un paso empezó de nuevo",
    "mail-returned": "Un correo no pudo entregarse",
    "parties-told": "Se avisó a las partes",
    interrupted: "El proceso se interrumpió",
    noted: "Se registró algo sin que se pidiera",
    "concern-raised": "Se comunicó una preocupación de seguridad",
    "party-changed": "Cambió una parte",
    exported: "Se tomó una copia del expediente del caso",
    "vault-read": "La entidad coordinadora abrió el expediente de una persona",
    "reporter-read": "Se consultó quién informó",
    "vault-written": "Se añadió algo al expediente de una persona",
    "person-erased": "Se borró el expediente de una persona",
    "lessons-withdrawn": "Las lecciones de este caso se quitaron de la biblioteca",
    "case-closed": "Se cerró el caso",
    "case-reopened": "El caso se volvió a abrir",
  },
  labels: {
    request: "Solicitud",
    by: "Por",
    step: "Paso",
    role: "Parte",
    outcome: "Desenlace",
    change: "Cambio",
    reasons: "Motivos",
    text: "Qué se dijo",
    dueAt: "Fecha límite",
  },
  changes: { assigned: "Se incorporó al caso", excluded: "Quedó excluida", readmitted: "Vuelve a participar" },
};
