import { assistanceReportFields, periodReportFields } from "./report-fields.ts";
import { budgetCategories } from "./services.ts";
import { decision, otherCurrency, reasons } from "./shared-fields.ts";

/** What is asked in Step 4. */
export const monitoringRequests = {
  "raise-funds": {
    title: "Registrar promesas de contribución",
    asks: "Busque junto con la fundición el dinero para el plan y registre quién ha prometido qué. Después se pide a cada parte que paga que lo confirme.",
    fields: {
      decision: decision({
        "pledges-recorded": ["Registrar estas promesas", "Se pide a cada parte que paga que lo confirme."],
      }),
      pledges: {
        label: "Promesas de contribución",
        help: "Las confirmadas, o las que esperan confirmación, se mantienen: añada solo otras nuevas.",
        row: "Promesa",
        fields: {
          payer: {
            label: "Quién paga",
            options: {
              smelter: "Fundición o refinería",
              downstream: "Empresa compradora",
              funder: "Otra entidad financiadora, indicada abajo",
              audit: "Programa de auditoría",
              "other-smelter": "Otra fundición, indicada abajo",
            },
          },
          funder: { label: "Qué entidad financiadora" },
          smelter: { label: "Qué fundición" },
          amount: { label: "Importe" },
          ...otherCurrency,
          spentOnNeeds: {
            label: "De ello, ya gastado en ayuda urgente",
            help: "En la moneda del plan. Solo lo que se registró como ayuda urgente y se aprobó.",
          },
          chargedTo: { label: "Cargado a esta partida del Nivel 1", options: budgetCategories },
        },
      },
      reasons,
    },
  },
  "confirm-pledge": {
    title: "Confirmar su contribución",
    asks: "Se ha registrado una contribución de su organización. Confirme que la pagará.",
    fields: {
      decision: decision({
        confirmed: [
          "La pagaremos",
          "Cuenta para el presupuesto. La ejecución empieza cuando el presupuesto está cubierto.",
        ],
        declined: ["No la pagaremos", "La entidad facilitadora busca el dinero en otra parte."],
      }),
      reasons,
    },
  },
  "support-funding": {
    title: "Apoyar la financiación",
    asks: "Las promesas confirmadas no cubren el presupuesto. Ejerza su influencia, o contribuya su propia organización.",
    fields: {
      decision: decision({
        "leverage-used": [
          "Ejercemos nuestra influencia",
          "La entidad facilitadora vuelve a preguntar a quienes pagan.",
        ],
        "will-contribute": [
          "Contribuimos",
          "La entidad facilitadora registra su promesa, y se le pide que la confirme.",
        ],
        "cannot-help": ["No podemos ayudar", "La entidad facilitadora lo intenta otra vez o reduce el plan."],
      }),
      reasons,
    },
  },
  "close-shortfall": {
    title: "Cubrir lo que falta de financiación",
    asks: "El presupuesto sigue sin estar cubierto. Inténtelo otra vez, o cambie el plan.",
    fields: {
      decision: decision({
        "raise-again": ["Preguntar otra vez a quienes pagan", "Usted registra más promesas."],
        "re-scope": ["Cambiar el plan", "El plan vuelve al diseño y se aprueba de nuevo."],
        "covered-now": ["Ahora está cubierto", "Una parte confirmó tarde su pago. La ejecución puede empezar."],
      }),
      reasons,
    },
  },
  "start-implementation": {
    title: "Registrar el inicio",
    asks: "El plan está financiado. Registre el día en que empieza la ejecución: desde él se cuenta el período de seguimiento.",
    fields: {
      decision: decision({
        started: ["La ejecución ha empezado", "Se piden informes con la frecuencia que fija el plan."],
      }),
      startedOn: { label: "Empezó el" },
      reasons,
    },
  },
  "report-assistance": {
    title: "Informar de la asistencia",
    asks: "Informe de este período, por seudónimo. No copie las notas sobre las personas; su informe lo recibe la entidad facilitadora.",
    fields: {
      decision: decision({
        reported: ["Enviar este informe", "La entidad facilitadora lo usa para el informe de este período."],
      }),
      report: { label: "Su informe", fields: assistanceReportFields },
    },
  },
  "report-period": {
    title: "Informar del período",
    asks: "Informe de este período: cuánto ha avanzado el plan, qué se gastó y qué problemas hay.",
    fields: {
      decision: decision({
        reported: ["Enviar este informe", "La fundición lo transmite al programa de auditoría."],
      }),
      report: { label: "El informe", fields: periodReportFields },
    },
  },
  "forward-report": {
    title: "Transmitir un informe",
    asks: "Ha llegado un informe sobre el plan. Transmítalo al programa de auditoría.",
    fields: {
      decision: decision({ forwarded: ["Transmitirlo", "El programa de auditoría lo revisa."] }),
      note: { label: "Una nota que lo acompañe" },
    },
  },
  "review-report": {
    title: "Revisar un informe",
    asks: "Revise el informe de este período. La empresa compradora recibe una nota breve sobre el avance.",
    fields: {
      decision: decision({
        accepted: ["Aceptarlo", "Sigue el período siguiente."],
        query: ["Preguntar sobre él", "Su pregunta llega a la entidad facilitadora."],
      }),
      query: { label: "Su pregunta" },
      progress: {
        label: "Avance",
        options: { "on-track": "Según lo previsto", behind: "Con retraso", "at-risk": "En riesgo" },
      },
    },
  },
  "decide-window": {
    title: "Cerrar o prorrogar",
    asks: "El período de seguimiento está por acabar, o se propuso el cierre. Decida si se cierra o se prorroga.",
    fields: {
      decision: decision({
        close: ["Pasar al cierre", "Se le pide el informe final."],
        extend: [
          "Prorrogar el seguimiento",
          "El programa de auditoría decide sobre la prórroga. Si la rechaza, solo se puede proponer el cierre.",
        ],
      }),
      months: { label: "Prorrogar … meses", help: "De uno a seis." },
      feedbackExplained: {
        label: "Por qué cerrar aunque alguien no estaba conforme o no se le escuchó",
        help: "Solo hace falta en ese caso. Nada que indique quién es.",
      },
      reasons,
    },
  },
  "approve-extension": {
    title: "Decidir sobre una prórroga",
    asks: "La entidad facilitadora pide prorrogar el seguimiento. Decida si se prorroga y por cuánto tiempo.",
    fields: {
      decision: decision({
        approved: ["Aprobar", "El seguimiento continúa durante los meses de abajo."],
        refused: [
          "Rechazar",
          "Se pide a la entidad facilitadora que proponga el cierre. Ahora no puede pedir otra prórroga.",
        ],
      }),
      months: {
        label: "Meses",
        help: "Se cuentan desde el final del período acordado. Si ese plazo ya hubiera pasado, desde hoy.",
        options: { "1": "Uno", "2": "Dos", "3": "Tres", "4": "Cuatro", "5": "Cinco", "6": "Seis" },
      },
      reasons,
    },
  },
} as const;
