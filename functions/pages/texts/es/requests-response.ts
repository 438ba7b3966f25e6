import { decision, leverage, reasons } from "./shared-fields.ts";

/** The fields of a corrective action. */
export const actionFields = {
  what: { label: "Qué" },
  owner: {
    label: "Quién lo hace",
    options: {
      smelter: "Fundición o refinería",
      trader: "Empresa comercializadora",
      mine: "Empresa minera",
      audit: "Programa de auditoría",
      downstream: "Empresa compradora",
    },
  },
  dueOn: { label: "Fecha límite" },
} as const;

/** What is asked in Step 2, and where a level is refused. */
export const responseRequests = {
  "plan-corrective-actions": {
    title: "Planificar medidas correctivas",
    asks: "Planifique lo que debe cambiar: primero que el daño cese, después la relación con quienes son responsables directos.",
    fields: {
      decision: decision({
        "actions-planned": [
          "Registrar estas medidas",
          "Se le pregunta con regularidad cuánto han avanzado. Esto continúa después del cierre del caso.",
        ],
      }),
      actions: { label: "Medidas", row: "Medida", fields: actionFields },
      trading: {
        label: "Comercio con quienes son responsables directos",
        options: { "continue-with-conditions": "Continuar, con condiciones", suspend: "Suspender", end: "Poner fin" },
      },
      riskForVictims: { label: "Qué significaría para las personas afectadas poner fin al comercio o suspenderlo" },
      reasons,
    },
  },
  "follow-actions": {
    title: "Comprobar las medidas correctivas",
    asks: "Se planificaron medidas correctivas. Diga de cada una si está hecha. Se le pregunta de nuevo, como máximo cada tres meses, hasta que lo estén todas, también después del cierre del caso.",
    fields: {
      decision: decision({
        "all-done": ["Todas están hechas", "Ya no se le pregunta más."],
        "still-open": ["Algunas siguen abiertas", "Se le pregunta de nuevo."],
      }),
      actions: {
        label: "Medidas",
        row: "Medida",
        fields: {
          ...actionFields,
          state: { label: "En qué punto está", options: { done: "Hecha", open: "Abierta" } },
          evidence: { label: "Qué muestra que está hecha" },
        },
      },
      open: { label: "Qué sigue abierto, y por qué" },
      reasons,
    },
  },
  "consult-on-response": {
    title: "Opinar sobre el nivel de respuesta",
    asks: "El nivel de respuesta se calculó a partir de los hechos comprobados. Antes de que se confirme, se le pide su opinión.",
    fields: {
      decision: decision({
        agrees: ["Estamos de acuerdo", "El programa de auditoría confirma el nivel."],
        comments: ["Tenemos comentarios", "El programa de auditoría los lee antes de confirmar el nivel."],
      }),
      comment: { label: "Sus comentarios" },
    },
  },
  "confirm-response": {
    title: "Confirmar el nivel de respuesta",
    asks: "Confirme el nivel de respuesta. Puede hacer obligatorio un nivel recomendado; uno obligatorio no se puede rebajar.",
    fields: {
      decision: decision({
        confirm: ["Confirmarlo como se calculó", "Se comunica a la fundición qué sigue."],
        "raise-level-1": ["Hacer obligatorio el Nivel 1", "Hay que dar apoyo a las personas."],
        "raise-level-2": ["Hacer obligatorio el Nivel 2", "Hay que mejorar los servicios y las circunstancias."],
        "raise-both": ["Hacer obligatorios los dos", "Hay que llevar a cabo los dos."],
      }),
      reasons,
    },
  },
  "adopt-levels": {
    title: "Asumir lo recomendado",
    asks: "Lo obligatorio se lleva a cabo en todo caso. De cada nivel que solo está recomendado, diga si lo asume.",
    fields: {
      decision: decision({
        "adopt-level-1": ["Asumir el Nivel 1: apoyo a las personas", "Se hace un plan para él."],
        "adopt-level-2": ["Asumir el Nivel 2: servicios y circunstancias", "Se hace un plan para él."],
        "adopt-both": ["Asumir los dos", "Se hace un plan para ambos."],
        decline: [
          "No asumir lo recomendado",
          "Lo obligatorio sigue adelante. Si nada lo es, se pide a la empresa compradora que ejerza su influencia.",
        ],
      }),
      reasons,
    },
  },
  "use-leverage": {
    title: "Ejercer su influencia",
    asks: "No se ha asumido nada. Tiene que haber una reparación: ejerza su influencia y diga qué hace, ante quién y hasta cuándo.",
    fields: {
      decision: decision({
        "ask-again": ["Ejercemos nuestra influencia", "Se pregunta de nuevo a la fundición."],
        "end-without-remediation": [
          "Acabar sin reparación",
          "El caso se cierra con sus motivos por escrito. No es posible mientras continúe el daño o haya una necesidad urgente sin atender.",
        ],
      }),
      leverage,
      reasons,
    },
  },
  "secure-remediation": {
    title: "Asegurar la reparación",
    asks: "Se rechazó un nivel que debe llevarse a cabo, o nadie respondió. Ejerza su influencia ante la fundición o el programa de auditoría.",
    fields: {
      decision: decision({
        "leverage-used": [
          "Ejercemos nuestra influencia",
          "Se pregunta de nuevo a la fundición. Si no funciona, se contrata a una entidad facilitadora sin ella.",
        ],
      }),
      leverage,
      reasons,
    },
  },
  "engage-instead": {
    title: "Contratar directamente a una entidad facilitadora",
    asks: "La fundición no ha contratado a ninguna entidad facilitadora aunque un nivel debe llevarse a cabo. Contrate usted a una; la negativa se tiene en cuenta al decidir sobre el comercio.",
    fields: {
      decision: decision({
        engaged: ["Contratamos a esta entidad facilitadora", "Se pide a la entidad facilitadora que acepte."],
      }),
      facilitator: { label: "Entidad facilitadora" },
      reasons,
    },
  },
} as const;
