import type { MailTexts } from "../mail-texts.ts";

/** What happened and what comes next; what is asked of the reader stands below it, or that nothing is. */
export const transitions: MailTexts["transitions"] = {
  referred: {
    subject: "Remitido al programa de auditoría",
    paragraphs: [
      "Lo comunicado se ha examinado y se ha remitido al programa de auditoría.",
      "Ahora el programa de auditoría lo estudia y registra lo que encuentra. Esto puede tardar hasta sesenta días.",
    ],
  },
  verified: {
    subject: "Las conclusiones están registradas",
    paragraphs: [
      "El programa de auditoría ha registrado sus conclusiones: hay motivo para actuar.",
      "Ahora se calcula y se confirma qué nivel de respuesta hace falta.",
    ],
  },
  unsubstantiated: {
    subject: "Las conclusiones están registradas",
    paragraphs: [
      "El programa de auditoría ha registrado sus conclusiones: lo comunicado no se pudo corroborar.",
      "Ahora se cierra el caso. Puede volver a abrirse si hay información nueva.",
    ],
  },
  "response-determined": {
    subject: "El nivel de respuesta está decidido",
    paragraphs: [
      "Se ha decidido qué nivel de respuesta hace falta.",
      "Ahora se elabora un plan de acción, se presenta y se revisa.",
    ],
  },
  "plan-approved": {
    subject: "El plan está aprobado",
    paragraphs: [
      "El plan de acción se ha aprobado.",
      "Ahora se acuerda su financiación y empieza el trabajo. Con el trabajo empieza el período en el que se observan los resultados.",
    ],
  },
  "implementation-started": {
    subject: "El trabajo ha empezado",
    paragraphs: [
      "El trabajo previsto en el plan ha empezado.",
      "Ahora, al final de cada período de informe, se informa del avance y se revisa, hasta que acabe el período del plan.",
    ],
  },
  "progress-noted": {
    subject: "Nota de avance",
    paragraphs: [
      "Ha acabado un período de informe. Esta es la nota breve sobre su avance; la página dice qué informes hay.",
      "Ahora el trabajo pasa al período siguiente, o se decide si se acaba o se prorroga.",
    ],
  },
  "completion-verified": {
    subject: "El informe final está verificado",
    paragraphs: [
      "El informe final se ha comprobado y es satisfactorio.",
      "Ahora la empresa que dirige este proceso decide si se cierra el caso.",
    ],
  },
  "lessons-shared": {
    subject: "Lecciones para compartir",
    paragraphs: [
      "Lo que las partes han aprendido de este caso se comparte ahora con todas ellas. Puede leerlo en el enlace.",
      "Ahora se llevan a cabo hasta el final las medidas que resultan de ello.",
    ],
  },
};

/** By outcome: what follows now. The result itself stands behind the link. */
export const closings: MailTexts["closings"] = {
  denied: ["El caso está cerrado: de lo comunicado no sigue ningún otro paso."],
  "not-actionable": ["El caso está cerrado: lo comunicado queda fuera de aquello en lo que este proceso puede actuar."],
  unsubstantiated: ["El caso está cerrado: lo comunicado no se pudo corroborar."],
  "no-remediation": [
    "El caso está cerrado sin un plan.",
    "Ahora se pregunta a las partes qué se puede aprender de él.",
  ],
  remediated: [
    "El caso está cerrado: el plan se llevó a cabo y su cumplimiento se verificó.",
    "Ahora se pregunta a las partes qué se puede aprender de él.",
  ],
  withdrawn: ["El caso está cerrado: se retiró."],
};
