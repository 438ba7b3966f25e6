import { finalReportFields, lessonsFields, libraryFields } from "./closing-fields.ts";
import { decision, reasons, referredLater } from "./shared-fields.ts";

/** What is asked in Steps 5 and 6. */
export const finalRequests = {
  "report-finally": {
    title: "Presentar el informe final",
    asks: "Informe de lo que se logró, de lo que se gastó y de cómo acabó, sin ningún dato personal.",
    fields: {
      decision: decision({
        reported: ["Presentar este informe", "La fundición lo documenta y lo comparte con el programa de auditoría."],
      }),
      report: { label: "El informe final", fields: finalReportFields },
      reasons,
    },
  },
  "document-closure": {
    title: "Documentar el cumplimiento",
    asks: "Documente, con la confirmación de la entidad facilitadora, que las personas se derivaron a la entidad coordinadora, y comparta el informe final.",
    fields: {
      decision: decision({ documented: ["Compartir el informe", "El programa de auditoría lo verifica."] }),
      referred: { label: "Número de personas derivadas" },
      referredOn: { label: "Derivadas el" },
      more: referredLater,
      reasons,
    },
  },
  "verify-completion": {
    title: "Verificar el cumplimiento",
    asks: "Verifique punto por punto que el plan se llevó a cabo.",
    fields: {
      decision: decision({
        satisfactory: ["Satisfactorio", "Usted recomienda el cierre; decide la empresa compradora."],
        "back-to-monitoring": [
          "Devolver al seguimiento",
          "El seguimiento continúa hasta la fecha de abajo, con sus motivos.",
        ],
      }),
      assistanceVerified: {
        label: "Nivel 1: ¿asistencia verificada?",
        help: "Derivación, asistencia, seguimiento, integración, finanzas.",
      },
      endsAccepted: {
        label: "¿Acepta cómo acabó para quien no recibió asistencia hasta el final?",
        help: "Hace falta si alguien rechazó la asistencia, no se le pudo encontrar, recibe asistencia de otra entidad o ha fallecido.",
      },
      outcomesVerified: {
        label: "Nivel 2: ¿resultados verificados?",
        help: "Documentados, a tiempo, dentro del presupuesto, objetivos cumplidos.",
      },
      deviations: {
        label: "¿Aprueba lo que se desvía del plan?",
        help: "Hace falta si no se cumplió un objetivo, algo llegó tarde o se gastó más de lo previsto. Diga por qué en sus motivos.",
      },
      financesVerified: { label: "¿Finanzas verificadas?", help: "El gasto de cada contribución." },
      referralExplained: {
        label: "Por qué difieren los dos datos sobre las derivaciones",
        help: "Solo hace falta si la fundición indicó otros números o días que los que confirmó la entidad facilitadora. Nada que indique quién es.",
      },
      until: { label: "El seguimiento continúa hasta el" },
      ownMonitoring: {
        label: "Por qué quien se encontró más tarde no necesita sus propios seis meses de seguimiento",
        help: "Solo hace falta si esos meses no han acabado. Nada que indique quién es.",
      },
      reasons,
    },
  },
  "close-incident": {
    title: "Cerrar el caso",
    asks: "El programa de auditoría ha verificado el cumplimiento y recomienda el cierre. Cierre el caso, o devuélvalo con sus motivos.",
    fields: {
      decision: decision({
        close: [
          "Cerrarlo como caso con reparación",
          "Se avisa a todas las partes. Lo que queda abierto de la debida diligencia continúa.",
        ],
        return: [
          "Devolverlo",
          "La entidad facilitadora informa de nuevo con los motivos de usted, y se verifica otra vez.",
        ],
      }),
      reasons,
    },
  },
  "share-lessons": {
    title: "Compartir lo aprendido",
    asks: "El caso está cerrado. Mire atrás: sus respuestas ayudan a prevenir el próximo. Sin nombres ni números pequeños.",
    fields: {
      decision: decision({
        shared: ["Compartir esto", "El programa de auditoría y la empresa compradora lo convierten en prevención."],
      }),
      lessons: { label: "Mirada atrás", fields: lessonsFields },
    },
  },
  "plan-prevention": {
    title: "Planificar la prevención",
    asks: "Convierta lo aprendido en cambios de las políticas, de la debida diligencia y de los sistemas de gestión.",
    fields: {
      decision: decision({
        "actions-planned": ["Registrar estos cambios", "Se comprueban hasta el final."],
        "nothing-to-change": ["No hace falta cambiar nada", "Sus motivos quedan registrados."],
      }),
      actions: {
        label: "Cambios",
        row: "Cambio",
        fields: { what: { label: "Qué" }, owner: { label: "Responsable" }, dueOn: { label: "Fecha límite" } },
      },
      reasons,
    },
  },
  "follow-prevention": {
    title: "Comprobar la prevención",
    asks: "Usted planificó cambios. Diga qué ha sido de cada uno. Se le pregunta cada tres meses hasta que no quede ninguno abierto.",
    fields: {
      decision: decision({
        "all-done": ["Ya no queda nada abierto", "Ya no se le pregunta más."],
        "still-open": ["Algunos siguen abiertos", "Se le pregunta de nuevo dentro de tres meses."],
      }),
      actions: {
        label: "Cambios",
        row: "Cambio",
        fields: {
          what: { label: "Qué" },
          owner: { label: "Responsable" },
          dueOn: { label: "Fecha límite" },
          state: { label: "En qué punto está", options: { done: "Hecho", open: "Abierto", dropped: "Abandonado" } },
          evidence: { label: "Qué muestra que está hecho, o por qué se abandonó" },
        },
      },
    },
  },
  "release-lessons": {
    title: "Publicar lecciones",
    asks: "Diga qué pueden aprender otras personas de este caso. Lo que quede abajo entra en la biblioteca, donde lo leen las partes de otros casos.",
    fields: {
      decision: decision({
        released: ["Publicar estas lecciones", "Se encuentran en la biblioteca, sin la referencia de este caso."],
        keep: ["Conservarlas en este caso", "No se comparte nada; dé sus motivos."],
      }),
      lessons: {
        label: "Para la biblioteca",
        help: "En términos generales. Sin nombres, lugares, días ni fechas, y sin números de personas inferiores a once. Como máximo 1000 caracteres en cada texto.",
        fields: libraryFields,
      },
      noPersonalData: {
        label: "¿Está libre de datos personales, lugares y números pequeños?",
        help: "Lo confirma para todos los textos de arriba.",
      },
      reasons,
    },
  },
} as const;
