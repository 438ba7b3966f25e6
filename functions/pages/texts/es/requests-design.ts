import { planFields } from "./plan-fields.ts";
import { decision, reasons, referredLater } from "./shared-fields.ts";

/** What is asked in Step 3. */
export const designRequests = {
  "identify-facilitators": {
    title: "Identificar entidades facilitadoras",
    asks: "Indique una o varias entidades facilitadoras: independientes, neutrales, con experiencia en apoyar a personas que sufrieron explotación y presentes en el país.",
    fields: {
      decision: decision({ identified: ["Propongo estas", "La fundición contrata a una de ellas."] }),
      candidates: {
        label: "Entidades facilitadoras",
        row: "Entidad facilitadora",
        fields: {
          organisation: { label: "Organización" },
          presentInCountry: { label: "¿Presente en el país?" },
          expertise: { label: "Experiencia" },
        },
      },
      reasons,
    },
  },
  "engage-facilitator": {
    title: "Contratar a una entidad facilitadora",
    asks: "Contrate a una de las entidades facilitadoras que identificó el programa de auditoría.",
    fields: {
      decision: decision({
        engaged: ["Contratamos a la elegida abajo", "Se pide a la entidad facilitadora que acepte."],
        refused: [
          "Nos negamos",
          "Se pide a la empresa compradora que ejerza su influencia; después se contrata a una entidad facilitadora sin ustedes.",
        ],
      }),
      facilitator: { label: "Entidad facilitadora" },
      reasons,
    },
  },
  "accept-engagement": {
    title: "Aceptar un encargo",
    asks: "Se le pide facilitar una reparación: diseñar el plan, buscar el dinero junto con la fundición, supervisar e informar. Declare su independencia.",
    fields: {
      decision: decision({
        accepted: ["Aceptamos", "Ustedes ven el caso y elaboran el plan."],
        declined: ["No aceptamos", "Se elige a otra entidad facilitadora."],
      }),
      independent: { label: "¿Son independientes de todas las partes?" },
      conflicts: {
        label: "Posibles conflictos de intereses",
        help: "Todo lo que las demás partes deban saber, aunque sea poco.",
      },
      reasons,
    },
  },
  "name-coordinator": {
    title: "Nombrar a una entidad coordinadora",
    asks: "Indique la organización que asiste a las personas afectadas y lleva sus expedientes: una que ya trabaje con ellas en la zona.",
    fields: {
      decision: decision({
        named: ["Nombro a la indicada abajo", "Se le pide que acepte."],
        "appointed-by-law": ["Está designada por ley", "No hay nada que aceptar; se le avisa."],
      }),
      coordinator: { label: "Entidad coordinadora" },
      worksInTheArea: { label: "¿Trabaja ya en la zona?" },
      childProtection: {
        label: "Protección de menores de edad",
        options: {
          specialised: "Está especializada en infancia",
          "works-with-specialised": "Trabaja estrechamente con especialistas",
          "no-children": "No hay menores de edad",
        },
      },
      reasons,
    },
  },
  "accept-coordination": {
    title: "Aceptar la coordinación",
    asks: "Se le pide coordinar los servicios para las personas afectadas: asistirlas, llevar sus expedientes y velar por la calidad de cada proveedor.",
    fields: {
      decision: decision({
        accepted: ["Aceptamos", "La entidad facilitadora les deriva a las personas afectadas."],
        declined: ["No aceptamos", "La entidad facilitadora nombra a otra."],
      }),
      reasons,
    },
  },
  "refer-victims": {
    title: "Confirmar las derivaciones",
    asks: "Derive a cada persona identificada a la entidad coordinadora y confírmelo aquí. Cada una recibe un seudónimo al azar; no se escribe ningún nombre. Si el caso se volvió a abrir, cuente también a las derivadas antes: conservan el suyo.",
    fields: {
      decision: decision({
        referred: ["Se derivaron", "Cada persona recibe un seudónimo, con el que se hace el plan."],
        "nobody-identified": ["No se identificó a nadie", "El plan dice qué se hizo para encontrar a las personas."],
      }),
      people: { label: "Número de personas derivadas" },
      referredOn: { label: "Derivadas el" },
      more: referredLater,
      reasons,
    },
  },
  "design-plan": {
    title: "Presentar el plan",
    asks: "Elabore el plan de reparación con las personas afectadas y preséntelo. Se muestra lo que falta; no se presenta nada a medias. Use “Añadir más” cuantas veces necesite: lo que rellenó se queda.",
    fields: {
      decision: decision({
        submit: [
          "Presentar este plan",
          "La fundición transmite exactamente esta versión al programa de auditoría, o la devuelve.",
        ],
      }),
      plan: { label: "El plan", fields: planFields },
      reasons: {
        ...reasons,
        label: "Nota sobre esta versión",
        help: "Por ejemplo, qué cambió desde la anterior.",
      },
    },
  },
  "forward-plan": {
    title: "Transmitir el plan",
    asks: "La entidad facilitadora ha presentado un plan. Transmita exactamente esta versión al programa de auditoría, o devuélvala con sus motivos.",
    fields: {
      decision: decision({
        forwarded: ["Transmitirlo", "El programa de auditoría decide sobre exactamente esta versión."],
        returned: [
          "Devolverlo",
          "La entidad facilitadora lo corrige. Tras dos devoluciones pasa al programa de auditoría con los motivos de usted.",
        ],
      }),
      reasons,
    },
  },
  "approve-plan": {
    title: "Aprobar el plan",
    asks: "Apruebe exactamente esta versión del plan, o devuélvala con sus motivos. Después todas las partes trabajan según ella.",
    fields: {
      decision: decision({
        approved: [
          "Aprobar esta versión",
          "Empieza la financiación. Solo una versión nueva y aprobada puede cambiarlo.",
        ],
        returned: ["Devolverlo", "La entidad facilitadora lo corrige, y se le pregunta de nuevo."],
      }),
      principlesReviewed: { label: "¿Ha revisado el plan según los once principios?" },
      waiver: {
        label: "¿Algún acuerdo del plan quita un derecho a alguien?",
        help: "Entonces hay que devolverlo.",
      },
      reasons,
    },
  },
} as const;
