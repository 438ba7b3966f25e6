import type { WelcomeTexts } from "../welcome-texts.ts";

export const welcome: WelcomeTexts = {
  title: "¿De qué se trata?",
  process:
    "Alguien informó de que tal vez se explotó a personas en el lugar de donde vienen los minerales de una cadena de suministro. Empresas de esa cadena, un programa de auditoría y organizaciones que ayudan a las personas averiguan juntos qué pasó y lo reparan. Lo hacen en seis pasos, según directrices de la Organización Internacional para las Migraciones (OIM).",
  roles: {
    downstream:
      "Su empresa compra en esta cadena de suministro. Valora lo que se denuncia, usa su influencia para que haya reparación y cierra el caso.",
    audit: "Usted investiga, determina la respuesta, aprueba el plan y verifica que se llevó a cabo.",
    smelter:
      "Usted compró en esta cadena, o es la empresa más cercana a lo ocurrido. Contrata a la entidad facilitadora, transmite el plan y los informes, y puede pagar una parte.",
    facilitator:
      "Usted elabora el plan con las personas afectadas, busca el dinero, vela por que el plan se lleve a cabo e informa.",
    coordinator:
      "Usted ayuda directamente a las personas afectadas, lleva sus expedientes y vigila la calidad de cada servicio.",
    funder: "Usted paga una parte de lo que cuesta el plan, si está de acuerdo.",
    reporter: "Usted nos contó lo que pasó. Es posible que le pidamos más información, y sabrá cómo termina.",
    operator: "Usted mantiene este sistema en marcha. No decide nada en el caso.",
  },
  ask: {
    below: (link) => `Si algo no está claro, use “${link}” más abajo: le responde quien espera su respuesta.`,
    contact: "Si algo no está claro, pregunte a su contacto en la empresa que dirige este proceso.",
  },
  silence: {
    stall:
      "Si no responde, recibe un recordatorio; después se pregunta también a otros contactos de su organización y se avisa a quien hace el seguimiento. El caso espera su respuesta.",
    "go-on":
      "Si no responde, recibe un recordatorio; después se pregunta también a otros contactos de su organización y se avisa a quien hace el seguimiento. Más tarde el caso continúa sin su respuesta; todavía podrá darla.",
    reporter:
      "No tiene que responder. Sin su respuesta, el caso continúa con lo que se sabe; todavía podrá responder más tarde.",
  },
  mail: {
    why: "Recibe este correo porque su organización participa en este caso, o se le pide que participe. Varias organizaciones trabajan juntas en él, paso a paso; a cada una se le piden por correo las decisiones que le corresponden.",
    link: "Abrir el enlace no decide nada. La página explica de qué trata el caso, qué se le pide, qué sigue de cada opción y a quién puede preguntar. Allí puede pasarlo a otra persona de su equipo.",
    reporterWhy: "Recibe este correo porque nos contó algo. Quienes lo examinan tienen una pregunta.",
    reporterLink: "Abrir el enlace no envía nada. La página explica qué se pide.",
  },
  savedForYou: "Lo que guarde lo ve solo usted, con esta solicitud. Todavía no es una respuesta.",
  readFirst: "Lea primero: en qué se basa",
};
