import { factsFields } from "./facts-fields.ts";
import { decision, lawEnforcement, reasons } from "./shared-fields.ts";

/** What is asked in Step 1. */
export const verificationRequests = {
  "assess-allegation": {
    title: "Valorar una información recibida",
    asks: "Ha llegado una denuncia sobre su cadena de suministro. Valore si es creíble y si está vinculada a un socio actual o anterior de la cadena de suministro. Creíble no significa cierto.",
    fields: {
      decision: decision({
        refer: ["Remitirla para que se investigue", "La investiga el programa de auditoría que usted indica abajo."],
        "not-actionable": [
          "Creíble, pero sin vínculo con nuestra cadena de suministro",
          "El caso se cierra. Con información nueva puede volver a abrirse.",
        ],
        denied: ["No creíble", "El caso se cierra con sus motivos. Con información nueva puede volver a abrirse."],
        "ask-for-information": [
          "Pedir antes más información",
          "La parte que elija abajo recibe su pregunta. Después se le pregunta a usted de nuevo.",
        ],
      }),
      credible: {
        label: "¿Es creíble?",
        help: "Hacen falta las dos cosas. Que una denuncia sea anónima, o el incidente antiguo, no es por sí solo un motivo en contra.",
        fields: {
          trustworthySource: { label: "¿Es fiable la fuente?" },
          enoughInformation: { label: "¿Hay suficiente información para tener motivos razonables?" },
        },
      },
      credibleReasons: { label: "Por qué lo valora así" },
      actionable: {
        label: "¿Está vinculada a un socio actual o anterior de la cadena de suministro?",
        help: "Solo si la considera creíble.",
      },
      partnerEvidence: { label: "A qué socio, y con qué pruebas", help: "Solo si la remite para que se investigue." },
      smelter: {
        label: "Fundición o refinería en cuestión",
        help: "O el socio que esté más cerca del daño. Solo si remite la denuncia o le hace una pregunta.",
      },
      audit: {
        label: "Programa de auditoría que la abarca",
        help: "Solo si remite la denuncia o le hace una pregunta.",
      },
      question: { label: "Su pregunta", help: "Solo si pide más información." },
      askedParty: {
        label: "A quién preguntar",
        help: "Solo si pide más información.",
        options: {
          reporter: "La persona que informó",
          audit: "El programa de auditoría",
          smelter: "La fundición o refinería",
        },
      },
      lawEnforcement,
      reasons,
    },
  },
  "give-information": {
    title: "Responder a una pregunta",
    asks: "Quienes valoran la denuncia necesitan más información. Responda lo que pueda; no tiene que responder nada que pueda poner en riesgo a alguien.",
    fields: {
      decision: decision({
        answered: ["Respondo abajo", "Su respuesta llega a quien valora la denuncia."],
        "cannot-answer": ["No puedo responder", "La denuncia se valora con lo que se sabe."],
      }),
      information: { label: "Su respuesta" },
    },
  },
  "investigate-allegation": {
    title: "Investigar y registrar la conclusión",
    asks: "Investigue con su propio mecanismo de reclamación y registre lo que encontró. Hay dos conclusiones posibles: corroborada o no corroborada.",
    fields: {
      decision: decision(
        {
          substantiated: ["Corroborada", "El nivel de respuesta se calcula a partir de los hechos de abajo."],
          unsubstantiated: [
            "No corroborada",
            "Se avisa a la empresa compradora y el caso se cierra. Con pruebas nuevas puede volver a abrirse.",
          ],
          "ask-smelter": [
            "Pedir antes a la fundición que coopere",
            "La fundición recibe su pregunta. Después se le pregunta a usted de nuevo.",
          ],
        },
        "Su conclusión",
      ),
      reference: { label: "Referencia en su mecanismo de reclamación" },
      log: { label: "Pasos dados y solicitudes hechas" },
      question: { label: "Su pregunta a la fundición", help: "No nombre personas ni lugares." },
      missingEvidence: { label: "Qué pruebas faltan", help: "Hace falta si concluye que no está corroborada." },
      facts: {
        label: "Los hechos, como usted los encontró",
        help: "No como se denunciaron. Lo que no se sabe cuenta como el valor que da más protección.",
        fields: factsFields,
      },
      lawEnforcement,
      reasons,
    },
  },
  cooperate: {
    title: "Cooperar con una investigación",
    asks: "El programa de auditoría investiga una denuncia y le pide su cooperación. Participar no supone renunciar a ningún derecho.",
    fields: {
      decision: decision({
        cooperates: ["Cooperamos", "Su información llega al programa de auditoría."],
        declines: [
          "No cooperamos",
          "El programa de auditoría continúa con lo que tiene; sus motivos quedan registrados.",
        ],
      }),
      information: { label: "Su información" },
      reasons,
    },
  },
  "investigate-linkage": {
    title: "Comprobar otra vez el vínculo",
    asks: "Según los hechos registrados, el incidente empezó después de que acabara el comercio. Compruebe otra vez si hay un vínculo con la cadena de suministro.",
    fields: {
      decision: decision({
        "facts-corrected": [
          "Corrijo los hechos",
          "El nivel de respuesta se calcula de nuevo a partir de los hechos de abajo.",
        ],
        "still-unlinked": [
          "No hay vínculo",
          "El caso se cierra como ajeno a esta cadena de suministro; la conclusión se conserva, y las personas conocidas se derivan a servicios de apoyo.",
        ],
      }),
      facts: { label: "Los hechos corregidos", help: "Indíquelos todos de nuevo.", fields: factsFields },
      reasons,
    },
  },
} as const;
