import { planFields } from "./plan-fields.ts";
import { decision, reasons } from "./shared-fields.ts";

/** What is asked when the plan changes while it is carried out. */
export const amendmentRequests = {
  "amend-plan": {
    title: "Cambiar el plan",
    asks: "Usted informó de que el plan debe cambiar. El formulario empieza con la versión vigente: cambie lo necesario y preséntela. El seguimiento continúa según la versión vigente hasta que se apruebe la nueva.",
    fields: {
      decision: decision({
        submit: [
          "Presentar esta versión",
          "La fundición transmite exactamente esta versión al programa de auditoría, o la devuelve.",
        ],
      }),
      plan: { label: "El plan", fields: planFields },
      reasons: { ...reasons, label: "Qué cambia, y por qué" },
    },
  },
  "forward-amendment": {
    title: "Transmitir el plan modificado",
    asks: "La entidad facilitadora ha presentado un plan modificado. Transmita exactamente esta versión al programa de auditoría, o devuélvala con sus motivos.",
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
  "approve-amendment": {
    title: "Aprobar el plan modificado",
    asks: "Apruebe exactamente esta versión, o devuélvala con sus motivos. Hasta entonces sigue vigente la versión actual.",
    fields: {
      decision: decision({
        approved: [
          "Aprobar esta versión",
          "Sustituye a la versión vigente; desde ahora los informes se rigen por ella.",
        ],
        returned: ["Devolverlo", "La entidad facilitadora lo corrige; la versión vigente se mantiene."],
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
