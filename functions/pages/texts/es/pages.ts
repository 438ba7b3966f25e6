import type { PageTexts } from "../page-texts.ts";
import { errors } from "./error-pages.ts";
import { overview } from "./overview.ts";
import { parts } from "./parts.ts";
import { people } from "./people.ts";
import { welcome } from "./welcome.ts";

export const pages: PageTexts = {
  product: "Proceso de reparación",
  skip: "Ir al contenido",
  footer:
    "Este enlace es solo para usted: no lo reenvíe. Nadie le pedirá nunca por correo electrónico datos de las personas afectadas.",
  languages: "Idioma de esta página",
  unreviewed:
    "Ninguna persona de lengua española ha revisado todavía estas palabras. Si algo no está claro, la página en inglés dice lo que se quiso decir.",
  errorPrefix: "Problema: ",
  reference: "Caso",
  step: "Paso",
  due: "Responder a más tardar el",
  overdue: "Esta fecha ya pasó. Todavía puede responder.",
  askedAs: "Se le pregunta como",
  request: {
    why: "Por qué se le pregunta",
    shownToYou: "En qué se basa",
    masked: "Para proteger a las personas, algunos detalles no se muestran hasta que sea seguro hacerlo.",
    answer: "Su respuesta",
    submit: "Registrar mi respuesta",
    check: "Comprobar lo que he rellenado",
    submitHelp: "Una respuesta registrada no se puede cambiar. Verá un comprobante.",
    ourRule: "una regla de este proceso",
    looked: "Se tuvo en cuenta",
    version: "Versión mostrada",
    personalData: "No escriba en ningún campo nombres, números de teléfono ni direcciones de las personas afectadas.",
  },
  parts,
  notices: {
    saved: "Guardado. No se ha enviado nada: usted y su equipo pueden continuar cuando quieran.",
    "saved-by-others":
      "Otra persona de su equipo guardó esta parte mientras usted la rellenaba. Lo que usted escribió sigue aquí, y abajo está lo que guardó la otra persona. Para conservar lo suyo, pulse uno de los botones “Guardar”.",
    "draft-too-large": "Esto es demasiado para guardarlo. Acorte los textos largos y vuelva a guardar.",
    checked: "Todavía no se ha registrado nada. Complete el formulario y pulse “Registrar mi respuesta”.",
    "code-sent":
      "Le hemos enviado un código por correo. Todavía no se ha registrado nada, y lo que rellenó sigue aquí.",
    "changed-meanwhile":
      "Algo cambió después de que se le mostrara esta página. No se ha registrado nada. Léala de nuevo y después responda.",
    delegated: "Se ha enviado un enlace propio a la otra persona de su equipo. El enlace de usted sigue funcionando.",
  },
  code: {
    title: "Confirme que es usted",
    why: "Esta decisión tiene efectos importantes. Enviamos un código de seis cifras a la dirección que tenemos registrada para usted.",
    send: "Enviarme un código",
    sendAgain: "Enviarme otro código",
    sent: (at) => `Se le envió un código por correo el ${at}. Vale durante diez minutos.`,
    label: "Código de seis cifras",
    help: "Cinco intentos; después, pida otro código.",
  },
  delegate: {
    title: "Pasar esto a otra persona de su equipo",
    text: "Si en su organización debe responder otra persona, le enviamos un enlace propio.",
    who: "Persona de su equipo",
    submit: "Enviarle un enlace",
  },
  receipt: {
    title: "Su respuesta está registrada",
    already: "Esto ya está decidido",
    yours: "Gracias. Esta página es su comprobante; la encontrará siempre en el mismo enlace.",
    others: (role) => `Antes de su respuesta se registró otra, de: ${role}. Esa es la que vale.`,
    differs:
      "Antes se registró una respuesta, y esa es la que vale. Lo que acaba de enviar dice otra cosa y no se registró.",
    by: "Decisión de",
    when: "Registrada el",
    decision: "Decisión",
    digest: "Huella digital",
    digestHelp: "Demuestra qué respuesta se registró: la misma respuesta tiene siempre la misma huella digital.",
    next: "Qué sigue ahora",
    keep: "Si no fue usted ni su equipo, dígalo enseguida: con el enlace “Esta respuesta no es nuestra” si lo hay, y por teléfono a su contacto en la empresa que dirige este proceso si otras personas pueden leer su correo.",
  },
  unknownLink: {
    title: "Este enlace no abre nada",
    text: "Puede que otro más nuevo lo haya sustituido, o que no se haya copiado entero. No se ha cambiado nada.",
    safe: "Podemos enviarle enlaces nuevos por correo: a los casos en los que participa, a todo lo que está pendiente de usted o a la página de lo que usted comunicó.",
    email: "Su dirección de correo electrónico",
    help: "Use la dirección en la que recibe nuestros correos, o la dirección segura que dio al informar.",
    submit: "Enviarme un enlace nuevo",
  },
  freshLinkSent: {
    title: "Revise su correo",
    text: "Si conocemos esta dirección, los enlaces nuevos van en camino. Pueden tardar unos minutos.",
    nothing:
      "Si no llega nada, mire en la carpeta de correo no deseado o pregunte a su contacto en la empresa que dirige este proceso.",
  },
  case: {
    title: "Caso",
    steps: "En qué punto está el caso",
    done: "hecho",
    current: "ahora",
    ahead: "pendiente",
    from: (day) => `desde el ${day}`,
    until: (from, until) => `del ${from} al ${until}`,
    statuses: { open: "Abierto", stalled: "Abierto, en espera: nadie ha respondido", closed: "Cerrado" },
    stalledHelp:
      "La última solicitud no se respondió a tiempo. Todavía se puede responder; el caso continúa desde ahí.",
    openedOn: "Abierto el",
    closedOn: "Cerrado el",
    status: "Estado",
    takesPartAs: "Usted participa como",
    what: "Qué",
    who: "A quién",
    stalled: "sin respuesta",
    late: "con retraso",
    returned: "un correo sobre esto no pudo entregarse",
    notes: "En cualquier momento puede",
    notesHelp: "Lo que registre se guarda con el caso. Se avisa a quienes les concierne de que hay algo.",
    noteAbout: (note, subject) => `${note}: ${subject}`,
    concern: "Comunicar una preocupación de seguridad",
    concernText:
      "Si alguien puede estar en peligro, o si algo de este proceso puede poner en riesgo a las personas, dígalo aquí. Llega enseguida a quienes responden de la seguridad. En una emergencia, llame primero a los servicios de emergencia del lugar.",
    concernLabel: "Qué le preocupa",
    concernHelp: "Lo necesario para poder actuar. No escriba nombres, salvo que hagan falta para proteger a alguien.",
    concernSubmit: "Enviar la preocupación",
    concernSent:
      "Su preocupación se ha enviado. Quienes responden de la seguridad han recibido aviso y deben contestar en el plazo de un día.",
  },
  overview,
  people,
  welcome,
  status: {
    title: "Lo que usted comunicó",
    received: "Recibido",
    now: "En qué punto está",
    nextDate: "Tendrá más noticias a más tardar el",
    noDate: "Actualizaremos esta página cuando haya noticias.",
    closed: "Cerrado",
    steps: "Qué ocurre, y en qué orden",
    ends: "Cómo puede acabar",
    advice: "Dónde obtener consejo",
    adviceText:
      "No necesita permiso de nadie para pedir consejo. Los sindicatos, la asistencia jurídica gratuita, las organizaciones que ayudan a quienes trabajan y la institución nacional de derechos humanos de su país pueden aconsejarle con independencia de las empresas implicadas.",
    rights:
      "Nada en este proceso quita un derecho: los tribunales, las autoridades, los sindicatos y otros órganos de reclamación siguen abiertos para usted.",
    danger:
      "Si usted u otra persona está en peligro, llame a los servicios de emergencia del lugar o a la policía, si es seguro hacerlo.",
  },
  errors,
};
