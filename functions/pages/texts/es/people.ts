import type { PeopleMails, PeopleNotes, PeopleTexts } from "../people-texts.ts";

/** What people record beside a request. */
export const peopleNotes: PeopleNotes = {
  "not-us": {
    title: "Esta respuesta no es nuestra",
    asks: "Se registró una respuesta de su organización. Si nadie de ustedes la dio, dígalo aquí. El caso se detiene enseguida; lo relativo a la seguridad continúa. Se avisa a su equipo y al equipo operador de este sistema. La respuesta queda registrada hasta que se aclare si era de ustedes.",
    fields: {
      because: {
        label: "Qué sabe usted",
        options: {
          "nobody-here": "Nadie de aquí dio esta respuesta",
          "not-allowed": "Quien la dio no tenía permiso para darla",
          "mail-in-other-hands": "Puede que otra persona lea nuestro correo o tenga nuestro enlace",
          "by-mistake": "Se envió por error y no dice lo que decidimos",
        },
      },
    },
  },
  "was-us": {
    title: "La respuesta sí era nuestra",
    asks: "Alguien de su organización dijo que una respuesta no era suya. Si usted ha comprobado que sí lo era, confírmelo aquí y el caso continúa. No se puede confirmar con el enlace de quien dio la respuesta.",
    fields: {
      how: {
        label: "Cómo lo comprobó",
        options: {
          "asked-in-person": "Hablé con la persona que la dio",
          "decided-together": "Lo decidimos en conjunto",
        },
      },
    },
  },
  "ask-more-time": {
    title: "Pedir más tiempo",
    asks: "Diga por qué, y cuándo podrá responder. Se le pregunta a quien espera esta respuesta. Mientras no acepte, la fecha no cambia.",
    fields: {
      because: {
        label: "Por qué",
        options: {
          "people-away": "Quienes tienen que decidir están ausentes",
          "still-gathering": "Todavía falta información",
          "others-first": "Antes tiene que hacer algo otra persona",
          language: "Hay que traducir algo",
          "safe-access": "Todavía no se puede contactar de forma segura con las personas afectadas",
        },
      },
      until: { label: "Podemos responder a más tardar el" },
    },
  },
  "answer-more-time": {
    title: "Responder: ¿más tiempo?",
    asks: "Una parte pide más tiempo para su respuesta. Si usted acepta, la fecha cambia y los recordatorios siguen la nueva. Si no, la fecha se mantiene. En los dos casos se avisa a la parte.",
    fields: {
      decision: {
        label: "Su respuesta",
        options: { grant: "Aceptar la nueva fecha", refuse: "La fecha se mantiene" },
      },
    },
  },
  "ask-back": {
    title: "Hacer una pregunta",
    asks: "Si algo no está claro, pregunte a quien espera esta respuesta. Se le avisa de que hay una pregunta, y la responde en una página. La fecha no cambia. No escriba nombres ni lugares.",
    fields: { question: { label: "Su pregunta" } },
  },
  "answer-back": {
    title: "Responder a una pregunta",
    asks: "Una parte tiene una pregunta antes de poder responder. Su respuesta solo se muestra a esa parte. No escriba nombres ni lugares.",
    fields: { answer: { label: "Su respuesta" } },
  },
};

const openCase = "Abrir el caso";
const openRequest = "Abrir la solicitud";

export const peopleMails: PeopleMails = {
  "answer-disputed": {
    subject: "Compruébelo: respuesta no reconocida",
    paragraphs: [
      "Alguien ha dicho que una respuesta registrada de esta organización no era suya. El caso espera hasta que se aclare.",
      "Si usted es de esa organización: averigüe qué pasó. En la página del caso puede confirmar que sí era de ustedes. Si otra persona puede leer su correo, avise enseguida a su contacto en la empresa que dirige este proceso.",
    ],
    action: openCase,
  },
  "dispute-settled": {
    subject: "Aclarado: una respuesta no reconocida",
    paragraphs: ["Está aclarado qué pasa con una respuesta que no se reconocía. El caso continúa."],
    action: openCase,
  },
  "more-time-asked": {
    subject: "Una parte pide más tiempo",
    paragraphs: [
      "Una parte pide más tiempo para una respuesta que usted espera. Acepte o rechace en el enlace. Hasta entonces la fecha no cambia.",
    ],
    action: "Aceptar o rechazar",
  },
  "more-time-answered": {
    subject: "Su petición de más tiempo",
    paragraphs: [
      "Se respondió a su petición de más tiempo. La fecha de arriba es la que vale ahora; la página de la solicitud dice más.",
    ],
    action: openRequest,
  },
  "question-asked": {
    subject: "Una parte tiene una pregunta",
    paragraphs: [
      "Una parte tiene una pregunta antes de poder responder a algo que usted espera. La pregunta y la respuesta están en la página, no en este correo.",
    ],
    action: "Leer la pregunta y responder",
  },
  "question-answered": {
    subject: "Respuesta a su pregunta",
    paragraphs: ["Se respondió a su pregunta. La respuesta está en la página de la solicitud."],
    action: openRequest,
  },
};

export const people: PeopleTexts = {
  waits:
    "Este caso espera: alguien ha dicho que una respuesta registrada de su organización no era suya. Hasta que se aclare, solo se puede responder a lo relativo a la seguridad. Mientras tanto, nadie recibe recordatorios de lo demás.",
  disputed: "Alguien de esta organización ha dicho que esta respuesta no era suya. El caso espera hasta que se aclare.",
  beside: "Si todavía no puede responder",
  timeAsked: (day) => `Usted ha pedido tiempo hasta el ${day}. La fecha no cambia mientras no se acepte.`,
  timeRefused: "Usted pidió más tiempo. La fecha no cambia.",
  questions: "Sus preguntas",
  question: "Pregunta",
  answer: "Respuesta",
  unanswered: "Todavía sin respuesta",
  handedOverTo: (title, from, to) => `${title}: de ${from} a ${to}`,
  receiptFile: "Comprobante como archivo",
  reminders: {
    title: "Elegir cómo recibe los recordatorios",
    text: "Lo que se le pide por primera vez, lo que afecta a la seguridad de alguien y lo que nadie respondió a tiempo llega siempre enseguida. Los demás recordatorios pueden llegar uno por uno o juntos en un solo correo. Su elección vale solo para usted, en todos los casos; los recordatorios que ya esperan la siguen desde la próxima mañana laborable.",
    question: "Los recordatorios llegan",
    options: {
      each: "Uno por uno",
      daily: "Juntos, en la mañana de cada día laborable",
      weekly: "Juntos, una vez por semana, el lunes por la mañana",
    },
    submit: "Guardar esta elección",
    kept: "Su elección ha quedado registrada.",
  },
  away: {
    title: "Ausencia y suplente",
    text: "Mientras usted está ausente, los correos de todos los casos llegan a su suplente en vez de a usted. Los códigos para decisiones importantes llegan a la dirección propia de su suplente. La ausencia acaba por sí sola.",
    from: "Primer día de ausencia",
    until: "Último día de ausencia",
    standIn: "Suplente",
    submit: "Registrar la ausencia",
    end: "Ya he vuelto",
    now: (standIn, from, until) => `Del ${from} al ${until} sus correos llegan a ${standIn}.`,
  },
};
