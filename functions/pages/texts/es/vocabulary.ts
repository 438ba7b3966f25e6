import type { Texts } from "../texts.ts";

export const steps: Texts["steps"] = {
  "verify-allegation": {
    title: "Verificar la denuncia",
    short: "Verificación",
    explanation:
      "La empresa valora si la denuncia es creíble y afecta a su cadena de suministro; después investiga el programa de auditoría.",
  },
  "determine-response": {
    title: "Determinar el nivel de respuesta",
    short: "Nivel de respuesta",
    explanation: "De los hechos comprobados se deduce qué tipo de apoyo es obligatorio o recomendado.",
  },
  "design-action-plan": {
    title: "Diseñar el plan de reparación",
    short: "Plan",
    explanation:
      "Una entidad facilitadora independiente elabora el plan con las personas afectadas; el programa de auditoría lo aprueba.",
  },
  "implement-and-monitor": {
    title: "Ejecutar el plan y hacer su seguimiento",
    short: "Ejecución",
    explanation: "El plan se paga y se lleva a cabo. Informes periódicos muestran si sirve de ayuda.",
  },
  "close-incident": {
    title: "Cerrar el caso",
    short: "Cierre",
    explanation: "El programa de auditoría verifica lo que se hizo; después la empresa cierra el caso.",
  },
  "capture-lessons": {
    title: "Aprender de lo ocurrido",
    short: "Lecciones",
    explanation: "Todas las partes miran atrás, y lo aprendido se convierte en prevención.",
  },
};

export const roles: Texts["roles"] = {
  downstream: "empresa compradora",
  audit: "programa de auditoría",
  smelter: "fundición o refinería",
  facilitator: "entidad facilitadora",
  coordinator: "entidad coordinadora",
  funder: "entidad financiadora",
  reporter: "persona que informó",
  operator: "equipo operador de este sistema",
};

export const outcomes: Texts["outcomes"] = {
  denied: {
    title: "Cerrado: no se consideró creíble",
    explanation:
      "No había suficiente información fiable para tener motivos razonables. El caso puede volver a abrirse si hay información nueva.",
  },
  "not-actionable": {
    title: "Cerrado: fuera de esta cadena de suministro",
    explanation:
      "La denuncia se tomó en serio, pero no se encontró ningún vínculo con un socio actual o anterior de la cadena de suministro. Con información nueva puede volver a abrirse.",
  },
  unsubstantiated: {
    title: "Cerrado: no corroborado",
    explanation:
      "La investigación no encontró las pruebas que necesitaba. Eso no significa que no haya pasado nada; con pruebas nuevas el caso puede volver a abrirse.",
  },
  "no-remediation": {
    title: "Cerrado: sin reparación",
    explanation:
      "Los hechos se corroboraron, pero nadie asumió la reparación. Los motivos quedan registrados, y todavía puede asumirse.",
  },
  remediated: {
    title: "Cerrado: con reparación",
    explanation: "El plan de reparación se llevó a cabo y su cumplimiento se verificó de forma independiente.",
  },
  withdrawn: {
    title: "Cerrado: retirado",
    explanation: "El caso era un duplicado o una prueba, o se retiró antes de llegar a una conclusión.",
  },
};

export const closureItems: Texts["closureItems"] = {
  "referral-dated": "Derivación a la entidad coordinadora, con su fecha",
  "assistance-summarised": "Resumen de la asistencia",
  "monitoring-summarised": "Resumen del seguimiento",
  "integration-and-satisfaction": "Integración y satisfacción",
  "end-state-of-each-victim": "Cómo acabó para cada persona",
  "no-personal-data": "Ningún dato personal",
  "outcomes-verified": "Resultados verificados",
  "outcomes-on-time": "Resultados a tiempo",
  "objectives-met": "Objetivos cumplidos",
  "initiatives-monitored": "Seguimiento de las iniciativas",
  "financial-report": "Informe financiero con cada contribución",
  "within-budget": "Dentro del presupuesto",
  "remedies-accounted-for": "Las cinco medidas de reparación justificadas",
};
