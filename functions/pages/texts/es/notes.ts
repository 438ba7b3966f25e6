import { consentFields } from "./consent-fields.ts";
import { budgetCategories, levels, services } from "./services.ts";
import { peopleNotes } from "./people.ts";
import { otherCurrency, reasons } from "./shared-fields.ts";

/** What a party may record without being asked. */
export const notes = {
  "note-lesson": {
    title: "Anotar una lección",
    asks: "¿Qué haría otra vez, y qué de otra manera? Se muestra de nuevo cuando se repasa el caso. No escriba nada por lo que se pueda reconocer a una persona o un lugar.",
    fields: {
      about: {
        label: "De qué trata",
        options: {
          objectives: "Los objetivos",
          victims: "Las personas afectadas",
          communities: "Las comunidades",
          budget: "El presupuesto",
          challenges: "Las dificultades",
          risks: "Los riesgos",
          "monitoring-tools": "Las herramientas de seguimiento",
          communication: "La comunicación",
          recommendations: "Una recomendación",
        },
      },
      lesson: { label: "La lección" },
    },
  },
  "exclude-party": {
    title: "Excluir a una parte",
    asks: "Una parte que puede estar implicada en el daño ya no recibe correos de este caso, no ve nada de él y sus enlaces dejan de funcionar. Lo que se le pedía pasa a la parte que está por encima.",
    fields: { reasons },
  },
  "readmit-party": {
    title: "Readmitir a una parte",
    asks: "No hay conflicto de intereses, o ya pasó. La parte vuelve a recibir sus correos y se le pregunta como antes.",
    fields: { reasons },
  },
  "reopen-case": {
    title: "Volver a abrir el caso",
    asks: "El caso continúa en una nueva ronda, con todo lo que se encontró y se decidió. Se avisa a todas las partes.",
    fields: {
      why: {
        label: "Por qué",
        options: {
          "new-victims": "Se encontró a más personas afectadas",
          relapse: "El daño volvió a empezar, o la ayuda no duró",
          "new-information": "Hay información nueva",
          "later-adoption": "Finalmente se asume la reparación",
        },
      },
      reasons,
    },
  },
  "record-consent": {
    title: "Registrar un consentimiento, o su retirada",
    asks: "Quien estuvo de acuerdo puede retirar su consentimiento en cualquier momento, y no pierde por ello ninguna ayuda. Desde ese día, lo que se refiere a esta persona no se muestra a quien ya no tiene ese consentimiento. Esto no pone fin a una obligación legal de comunicar que una persona menor de edad está en peligro.",
    fields: consentFields,
  },
  "appoint-interim-facilitator": {
    title: "Nombrar a una entidad facilitadora provisional",
    asks: "Todavía hay personas bajo protección, y aún no se ha contratado a ninguna entidad facilitadora. Nombre a una que vele ahora por su seguridad. Ve el caso, se le pregunta por necesidades urgentes y preocupaciones, y decide cuándo se puede levantar la protección. El nombramiento acaba cuando se contrata a otra entidad facilitadora. No se avisa a la fundición.",
    fields: {
      facilitator: { label: "Organización" },
      independent: {
        label:
          "¿Es independiente de la fundición, de la empresa minera y de todas las partes que puedan estar implicadas?",
      },
      reasons,
    },
  },
  "record-service": {
    title: "Registrar cuánto ha avanzado un servicio",
    asks: "Cuando se preguntó a un proveedor, o este aceptó, no aceptó o ya lo hizo, regístrelo aquí. Se avisa a la entidad facilitadora; el próximo informe de usted empieza con ello. No escriba nombres.",
    fields: {
      service: { label: "Servicio", options: services },
      state: {
        label: "Cuánto ha avanzado",
        options: {
          referred: "Se preguntó al proveedor",
          accepted: "El proveedor aceptó",
          declined: "El proveedor no aceptó",
          done: "Está hecho",
        },
      },
      on: { label: "Desde" },
    },
  },
  "record-contribution": {
    title: "Registrar dinero recibido o gastado",
    asks: "Regístrelo cuando ocurra. El próximo informe empieza con las sumas, y allí las comprueba.",
    fields: {
      movement: {
        label: "Qué ocurrió",
        options: {
          received: "Esta parte pagó su contribución",
          "paid-out": "Se gastó de la contribución de esta parte",
        },
      },
      amount: { label: "Importe" },
      ...otherCurrency,
      on: { label: "Fecha" },
      level: { label: "Nivel, si se gastó", options: levels },
      category: { label: "Partida del presupuesto, si se gastó", options: budgetCategories },
      receipt: {
        label: "Número del recibo",
        help: "Solo si el mismo importe se pagó dos veces en un día. Letras, cifras, guiones.",
      },
    },
  },
  "pledge-more": {
    title: "Prometer una contribución",
    asks: "Su organización promete este importe para el plan, además de lo que prometió antes. Cuenta enseguida; nadie tiene que confirmarlo.",
    fields: { amount: { label: "Importe" }, ...otherCurrency },
  },
  "invite-payer": {
    title: "Invitar a otra parte a contribuir",
    asks: "Indique una entidad financiadora u otra fundición. Recibe un enlace propio a este caso. Ve la referencia, los totales y su propia parte, y allí puede prometer una contribución.",
    fields: { funder: { label: "Entidad financiadora" }, smelter: { label: "Otra fundición" } },
  },
  ...peopleNotes,
} as const;
