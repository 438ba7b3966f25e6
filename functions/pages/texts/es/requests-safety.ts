import { decision, reasons } from "./shared-fields.ts";

/** What is asked in matters of safety, at any step. */
export const safetyRequests = {
  "record-needs": {
    title: "Registrar necesidades urgentes",
    asks: "¿Necesita alguien ayuda enseguida? La ayuda no espera ni al plan ni al dinero: iníciela y registre aquí lo que se inició. Se aprueba después.",
    fields: {
      decision: decision({
        "needs-recorded": ["Registro lo que se inició", "Pasa a aprobación; mientras tanto la ayuda continúa."],
        "no-urgent-needs": [
          "Nadie tiene necesidades urgentes",
          "No se inicia nada. Puede comunicar una preocupación en cualquier momento.",
        ],
        "not-known-yet": ["Todavía no se sabe", "El caso continúa, y mañana se le pregunta de nuevo."],
      }),
      needs: {
        label: "Qué se inició",
        row: "Necesidad",
        fields: {
          kind: {
            label: "Tipo",
            options: {
              removal: "Salida de la situación",
              shelter: "Alojamiento",
              meals: "Comidas",
              clothes: "Ropa",
              medical: "Atención médica",
              counselling: "Acompañamiento psicológico",
              other: "Otro",
            },
          },
          people: { label: "Número de personas" },
          provider: { label: "Proveedor" },
          startedOn: { label: "Iniciado el" },
          met: {
            label: "¿Está atendida la necesidad?",
            help: "Derivada: se ha hecho cargo otra parte que puede ayudar.",
            options: { yes: "Sí", referred: "Derivada", no: "Todavía no" },
          },
        },
      },
      reportedTo: {
        label: "Comunicado a",
        help: "Si comunicarlo a las fuerzas del orden pusiera en peligro a alguien: otra autoridad o un organismo de las Naciones Unidas.",
        options: {
          "law-enforcement": "Fuerzas del orden",
          "other-authority": "Otra autoridad",
          "un-body": "Un organismo de las Naciones Unidas",
          "nobody-yet": "Todavía a nadie",
        },
      },
      reasons,
    },
  },
  "approve-needs": {
    title: "Aprobar la ayuda iniciada",
    asks: "Se inició ayuda urgente sin esperar al plan. Apruébela después, o pida que se complete el registro.",
    fields: {
      decision: decision({
        approved: ["Aprobar", "La ayuda queda registrada como aprobada."],
        "record-again": [
          "Pedir que se registre de nuevo",
          "Se pregunta otra vez a quien la registró; la ayuda continúa.",
        ],
      }),
      reasons,
    },
  },
  "lift-hold": {
    title: "Decidir sobre la protección",
    asks: "Los detalles que identifican a personas o lugares no se muestran a la fundición ni a la empresa minera. Levante esta protección solo cuando las personas afectadas estén a salvo.",
    fields: {
      decision: decision({
        lift: [
          "Levantar la protección",
          "Desde ahora la fundición ve lo que le permite su función. Esto no se puede deshacer.",
        ],
        keep: ["Mantenerla", "No cambia nada, y se le pregunta de nuevo."],
      }),
      victimsSafe: { label: "¿Están a salvo las personas afectadas?" },
      reasons,
    },
  },
  "answer-concern": {
    title: "Responder a una preocupación",
    asks: "Alguien ha comunicado una preocupación de seguridad. Examínela enseguida y diga qué se hizo.",
    fields: {
      decision: decision({
        "people-are-safe": ["Nadie está en peligro", "La preocupación se cierra con sus motivos."],
        "measures-taken": ["Se tomaron medidas", "Lo que usted hizo queda registrado."],
        "protect-again": [
          "Volver a proteger el caso",
          "Desde ahora no llega a la fundición nada que identifique el lugar, a las personas o a quien informó.",
        ],
      }),
      measures: { label: "Qué se hizo" },
      reasons,
    },
  },
  "consent-to-withdrawal": {
    title: "Aceptar que se retire el caso",
    asks: "El equipo operador propone retirar este caso porque es un duplicado o una prueba, o porque no puede continuar. Que quien informó cambie de opinión no es un motivo.",
    fields: {
      decision: decision({
        consent: ["Retirar el caso", "El caso se cierra como retirado, con sus motivos."],
        refuse: ["No retirarlo", "El caso continúa."],
      }),
      reasons,
    },
  },
} as const;
