import type { Care } from "../../../domain/care.ts";
import type { TextsFor } from "../field-text.ts";

const treatment = {
  "urgent-care": "Atención urgente",
  "trauma-informed": "Atención que tiene en cuenta el trauma",
  "culturally-fitting": "Atención acorde con la cultura de la persona",
  "informed-decision": "La persona decide, conociendo las opciones",
  "follow-up": "Tratamiento posterior",
};

/** What is looked at with a person for each service. */
export const careFields: TextsFor<Care> = {
  shelter: {
    label: "Alojamiento: qué se tuvo en cuenta",
    options: {
      age: "Edad",
      sex: "Sexo",
      "family-size": "Tamaño de la familia",
      disability: "Discapacidad",
      "orientation-and-identity": "Orientación sexual e identidad de género",
      safety: "Seguridad",
      "wish-to-live-alone": "Deseo de vivir a solas",
      duration: "Cuánto tiempo hace falta",
    },
  },
  medical: { label: "Atención médica: qué se tuvo en cuenta", options: treatment },
  psychosocial: { label: "Apoyo psicosocial: qué se tuvo en cuenta", options: treatment },
  legal: {
    label: "Asistencia jurídica: de qué se informó a la persona",
    options: {
      police: "Colaborar con la policía",
      "witness-and-protection": "Declarar como testigo, y la protección",
      "civil-claims": "Reclamar una indemnización ante los tribunales",
      "immigration-and-labour-status": "Permisos de residencia y de trabajo",
    },
  },
  legalToldOn: { label: "Se le informó el" },
  legalToldIn: { label: "Se le informó en este idioma", help: "Tres letras (ISO 639-3), por ejemplo swa." },
  financial: {
    label: "Asistencia económica: qué se tuvo en cuenta",
    options: {
      "unpaid-wages": "Salarios no pagados",
      debts: "Deudas",
      "recruitment-fees": "Comisiones de contratación que se pagaron",
      "cash-grant": "Una ayuda en efectivo",
    },
  },
  feesRepaid: {
    label: "Comisiones de contratación devueltas a quien trabajó",
    help: "En la moneda del presupuesto.",
  },
  feesRepaidBy: { label: "Quién las devolvió" },
  return: {
    label: "Retorno: qué se tuvo en cuenta",
    options: {
      voluntary: "La persona quiere volver",
      "safest-and-fastest": "El camino más seguro y más rápido",
      "assisted-programme": "Un programa de retorno asistido",
    },
  },
  reintegration: {
    label: "Reintegración: vías, y lo que las acompaña",
    help: "La formación necesita los dos puntos sobre formación; una empresa propia necesita los cuatro puntos sobre ella.",
    options: {
      livelihood: "Un medio de vida",
      education: "Educación",
      "vocational-training": "Formación profesional",
      "micro-enterprise": "Una pequeña empresa propia",
      "voluntary-after-assessment": "Formación: voluntaria y elegida después de la evaluación",
      "employable-skills": "Formación: capacidades que se buscan en el mercado de trabajo",
      "business-plan-and-training": "Empresa: plan de negocio y formación en gestión",
      "in-kind-grant": "Empresa: una ayuda en especie",
      "support-beside-it": "Empresa: apoyo psicosocial que la acompaña",
      "market-checked": "Empresa: existe un mercado para ella",
    },
  },
};
