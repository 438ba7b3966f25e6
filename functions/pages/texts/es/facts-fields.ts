import type { Facts } from "../../../domain/facts.ts";
import type { TextsFor } from "../field-text.ts";
import { exploitationTypes, indicators, methodsOfControl } from "./exploitation.ts";

/** The facts as the audit programme found them. */
export const factsFields: TextsFor<Facts> = {
  types: { label: "Qué se encontró", options: exploitationTypes },
  methodsOfControl: { label: "Cómo se controlaba a las personas", options: methodsOfControl },
  indicators: { label: "Indicadores de trabajo forzoso (OIT)", options: indicators },
  debtBondage: { label: "¿Hubo servidumbre por deudas?" },
  links: {
    label: "Vínculos con la cadena de suministro",
    help: "Uno por cada socio que compró al proveedor. El vínculo más fuerte decide el nivel de respuesta.",
    row: "Vínculo",
    fields: {
      partner: { label: "Socio de la cadena de suministro", help: "El socio más cercano al daño." },
      trading: {
        label: "Comercio con el proveedor",
        help: "Una suspensión no pone fin al comercio.",
        options: { current: "Actual", suspended: "Suspendido", past: "Acabado", unknown: "No se sabe" },
      },
      lastReceipt: {
        label: "Última recepción de material",
        help: "Directamente o a través de empresas comercializadoras.",
      },
      throughTraders: { label: "¿Llegó material también a través de empresas comercializadoras?" },
      contract: {
        label: "Contrato",
        options: { none: "No había", ended: "Acabado", running: "Sigue vigente", unknown: "No se sabe" },
      },
      contractEnd: { label: "Fin del contrato" },
      resumedOn: { label: "Comercio reanudado el", help: "Solo si antes había acabado." },
      found: { label: "¿Descubrió el problema el propio socio?" },
      foundOn: { label: "Descubierto el" },
      cutTiesOn: { label: "Relación cortada el", help: "Si se deja vacío, cuenta el fin del comercio." },
      endedBecauseOfIssue: { label: "¿Acabó el comercio a causa del problema?" },
    },
  },
  wasPublic: { label: "¿Se hizo público el asunto?" },
  publicOn: { label: "Primera noticia pública" },
  incident: {
    label: "El incidente",
    fields: {
      from: { label: "Primer día" },
      lastDay: { label: "Último día", help: "Si ocurrió varias veces: la última." },
      ongoing: { label: "¿Continúa?" },
      repeated: { label: "¿Ocurrió más de una vez?" },
      separateEvents: { label: "Número de sucesos separados" },
    },
  },
  people: {
    label: "Las personas afectadas",
    fields: {
      affectedFrom: {
        label: "Como mínimo",
        help: "El número de personas afectadas. Si se conoce con exactitud, escríbalo dos veces.",
      },
      affectedTo: { label: "Como máximo", help: "Decide el número más alto." },
      identified: {
        label: "De ellas, identificadas",
        help: "Personas a las que se conoce y se puede ofrecer apoyo.",
      },
      children: { label: "¿Hay menores de edad entre ellas?" },
      childrenInOrUnderMine: { label: "¿Trabajaron menores de edad en una mina o bajo tierra?" },
      childrenInOtherWorstForms: { label: "¿Hicieron menores de edad otro trabajo peligroso o dañino?" },
      urgentNeeds: {
        label: "¿Tiene alguien necesidades urgentes?",
        help: "Seguridad, alojamiento, comida, atención médica.",
      },
    },
  },
};
