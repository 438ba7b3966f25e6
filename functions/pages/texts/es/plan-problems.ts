/** What a plan lacks, and how that is mended. */
export const planProblems = {
  "not-consulted": "Añada este grupo a las consultas, o diga por qué no se le consultó.",
  "consultation-incomplete": "Dé la fecha y el resultado de esta consulta.",
  "consultation-reason-needed": "Diga por qué no se consultó a este grupo.",
  "mine-not-before-hold-lifted":
    "Solo se puede consultar a la empresa minera cuando se ha levantado la protección de las personas afectadas. Quite esta consulta por ahora.",
  "risk-needed": "Indique al menos un modo en que el plan podría causar daño sin querer, y cómo se evita.",
  "remedy-incomplete": "Diga qué se concede y quién lo concede.",
  "remedy-reason-needed": "Diga por qué no se concede esta medida de reparación.",
  "case-plan-missing": "Cada persona identificada necesita su propio plan. Añada los que faltan.",
  "case-plan-not-of-this-case": "Este seudónimo no es de este caso. Compruébelo.",
  "case-plan-twice": "Hay dos planes para este seudónimo. Conserve uno.",
  "nobody-identified-needed":
    "No se indica a ninguna persona. Diga qué se hizo para encontrar a las personas afectadas.",
  "victim-evidence-needed": "Diga qué muestra que el plan acaba así y, si asisten otras entidades, cuáles son.",
  "wishes-not-followed": "El plan debe seguir los deseos de la propia persona. Cámbielo junto con ella.",
  "service-needed": "Indique al menos un servicio para esta persona.",
  "care-points-missing":
    "En este servicio se habla de cada punto con la persona. Marque los que ya se hablaron, cuando se hayan hablado.",
  "care-way-needed": "Elija al menos una vía: medio de vida, educación, formación o una empresa propia.",
  "principles-review-needed":
    "Antes de presentar el plan, la entidad coordinadora lo revisa según los once principios. Dé la fecha.",
  "service-not-available":
    "Un servicio solo se puede planificar cuando su proveedor ha confirmado que está disponible.",
  "service-not-reachable": "La persona no puede llegar a este servicio. Planifique el viaje, o elija otro proveedor.",
  "consent-needed":
    "Hace falta el consentimiento informado de la persona a este servicio, con su fecha; o márquelo como rechazado.",
  "consent-by-needed": "Diga quién da el consentimiento: la persona, la persona tutora o una persona tutora designada.",
  "guardian-consent-needed":
    "Por una persona menor de edad consiente la persona tutora; también se escucha la opinión de la persona menor de edad.",
  "guardian-implicated":
    "Una persona tutora que participó en el daño, o que puede haber participado, no puede consentir. Hace falta una persona tutora designada.",
  "consent-withdrawn":
    "Esta persona ha retirado el consentimiento para que se la derive a quienes prestan servicios. No puede empezar nada nuevo para ella: elija otro estado, o registre antes su nuevo consentimiento en la página del caso.",
  "lessons-withheld":
    "Una persona afectada ha retirado el consentimiento para que se aprenda de este caso. Nada de él puede pasar a la biblioteca: elija conservarlo.",
  "own-consent-at-18": "Desde los 18 años consiente la propia persona, no la persona tutora.",
  "child-specialist-needed": "Hay menores de edad: indique la organización especializada en infancia.",
  "child-item-missing": "Falta este punto del apoyo a menores de edad. Añádalo, o diga por qué no hace falta.",
  "child-item-not-done": "Este punto debe estar hecho, no solo previsto, antes de presentar el plan.",
  "child-item-reason-needed": "Diga por qué no hace falta este punto.",
  "child-item-date-needed": "Dé la fecha y diga quién lo hizo.",
  "initiative-needed": "El Nivel 2 necesita al menos una iniciativa.",
  "initiative-not-measurable":
    "El resultado no se puede medir. Dé el indicador, la línea de base, la meta y la unidad.",
  "initiative-target-is-baseline": "La meta y la línea de base son iguales. Diga qué cambia.",
  "initiative-outside-window": "Esta fecha queda fuera del período de seguimiento. Elija una dentro de él.",
  "budget-needed": "Añada las partidas del presupuesto.",
  "budget-level-1-missing": "Añada partidas del presupuesto para el Nivel 1: apoyo a las personas.",
  "budget-level-2-missing": "Añada partidas del presupuesto para el Nivel 2: servicios y circunstancias.",
  "amount-not-positive": "El importe debe ser mayor que cero.",
  "amount-not-exact": "Esta moneda tiene menos decimales. Corrija el importe.",
  "currency-unknown": "No se conoce esta moneda. Use sus tres letras, por ejemplo USD.",
  "window-outside-6-to-12": "El seguimiento dura de seis a doce meses.",
  "interval-outside-window":
    "Los informes deben llegar al menos cada seis meses dentro del período de seguimiento, y como máximo una vez al mes.",
  "referral-needed": "La derivación a la entidad coordinadora todavía no está confirmada con su fecha. Eso va primero.",
  "end-state-missing": "Diga cómo acabó para cada persona.",
  "end-state-twice": "Hay dos filas para este seudónimo. Conserve una.",
  "outcome-missing": "Diga de cada iniciativa del plan qué resultó de ella.",
  "contribution-unaccounted": "Diga de cada contribución qué se gastó de ella; 0 si no se gastó nada.",
  "remedy-missing": "Diga de cada una de las cinco medidas de reparación si se concedió.",
  "waiver-refused":
    "Un plan no puede quitar a nadie el derecho de acudir a los tribunales, a un sindicato o a otro lugar. Si lo hace, devuélvalo.",
} as const;
