/** Why the response level is what it is, and which fact would change it. */
export const levelReasons = {
  "no-link-found": "No se encontró ningún vínculo con un socio de la cadena de suministro.",
  "trading-current": "El socio comerciaba con el proveedor cuando se conoció el asunto.",
  "trading-suspended": "El comercio se suspendió, no acabó: cuenta como actual.",
  "trading-unknown": "No se sabe si el comercio acabó: cuenta como actual.",
  "trading-resumed": "El comercio se reanudó: solo cuenta su último final.",
  "trading-end-unknown": "No se sabe cuándo acabó el comercio: cuenta como actual.",
  "contract-running": "El contrato seguía vigente: el comercio cuenta como actual.",
  "trading-ended-after-public": "El comercio acabó solo después de conocerse el asunto: cuenta como actual.",
  "never-found": "El socio nunca descubrió el problema por sí mismo: el comercio anterior cuenta como actual.",
  "found-unknown":
    "No se sabe si el socio descubrió el problema por sí mismo: el comercio anterior cuenta como actual.",
  "publication-unknown": "No se sabe cuándo se hizo público el asunto: el comercio anterior cuenta como actual.",
  "not-found-well-before":
    "El problema no se descubrió al menos 90 días antes de hacerse público: el comercio anterior cuenta como actual.",
  "not-cut-well-before":
    "La relación no se cortó al menos 90 días antes de hacerse público: el comercio anterior cuenta como actual.",
  "found-and-cut-well-before":
    "El socio descubrió el problema y cortó la relación al menos 90 días antes de hacerse público: el comercio es anterior.",
  "incident-start-unknown":
    "No se sabe exactamente cuándo empezó el incidente: cuenta como empezado antes de que acabara el comercio.",
  "incident-after-trading": "El incidente empezó después de que acabara el comercio: este comercio no lo vincula.",
  "strongest-link": "De varios vínculos, decide el más fuerte.",
  recent: "El incidente acabó menos de un año antes que el comercio: es reciente.",
  "recent-ongoing": "El incidente continúa: es reciente.",
  "recent-until-trading-end": "El incidente duró hasta que acabó el comercio, o más: es reciente.",
  "recent-unknown": "No se conocen las fechas: el incidente cuenta como reciente.",
  "not-recent": "El incidente acabó un año o más antes que el comercio: no es reciente.",
  "severe-type": "Este tipo de explotación es grave.",
  "severe-debt-bondage": "Hay servidumbre por deudas: el incidente es grave.",
  "severe-child-labour": "Es una de las peores formas de trabajo infantil: el incidente es grave.",
  "severe-repeated": "Ocurrió más de una vez: el incidente es grave.",
  "severe-many-people": "Hay diez o más personas afectadas: el incidente es grave.",
  "not-severe": "No se encontró ninguna señal de gravedad.",
  "type-unknown": "No se conoce el tipo: el incidente cuenta como grave.",
  "debt-bondage-unknown": "No se sabe si hubo servidumbre por deudas: el incidente cuenta como grave.",
  "child-labour-unknown": "No se sabe qué trabajo hicieron menores de edad: el incidente cuenta como grave.",
  "repetition-unknown": "No se sabe si ocurrió más de una vez: el incidente cuenta como grave.",
  "people-unknown": "No se sabe cuántas personas están afectadas: el incidente cuenta como grave.",
  "level-1-mandatory-current":
    "El comercio es actual: el apoyo inmediato a las personas afectadas (Nivel 1) es obligatorio.",
  "level-1-mandatory-past":
    "El comercio es anterior, y el incidente, reciente y grave: el apoyo inmediato a las personas afectadas (Nivel 1) es obligatorio.",
  "level-1-recommended":
    "El comercio es anterior, y el incidente no es reciente y grave a la vez: el apoyo inmediato (Nivel 1) está recomendado.",
  "level-2-recommended": "Mejorar los servicios y las circunstancias (Nivel 2) está recomendado.",
  "not-linked": "No hay vínculo: no se aplica ningún nivel de respuesta.",
  "partial-date": "Una fecha se conoce solo en parte: cuenta el día de ella que da el nivel más alto.",
  "if-linked": "Sería distinto si el incidente hubiera empezado antes de que acabara el comercio.",
  "if-not-linked": "Sería distinto si el incidente hubiera empezado después de que acabara el comercio.",
  "if-past":
    "Sería distinto si el socio hubiera descubierto el problema y cortado la relación al menos 90 días antes de hacerse público.",
  "if-past-and-not-severe":
    "Sería distinto si el socio hubiera descubierto el problema y cortado la relación al menos 90 días antes de hacerse público, y el incidente no fuera grave.",
  "if-past-and-not-recent":
    "Sería distinto si el socio hubiera descubierto el problema y cortado la relación al menos 90 días antes de hacerse público, y el incidente hubiera acabado un año o más antes que el comercio.",
  "if-current": "Sería distinto si el comercio contara como actual.",
  "if-recent": "Sería distinto si el incidente hubiera acabado menos de un año antes que el comercio.",
  "if-not-recent": "Sería distinto si el incidente hubiera acabado un año o más antes que el comercio.",
  "if-severe": "Sería distinto si el incidente fuera grave.",
  "if-not-severe": "Sería distinto si el incidente no fuera grave.",
  "if-recent-and-severe":
    "Sería distinto si el incidente fuera grave y hubiera acabado menos de un año antes que el comercio.",
} as const;
