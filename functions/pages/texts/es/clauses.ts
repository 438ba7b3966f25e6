import type { Texts } from "../texts.ts";

/** Where in the Guidelines a rule stands: what was added to the clause here is left out. */
export const clauses: Texts["clauses"] = {
  "Guidelines, Step 1, credible": "Directrices, paso 1, creíble",
  "Guidelines, Step 1, actionable": "Directrices, paso 1, accionable",
  "Guidelines, Step 2, matrix": "Directrices, paso 2, matriz",
  "Guidelines, Step 2, note 22": "Directrices, paso 2, nota 22",
  "Guidelines, Step 2, note 23": "Directrices, paso 2, nota 23",
  "Guidelines, Step 2, note 23; ours: 90 days": "Directrices, paso 2, nota 23",
  "Guidelines, Step 2, note 22; ours: two or more events": "Directrices, paso 2, nota 22",
  "Guidelines, Step 2, note 22; ours: ten or more": "Directrices, paso 2, nota 22",
  "Guidelines, Step 2, remediation must follow; ours: process, Step 2.4":
    "Directrices, paso 2, tiene que haber una reparación",
  "Guidelines, Step 3, analysis": "Directrices, paso 3, análisis",
  "Guidelines, Step 3, independent expert": "Directrices, paso 3, especialista independiente",
  "Guidelines, Chapter 2, remedies": "Directrices, capítulo 2, medidas de reparación",
  "Guidelines, Step 3, case management planning": "Directrices, paso 3, planificación de la gestión de casos",
  "Guidelines, Chapter 2, informed consent": "Directrices, capítulo 2, consentimiento informado",
  "Guidelines, Step 3, child victims": "Directrices, paso 3, víctimas menores de edad",
  "Guidelines, Chapter 2, principles; ours: reviewed at submission": "Directrices, capítulo 2, principios",
  "Guidelines, Step 3, Level 2": "Directrices, paso 3, Nivel 2",
  "Guidelines, Step 3, costed": "Directrices, paso 3, con cálculo de costos",
  "Guidelines, Step 4, six to twelve months; ours: as a rule": "Directrices, paso 4, de seis a doce meses",
  "Guidelines, Chapter 2, note 16": "Directrices, capítulo 2, nota 16",
  "Guidelines, Step 4, funding": "Directrices, paso 4, financiación",
  "Guidelines, Step 4, monitoring": "Directrices, paso 4, seguimiento",
  "Guidelines, Step 4, feedback; ours: set months": "Directrices, paso 4, opinión de las personas",
  "Guidelines, Step 5, Level 1": "Directrices, paso 5, Nivel 1",
  "Guidelines, Step 5, Level 2": "Directrices, paso 5, Nivel 2",
  "Guidelines, Step 5, financial report": "Directrices, paso 5, informe financiero",
  "Guidelines, Step 6": "Directrices, paso 6",
};
