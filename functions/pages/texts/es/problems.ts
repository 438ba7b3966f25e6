import type { Texts } from "../texts.ts";
import { planProblems } from "./plan-problems.ts";

export const problems: Texts["problems"] = {
  ...planProblems,
  missing: "Esto es necesario. Rellénelo.",
  malformed: "Esto no se pudo leer. Compruebe cómo está escrito.",
  "too-long": "Este texto es demasiado largo. Acórtelo.",
  "too-many": "Aquí hay demasiadas entradas. Junte algunas.",
  "too-large": "Este número es más alto de lo posible aquí. Compruébelo.",
  "too-small": "Este número es más bajo de lo posible aquí. Compruébelo.",
  "reporter-not-reachable":
    "No hay forma segura de contactar con la persona que informó. Elija a otra parte, o decida con lo que hay.",
  "decision-against-judgement":
    "Su decisión y su valoración de abajo no encajan. Para remitir la denuncia, debe ser creíble y estar vinculada; para elegir “No creíble”, no debe serlo.",
  "no-end-without-remediation":
    "Ahora el caso no puede acabar sin reparación: un nivel es obligatorio o se asumió, la explotación continúa o hay una necesidad urgente sin atender.",
  "hold-not-yet":
    "La protección solo se puede levantar cuando las personas afectadas estén a salvo. Manténgala, o confirme que lo están.",
  "not-a-candidate": "El programa de auditoría no propuso esta organización. Elija una de las que identificó.",
  "excluded-here": "Esta organización está excluida del caso. Elija otra.",
  "interim-not-independent":
    "Solo se puede nombrar a quien sea independiente de todas las partes implicadas. Elija otra organización.",
  "not-independent": "Solo puede aceptar una entidad facilitadora independiente. Si la suya no lo es, no acepte.",
  "children-need-specialists":
    "Hay, o puede haber, menores de edad. La entidad coordinadora debe estar especializada en infancia o trabajar estrechamente con quienes lo están.",
  "closure-not-before-month-six":
    "El cierre se puede proponer a partir del sexto mes de seguimiento. Por ahora responda “No”.",
  "must-be-verified":
    "El cumplimiento solo se puede calificar de satisfactorio cuando esto está verificado. Si no, devuelva el caso al seguimiento.",
  "return-day-out-of-range": "Elija un día posterior a hoy y dentro de los próximos seis meses.",
  "actions-left-out": "Aquí falta algo que usted planificó. Conserve cada cambio y diga qué ha sido de él.",
  "actions-open-or-not":
    "Su decisión y los cambios de abajo no encajan: o todos están hechos o abandonados, o algunos siguen abiertos.",
  "must-be-clear":
    "Solo se puede compartir lo que no contiene datos personales, lugares ni números pequeños. Compruébelo y confírmelo.",
  "not-a-party":
    "Nadie tiene esta función en el caso. Elija a otra parte que pague, o indique una entidad financiadora.",
  "code-missing": "Pida un código con el botón y escríbalo aquí.",
  "code-wrong": "Este código no es correcto. Compruébelo, o pida otro.",
  "code-expired": "Este código ya no es válido. Pida otro.",
  "code-tries-used": "Este código se escribió mal demasiadas veces. Pida otro.",
  "changed-meanwhile": "Algo cambió después de que se mostrara esta página. Léala de nuevo y vuelva a responder.",
  "no-ground-after-outcome": "Un caso que acabó así no se vuelve a abrir por este motivo.",
  "concern-empty": "Escriba qué le preocupa.",
  needed: "Esto es necesario. Rellénelo.",
  "reasons-needed": "Dé sus motivos.",
  "actionable-needed": "Diga si hay un vínculo con un socio actual o anterior de la cadena de suministro.",
  "anonymity-or-age-alone":
    "Que una denuncia sea anónima, o que el incidente sea antiguo, no basta por sí solo para considerarla no creíble. Dé más motivos.",
  "no-link": "Indique al menos un vínculo con la cadena de suministro.",
  contradicts: "Esto contradice otra respuesta. Corrija una de las dos.",
  "ends-before-it-begins": "Esto acaba antes de empezar. Compruebe las dos fechas.",
  "in-the-future": "Esta fecha está en el futuro. Compruébela.",
  "already-mandatory": "Este nivel ya es obligatorio.",
  "feedback-needed":
    "Este es un mes en el que se pregunta a cada persona. Diga qué le contaron, o que no dijeron nada.",
  "feedback-unexplained":
    "Alguien no estaba conforme, o no se le escuchó. Para el cierre hace falta su explicación, sin nada que indique quién es.",
  "own-monitoring-unfinished":
    "A alguien se le encontró más tarde, y sus propios seis meses de seguimiento no han acabado. Diga por qué el cierre es correcto a pesar de ello, o devuelva el caso.",
  "new-person-needs-plan":
    "A alguien se le encontró más tarde: el plan debe cambiar, para que esa persona tenga su propio plan.",
  "window-by-extension-only":
    "El período y la frecuencia se quedan como se aprobaron. Solo una prórroga alarga el período.",
  "currency-stays": "La moneda se queda como se aprobó: las contribuciones se confirmaron en ella.",
  "budget-over-confirmed":
    "El presupuesto nuevo supera lo que se confirmó. Busque primero el dinero, o ajústese a lo que hay.",
  "payer-not-known":
    "Solo pueden haber pagado quienes tienen una contribución confirmada. Use el mismo nombre que en las filas de arriba.",
  "not-a-budget-line":
    "El presupuesto aprobado no tiene esta partida. Elija el nivel y la partida como están en el plan.",
  "already-a-payer": "Esta entidad financiadora ya participa. Puede prometer más desde su propio enlace.",
  "service-not-in-plan": "El plan de esta persona no tiene este servicio. Uno nuevo es un cambio del plan.",
  "referral-differs":
    "La fundición indicó otros números o días de derivación que los que confirmó la entidad facilitadora. Diga por qué es correcto a pesar de ello, o devuelva el caso.",
  "extension-refused":
    "El programa de auditoría rechazó una prórroga. Proponga el cierre; el informe final dice qué queda sin acabar, y el programa de auditoría puede devolver el caso al seguimiento.",
  "needs-not-approved":
    "La ayuda urgente se carga a una contribución cuando el programa de auditoría la ha aprobado. Deje esto vacío hasta entonces.",
  "tranche-over-pledge": "Esto es más que la propia contribución.",
  "tranche-needs-line": "Elija la partida del presupuesto del Nivel 1 a la que se carga la ayuda urgente.",
  "in-the-past": "Este día ya pasó. Lo que sigue abierto necesita un día nuevo.",
  "not-covered-yet":
    "Las contribuciones confirmadas aún no cubren el presupuesto. Elija una de las otras dos opciones.",
  "closure-too-early": "El cierre se puede proponer a partir del sexto mes de seguimiento.",
  "closure-before-implemented": "El cierre se puede proponer cuando el plan esté ejecutado.",
  "closure-list-open":
    "Un punto de la lista de cierre sigue abierto y no es de los que usted puede aprobar como desviación. Devuelva el caso al seguimiento.",
  "deviation-not-approved":
    "No se cumplió un objetivo, algo llegó tarde o se gastó más de lo previsto. Apruebe la desviación con sus motivos, o devuelva el caso al seguimiento.",
  "personal-data": "Parece que aquí hay datos personales, como un número de teléfono o una dirección. Quítelos.",
  "extension-outside-1-to-6": "Una prórroga dura de uno a seis meses.",
  "victim-count-over-assisted": "Esto es más que el número de personas asistidas. Compruebe los dos.",
  "indicator-missing": "Dé un valor para cada indicador del plan.",
  "not-later-than-due": "Este día no es posterior a la fecha vigente. Elija un día posterior.",
};
